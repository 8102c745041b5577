import type { BoardRow } from '../../cases/board-row.ts';
import type { Board } from '../../store/board.ts';
import { inTurns, type Pace } from './board-pace.ts';
import { BoardRows } from './board-rows.ts';

/** How many rows are read from the store at once: few enough that unpacking them fits into a frame. */
const BATCH = 250;
/** Ids are small. */
const IDS = 2_000;

/** Each true where it came to its end. */
interface Reading {
  /** The rows of the open board. */
  readonly open: Promise<boolean>;
  /** Those of cases that are closed or put away too. */
  readonly all: Promise<boolean>;
}

/** The rows in memory, read from the store when the search is first used. */
export class BoardTexts {
  readonly #board: Board;
  #rows = new BoardRows();
  #reading: Reading | null = null;

  constructor(board: Board) {
    this.#board = board;
  }

  get rows(): BoardRows {
    return this.#rows;
  }

  /** Reads all rows, once. */
  read(): Reading {
    if (!this.#reading) {
      const open = this.#readOpen(this.#rows);
      this.#reading = { open, all: open.then((goesOn) => goesOn && this.#readAway(this.#rows)) };
    }
    return this.#reading;
  }

  /** Everything may be another: it is read once more when it is next asked for. */
  drop(): void {
    this.#rows = new BoardRows();
    this.#reading = null;
  }

  /** Takes over rows that were made; nothing where none are kept. */
  put(rows: readonly BoardRow[]): void {
    if (this.#reading) for (const row of rows) this.#rows.put(row);
  }

  /** Reads the rows of these cases once more; those that are gone go. */
  async renew(ids: readonly string[]): Promise<void> {
    if (!this.#reading || ids.length === 0) return;
    const rows = this.#rows;
    const found = await this.#board.rows(ids);
    if (!('rows' in found)) return;
    for (const id of ids) rows.remove(id);
    for (const row of found.rows) rows.put(row);
  }

  async #readOpen(rows: BoardRows): Promise<boolean> {
    const pace = inTurns();
    let last: string | undefined;
    do {
      const page = await this.#board.page(last === undefined ? {} : { after: last }, BATCH);
      if (!('rows' in page) || !(await this.#take(rows, page.rows, pace))) return false;
      last = page.rows.length < BATCH ? undefined : page.rows.at(-1)?.order;
    } while (last !== undefined);
    return true;
  }

  /** What is not on the open board stands in no order: found by its id among the others. */
  async #readAway(rows: BoardRows): Promise<boolean> {
    const pace = inTurns();
    let after: string | undefined;
    do {
      const read = await this.#board.ids(after ?? null, IDS);
      if (!('ids' in read)) return false;
      const away = read.ids.filter((id) => !rows.get(id));
      for (let from = 0; from < away.length; from += BATCH) {
        const some = await this.#board.rows(away.slice(from, from + BATCH));
        if (!('rows' in some) || !(await this.#take(rows, some.rows, pace))) return false;
      }
      if (rows !== this.#rows) return false;
      after = read.ids.length < IDS ? undefined : read.ids.at(-1);
    } while (after !== undefined);
    return true;
  }

  /** One that was put in meanwhile is the newer. False: nobody waits for these rows any more. */
  async #take(rows: BoardRows, some: readonly BoardRow[], pace: Pace): Promise<boolean> {
    for (const row of some) if (!rows.get(row.id)) rows.put(row);
    const pause = pace.pause();
    if (pause) await pause;
    return rows === this.#rows;
  }
}
