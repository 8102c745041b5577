import { addDays, type Day, daysBetween } from '../calendar/day.ts';
import { dateOf, type Instant, type Zone } from '../calendar/zone.ts';
import type { BoardRow, PendingTerm } from './board-row.ts';
import { endOfTerm } from './warning-moments.ts';

/** Where a term stands at an instant, by the calendar of the State that decides. */
export type Standing =
  | { readonly stands: 'overdue' | 'today' }
  /** Days from the one it is there to its safe day: 1 is tomorrow. */
  | { readonly stands: 'ahead'; readonly days: number };

export function standingOf(term: PendingTerm, now: Instant, here: Zone): Standing {
  const end = endOfTerm(term, here);
  if (Temporal.Instant.compare(end, Temporal.Instant.from(now)) <= 0) return { stands: 'overdue' };
  const days = daysBetween(dateOf(now, term.zone ?? here), term.day);
  return days <= 0 ? { stands: 'today' } : { stands: 'ahead', days };
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
  for (const { order, pending } of rows) {
    if (order === undefined) continue;
    const standings = pending.map((term) => standingOf(term, now, here).stands);
    if (standings.includes('overdue')) badge.overdue += 1;
    else if (standings.includes('today')) badge.today += 1;
  }
  return badge;
}

/** The instants at which a term comes to stand elsewhere: as its day begins, and as it ends. */
export function turnsOf(term: PendingTerm, here: Zone): readonly Instant[] {
  const begins = Temporal.PlainDate.from(term.day)
    .toZonedDateTime(term.zone ?? here)
    .toInstant();
  return [begins.toString(), endOfTerm(term, here).toString()];
}

/** The day to which "snooze a day" moves a term: tomorrow here; null where the term would end before or on it. */
export function snoozeDay(term: PendingTerm, now: Instant, here: Zone): Day | null {
  const tomorrow = addDays(dateOf(now, here), 1);
  const begins = Temporal.PlainDate.from(tomorrow).toZonedDateTime(here).toInstant();
  const end = endOfTerm(term, here);
  const isOver = Temporal.Instant.compare(end, Temporal.Instant.from(now)) <= 0;
  return isOver || Temporal.Instant.compare(begins, end) < 0 ? tomorrow : null;
}
