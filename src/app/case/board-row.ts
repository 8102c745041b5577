import type { Day } from '../../calendar/day.ts';
import type { BoardRow, PendingTerm } from '../../cases/board-row.ts';
import { type Case, isFollowed } from '../../cases/case.ts';
import type { LibraryIndex } from '../../law/built/files.ts';
import type { Library } from '../library.ts';
import type { AnsweredCase } from './answer.ts';
import { instrumentsOf, searchTextOf } from './board-text.ts';
import { answerCase } from './days.ts';

/** Where cases without a safe day stand in the order of the board. */
const NO_DAY = '9999-12-31';

/** The terms of a case that are still to be met, the earliest first. */
export function pendingOf({ case: of, answers }: AnsweredCase): PendingTerm[] {
  const pending = of.entries.flatMap((entry): PendingTerm[] => {
    const answer = answers.get(entry.id);
    if (answer?.kind !== 'safe') return [];
    const { day, clock, zone } = answer;
    return [{ entry: entry.id, day, clock, zone, snoozed: entry.snoozed ?? null }];
  });
  return pending.sort((a, b) => (endOf(a) === endOf(b) ? 0 : endOf(a) < endOf(b) ? -1 : 1));
}

const endOf = ({ day, clock }: PendingTerm): string => `${day}T${clock ?? '24:00'}`;

/** The row by which the board finds a case. Only cases neither closed nor put away stand in its order. */
export function boardRowOf(
  answered: AnsweredCase,
  index: Pick<LibraryIndex, 'instruments' | 'states'>,
): BoardRow {
  const { case: of, nextSafeDay: next, daily } = answered;
  return {
    id: of.id,
    changed: of.changed,
    ...(isFollowed(of) ? { order: `${next ?? NO_DAY} ${of.id}` } : {}),
    next,
    pending: pendingOf(answered),
    name: of.name,
    text: searchTextOf(of, index),
    state: of.state,
    archived: of.archived,
    instruments: instrumentsOf(of),
    daily,
  };
}

/** Rows say what one law and one engine came to: another stamp makes all of them obsolete. */
export const rowsStamp = (index: Pick<LibraryIndex, 'law'>, engine: string): string =>
  `${index.law}.${engine}`;

/** The rows of several cases, one after the other. */
export async function rowsFor(
  cases: Iterable<Case>,
  library: Library,
  index: LibraryIndex,
  today: Day,
): Promise<BoardRow[]> {
  const rows: BoardRow[] = [];
  for (const of of cases) rows.push(boardRowOf(await answerCase(of, library, index, today), index));
  return rows;
}
