import { addDays, type Day, daysBetween, earliest, latest } from '../calendar/day.ts';
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

/** Excluded days from `from` to `to`, both included. */
export function excludedWithin(intervals: readonly Interval[], from: Day, to: Day): number {
  let n = 0;
  for (const interval of joined(intervals)) {
    const first = latest([interval.from, from]);
    const last = earliest([interval.to, to]);
    if (first <= last) n += daysBetween(first, last) + 1;
  }
  return n;
}

/**
 * The last day once the excluded days from `first` on are left out: as many days are added as lie within, and again,
 * until none is left to add (ma-mla 16.2 and like clauses).
 */
export function withoutExcluded(intervals: readonly Interval[], first: Day, lastDay: Day): Day {
  for (let end = lastDay; ; ) {
    const next = addDays(lastDay, excludedWithin(intervals, first, end));
    if (next === end) return end;
    end = next;
  }
}

/** Does an interval that is still running touch the term? Its end is then not final. */
export const isStillRunning = (intervals: readonly Interval[], first: Day, lastDay: Day): boolean =>
  intervals.some((interval) => interval.open && interval.to >= first && interval.from <= lastDay);
