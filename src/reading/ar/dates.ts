import { AFTER_YEAR, BEFORE_MONTH, BEFORE_YEAR, FROM_TO } from '../../language/ar/reading-dates.ts';
import { type DateParts, dateFind } from '../date-parts.ts';
import type { DateFind } from '../find.ts';
import { phraseAfter, phraseBefore } from '../phrases.ts';
import { isDash, type Token } from '../tokens.ts';
import { isMonth, monthBefore, monthFrom } from './months.ts';
import { numberFrom, rankBefore } from './numbers.ts';
import { COMMAS, phrasesIn, setOf, textAt } from './words.ts';

const LINKS = phrasesIn([[null, BEFORE_MONTH]]);
const YEAR_LEADS = phrasesIn([[null, BEFORE_YEAR]]);
const YEAR_ENDS = phrasesIn([[null, AFTER_YEAR]]);
const JOINS = setOf(FROM_TO);

/** The date whose month's name begins at `at`. */
export function dateAt(tokens: readonly Token[], at: number): DateFind | null {
  const read = partsAt(tokens, at);
  return read && dateFind(tokens, read, 'ar');
}

function partsAt(tokens: readonly Token[], at: number, mayImply = true): DateParts | null {
  const named = namesAt(tokens, at);
  if (!named) return null;
  const { month, from, to } = named;
  const day = dayBefore(tokens, from);
  if (!day) return mayImply ? dayBehind(tokens, named) : null;
  const year = yearAfter(tokens, to);
  if (year) return { year: year.value, month, day: day.value, from: day.from, to: year.to, inferred: [] };
  return mayImply ? implied(tokens, { month, day: day.value, from: day.from, to }) : null;
}

interface Named {
  readonly month: number;
  readonly from: number;
  readonly to: number;
}

/** The month, with its name in the other calendar's words: «نيسان (أبريل)», «تشرين الأول/أكتوبر». */
function namesAt(tokens: readonly Token[], at: number): Named | null {
  const name = monthFrom(tokens, at);
  if (!name) return null;
  const month = name.means;
  let [from, to] = [at, name.to];
  const [before, behind] = [textAt(tokens, at - 1), textAt(tokens, to)];
  const earlier = before === '/' || before === '(' || before === '-' ? monthBefore(tokens, at - 1) : null;
  if (earlier?.means === month) from = earlier.from;
  const later = behind === '/' || behind === '(' || behind === '-' ? monthFrom(tokens, to + 1) : null;
  if (later?.means === month) to = later.to;
  const opened = (later && behind === '(') || (earlier && before === '(');
  if (opened && textAt(tokens, to) === ')') to += 1;
  return { month, from, to };
}

/** «2», «2 من شهر», «الثاني من», «فاتح», «2/». */
function dayBefore(tokens: readonly Token[], at: number): { value: number; from: number } | null {
  const mark = tokens[at - 1];
  const joins = (isDash(mark) || mark?.text === '/') && mark?.joined === true;
  const end = joins ? at - 1 : (phraseBefore(tokens, at, LINKS)?.from ?? at);
  const last = tokens[end - 1];
  if (last?.kind !== 'figures') return rankBefore(tokens, end);
  const [parts, more] = [tokens[end - 2], tokens[end - 3]];
  const isPart = parts?.kind === 'mark' && parts.joined && last.joined && more?.kind === 'figures';
  return isPart && !isDash(parts) ? null : { value: Number(last.text), from: end - 1 };
}

/** «نوفمبر 2، 2017»: the month before its day. */
function dayBehind(tokens: readonly Token[], { month, from, to }: Named): DateParts | null {
  const day = tokens[to];
  if (day?.kind !== 'figures' || day.text.length > 2 || !COMMAS.has(textAt(tokens, to + 1))) return null;
  const year = yearAfter(tokens, to + 1);
  return year && { year: year.value, month, day: Number(day.text), from, to: year.to, inferred: [] };
}

/** «2017», «، 2017», «سنة 2017 م», «من عام ألفين وسبعة عشر». */
function yearAfter(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const mark = tokens[at];
  const joins = mark && (COMMAS.has(mark.text) || ((isDash(mark) || mark.text === '/') && mark.joined));
  const next = joins ? at + 1 : at;
  const from = phraseAfter(tokens, next, YEAR_LEADS)?.to ?? next;
  const figures = tokens[from];
  const inFigures = figures?.kind === 'figures' && figures.text.length === 4;
  const read = inFigures ? { value: Number(figures.text), to: from + 1 } : numberFrom(tokens, from);
  if (!read || read.value < 1000 || read.value >= 3000) return null;
  return { value: read.value, to: phraseAfter(tokens, read.to, YEAR_ENDS)?.to ?? read.to };
}

/** «من 1 يناير إلى 31 مارس 2024»: the later date tells the year of the earlier. */
function implied(tokens: readonly Token[], date: Omit<DateParts, 'year' | 'inferred'>): DateParts | null {
  const join = tokens[date.to];
  if (!join || !(JOINS.has(join.text) || isDash(join))) return null;
  for (let at = date.to + 1; at < date.to + 8; at += 1) {
    if (!isMonth(textAt(tokens, at))) continue;
    const later = partsAt(tokens, at, false);
    const isLater =
      later && (later.month > date.month || (later.month === date.month && later.day > date.day));
    return isLater && later.from === date.to + 1
      ? { ...date, year: later.year, inferred: ['year-implied'] }
      : null;
  }
  return null;
}
