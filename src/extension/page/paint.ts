import type { MarkKind } from '../../reading/mark-kind.ts';
import { documentOf } from './dom.ts';
import type { Highlights } from './highlights.ts';
import { Near } from './near.ts';
import { type PlacedRange, rangeOf } from './range.ts';
import type { TextMap } from './text-map.ts';

export interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
}

/** A box of the page that holds marks; painted while it is near. */
interface Box {
  readonly number: number;
  marks: Mark[];
  painted: (PlacedRange & { readonly kind: MarkKind })[] | null;
}

/**
 * Paints the marks near what is seen. Live ranges cost at every change of the page, wherever they lie: with 48,000 of them
 * painted each frame in which the page changes would take 200 ms longer.
 */
export class Paint {
  readonly #map: TextMap;
  readonly #highlights: Highlights;
  /** By their numbers. */
  readonly #boxes = new Map<number, Box>();
  readonly #near: Near<Box>;
  #isAll = false;

  /** `onSeen`: called once, when what is near has been painted. */
  constructor(map: TextMap, highlights: Highlights, onSeen: () => void = () => {}) {
    this.#map = map;
    this.#highlights = highlights;
    this.#near = new Near((box, isNear) => this.#turn(box, isNear), onSeen);
  }

  get isEmpty(): boolean {
    return this.#boxes.size === 0;
  }

  add(marks: readonly Mark[]): void {
    for (const mark of marks)
      for (const number of this.#map.boxesOf(mark.start, mark.end)) {
        const box = this.#boxes.get(number);
        if (box) {
          box.marks.push(mark);
          if (box.painted) this.#paint(box, [mark], box.painted);
        } else this.#open(number, mark);
      }
    this.#near.settle();
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
    if (isAll) for (const box of this.#boxes.values()) this.#paintAll(box);
    else this.#near.again();
  }

  end(): void {
    this.#near.end();
    for (const box of this.#boxes.values()) this.#unpaint(box);
    this.#boxes.clear();
  }

  #open(number: number, mark: Mark): void {
    const element = this.#map.boxes[number];
    const page = element && documentOf(element);
    if (!page) return;
    const box: Box = { number, marks: [mark], painted: null };
    this.#boxes.set(number, box);
    if (this.#isAll) this.#paintAll(box);
    this.#near.watch(element, page, mark.start, box);
  }

  #turn(box: Box, isNear: boolean): void {
    if (isNear) this.#paintAll(box);
    else if (!this.#isAll) this.#unpaint(box);
  }

  #paintAll(box: Box): void {
    if (box.painted) return;
    box.painted = [];
    this.#paint(box, box.marks, box.painted);
  }

  #paint(box: Box, marks: readonly Mark[], into: NonNullable<Box['painted']>): void {
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
