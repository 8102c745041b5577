import type { BoardRow } from '../../cases/board-row.ts';

/** What a search asks of a row. Of very many no more is kept in memory: what is found is read from the store. */
export type SearchedRow = Pick<
  BoardRow,
  'id' | 'changed' | 'order' | 'text' | 'state' | 'archived' | 'instruments'
>;

/** Rows in the order of a key, which no two of them share. */
class Ordered {
  readonly rows: SearchedRow[] = [];
  readonly #keyOf: (row: SearchedRow) => string;

  constructor(keyOf: (row: SearchedRow) => string) {
    this.#keyOf = keyOf;
  }

  /** Rows that come in order cost no search. */
  add(row: SearchedRow): void {
    const last = this.rows.at(-1);
    if (last && this.#keyOf(last) > this.#keyOf(row)) this.rows.splice(this.#placeOf(row), 0, row);
    else this.rows.push(row);
  }

  remove(row: SearchedRow): void {
    const at = this.#placeOf(row);
    if (this.rows[at]?.id === row.id) this.rows.splice(at, 1);
  }

  /** The first place whose key is not before that of the row. */
  #placeOf(row: SearchedRow): number {
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
  readonly #byId = new Map<string, SearchedRow>();
  readonly #open = new Ordered(({ order = '' }) => order);
  /** Most cases are about the same few instruments. */
  readonly #instruments = new Map<string, readonly string[]>();
  /** The instants of changes are written alike, so that text puts them in order. */
  readonly #away = new Ordered(({ changed, id }) => `${changed} ${id}`);

  /** On the open board, the most pressing first. */
  get open(): readonly SearchedRow[] {
    return this.#open.rows;
  }

  /** Closed or put away, the last changed last. */
  get away(): readonly SearchedRow[] {
    return this.#away.rows;
  }

  get(id: string): SearchedRow | undefined {
    return this.#byId.get(id);
  }

  /** Takes a row in, in place of the one of the same case. */
  put(row: SearchedRow): void {
    this.remove(row.id);
    const kept = this.#searched(row);
    this.#byId.set(row.id, kept);
    this.#listOf(kept).add(kept);
  }

  remove(id: string): void {
    const row = this.#byId.get(id);
    if (!row) return;
    this.#byId.delete(id);
    this.#listOf(row).remove(row);
  }

  #searched({ id, changed, order, text, state, archived, instruments }: SearchedRow): SearchedRow {
    const key = instruments.join(' ');
    const same = this.#instruments.get(key) ?? instruments;
    this.#instruments.set(key, same);
    return {
      id,
      changed,
      ...(order === undefined ? {} : { order }),
      text,
      state,
      archived,
      instruments: same,
    };
  }

  #listOf({ order }: SearchedRow): Ordered {
    return order === undefined ? this.#away : this.#open;
  }
}
