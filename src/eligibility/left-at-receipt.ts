import { addMonths, type Day, daysBetween } from '../calendar/day.ts';

/** What is left to serve, full months first; `total` is the same in days. */
export interface LeftAtReceipt {
  readonly months: number;
  readonly days: number;
  readonly total: number;
}

/**
 * What is left on the day of receipt by the usual count, that day not counted and the last day served counted in.
 * Null where the request comes after the last day served. For the reader's eye: conditions are judged by `enoughLeft`.
 */
export function leftAtReceipt(receipt: Day, lastDay: Day): LeftAtReceipt | null {
  if (receipt > lastDay) return null;
  let months = 0;
  while (addMonths(receipt, months + 1, 'last-of-month') <= lastDay) months += 1;
  return {
    months,
    days: daysBetween(addMonths(receipt, months, 'last-of-month'), lastDay),
    total: daysBetween(receipt, lastDay),
  };
}
