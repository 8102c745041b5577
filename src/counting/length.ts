import { addDays, addMonths, type Day } from '../calendar/day.ts';
import type { Unit } from '../law/schema/term-form.ts';
import type { Length } from './question.ts';

/** E + n in days, months or years: months end on the same day number or the month's last day. */
export function addLength(start: Day, { n, unit }: { n: number; unit: Exclude<Unit, 'hour'> }): Day {
  if (unit === 'day') return addDays(start, n);
  return addMonths(start, unit === 'year' ? 12 * n : n, 'last-of-month');
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
