import type { Mark, Paint } from './paint.ts';

/** Marks told to the browser at once; in between they wait. */
const AT_ONCE = 500;
/** So long they wait at most, in milliseconds: in each frame that follows, the browser goes over all that it observes. */
const WAIT = 250;

/** Paints what is found while a page is read: the first at once, the others some at a time. */
export class Painting {
  readonly #paint: Paint;
  #waiting: Mark[] = [];
  #last = Number.NEGATIVE_INFINITY;

  constructor(paint: Paint) {
    this.#paint = paint;
  }

  add(marks: readonly Mark[]): void {
    for (const mark of marks) this.#waiting.push(mark);
    if (this.#waiting.length === 0 || performance.now() - this.#last < WAIT) return;
    this.#paint.add(this.#waiting.splice(0, AT_ONCE));
    this.#last = performance.now();
  }

  /** What still waits, in steps. */
  *rest(): Generator<void, void, void> {
    while (this.#waiting.length > 0) {
      this.#paint.add(this.#waiting.splice(0, AT_ONCE));
      yield;
    }
  }
}
