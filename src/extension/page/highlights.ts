import type { MarkKind } from '../../reading/mark-kind.ts';
import { viewOf } from './dom.ts';

/** `current`: the one that was pointed out. */
export type HighlightName = MarkKind | 'current';

/** Where two lie on each other, the higher is seen. */
const PRIORITY: Readonly<Record<HighlightName, number>> = {
  provision: 0,
  term: 1,
  threshold: 1,
  date: 1,
  current: 2,
};
const named = (name: HighlightName): string => `dedere-${name}`;

/** Ranges under the names by which the style of the marks knows them. Each document, a frame's too, has its own register. */
export class Highlights {
  readonly #of = new Map<Document, Map<HighlightName, Highlight>>();
  #hidden: ReadonlySet<HighlightName> = new Set();

  add(name: HighlightName, page: Document, range: Range): void {
    let own = this.#of.get(page);
    if (!own) {
      own = new Map();
      this.#of.set(page, own);
    }
    let highlight = own.get(name);
    if (!highlight) {
      const view = viewOf(page);
      if (!view) return;
      highlight = new view.Highlight();
      highlight.priority = PRIORITY[name];
      own.set(name, highlight);
      if (!this.#hidden.has(name)) view.CSS.highlights.set(named(name), highlight);
    }
    highlight.add(range);
  }

  remove(name: HighlightName, page: Document, range: Range): void {
    this.#of.get(page)?.get(name)?.delete(range);
  }

  hide(names: ReadonlySet<HighlightName>): void {
    this.#hidden = names;
    for (const [page, own] of this.#of)
      for (const [name, highlight] of own) {
        const registry = viewOf(page)?.CSS.highlights;
        if (names.has(name)) registry?.delete(named(name));
        else registry?.set(named(name), highlight);
      }
  }

  /** A script of the page may have thrown out what it found in the register, its own marks and ours. */
  restore(): void {
    this.hide(this.#hidden);
  }

  /** Forgets the documents of frames that went elsewhere. */
  prune(): void {
    for (const page of this.#of.keys()) if (!viewOf(page)) this.#of.delete(page);
  }

  /** Takes everything off, of every document that is still there. */
  clear(): void {
    for (const [page, own] of this.#of)
      for (const name of own.keys()) viewOf(page)?.CSS.highlights.delete(named(name));
    this.#of.clear();
  }
}
