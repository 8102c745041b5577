import { addDays, addMonths, type Day } from '../calendar/day.ts';
import type { Unit } from '../law/schema/term-form.ts';
import type { Length } from './question.ts';

/** Two thousand years: what is longer ends outside the years counted all the same, and its days still compare. */
const MOST: Record<Unit, number> = { hour: 17_500_000, day: 730_000, month: 24_000, year: 2_000 };
export const bounded = (n: number, unit: Unit): number => Math.max(-MOST[unit], Math.min(MOST[unit], n));

/** E + n in days, months or years: months end on the same day number or the month's last day. */
export function addLength(start: Day, { n, unit }: { n: number; unit: Exclude<Unit, 'hour'> }): Day {
  const within = bounded(n, unit);
  if (unit === 'day') return addDays(start, within);
  return addMonths(start, unit === 'year' ? 12 * within : within, 'last-of-month');
}

/** A length that days can say; hours are instants. */
export const isInDays = (length: Length): length is { n: number; unit: Exclude<Unit, 'hour'> } =>
  length.unit !== 'hour';

/**
 * The last R with R + length ≤ `limit`. Month ends make several days reach the same day (28 to 31 Aug + 6 months =
 * 28 Feb), so the search goes on from `limit` − length, which never reaches past the limit.
 */
export function lastThatReaches(limit: Day, length: { n: number; unit: Exclude<Unit, 'hour'> }): Day {
  let found = addLength(limit, { ...length, n: -length.n });
  for (let next = addDays(found, 1); addLength(next, length) <= limit; next = addDays(next, 1)) found = next;
  return found;
}
