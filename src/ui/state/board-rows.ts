import type { BoardRow } from '../../cases/board-row.ts';

/** Rows in the order of a key, which no two of them share. */
class Ordered {
  readonly rows: BoardRow[] = [];
  readonly #keyOf: (row: BoardRow) => string;

  constructor(keyOf: (row: BoardRow) => string) {
    this.#keyOf = keyOf;
  }

  /** Rows that come in order cost no search. */
  add(row: BoardRow): void {
    const last = this.rows.at(-1);
    if (last && this.#keyOf(last) > this.#keyOf(row)) this.rows.splice(this.#placeOf(row), 0, row);
    else this.rows.push(row);
  }

  remove(row: BoardRow): void {
    const at = this.#placeOf(row);
    if (this.rows[at]?.id === row.id) this.rows.splice(at, 1);
  }

  /** The first place whose key is not before that of the row. */
  #placeOf(row: BoardRow): number {
    const key = this.#keyOf(row);
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = this.rows[middle];
      if (there && this.#keyOf(there) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The rows of the board in memory, in order: what the search looks through. */
export class BoardRows {
  readonly #byId = new Map<string, BoardRow>();
  readonly #open = new Ordered(({ order = '' }) => order);
  /** The instants of changes are written alike, so that text puts them in order. */
  readonly #away = new Ordered(({ changed, id }) => `${changed} ${id}`);

  /** On the open board, the most pressing first. */
  get open(): readonly BoardRow[] {
    return this.#open.rows;
  }

  /** Closed or put away, the last changed last. */
  get away(): readonly BoardRow[] {
    return this.#away.rows;
  }

  get(id: string): BoardRow | undefined {
    return this.#byId.get(id);
  }

  /** Takes a row in, in place of the one of the same case. */
  put(row: BoardRow): void {
    this.remove(row.id);
    this.#byId.set(row.id, row);
    this.#listOf(row).add(row);
  }

  remove(id: string): void {
    const row = this.#byId.get(id);
    if (!row) return;
    this.#byId.delete(id);
    this.#listOf(row).remove(row);
  }

  #listOf({ order }: BoardRow): Ordered {
    return order === undefined ? this.#away : this.#open;
  }
}
