import type { MarkKind } from '../../reading/mark-kind.ts';
import type { Highlights } from './highlights.ts';
import { rangeOf } from './range.ts';
import type { TextMap } from './text-map.ts';

export interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
}

interface Painted {
  readonly kind: MarkKind;
  readonly page: Document;
  readonly range: Range;
}

/** A box of the page that holds marks; painted while it is near. */
interface Box {
  readonly number: number;
  marks: Mark[];
  painted: Painted[] | null;
}

/** A screen's height around what is seen, in scrolled parts too. */
const NEAR = '100%';

/**
 * Paints the marks near what is seen. Live ranges cost at every change of the page, wherever they lie: a page of 2 MB has
 * some 50,000 marks, and with all of them painted each frame in which the page changes would take 200 ms longer.
 */
export class Paint {
  readonly #map: TextMap;
  readonly #highlights: Highlights;
  readonly #boxes = new Map<Element, Box>();
  readonly #observer: IntersectionObserver;
  #isAll = false;

  /** `onSeen`: called once, when what is near has been painted. */
  constructor(map: TextMap, highlights: Highlights, onSeen: () => void = () => {}) {
    this.#map = map;
    this.#highlights = highlights;
    let isFirst = true;
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) this.#turn(target, isIntersecting);
        if (isFirst) onSeen();
        isFirst = false;
      },
      { rootMargin: NEAR, scrollMargin: NEAR },
    );
  }

  get isEmpty(): boolean {
    return this.#boxes.size === 0;
  }

  add(marks: readonly Mark[]): void {
    for (const mark of marks)
      for (const number of this.#map.boxesOf(mark.start, mark.end)) {
        const element = this.#map.boxes[number];
        if (!element) continue;
        let box = this.#boxes.get(element);
        if (!box) {
          box = { number, marks: [], painted: this.#isAll ? [] : null };
          this.#boxes.set(element, box);
          this.#observer.observe(element);
        }
        box.marks.push(mark);
        if (box.painted) this.#paint(box, [mark], box.painted);
      }
  }

  /** Takes off all marks of a kind. */
  drop(kind: MarkKind): void {
    for (const box of this.#boxes.values()) {
      const kept = box.marks.filter((mark) => mark.kind !== kind);
      if (kept.length === box.marks.length) continue;
      box.marks = kept;
      if (box.painted) {
        this.#unpaint(box);
        this.#paintAll(box);
      }
    }
  }

  /** Paints every mark, for paper; `false`: again only what is near. */
  all(isAll: boolean): void {
    this.#isAll = isAll;
    for (const [element, box] of this.#boxes) {
      if (isAll) this.#paintAll(box);
      // Observed anew, it is told anew whether it is near.
      this.#observer.unobserve(element);
      this.#observer.observe(element);
    }
  }

  end(): void {
    this.#observer.disconnect();
    for (const box of this.#boxes.values()) this.#unpaint(box);
    this.#boxes.clear();
  }

  #turn(element: Element, isNear: boolean): void {
    const box = this.#boxes.get(element);
    if (!box) return;
    if (isNear) this.#paintAll(box);
    else if (!this.#isAll) this.#unpaint(box);
  }

  #paintAll(box: Box): void {
    if (box.painted) return;
    box.painted = [];
    this.#paint(box, box.marks, box.painted);
  }

  #paint(box: Box, marks: readonly Mark[], into: Painted[]): void {
    for (const { kind, start, end } of marks)
      for (const piece of this.#map.piecesOf(start, end)) {
        const found = piece.box === box.number ? rangeOf(piece) : null;
        if (!found) continue;
        this.#highlights.add(kind, found.page, found.range);
        into.push({ kind, ...found });
      }
  }

  #unpaint(box: Box): void {
    for (const { kind, page, range } of box.painted ?? []) this.#highlights.remove(kind, page, range);
    box.painted = null;
  }
}
