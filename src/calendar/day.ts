import { daysInMonth, numberOf, partsOf, writeDay } from './day-number.ts';

/**
 * Civil days. A day is an ISO `YYYY-MM-DD` string wherever it rests or travels, so that it can be stored, compared
 * with `<` and put in an address as it is; inside these functions it is a number of days.
 */
declare const dayBrand: unique symbol;
export type Day = string & { readonly [dayBrand]: true };

/** The days Dedere counts with: treaties and tables outside them are not ours to judge. */
export const FIRST_DAY = '1900-01-01' as Day;
export const LAST_DAY = '2100-12-31' as Day;

export type DayProblem = 'not-a-date' | 'no-such-day' | 'out-of-range';

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `YYYY-MM-DD`. 30 February is `no-such-day`, a day outside 1900–2100 `out-of-range`. */
export function readDay(text: string): { day: Day } | { problem: DayProblem } {
  const match = ISO_DAY.exec(text);
  if (!match) return { problem: 'not-a-date' };
  return makeDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Year, month (1–12) and day of month to a day; never rolls an impossible date over into the next month. */
export function makeDay(year: number, month: number, day: number): { day: Day } | { problem: DayProblem } {
  const whole = [year, month, day].every(Number.isInteger);
  if (!whole || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return { problem: 'no-such-day' };
  if (year < 1900 || year > 2100) return { problem: 'out-of-range' };
  return { day: writeDay(numberOf(year, month, day)) as Day };
}

/** Whether a text is a day that exists, in range, as it stands at rest. */
export const isDay = (text: string): text is Day => 'day' in readDay(text);

/** Does a computed day lie in 1900–2100? Past the year 9999 an ISO day has another shape and no longer compares. */
export const isWithinRange = (d: Day): boolean => d.length === 10 && FIRST_DAY <= d && d <= LAST_DAY;

/** A day already known to be valid (data checked at build, tests). Throws on anything else: that is a bug. */
export function day(text: string): Day {
  const read = readDay(text);
  if ('problem' in read) throw new RangeError(`${text}: ${read.problem}`);
  return read.day;
}

const count = (d: Day): number => numberOf(...partsOf(d));

/** `n` days later (earlier when negative). The result may lie outside 1900–2100; arithmetic is never cut. */
export const addDays = (d: Day, n: number): Day => writeDay(count(d) + n) as Day;

/**
 * What becomes of 31 January + 1 month. `last-of-month`: 28 or 29 February, as every source read so far has it
 * (Kazakhstan, Criminal Procedure Code art. 48; European Convention on the Calculation of Time-Limits art. 4).
 */
export type MonthEnd = 'last-of-month';

/** `n` months later (earlier when negative): same day number, or as `monthEnd` says where the month has none. */
export function addMonths(d: Day, n: number, monthEnd: MonthEnd): Day {
  const [year, month, dayOfMonth] = partsOf(d);
  const months = year * 12 + (month - 1) + n;
  const [y, m] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  const end = { 'last-of-month': Math.min(dayOfMonth, daysInMonth(y, m)) }[monthEnd];
  return writeDay(numberOf(y, m, end)) as Day;
}

/** Days from `a` to `b`: 1 from a day to the next, negative backwards. */
export const daysBetween = (a: Day, b: Day): number => count(b) - count(a);

/** ISO weekday: 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
/** 1 January 1970, day 0, was a Thursday. */
export const weekdayOf = (d: Day): Weekday => (((((count(d) + 3) % 7) + 7) % 7) + 1) as Weekday;

export const firstOfMonth = (d: Day): Day => `${d.slice(0, -2)}01` as Day;
export const yearOf = (d: Day): number => partsOf(d)[0];
export const earliest = (days: readonly [Day, ...Day[]]): Day => [...days].sort()[0] ?? days[0];
export const latest = (days: readonly [Day, ...Day[]]): Day => [...days].sort().at(-1) ?? days[0];
