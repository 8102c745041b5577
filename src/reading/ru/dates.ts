import {
  DAY_ENDINGS,
  DAY_WORDS,
  FROM_TO,
  MONTH_WORDS,
  MONTHS,
  YEAR_LETTER,
  YEAR_WORDS,
} from '../../language/ru/reading-dates.ts';
import { type DateParts, dateFind } from '../date-parts.ts';
import type { DateFind } from '../find.ts';
import { compared } from '../letters.ts';
import { isDash, type Token } from '../tokens.ts';
import { listOf, setOf, textAt } from '../words.ts';
import { isOrdinal, ordinalBefore, yearFrom } from './numbers.ts';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((forms, at) => listOf(forms).map((form) => [form, at + 1] as const)),
);
export const months: readonly string[] = MONTHS.flatMap((forms) => forms.split(' '));
export const isMonth = (word: string): boolean => NUMBERS.has(word);

const ENDINGS = setOf(DAY_ENDINGS);
const OF_DAY = setOf(DAY_WORDS);
const OF_MONTH = setOf(MONTH_WORDS);
const OF_YEAR = setOf(YEAR_WORDS);
const LETTER = compared(YEAR_LETTER);
const JOINS = setOf(FROM_TO);
const QUOTES: ReadonlySet<string> = new Set('"«»“”„‟\'’‘<>');
const MOST_QUOTES = 2;

/** The date whose month stands at `at`. */
export function dateAt(tokens: readonly Token[], at: number): DateFind | null {
  const read = partsAt(tokens, at) ?? yearFirst(tokens, at);
  return read && dateFind(tokens, read, 'ru');
}

function partsAt(tokens: readonly Token[], at: number, mayImply = true): DateParts | null {
  const month = NUMBERS.get(textAt(tokens, at));
  const day = month === undefined ? null : dayBefore(tokens, at);
  if (month === undefined || !day) return null;
  let next = textAt(tokens, at + 1) === '.' ? at + 2 : at + 1;
  if (OF_MONTH.has(textAt(tokens, next))) next += 1;
  if (textAt(tokens, next) === ',') next += 1;
  const year = yearAt(tokens, next);
  if (year) return { ...day, month, year: year.value, to: year.to, inferred: [] };
  return mayImply ? implied(tokens, { ...day, month, to: at + 1 }) : null;
}

/** «с 1 января по 31 марта 2024 года»: the later date tells the year of the earlier. */
function implied(tokens: readonly Token[], date: Omit<DateParts, 'year' | 'inferred'>): DateParts | null {
  if (!JOINS.has(textAt(tokens, date.to)) && !isDash(tokens[date.to])) return null;
  for (let at = date.to + 2; at < date.to + 8; at += 1) {
    const later = partsAt(tokens, at, false);
    if (!later) continue;
    const isLater = later.month > date.month || (later.month === date.month && later.day > date.day);
    return isLater && later.from === date.to + 1
      ? { ...date, year: later.year, inferred: ['year-implied'] }
      : null;
  }
  return null;
}

/** 2, 2-го, "02", « 2 », «второго», «2 числа». */
function dayBefore(tokens: readonly Token[], at: number): { day: number; from: number } | null {
  let end = at;
  if (OF_DAY.has(textAt(tokens, end - 1))) end -= 1;
  const inWords = ordinalBefore(tokens, end);
  if (inWords) return { day: inWords.value, from: inWords.from };
  const closed = beforeQuotes(tokens, end);
  end = closed;
  if (ENDINGS.has(textAt(tokens, end - 1)) && tokens[end - 1]?.joined) end -= isDash(tokens[end - 2]) ? 2 : 1;
  const figures = tokens[end - 1];
  if (figures?.kind !== 'figures' || figures.text.length > 2) return null;
  let from = end - 1;
  const [mark, more] = [tokens[from - 1], tokens[from - 2]];
  // 12.5 мая, 46/5 мая: the end of something longer
  if (mark && './,:'.includes(mark.text) && figures.joined && mark.joined && more?.kind === 'figures')
    return null;
  if (closed < at && QUOTES.has(textAt(tokens, from - 1))) from = beforeQuotes(tokens, from);
  return { day: Number(figures.text), from };
}

function beforeQuotes(tokens: readonly Token[], end: number): number {
  let at = end;
  while (end - at < MOST_QUOTES && QUOTES.has(textAt(tokens, at - 1))) at -= 1;
  return at;
}

/** May a day end before a month, or a year: figures, a quote, an ordinal, «числа», «года»? */
export const mayEndDay = (before: Token | undefined): boolean =>
  before !== undefined &&
  (before.kind !== 'word' ||
    ENDINGS.has(before.text) ||
    OF_DAY.has(before.text) ||
    OF_YEAR.has(before.text) ||
    before.text === LETTER ||
    isOrdinal(before.text));

const FIRST = 1000;
const END = 3000;

/** 2024, 2024 года, 2024 г., «две тысячи двадцать четвертого года». */
function yearAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const figures = tokens[at];
  if (figures?.kind !== 'figures') {
    const inWords = yearFrom(tokens, at);
    if (!inWords || inWords.value < FIRST || inWords.value >= END) return null;
    const to = overYearWord(tokens, inWords.to);
    return to > inWords.to ? { value: inWords.value, to } : null;
  }
  const value = Number(figures.text);
  if (figures.text.length !== 4 || value < FIRST || value >= END) return null;
  return { value, to: overYearWord(tokens, at + 1) };
}

function overYearWord(tokens: readonly Token[], at: number): number {
  if (OF_YEAR.has(textAt(tokens, at))) return at + 1;
  if (textAt(tokens, at) !== LETTER) return at;
  return textAt(tokens, at + 1) === '.' && tokens[at + 1]?.joined ? at + 2 : at + 1;
}

/** The old form of deeds: «2024 года ноября 2 дня». */
function yearFirst(tokens: readonly Token[], at: number): DateParts | null {
  const month = NUMBERS.get(textAt(tokens, at));
  const from = at - 2;
  const year = tokens[from]?.kind === 'figures' ? yearAt(tokens, from) : null;
  if (month === undefined || year?.to !== at) return null;
  const dayAt = OF_MONTH.has(textAt(tokens, at + 1)) ? at + 2 : at + 1;
  const figures = tokens[dayAt];
  const word = ENDINGS.has(textAt(tokens, dayAt + 2)) ? dayAt + 3 : dayAt + 1;
  if (figures?.kind !== 'figures' || figures.text.length > 2 || !OF_DAY.has(textAt(tokens, word)))
    return null;
  return { day: Number(figures.text), month, year: year.value, from, to: word + 1, inferred: [] };
}
