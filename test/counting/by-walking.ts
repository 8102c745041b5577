import type { Day } from '../../src/calendar/day.ts';
import { dayState, type OfficeCalendar } from '../../src/calendar/office-calendar.ts';
import type { ExcludedDays, Length } from '../../src/counting/question.ts';

/**
 * What the rules of counting say, taken at their word: one day after the other, in Temporal. Slow, and no formula of
 * the engine is used.
 */
const date = (d: string) => Temporal.PlainDate.from(d);
export const onDay = (d: Temporal.PlainDate): Day => d.toString() as Day;

/** Each step is asked of Temporal once: a walk goes over the same days again and again. */
const steps = new Map<string, Day>();
export function next(d: Day, by: 1 | -1 = 1): Day {
  const step = by === 1 ? d : `before ${d}`;
  const known = steps.get(step) ?? onDay(date(d).add({ days: by }));
  steps.set(step, known);
  return known;
}
export const plus = (d: Day, { n, unit }: Length): Day =>
  onDay(date(d).add(unit === 'day' ? { days: n } : unit === 'month' ? { months: n } : { years: n }));

type Intervals = ExcludedDays['intervals'];
export const isLeftOut = (intervals: Intervals, d: Day): boolean =>
  intervals.some(({ from, to }) => from <= d && d <= to);

/** The nth day that counts, from a first day on. */
export function nthCounted(first: Day, n: number, counts: (d: Day) => boolean): Day {
  let d = first;
  for (let seen = counts(d) ? 1 : 0; seen < n; ) {
    d = next(d);
    if (counts(d)) seen += 1;
  }
  return d;
}

export const isOpen = (offices: OfficeCalendar, d: Day): boolean => dayState(offices, d).open === true;

/**
 * The last day of a term with days left out. Days: the nth that counts. Months: for every day left out up to the end,
 * one more day that counts.
 */
export function lastDay(start: Day, length: Length, countsEvent: boolean, intervals: Intervals): Day {
  const first = countsEvent ? start : next(start);
  const counts = (d: Day) => !isLeftOut(intervals, d);
  if (length.unit === 'day') return nthCounted(first, length.n, counts);
  const end = countsEvent ? next(plus(start, length), -1) : plus(start, length);
  let owed = 0;
  for (let d = first; d <= end; d = next(d)) if (!counts(d)) owed += 1;
  return owed === 0 ? end : nthCounted(next(end), owed, counts);
}

/** The last day on which a wanted thing is still so; it is so far enough back. */
export function lastThat(from: Day, isSo: (d: Day) => boolean): Day {
  let d = from;
  while (!isSo(d)) d = next(d, -1);
  return d;
}
