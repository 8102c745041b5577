import { addDays, type Day } from '../calendar/day.ts';
import type { Instant, Zone } from '../calendar/zone.ts';
import type { BoardRow } from './board-row.ts';
import { badgeOf } from './warning-standing.ts';

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

/** An instant, and the zone of whoever looks. */
export interface Moment {
  readonly now: Instant;
  readonly here: Zone;
}

/** By so many days the calendars of two places of the world can differ. */
const APART = 2;

/** What the days alone decide, and between them what hangs on where a day ends. */
export function pressingRanges(today: Day): Readonly<Record<'overdue' | 'near' | 'week', OrderRange>> {
  const [first, behind] = [addDays(today, -APART), addDays(today, APART + 1)];
  return {
    overdue: { from: '', before: first },
    near: { from: first, before: behind },
    week: { from: behind, before: addDays(lastOfWeek(today), 1) },
  };
}

/**
 * What presses among rows whose next day is near today. A day ends where the case is decided, as for the number at the
 * icon; without a moment (another day than this one is looked at) the day alone counts.
 */
export function countNear(
  rows: readonly Pick<BoardRow, 'order' | 'next' | 'pending'>[],
  today: Day,
  moment: Moment | null,
): Pressing {
  const open = rows.filter(({ order }) => order !== undefined);
  if (moment) {
    const badge = badgeOf(open, moment.now, moment.here);
    return { ...badge, week: open.length - badge.overdue - badge.today };
  }
  const of = (section: Section) => open.filter(({ next }) => sectionOf(next, today) === section).length;
  return { overdue: of('overdue'), today: of('today'), week: of('week') };
}
