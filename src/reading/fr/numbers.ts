import { BETWEEN } from '../../language/fr/reading-lengths.ts';
import { FIRST, ORDINAL, ORDINAL_ENDINGS } from '../../language/fr/reading-numerals.ts';
import { compared } from '../letters.ts';
import type { NumberRead } from '../number-at.ts';
import { isDash, type Token } from '../tokens.ts';
import { isApostrophe } from './elisions.ts';
import { isNumeral, isOne, numeralBefore } from './numerals.ts';
import { daysIn, monthsIn } from './units.ts';

const VAGUE: ReadonlySet<string> = new Set(['quelques', 'plusieurs']);
const ARTICLES: ReadonlySet<string> = new Set(['le', 'la']);
const IN: ReadonlySet<string> = new Set(['dans', 'endeans']);
const HALF: ReadonlySet<string> = new Set(['demi', 'demie']);
const ENDINGS: ReadonlySet<string> = new Set(ORDINAL_ENDINGS.map(compared));
const FIRSTS: ReadonlySet<string> = new Set(FIRST);
const RANKS: ReadonlyMap<string, number> = new Map([...ORDINAL].map(([word, n]) => [compared(word), n]));

/** A number right before `end`: words, half of a unit, one that an article implies, or days that the unit itself says. */
export function numberBefore(tokens: readonly Token[], end: number): NumberRead | null {
  const days = daysIn(tokens[end]?.text ?? '');
  if (days !== undefined) return { value: days, from: end, to: end, inferred: ['unit-implied'] };
  const last = tokens[end - 1]?.text ?? '';
  const months = monthsIn(tokens[end]?.text ?? '');
  if (months !== undefined)
    return isOne(last)
      ? { value: months, from: end - 1, to: end, inferred: [months === 6 ? 'half-year' : 'unit-implied'] }
      : null;
  if (HALF.has(last)) return half(tokens, end);
  if (ARTICLES.has(last))
    return IN.has(tokens[end - 2]?.text ?? '')
      ? { value: 1, from: end - 1, to: end, inferred: ['one-implied'] }
      : null;
  const read = numeralBefore(tokens, end);
  if (!read || VAGUE.has(tokens[read.from - 1]?.text ?? '')) return null;
  return read;
}

/** "une demi-année"; half-years that are numbered or many are none. */
function half(tokens: readonly Token[], end: number): NumberRead | null {
  const one = isOne(tokens[end - 2]?.text ?? '');
  if (!one) return null;
  return { value: 0.5, from: end - 2, to: end, inferred: ['half-year'] };
}

const BEFORE_UNIT: ReadonlySet<string> = new Set([
  ...HALF,
  ...['plus', 'moins', 'davantage', 'maximum', 'minimum'],
  ...BETWEEN.split(' | ').map(compared),
]);
const MARKS: ReadonlySet<string> = new Set([')', ']', '\u00bd']);
/** Before an article: as many letters as "dans" with spaces, and some unseen. */
const NEAR = 12;

/** Can what stands right before a unit end a number, or stand between them? Left at once where not. */
export function mayEndNumber(previous: Token | undefined, text: string): boolean {
  if (!previous) return false;
  if (previous.kind === 'figures') return true;
  if (previous.kind === 'word') {
    if (isNumeral(previous.text) || BEFORE_UNIT.has(previous.text)) return true;
    return ARTICLES.has(previous.text) && isIn(text, previous.start);
  }
  if (isApostrophe(previous)) return isIn(text, previous.start - 1);
  return MARKS.has(previous.text) || isDash(previous);
}

/** "dans" right before an article; looked for without tokens, since articles before a unit are many. */
const isIn = (text: string, at: number): boolean =>
  compared(text.slice(Math.max(0, at - NEAR), at))
    .trimEnd()
    .endsWith('ans');

/** The day of a month right before `end`: 13, 1er, treize, premier, treizième; null where there is none. */
export function dayBefore(tokens: readonly Token[], end: number): { day: number; from: number } | null {
  let at = end - 1;
  if (FIRSTS.has(tokens[at]?.text ?? '') && tokens[at - 1]?.kind !== 'figures') return { day: 1, from: at };
  while (end - at <= 2 && ENDINGS.has(tokens[at]?.text ?? '') && tokens[at - 1]) at -= 1;
  const token = tokens[at];
  if (token?.kind === 'figures') {
    if (at < end - 1 && token.text !== '1') return null;
    const [mark, more] = [tokens[at - 1], tokens[at - 2]];
    const isPart = mark?.kind === 'mark' && mark.joined && token.joined && more?.kind === 'figures';
    return isPart && !isDash(mark) ? null : { day: Number(token.text), from: at };
  }
  if (at < end - 1 || !token) return null;
  const read = numeralBefore(tokens, end);
  return read ? { day: read.value, from: read.from } : rankBefore(tokens, end);
}

/** "treizième", "vingt et unième", "13e". */
export function rankBefore(tokens: readonly Token[], end: number): { day: number; from: number } | null {
  const [last, figures] = [tokens[end - 1], tokens[end - 2]];
  if (last?.joined && ['e', 'eme', 'ᵉ'].includes(last.text) && figures?.kind === 'figures')
    return { day: Number(figures.text), from: end - 2 };
  const rank = RANKS.get(last?.text ?? '');
  if (rank === undefined) return null;
  let from = end - 1;
  if (isDash(tokens[from - 1])) from -= 1;
  if (tokens[from - 1]?.text === 'et') from -= 1;
  if (isDash(tokens[from - 1])) from -= 1;
  const ten = rank < 10 ? numeralBefore(tokens, from) : null;
  return ten && [10, 20, 30].includes(ten.value)
    ? { day: ten.value + rank, from: ten.from }
    : { day: rank, from: end - 1 };
}

/** Can a day of a month stand here, or what leads to one? */
export const mayBeDay = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'figures' ||
    isNumeral(token.text) ||
    FIRSTS.has(token.text) ||
    ENDINGS.has(token.text) ||
    RANKS.has(token.text) ||
    token.text === 'de' ||
    isDash(token) ||
    isApostrophe(token));
