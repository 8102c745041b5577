import { signal } from '@preact/signals';
import type { Day } from '../../calendar/day.ts';
import type { BoardRow } from '../../cases/board-row.ts';
import type { Case } from '../../cases/case.ts';
import type { Board } from '../../store/board.ts';
import type { StoreProblem } from '../../store/problem.ts';

/** How far the rows are from being as the cases are; null: they are. */
export interface Behind {
  readonly left: number;
  readonly of: number;
}
export const behind = signal<Behind | null>(null);

/** Another version of Dedere makes the rows now: this page shows them and makes none. */
export const superseded = signal(false);

/** Why the rows cannot be made now: a case may be missing from the board. Null: nothing stands in the way. */
export const stuck = signal<StoreProblem | null>(null);

/** How many cases are looked at in one turn of the store. */
const MOST = 300;

export interface Making {
  readonly board: Board;
  readonly stamp: string;
  readonly today: Day;
  /** The rows of these cases, computed now. */
  readonly make: (cases: readonly Case[]) => Promise<readonly BoardRow[]>;
  /** Told of rows that were written. */
  readonly onRows: (rows: readonly BoardRow[]) => void;
}

/** Are the rows as the cases are? Asked before anything is written, so that opening the board writes nothing. */
export async function isCurrent({ board, stamp, today }: Making): Promise<boolean> {
  const at = await board.state();
  if ('problem' in at) return false;
  const { mark, stale } = at;
  return mark.stamp === stamp && mark.day === today && mark.next === null && stale === 0;
}

/** Makes the next rows that are due. True: there may be more. */
export async function makeSome(making: Making, most = MOST): Promise<boolean | StoreProblem> {
  const made = await tryToMake(making, most);
  stuck.value = typeof made === 'boolean' ? null : made;
  return made;
}

async function tryToMake(
  { board, stamp, today, make, onRows }: Making,
  most: number,
): Promise<boolean | StoreProblem> {
  const due = await board.due(stamp, today, most);
  if ('problem' in due) return due;
  superseded.value = 'superseded' in due;
  if ('superseded' in due || due.left === 0) {
    behind.value = null;
    return false;
  }
  behind.value = { left: due.left, of: Math.max(behind.value?.of ?? 0, due.left) };
  const rows = await make(due.cases);
  const written = await board.write(rows, due);
  if ('problem' in written) return written;
  if ('written' in written) onRows(rows);
  return true;
}

/** Writes rows that were found to be wrong; false where they could not be. */
export async function mend({ board, stamp, onRows }: Making, rows: readonly BoardRow[]): Promise<boolean> {
  const due = { cases: [], left: 0, stamp, round: 0, upTo: undefined, unreadable: [] };
  const written = await board.write(rows, due);
  if (!('written' in written)) return false;
  onRows(rows);
  return written.written > 0;
}

/** One page of this browser makes rows at a time; the others find them made. Null: the board was left meanwhile. */
export async function alone<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T | null> {
  // Not there outside a secure context, whatever the type says: then each makes its own.
  const locks: LockManager | undefined = navigator.locks;
  if (!locks) return work();
  try {
    return await locks.request('dedere-board', { signal }, work);
  } catch {
    return null;
  }
}
