import {
  DAY_ENDINGS,
  DAY_WORDS,
  FROM_TO,
  MONTHS,
  OF_MONTH,
  YEAR_LETTER,
  YEAR_WORDS,
} from '../../language/kk/reading-dates.ts';
import { formsOf } from '../../language/kk/reading-endings.ts';
import { type DateParts, dateFind } from '../date-parts.ts';
import type { DateFind } from '../find.ts';
import { compared } from '../letters.ts';
import { type Around, isDash, type Token } from '../tokens.ts';
import { setOf, textAt } from '../words.ts';
import { isOrdinal, ordinalBefore } from './numbers.ts';

const FORMS = MONTHS.map(formsOf);
export const monthForms: readonly string[] = FORMS.flat();
const NUMBERS: ReadonlyMap<string, number> = new Map(
  FORMS.flatMap((forms, at) => forms.map((form) => [compared(form), at + 1] as const)),
);
export const isMonth = (word: string): boolean => NUMBERS.has(word);

const OF_YEAR = setOf(YEAR_WORDS);
const LETTER = compared(YEAR_LETTER);
const OF_THE_MONTH = setOf(OF_MONTH);
const BEHIND_DAY = setOf(DAY_ENDINGS);
const DAY_SAID = setOf(DAY_WORDS);
const JOINS = setOf(FROM_TO);
const QUOTES: ReadonlySet<string> = new Set('"«»“”„‟\'’‘<>');
const MOST_QUOTES = 2;

/** Left at once where neither neighbour is a day or leads to one. */
export const mayBeDate = ({ previous, next }: Around): boolean =>
  previous !== undefined &&
  (previous.kind === 'figures' ||
    QUOTES.has(previous.text) ||
    isDash(previous) ||
    isOrdinal(previous.text) ||
    next?.kind === 'figures' ||
    OF_YEAR.has(previous.text) ||
    OF_THE_MONTH.has(next?.text ?? ''));

/** The date whose month stands at `at`. */
export function dateAt(tokens: readonly Token[], at: number): DateFind | null {
  const read = partsAt(tokens, at) ?? impliedAt(tokens, at);
  return read && dateFind(tokens, read, 'kk');
}

function partsAt(tokens: readonly Token[], at: number): DateParts | null {
  const month = NUMBERS.get(textAt(tokens, at));
  if (month === undefined) return null;
  const day = dayBefore(tokens, at);
  if (day) {
    const year = yearBefore(tokens, day.from);
    if (year) return { ...day, month, year: year.value, from: year.from, to: at + 1, inferred: [] };
    const behind = yearBehind(tokens, textAt(tokens, at + 1) === ',' ? at + 2 : at + 1);
    if (behind) return { ...day, month, year: behind.value, to: behind.to, inferred: [] };
    const parted = textAt(tokens, day.from - 1) === ',' ? yearBefore(tokens, day.from - 1) : null;
    return parted && { ...day, month, year: parted.value, from: parted.from, to: at + 1, inferred: [] };
  }
  const year = yearBefore(tokens, at);
  const last = year && dayBehind(tokens, at + 1);
  return last && { day: last.day, month, year: year.value, from: year.from, to: last.to, inferred: [] };
}

const FAR = 8;

/** «2024 жылғы 1 қаңтардан 31 наурызға дейін»: the earlier date tells the year of the later. */
function impliedAt(tokens: readonly Token[], at: number): DateParts | null {
  const month = NUMBERS.get(textAt(tokens, at));
  const day = month === undefined ? null : dayBefore(tokens, at);
  if (month === undefined || !day) return null;
  const join = tokens[day.from - 1];
  const end = join && (JOINS.has(join.text) || isDash(join)) ? day.from - 1 : day.from;
  for (let before = end - 1; before > end - FAR; before -= 1) {
    const earlier = isMonth(textAt(tokens, before)) ? partsAt(tokens, before) : null;
    if (!earlier) continue;
    const isLater = month > earlier.month || (month === earlier.month && day.day > earlier.day);
    if (!isLater || earlier.to !== end) return null;
    return { ...day, month, year: earlier.year, to: at + 1, inferred: ['year-implied'] };
  }
  return null;
}

