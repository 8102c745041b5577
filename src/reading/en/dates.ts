import { FROM_TO, MONTHS, YEAR_WORDS } from '../../language/en/reading-dates.ts';
import { type DateParts, dateFind } from '../date-parts.ts';
import type { DateFind } from '../find.ts';
import { phraseAfter, phrasesOf } from '../phrases.ts';
import { type Around, isDash, type Token } from '../tokens.ts';
import { dayOfMonthBefore, dayOfMonthFrom, mayBeDay, yearFrom } from './numbers.ts';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((forms, at) => forms.split(' ').map((form) => [form, at + 1] as const)),
);
const JOINS: ReadonlySet<string> = new Set(FROM_TO);
const BEFORE_YEAR = phrasesOf([[null, YEAR_WORDS]]);
const THIS: ReadonlySet<string> = new Set(['the', 'this']);
export const isMonth = (word: string): boolean => NUMBERS.has(word);

/** Left at once where neither neighbour is a day or leads to one: most of "may" is a verb. */
export const mayBeDate = ({ previous, next }: Around): boolean =>
  mayBeDay(previous) ||
  mayBeDay(next) ||
  previous?.text === 'of' ||
  (previous !== undefined && isDash(previous)) ||
  (next !== undefined && (THIS.has(next.text) || next.text === '.'));

/** The date whose month stands at `at`. */
export function dateAt(tokens: readonly Token[], at: number): DateFind | null {
  const read = partsAt(tokens, at);
  return read && dateFind(tokens, read, 'en');
}

function partsAt(tokens: readonly Token[], at: number, mayImply = true): DateParts | null {
  const month = NUMBERS.get(tokens[at]?.text ?? '');
  if (month === undefined) return null;
  const afterMonth = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  const before = dayBefore(tokens, at);
  if (before) {
    const year = yearAfter(tokens, afterMonth);
    if (year) return { ...before, month, year: year.value, to: year.to, inferred: [] };
  }
  const after = dayOfMonthFrom(
    tokens,
    THIS.has(tokens[afterMonth]?.text ?? '') ? afterMonth + 1 : afterMonth,
  );
  const yearBehind = after && yearAfter(tokens, after.to);
  if (after && yearBehind)
    return { day: after.value, month, year: yearBehind.value, from: at, to: yearBehind.to, inferred: [] };
  const ahead = after && yearFigures(tokens, at - 1);
  if (after && ahead && tokens[at - 2]?.text !== ',')
    return { day: after.value, month, year: ahead, from: at - 1, to: after.to, inferred: [] };
  if (!mayImply) return null;
  if (before) return implied(tokens, { ...before, month, to: at + 1 });
  return after && implied(tokens, { day: after.value, month, from: at, to: after.to });
}

/** "1 January to 31 March 2024": the later date tells the year of the earlier. */
function implied(tokens: readonly Token[], date: Omit<DateParts, 'year' | 'inferred'>): DateParts | null {
  const join = tokens[date.to];
  if (!join || !(JOINS.has(join.text) || isDash(join))) return null;
  for (let at = date.to + 1; at < date.to + 8; at += 1) {
    if (!isMonth(tokens[at]?.text ?? '')) continue;
    const later = partsAt(tokens, at, false);
    const first = THIS.has(tokens[date.to + 1]?.text ?? '') ? date.to + 2 : date.to + 1;
    const isLater =
      later && (later.month > date.month || (later.month === date.month && later.day > date.day));
    return isLater && later.from === first ? { ...date, year: later.year, inferred: ['year-implied'] } : null;
  }
  return null;
}

/** "13", "13th day of", "second of", "13-". */
function dayBefore(tokens: readonly Token[], at: number): { day: number; from: number } | null {
  let end = at;
  if (isDash(tokens[end - 1]) && tokens[end - 1]?.joined && tokens[end]?.joined) end -= 1;
  else if (tokens[end - 1]?.text === 'of') {
    end -= 1;
    if (tokens[end - 1]?.text === 'month') end -= tokens[end - 2]?.text === 'the' ? 3 : 2;
    if (tokens[end - 1]?.text === 'day') end -= 1;
  }
  const read = dayOfMonthBefore(tokens, end);
  return read && { day: read.value, from: read.from };
}

/** ", 2018", "of 2018", "in the year two thousand and eighteen", "-2018". */
function yearAfter(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  let from = at;
  if (tokens[from]?.text === ',' || (isDash(tokens[from]) && tokens[from]?.joined)) from += 1;
  from = phraseAfter(tokens, from, BEFORE_YEAR)?.to ?? from;
  const figures = yearFigures(tokens, from);
  if (figures) return { value: figures, to: from + 1 };
  const inWords = yearFrom(tokens, from);
  return inWords && inWords.value >= FIRST && inWords.value < END ? inWords : null;
}

const FIRST = 1000;
const END = 3000;

function yearFigures(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'figures' || token.text.length !== 4) return null;
  const year = Number(token.text);
  return year >= FIRST && year < END ? year : null;
}
