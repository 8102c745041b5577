/**
 * Days as numbers, day 0 being 1 January 1970, in the proleptic Gregorian calendar. Terms are recomputed by the ten
 * thousand (every case, every term), and integer arithmetic is what keeps that within a few additions' time; it is
 * held to tables of an independent implementation (test/calendar/arithmetic).
 */
type Parts = readonly [year: number, month: number, dayOfMonth: number];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);

/** Days before 1 January of a year counted from year 1 on; every fourth year has one more, less the centuries. */
const before = (year: number): number => {
  const y = year - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
};
const EPOCH = before(1970);
/** Days of a common year before each month. */
const MONTH_STARTS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const beforeMonth = (year: number, month: number): number =>
  (MONTH_STARTS[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0);

/** The number of a day that exists. */
export const numberOf = (year: number, month: number, dayOfMonth: number): number =>
  before(year) - EPOCH + beforeMonth(year, month) + dayOfMonth - 1;

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;

/** Year, month and day of month of an ISO day, of one past the year 9999 too. */
export function partsOf(text: string): Parts {
  if (text.length === 10) {
    const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
    return [year, digit(text, 5) * 10 + digit(text, 6), digit(text, 8) * 10 + digit(text, 9)];
  }
  return [Number(text.slice(0, -6)), Number(text.slice(-5, -3)), Number(text.slice(-2))];
}

function write(n: number): string {
  const days = n + EPOCH;
  let year = Math.floor(days / 365.2425) + 1;
  if (before(year) > days) year -= 1;
  else if (before(year + 1) <= days) year += 1;
  const inYear = days - before(year);
  let month = Math.min(12, Math.floor(inYear / 29) + 1);
  while (beforeMonth(year, month) > inYear) month -= 1;
  const day = inYear - beforeMonth(year, month) + 1;
  return `${writeYear(year)}-${two(month)}-${two(day)}`;
}
const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
/** ISO 8601: four figures, or a sign and six where they do not suffice. */
function writeYear(year: number): string {
  if (year >= 0 && year <= 9999) return `${year}`.padStart(4, '0');
  return `${year < 0 ? '-' : '+'}${`${Math.abs(year)}`.padStart(6, '0')}`;
}

/** 1 January 1900 to 31 December 2100: the days that are asked for, written once each. */
const FIRST = numberOf(1900, 1, 1);
const written: string[] = [];

/** A number as an ISO day. */
export function writeDay(n: number): string {
  const at = n - FIRST;
  if (at < 0 || at > 73_413) return write(n);
  written[at] ??= write(n);
  return written[at] ?? write(n);
}
