import { addDays, type Day, daysBetween, weekdayOf } from './day.ts';

/** Seven days from Monday. */
export type Week = readonly Day[];

export interface WeekGap {
  /** Whole weeks left out between two shown ones. */
  readonly skipped: number;
}

const mondayOf = (d: Day): Day => addDays(d, 1 - weekdayOf(d));

/**
 * The weeks from the first to the last day, Monday first. Where there are more than `most`, the middle is left out and
 * counted: the `head` first weeks and the last ones are what a reader checks.
 */
export function weeksBetween(first: Day, last: Day, most: number, head = 2): readonly (Week | WeekGap)[] {
  const start = mondayOf(first);
  const n = Math.floor(daysBetween(start, last) / 7) + 1;
  const week = (i: number): Week => [0, 1, 2, 3, 4, 5, 6].map((d) => addDays(start, 7 * i + d));
  const all = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => week(from + i));
  if (n <= most) return all(0, n);
  const tail = most - head - 1;
  return [...all(0, head), { skipped: n - head - tail }, ...all(n - tail, n)];
}
