import { addDays, type Day, daysBetween } from '../calendar/day.ts';
import { dateOf, type Instant, type Zone } from '../calendar/zone.ts';
import type { BoardRow, PendingTerm } from './board-row.ts';
import { type Millis, startOf } from './warning-clock.ts';
import { endMillis, millisOf } from './warning-moments.ts';

/** Where a term stands at an instant, by the calendar of the State that decides. */
export type Standing =
  | { readonly stands: 'overdue' | 'today' }
  /** Days from the one it is there to its safe day: 1 is tomorrow. */
  | { readonly stands: 'ahead'; readonly days: number };

const isOver = (term: PendingTerm, now: Millis, here: Zone): boolean => endMillis(term, here) <= now;
/** Its day has begun there. */
const hasBegun = ({ day, zone }: PendingTerm, now: Millis, here: Zone): boolean =>
  startOf(day, zone ?? here) <= now;

export function standingOf(term: PendingTerm, now: Instant, here: Zone): Standing {
  const at = millisOf(now);
  if (isOver(term, at, here)) return { stands: 'overdue' };
  if (hasBegun(term, at, here)) return { stands: 'today' };
  return { stands: 'ahead', days: daysBetween(dateOf(now, term.zone ?? here), term.day) };
}

/** How many cases have a term that is overdue, and how many others one that ends today. */
export interface Badge {
  readonly overdue: number;
  readonly today: number;
}

/** What the badge says. A term that was snoozed counts: it is as late as it was. */
export function badgeOf(
  rows: Iterable<Pick<BoardRow, 'order' | 'pending'>>,
  now: Instant,
  here: Zone,
): Badge {
  const badge = { overdue: 0, today: 0 };
  const at = millisOf(now);
  for (const { order, pending } of rows) {
    if (order === undefined) continue;
    if (pending.some((term) => isOver(term, at, here))) badge.overdue += 1;
    else if (pending.some((term) => hasBegun(term, at, here))) badge.today += 1;
  }
  return badge;
}

/** The instants at which a term comes to stand elsewhere: as its day begins, and as it ends. */
export const turnsOf = (term: PendingTerm, here: Zone): readonly Millis[] => [
  startOf(term.day, term.zone ?? here),
  endMillis(term, here),
];

/** The day to which "snooze a day" moves a term: tomorrow here; null where the term would end before or on it. */
export function snoozeDay(term: PendingTerm, now: Instant, here: Zone): Day | null {
  const tomorrow = addDays(dateOf(now, here), 1);
  const canWait = isOver(term, millisOf(now), here) || startOf(tomorrow, here) < endMillis(term, here);
  return canWait ? tomorrow : null;
}
