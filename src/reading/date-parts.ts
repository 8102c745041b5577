import { readDay } from '../calendar/day.ts';
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

/** The find of a date's words; null where the calendar has no such day. */
export function dateFind(tokens: readonly Token[], read: DateParts, lang: PageLanguage): DateFind | null {
  const { year, month, day, from, to, inferred } = read;
  const found = readDay(`${year}-${two(month)}-${two(day)}`);
  if (!('day' in found)) return null;
  return {
    kind: 'date',
    iso: found.day,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    lang,
    inferred,
  };
}
