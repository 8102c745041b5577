import { addDays, type Day } from '../calendar/day.ts';
import type { BoardRow } from './board-row.ts';

/** Where a case stands on the board, by its next safe day, the most pressing first. */
export const SECTIONS = ['overdue', 'today', 'week', 'later', 'none'] as const;
export type Section = (typeof SECTIONS)[number];

/** "This week" are the seven days after today, whatever weekday today is. */
export const WEEK = 7;
export const lastOfWeek = (today: Day): Day => addDays(today, WEEK);

/** The safe day itself is not past: until its end the act is still in time. */
export function sectionOf(next: Day | null, today: Day): Section {
  if (next === null) return 'none';
  if (next < today) return 'overdue';
  if (next === today) return 'today';
  return next <= lastOfWeek(today) ? 'week' : 'later';
}

/** Orders from `from` on and before `before`, as a row of the board carries them. */
export interface OrderRange {
  readonly from: string;
  readonly before: string;
}

/** Where cases without a safe day stand. */
const NO_DAY = '9999-12-31';

/** The part of the board's order that a section takes up; together they take up all of it. */
export function rangeOf(section: Section, today: Day): OrderRange {
  const tomorrow = addDays(today, 1);
  const afterWeek = addDays(lastOfWeek(today), 1);
  const ranges: Record<Section, OrderRange> = {
    overdue: { from: '', before: today },
    today: { from: today, before: tomorrow },
    week: { from: tomorrow, before: afterWeek },
    later: { from: afterWeek, before: NO_DAY },
    none: { from: NO_DAY, before: '\uffff' },
  };
  return ranges[section];
}

/** How many open cases press, each by its most pressing day. */
export type Pressing = Readonly<Record<'overdue' | 'today' | 'week', number>>;

/** What presses among rows of the board: what the badge and the line at the start say. Cases that are closed or put away do not. */
export function countPressing(rows: Iterable<Pick<BoardRow, 'order' | 'next'>>, today: Day): Pressing {
  const counts = { overdue: 0, today: 0, week: 0 };
  for (const { order, next } of rows) {
    const section = order === undefined ? 'none' : sectionOf(next, today);
    if (section === 'overdue' || section === 'today' || section === 'week') counts[section] += 1;
  }
  return counts;
}