/** «2», «"02"», «2-ші», «екінші», right before the month. */
function dayBefore(tokens: readonly Token[], at: number): { day: number; from: number } | null {
  const dash = isDash(tokens[at - 1]) && tokens[at - 1]?.joined && tokens[at]?.joined ? 1 : 0;
  const end = dash ? at - 1 : beforeQuotes(tokens, at);
  const ordinal = ordinalBefore(tokens, end);
  if (ordinal) return { day: ordinal.value, from: ordinal.from };
  const figures = tokens[end - 1];
  if (figures?.kind !== 'figures' || figures.text.length > 2) return null;
  const [mark, more] = [tokens[end - 2], tokens[end - 3]];
  // 12.5, 46/5: the end of something longer
  if (mark && './,:'.includes(mark.text) && figures.joined && mark.joined && more?.kind === 'figures')
    return null;
  return { day: Number(figures.text), from: end + dash < at ? beforeQuotes(tokens, end - 1) : end - 1 };
}

function beforeQuotes(tokens: readonly Token[], end: number): number {
  let at = end;
  while (end - at < MOST_QUOTES && QUOTES.has(textAt(tokens, at - 1))) at -= 1;
  return at;
}

/** «айының 2-сінде», «4-інде», «15-і күні», behind the month. */
function dayBehind(tokens: readonly Token[], from: number): { day: number; to: number } | null {
  const at = OF_THE_MONTH.has(textAt(tokens, from)) ? from + 1 : from;
  const figures = tokens[at];
  if (figures?.kind !== 'figures') return nthBehind(tokens, at);
  if (figures.text.length > 2) return null;
  const dash = isDash(tokens[at + 1]) && tokens[at + 1]?.joined ? 1 : 0;
  const ending = tokens[at + 1 + dash];
  const isEnded = ending?.joined === true && (BEHIND_DAY.has(ending.text) || isOrdinal(ending.text));
  const to = isEnded ? at + 2 + dash : at + 1;
  const said = DAY_SAID.has(textAt(tokens, to));
  return isEnded || said ? { day: Number(figures.text), to: said ? to + 1 : to } : null;
}

/** «екінші күні», «жиырма бірінші жұлдызында». */
function nthBehind(tokens: readonly Token[], at: number): { day: number; to: number } | null {
  for (const to of [at + 2, at + 1]) {
    const nth = DAY_SAID.has(textAt(tokens, to)) ? ordinalBefore(tokens, to) : null;
    if (nth?.from === at) return { day: nth.value, to: to + 1 };
  }
  return null;
}

const FIRST = 1000;
const END = 3000;
const isYear = (value: number): boolean => value >= FIRST && value < END;

/** «2024 жылғы», «2024 ж.», «екі мың жиырма төртінші жылғы», right before `end`. */
function yearBefore(tokens: readonly Token[], end: number): { value: number; from: number } | null {
  let at = end;
  if (textAt(tokens, at - 1) === '.' && textAt(tokens, at - 2) === LETTER) at -= 2;
  else if (OF_YEAR.has(textAt(tokens, at - 1)) || textAt(tokens, at - 1) === LETTER) at -= 1;
  else return null;
  if (isDash(tokens[at - 1]) && tokens[at - 1]?.joined) at -= 1;
  const figures = tokens[at - 1];
  if (figures?.kind === 'figures')
    return figures.text.length === 4 && isYear(Number(figures.text))
      ? { value: Number(figures.text), from: at - 1 }
      : null;
  const inWords = ordinalBefore(tokens, at);
  return inWords && isYear(inWords.value) ? inWords : null;
}

/** «2024 жыл», «2024 ж.», «2024», behind the month. */
function yearBehind(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const figures = tokens[at];
  if (figures?.kind !== 'figures' || figures.text.length !== 4 || !isYear(Number(figures.text))) return null;
  const value = Number(figures.text);
  if (OF_YEAR.has(textAt(tokens, at + 1))) return { value, to: at + 2 };
  if (textAt(tokens, at + 1) !== LETTER) return { value, to: at + 1 };
  return { value, to: textAt(tokens, at + 2) === '.' && tokens[at + 2]?.joined ? at + 3 : at + 2 };
}
