/**
 * Civil days. A day is an ISO `YYYY-MM-DD` string wherever it rests or travels; `Temporal` is used only inside
 * these functions, so that a day can be stored, compared with `<` and put in an address as it is.
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
  let date: Temporal.PlainDate;
  try {
    date = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return { problem: 'no-such-day' };
  }
  if (year < 1900 || year > 2100) return { problem: 'out-of-range' };
  return { day: date.toString() as Day };
}

/** Does a computed day lie in 1900–2100? Past the year 9999 an ISO day has another shape and no longer compares. */
export const isWithinRange = (d: Day): boolean => d.length === 10 && FIRST_DAY <= d && d <= LAST_DAY;

/** A day already known to be valid (data checked at build, tests). Throws on anything else: that is a bug. */
export function day(text: string): Day {
  const read = readDay(text);
  if ('problem' in read) throw new RangeError(`${text}: ${read.problem}`);
  return read.day;
}

const plain = (d: Day) => Temporal.PlainDate.from(d);

/** `n` days later (earlier when negative). The result may lie outside 1900–2100; arithmetic is never cut. */
export const addDays = (d: Day, n: number): Day => plain(d).add({ days: n }).toString() as Day;

/**
 * What becomes of 31 January + 1 month. `last-of-month`: 28 or 29 February, as every source read so far has it
 * (Kazakhstan, Criminal Procedure Code art. 48; European Convention on the Calculation of Time-Limits art. 4).
 */
export type MonthEnd = 'last-of-month';

/** `n` months later (earlier when negative): same day number, or as `monthEnd` says where the month has none. */
export function addMonths(d: Day, n: number, monthEnd: MonthEnd): Day {
  const overflow = { 'last-of-month': 'constrain' } as const;
  return plain(d).add({ months: n }, { overflow: overflow[monthEnd] }).toString() as Day;
}

/** Days from `a` to `b`: 1 from a day to the next, negative backwards. */
export const daysBetween = (a: Day, b: Day): number => plain(a).until(plain(b), { largestUnit: 'days' }).days;

/** ISO weekday: 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export const weekdayOf = (d: Day): Weekday => plain(d).dayOfWeek as Weekday;

export const yearOf = (d: Day): number => Number(d.slice(0, 4));
export const earliest = (days: readonly [Day, ...Day[]]): Day => [...days].sort()[0] ?? days[0];
export const latest = (days: readonly [Day, ...Day[]]): Day => [...days].sort().at(-1) ?? days[0];
