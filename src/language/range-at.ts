import { type Day, daysBetween, makeDay, yearOf } from '../calendar/day.ts';
import { type DateFound, type DateRead, dateAt } from './date-at.ts';
import { isMark, isOr, monthOf, unitOf } from './look-up.ts';
import type { Token } from './tokens.ts';

/** One day or another of one month: "2 or 3 nov", "2-3 nov", "nov 2-3", «2 или 3 ноября 2026 г.». */
export interface RangeFound extends DateFound {
  readonly read: DateRead & { readonly until: Day };
}

const PAIR = /^(\d{1,2})-(\d{1,2})$/;

/** The first of two days, and the tokens as if only the last had been written, from `at` on. */
function pairAt(tokens: readonly Token[], from: number) {
  const at = monthOf(tokens[from]) ? from + 1 : from;
  const token = tokens[at];
  const pair = token?.kind === 'joined' ? PAIR.exec(token.text) : null;
  if (token && pair && (at > from || monthOf(tokens[at + 1]))) {
    const last: Token = { ...token, kind: 'number', text: pair[2] ?? '' };
    return { first: Number(pair[1]), apart: 31, tokens: tokens.with(at, last), start: from };
  }
  let or = at + 1;
  while (isMark(tokens[or])) or++;
  if (token?.kind !== 'number' || !isOr(tokens[or])) return null;
  const second = tokens[or + 1];
  if (second?.kind !== 'number' || unitOf(tokens[or + 2])) return null;
  // "2 or 5 nov" is not the days between.
  const first = Number(token.text);
  const month = at > from ? tokens[from] : undefined;
  return month
    ? { first, apart: 1, tokens: tokens.with(or, month), start: or }
    : { first, apart: 1, tokens, start: or + 1 };
}

/** The two days that begin at token `from`; null where they are not an earlier and a later day of one month. */
export function rangeAt(tokens: readonly Token[], from: number, today: Day): RangeFound | null {
  const pair = pairAt(tokens, from);
  const found = pair && dateAt(pair.tokens, pair.start, today);
  if (!found || 'problem' in found.read || found.read.otherWeekday) return null;
  const until = found.read.day;
  const first = makeDay(yearOf(until), Number(until.slice(5, 7)), pair.first);
  if ('problem' in first || first.day >= until || monthOf(tokens[found.to])) return null;
  if (daysBetween(first.day, until) > pair.apart) return null;
  return { from, to: found.to, read: { ...found.read, day: first.day, until } };
}
