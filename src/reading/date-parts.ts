import { daysInMonth } from '../calendar/day-number.ts';
import type { DateFind, Inferred, PageLanguage } from './find.ts';
import type { Token } from './tokens.ts';

/** A date as its words say it, [from, to) among the tokens; whether there is such a day is not yet asked. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly from: number;
  readonly to: number;
  readonly inferred: readonly Inferred[];
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Laws still in force are older than the days that are counted with; years of the Hijra are below these. */
const FIRST_YEAR = 1500;
const LAST_YEAR = 2199;

/** `YYYY-MM-DD` of a day that exists, in a year that texts of law name; else null. */
export const isoDay = (year: number, month: number, day: number): string | null =>
  year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && day >= 1 && day <= daysInMonth(year, month)
    ? `${year}-${two(month)}-${two(day)}`
    : null;

/** The find of a date's words; null where the calendar has no such day. */
export function dateFind(tokens: readonly Token[], read: DateParts, lang: PageLanguage): DateFind | null {
  const { year, month, day, from, to, inferred } = read;
  const iso = isoDay(year, month, day);
  if (iso === null) return null;
  return {
    kind: 'date',
    iso,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    lang,
    inferred,
  };
}
