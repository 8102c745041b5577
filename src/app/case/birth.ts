import { type Day, FIRST_DAY, yearOf } from '../../calendar/day.ts';
import { dateAt } from '../../language/date-at.ts';
import { isMark, monthOf } from '../../language/look-up.ts';
import { fold, type Token, tokensOf } from '../../language/tokens.ts';

/** How sure a date of birth is, or why it is none. `to-come`: after today. */
export type Birth = 'day' | 'month' | 'year' | 'to-come' | 'not-understood';

/** Words that stand beside a date of birth and say nothing else: «около 1980 г. р.», "born about 1980". */
const BESIDE = new Set(
  fold(
    'born birth of about approximately approx circa ca c year родился родилась около примерно ок год года г р рождения',
  ).split(' '),
);
const MONTH_FIRST = /^(\d{1,2})[./-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})[./-](\d{1,2})$/;

/**
 * What the text of a date of birth says: a day, a month with its year, or a year alone, as files often have no more;
 * a place may follow after a comma. The year takes four figures: of two the century is not sure.
 */
export function readBirth(text: string, today: Day): Birth {
  for (const head of headsOf(text)) {
    const read = readWhole(head, today);
    if (read !== 'not-understood') return read;
  }
  return 'not-understood';
}

/** The text, and what of it stands before a comma with no figure after it. */
function headsOf(text: string): readonly string[] {
  const commas = [...text.matchAll(/[,،;(]/g)].map(({ index }) => index);
  return [text, ...commas.filter((at) => !/\d/.test(text.slice(at))).map((at) => text.slice(0, at))];
}

function readWhole(text: string, today: Day): Birth {
  const tokens = tokensOf(text).filter(({ kind, text: word }) => kind !== 'word' || !BESIDE.has(word));
  const year = yearAlone(tokens);
  if (year !== null) return within(year, 'year', today);
  const month = monthOfYear(tokens);
  if (month) return within(month.year, month.isMonth ? 'month' : 'not-understood', today);
  if (!/\d{4}/.test(text)) return 'not-understood';
  const found = dateAt(tokens, 0, today);
  if (!found || found.to < tokens.length || !('day' in found.read)) return 'not-understood';
  if (found.read.otherWeekday) return 'not-understood';
  return found.read.day > today ? 'to-come' : 'day';
}

const isYear = (token: Token | undefined): token is Token =>
  token?.kind === 'number' && token.text.length === 4;

function yearAlone(tokens: readonly Token[]): number | null {
  const [only, ...more] = tokens.filter((token) => !isMark(token));
  return isYear(only) && more.length === 0 ? Number(only.text) : null;
}

/** "05.1980", "1980-05", "May 1980". */
function monthOfYear(tokens: readonly Token[]): { year: number; isMonth: boolean } | null {
  const [first, second, ...more] = tokens.filter((token) => !isMark(token));
  if (!first || more.length > 0) return null;
  if (!second && first.kind === 'joined') {
    const [, before = '', after = ''] = MONTH_FIRST.exec(first.text) ?? YEAR_FIRST.exec(first.text) ?? [];
    const [year, month] = before.length === 4 ? [before, after] : [after, before];
    return year ? { year: Number(year), isMonth: Number(month) >= 1 && Number(month) <= 12 } : null;
  }
  const [year, named] = isYear(first) ? [first, second] : [second, first];
  return isYear(year) && named?.kind === 'word' && monthOf(named)
    ? { year: Number(year.text), isMonth: true }
    : null;
}

function within(year: number, birth: Birth, today: Day): Birth {
  if (year < yearOf(FIRST_DAY)) return 'not-understood';
  return year > yearOf(today) ? 'to-come' : birth;
}
