import { addDays, type Day, daysBetween, latest } from '../calendar/day.ts';
import type { ExcludedDays } from './question.ts';

type Interval = ExcludedDays['intervals'][number];

/** Intervals in order, overlapping and touching ones joined; one whose end lies before its start holds no day. */
export function joined(intervals: readonly Interval[]): readonly Interval[] {
  const sorted = intervals.filter(({ from, to }) => from <= to).sort((a, b) => (a.from < b.from ? -1 : 1));
  const result: Interval[] = [];
  for (const next of sorted) {
    const last = result.at(-1);
    if (!last || addDays(last.to, 1) < next.from) result.push(next);
    else
      result[result.length - 1] = {
        from: last.from,
        to: latest([last.to, next.to]),
        open: last.open || next.open,
      };
  }
  return result;
}

/** Is this one of the days that are left out? */
export const isExcluded = (intervals: readonly Interval[], d: Day): boolean =>
  intervals.some(({ from, to }) => from <= d && d <= to);

/**
 * The last day once the excluded days from `first` on are left out: as many days are added as lie within, and again,
 * until none is left to add (ma-mla 16.2 and like clauses). An interval that the end reaches is passed whole, since
 * none of its days can be the last.
 */
export function withoutExcluded(intervals: readonly Interval[], first: Day, lastDay: Day): Day {
  let end = lastDay;
  for (const interval of joined(intervals)) {
    const from = latest([interval.from, first]);
    if (from > end) break;
    if (from <= interval.to) end = addDays(end, daysBetween(from, interval.to) + 1);
  }
  return end;
}

/** Is an interval that is still running one that the term may yet reach? Its end is then not final. */
export const isStillRunning = (intervals: readonly Interval[], lastDay: Day): boolean =>
  intervals.some((interval) => interval.open && interval.from <= lastDay);
