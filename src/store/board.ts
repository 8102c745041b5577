import type { Day } from '../calendar/day.ts';
import type { BoardRow } from '../cases/board-row.ts';
import { type Due, dueIn } from './board-due.ts';
import { WalkLeft } from './board-left.ts';
import { anotherStamp, type BoardMark, lookedTo, markOf, setMark } from './board-mark.ts';
import type { StoreProblem } from './problem.ts';
import type { Database, StoredRow } from './schema.ts';
import { inTransaction, type Transaction } from './transaction.ts';
import type { Watch } from './watch.ts';

/** A stretch of the open board by `order`, which begins with a day: `{ from: '2026-11-22', before: '2026-11-29' }`. */
export interface Stretch {
  readonly from?: string;
  /** Instead of `from`: behind this row's `order`, the next page. */
  readonly after?: string;
  readonly before?: string;
}

/** Another version of Dedere makes the rows now: this page can show them and makes none until it is loaded again. */
export interface Superseded {
  readonly superseded: true;
}

function keyRange({ from, after, before }: Stretch): IDBKeyRange | null {
  const lower = after ?? from;
  const open = after !== undefined;
  if (lower !== undefined && before !== undefined)
    return lower < before ? IDBKeyRange.bound(lower, before, open, true) : IDBKeyRange.only([]);
  if (lower !== undefined) return IDBKeyRange.lowerBound(lower, open);
  return before === undefined ? null : IDBKeyRange.upperBound(before, true);
}

const shown = ({ everyDay: _, ...row }: StoredRow): BoardRow => row;
const stored = (row: BoardRow): StoredRow => (row.daily ? { ...row, everyDay: 1 } : { ...row });
/** So many are counted in one turn of the store: what else is asked of it waits no longer. */
const COUNTED = 500;
const ALL = ['cases', 'board', 'stale', 'kept'] as const;

/** The index of the cases by their next safe day. Every call answers with an outcome; none rejects. */
export class Board {
  readonly #database: Database;
  readonly #watch: Watch;
  /** The stamp under which this connection has begun to make rows. */
  #own: string | null = null;
  readonly #left = { records: new WalkLeft(), stale: new WalkLeft() };

  constructor(database: Database, watch: Watch) {
    this.#database = database;
    this.#watch = watch;
  }

