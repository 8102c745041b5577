/**
 * How much of a long walk is left: counted once, since counting takes time in proportion, and then by what was walked.
 * It tells the user how far the walk is; the walk itself ends where it finds nothing.
 */
export class WalkLeft {
  #place: string | null = null;
  #left = 0;

  async from(place: string, count: () => Promise<number>): Promise<number> {
    if (this.#place !== place) {
      this.#left = await count();
      this.#place = place;
    }
    return this.#left;
  }

  walked(to: string, many: number): void {
    this.#place = to;
    this.#left = Math.max(0, this.#left - many);
  }
}
