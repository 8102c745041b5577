import { addMonths, type Day, daysBetween } from '../calendar/day.ts';
import type { Remainder } from '../counting/unexpired-sentence-receipt.ts';

/** What is left to serve, in the unit of a figure: of days, the days; of months, full months first; of years, years. */
export interface LeftAtReceipt {
  readonly years: number;
  readonly months: number;
  readonly days: number;
  /** The same in days. */
  readonly total: number;
}

/**
 * What is left on the day of receipt by the usual count, that day not counted and the last day served counted in.
 * Null where the request comes after the last day served. For the reader's eye: conditions are judged by `enoughLeft`.
 */
export function leftAtReceipt(
  receipt: Day,
  lastDay: Day,
  unit: Remainder['unit'] = 'month',
): LeftAtReceipt | null {
  if (receipt > lastDay) return null;
  const total = daysBetween(receipt, lastDay);
  if (unit === 'day') return { years: 0, months: 0, days: total, total };
  let full = 0;
  while (addMonths(receipt, full + 1, 'last-of-month') <= lastDay) full += 1;
  const years = unit === 'year' ? Math.floor(full / 12) : 0;
  return {
    years,
    months: full - years * 12,
    days: daysBetween(addMonths(receipt, full, 'last-of-month'), lastDay),
    total,
  };
}