  /** Rows of the open board in their order. */
  page(stretch: Stretch, most: number): Promise<{ rows: BoardRow[] } | StoreProblem> {
    return this.#reading(async (transaction) => {
      const rows = await transaction.objectStore('board').index('order').getAll(keyRange(stretch), most);
      return { rows: rows.map(shown) };
    });
  }

  /** How many there are; null once `goesOn` says that nobody waits for it any more. */
  async count(
    stretch: Stretch = {},
    goesOn = (): boolean => true,
  ): Promise<{ count: number | null } | StoreProblem> {
    let [count, rest] = [0, stretch];
    while (goesOn()) {
      const some = await this.#countSome(rest);
      if ('problem' in some) return some;
      count += some.count;
      if (some.last === null) return { count };
      rest = { after: some.last, ...(stretch.before === undefined ? {} : { before: stretch.before }) };
    }
    return { count: null };
  }

  #countSome(stretch: Stretch): Promise<{ count: number; last: string | null } | StoreProblem> {
    return this.#reading(async (transaction) => {
      const order = transaction.objectStore('board').index('order');
      const first = await order.openKeyCursor(keyRange(stretch));
      const last = await first?.advance(COUNTED - 1);
      if (last) return { count: COUNTED, last: last.key };
      return { count: first ? await order.count(keyRange(stretch)) : 0, last: null };
    });
  }

  /** All rows, also of cases put away, by id in batches: `next` is handed in as `after`; null: that was the last. */
  batch(
    after: string | null,
    most: number,
  ): Promise<{ rows: BoardRow[]; next: string | null } | StoreProblem> {
    return this.#reading(async (transaction) => {
      const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
      const rows = await transaction.objectStore('board').getAll(range, most);
      return { rows: rows.map(shown), next: rows.length < most ? null : (rows.at(-1)?.id ?? null) };
    });
  }

  /** The ids of all rows, also of cases put away, from behind `after` on. */
  ids(after: string | null, most: number): Promise<{ ids: string[] } | StoreProblem> {
    return this.#reading(async (transaction) => {
      const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
      return { ids: await transaction.objectStore('board').getAllKeys(range, most) };
    });
  }

  /** The rows of these cases; of some there may be none yet. */
  rows(ids: readonly string[]): Promise<{ rows: BoardRow[] } | StoreProblem> {
    return this.#reading(async (transaction) => {
      const found = await Promise.all(ids.map((id) => transaction.objectStore('board').get(id)));
      return { rows: found.flatMap((row) => (row ? [shown(row)] : [])) };
    });
  }

  /** How far the rows are made; `next` null and no `stale`: as the cases are. */
  state(): Promise<{ mark: BoardMark; stale: number } | StoreProblem> {
    return inTransaction(this.#database, ['stale', 'kept'], 'readonly', async (transaction) => ({
      mark: await markOf(transaction),
      stale: await transaction.objectStore('stale').count(),
    }));
  }

  /**
   * Cases whose rows are to be made, at most `most`. Another stamp than that of the rows makes all of them due, and each
   * leads to its case until it is made; another day makes those due that hang on it. Ask when a case has changed, not when rows have.
   */
  async due(stamp: string, day: Day, most: number): Promise<Due | Superseded | StoreProblem> {
    const outcome = await inTransaction(this.#database, ALL, 'readwrite', async (transaction) => {
      const before = await markOf(transaction);
      if (before.stamp !== stamp && this.#own === stamp) return { superseded: true as const };
      const mark = await this.#markFor(transaction, before, stamp, day);
      return { ...(await dueIn(transaction, mark, most, this.#left)), cleared: before.shape !== mark.shape };
    });
    if ('problem' in outcome || 'superseded' in outcome) return outcome;
    this.#own = stamp;
    const { cleared, ...due } = outcome;
    if (cleared) this.#watch.tell({ kind: 'board' });
    return due;
  }

  async #markFor(
    transaction: Transaction<'readwrite'>,
    before: BoardMark,
    stamp: string,
    day: Day,
  ): Promise<BoardMark> {
    if (before.stamp === stamp && before.day === day) return before;
    const mark = before.stamp === stamp ? { ...before, day } : anotherStamp(before, stamp, day);
    const [board, stale] = [transaction.objectStore('board'), transaction.objectStore('stale')];
    if (before.shape !== mark.shape) await Promise.all([board.clear(), stale.clear()]);
    else if (before.stamp === stamp) {
      const daily = await board.index('everyDay').getAllKeys();
      const marked = new Set<string>(await stale.getAllKeys());
      for (const id of daily) if (!marked.has(id)) await stale.put({ id, changed: null });
    }
    await setMark(transaction, mark);
    return mark;
  }

  /** Keeps the rows made of what was due. One whose case has changed meanwhile is due again. */
  async write(rows: readonly BoardRow[], due: Due): Promise<{ written: number } | Superseded | StoreProblem> {
    const outcome = await inTransaction(
      this.#database,
      ALL,
      'readwrite',
      async (transaction) => {
        const mark = await markOf(transaction);
        if (mark.stamp !== due.stamp) return { superseded: true as const };
        const written = await writeIn(transaction, rows);
        const moved = due.upTo !== undefined && mark.round === due.round;
        const unreadable = [...new Set([...mark.unreadable, ...due.unreadable])];
        if (moved || unreadable.length > mark.unreadable.length)
          await setMark(transaction, { ...(moved ? lookedTo(mark, due.upTo ?? null) : mark), unreadable });
        return { written };
      },
      'relaxed',
    );
    if ('written' in outcome && outcome.written > 0) this.#watch.tell({ kind: 'board' });
    return outcome;
  }

  #reading<T>(work: (transaction: Transaction<'readonly'>) => Promise<T>): Promise<T | StoreProblem> {
    return inTransaction(this.#database, ['board'], 'readonly', work);
  }
}

async function writeIn(transaction: Transaction<'readwrite'>, rows: readonly BoardRow[]): Promise<number> {
  const [records, stale] = [transaction.objectStore('cases'), transaction.objectStore('stale')];
  const looked = await Promise.all(
    rows.map(async (row) => {
      const [id, mark] = await Promise.all([records.getKey(row.id), stale.get(row.id)]);
      return {
        row,
        mark,
        holds: id !== undefined && (!mark || (mark.changed ?? row.changed) === row.changed),
      };
    }),
  );
  const good = looked.filter(({ holds }) => holds);
  await Promise.all(
    good.flatMap(({ row, mark }) => [
      transaction.objectStore('board').put(stored(row)),
      ...(mark ? [stale.delete(row.id)] : []),
    ]),
  );
  return good.length;
}
