import { addDays, type Day } from '../../calendar/day.ts';
import type { BoardRow } from '../../cases/board-row.ts';
import type { LibraryIndex } from '../../law/built/files.ts';
import type { Board } from '../../store/board.ts';
import type { StoreProblem } from '../../store/problem.ts';
import { rowsFor, rowsStamp } from '../case/board-row.ts';
import type { Library } from '../library.ts';

/** With what rows are made. */
export interface RowLaw {
  readonly library: Library;
  readonly index: LibraryIndex;
  readonly engine: string;
  readonly today: Day;
}

/** Rows of the open board, in order, that have a safe day near or past. */
export interface NearRows {
  readonly rows: readonly BoardRow[];
  /** False: some cases have changed whose rows are not made yet. */
  readonly current: boolean;
}

/** Days ahead: the earliest warning, quiet days before it, and the days by which two places of the world differ. */
const NEAR = 24;
/** How many are read or made in one turn of the store. */
const MOST = 200;
/** Milliseconds: a worker that works on without an event is put to sleep. */
const PATIENCE = 12_000;

/** Makes the rows that are due, while there is time and nobody else does. True: all are made. */
async function makeRows(board: Board, law: RowLaw): Promise<boolean | StoreProblem> {
  const { library, index, engine, today } = law;
  const until = performance.now() + PATIENCE;
  while (performance.now() < until) {
    const due = await board.due(rowsStamp(index, engine), today, MOST);
    if ('problem' in due) return due;
    // Another version makes them: what it made is read.
    if ('superseded' in due || due.left === 0) return true;
    const written = await board.write(await rowsFor(due.cases, library, index, today), due);
    if ('problem' in written) return written;
  }
  return false;
}

/** As the pages with a board do: one at a time, and nobody waits for another. */
async function makeAlone(board: Board, law: RowLaw): Promise<boolean | StoreProblem> {
  // Not there outside a secure context, whatever the type says.
  const locks: LockManager | undefined = navigator.locks;
  if (!locks) return makeRows(board, law);
  return locks.request(
    'dedere-board',
    { ifAvailable: true },
    (lock) => lock !== null && makeRows(board, law),
  );
}

export async function nearRows(board: Board, law: RowLaw): Promise<NearRows | StoreProblem> {
  const current = await makeAlone(board, law);
  if (typeof current === 'object') return current;
  const before = addDays(law.today, NEAR);
  const rows: BoardRow[] = [];
  for (let after: string | undefined; ; ) {
    const page = await board.page(after === undefined ? { before } : { after, before }, MOST);
    if ('problem' in page) return page;
    rows.push(...page.rows);
    after = page.rows.at(-1)?.order;
    if (page.rows.length < MOST || after === undefined) return { rows, current };
  }
}
