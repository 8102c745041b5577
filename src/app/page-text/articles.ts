import { provisionPath } from '../../law/text/find-provision.ts';
import { followEId } from '../../law/text/follow-labels.ts';
import { parseText } from '../../law/text/parse-text.ts';
import type { Article, Provision } from '../../law/text/tree.ts';
import { foldForSearch } from '../search-text.ts';
import { asRead, isUnseen, MAY_OPEN, readOpening } from './opening.ts';

/** [start, end) in UTF-16 units of the page's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface PageArticle extends Stretch {
  readonly number: number;
  /** No article of the same run follows it. */
  readonly last: boolean;
}

/** Articles whose numbers rise: a treaty, the law printed before it, a list of contents. */
export interface Run {
  /** What stands before its first article and after the run before. */
  readonly head: Stretch;
  readonly articles: readonly PageArticle[];
}

/** So long is no article: what follows the last one of a page may be anything. */
const LONGEST_ARTICLE = 60_000;
const SLICE = 0x8000;

/** The runs of articles on a page, in its order. Rests after every slice. */
export function* findRuns(text: string): Generator<number, readonly Run[], void> {
  const runs: { from: number; openings: { number: number; start: number }[] }[] = [];
  let rest = SLICE;
  for (let at = 0; at < text.length; ) {
    if (at >= rest) {
      yield at;
      rest = at + SLICE;
    }
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    const start = firstSeen(text, at, end);
    const opening =
      start < end && MAY_OPEN.test(text.charAt(start)) ? readOpening(text.slice(start, end)) : undefined;
    if (opening) {
      const run = runs.at(-1);
      const last = run?.openings.at(-1)?.number ?? 0;
      const { number, headed } = opening;
      if (run && (number === last + 1 || (number > last && headed))) run.openings.push({ number, start });
      else if (number === 1 || (!run && headed)) runs.push({ from: start, openings: [{ number, start }] });
    }
    at = end + 1;
  }
  return runs.map(({ openings, from }, index) => {
    const next = runs[index + 1]?.from ?? text.length;
    const articles = openings.map(({ number, start }, each) => {
      const follows = openings[each + 1]?.start ?? next;
      return {
        number,
        start,
        end: Math.min(follows, start + LONGEST_ARTICLE),
        last: each === openings.length - 1,
      };
    });
    const before = runs[index - 1]?.openings.at(-1)?.start ?? 0;
    return { head: { start: before, end: from }, articles };
  });
}

/** No line is set so far in that it opens an article. */
const FAR_IN = 1000;

function firstSeen(text: string, from: number, end: number): number {
  let at = from;
  const most = Math.min(end, from + FAR_IN);
  while (at < most && isUnseen(text.charCodeAt(at))) at += 1;
  return at;
}

/** Where a provision stands in an article of a page. */
export type Standing =
  | ({ readonly how: 'found' } & Stretch)
  /** The article has numbers, and not this one. */
  | { readonly how: 'absent' }
  /** The page does not print the numbers of the article's parts: nothing can be told apart in it. */
  | { readonly how: 'unnumbered' };

/** The parts of one article of a page, read by the parser that reads our own texts. */
export class ArticleParts {
  readonly #articles: readonly Article[];
  readonly #places = new Map<string, Stretch>();

  constructor(text: string, { number, start, end, last }: PageArticle) {
    // Neighbours that the parser would see in the whole: by them it knows a number that rises, and where a text ends.
    const before = number > 1 ? `Article ${number - 1}\n.\n` : '';
    const after = last ? '' : `\nArticle ${number + 1}\n.`;
    const tree = parseText(before + asRead(text.slice(start, end)) + after, '');
    const article = tree.articles.find((one) => one.number === number);
    this.#articles = article ? [article] : [];
    if (!article) return;
    const walk = new Walk(text, start);
    this.#place(article, walk);
    if (!last) return;
    const from = walk.next();
    for (const line of tree.closing) walk.over(line);
    if (tree.closing.length > 0) this.#places.set('closing', { start: from, end: walk.at });
  }

  #place(provision: Provision, walk: Walk): void {
    const start = walk.next();
    const { mark = '', heading = '' } = provision as Partial<Article>;
    for (const piece of [mark, provision.label, heading, provision.text]) walk.over(piece);
    for (const child of provision.children) this.#place(child, walk);
    this.#places.set(provision.eId, { start, end: walk.at });
  }

  /** `label`, `otherLabels`: of the provision and its neighbours as our text prints them. */
  where(eId: string, label = '', otherLabels: readonly string[] = []): Standing {
    const tree = { lang: '', front: [], preamble: [], articles: this.#articles, closing: [], signature: [] };
    const followed = followEId(tree, eId);
    if (!followed || followed.how === 'above') return this.#lost(eId, followed?.provision);
    const own = followed.provision;
    const [, parent] = [...(provisionPath(tree, own.eId) ?? [])].reverse();
    // The parser counts lettered points by their place: where one went, the next stands in its place.
    const same = parent?.children.find((child) => bare(child.label) === bare(label)) ?? own;
    const shifted =
      otherLabels.some((other) => bare(other) === bare(same.label)) && bare(same.label) !== bare(label);
    const place = this.#places.get(same.eId);
    return place && !shifted ? { how: 'found', ...place } : { how: 'absent' };
  }

  #lost(eId: string, above: Provision | undefined): Standing {
    const place = this.#places.get(eId);
    if (place) return { how: 'found', ...place };
    const unnumbered = this.#articles.length === 0 || above?.children.every((child) => child.label === '');
    return { how: unnumbered && eId !== 'closing' ? 'unnumbered' : 'absent' };
  }
}

const bare = (label: string): string => foldForSearch(label.replace(/[^\p{L}\p{N}]/gu, ''));

/** Goes over a source piece by piece. The parser keeps every letter that is seen, so counting them finds the place. */
class Walk {
  constructor(
    private readonly text: string,
    public at: number,
  ) {}

  /** Where the next letter stands that is seen. */
  next(): number {
    while (this.at < this.text.length && isUnseen(this.text.charCodeAt(this.at))) this.at += 1;
    return this.at;
  }

  over(piece: string): void {
    for (let each = 0; each < piece.length; each += 1) {
      if (isUnseen(piece.charCodeAt(each))) continue;
      this.next();
      this.at += 1;
    }
  }
}
