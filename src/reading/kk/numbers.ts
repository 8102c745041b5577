import { ablativeOf, dativeOf } from '../../language/kk/reading-endings.ts';
import {
  ABLATIVE_ENDINGS,
  AND_A_HALF,
  CARDINALS,
  DATIVE_ENDINGS,
  HALF,
  ORDINAL_ENDINGS,
} from '../../language/kk/reading-numerals.ts';
import { compared } from '../letters.ts';
import { figuresBefore, type NumberRead } from '../number-at.ts';
import { isDash, type Token } from '../tokens.ts';
import { setOf, textAt } from '../words.ts';

type Values = ReadonlyMap<string, number>;
const PLAIN: Values = new Map(CARDINALS.map(([value, word]) => [compared(word), value] as const));
const FROM: Values = new Map(CARDINALS.map(([value, word]) => [compared(ablativeOf(word)), value] as const));
const TO: Values = new Map(CARDINALS.map(([value, word]) => [compared(dativeOf(word)), value] as const));
const ORDINAL: Values = new Map(CARDINALS.map(([value, , word]) => [compared(word), value] as const));
const [HALF_OF, AND_HALF] = [HALF, AND_A_HALF].map(compared);
const FROM_ENDINGS = setOf(ABLATIVE_ENDINGS);
const TO_ENDINGS = setOf(DATIVE_ENDINGS);
const NTH_ENDINGS = setOf(ORDINAL_ENDINGS);

export interface Backward {
  readonly value: number;
  readonly from: number;
}

/** 1 to 9999 in words that end right before `end`, the last of them in the form of `last`. */
function wordsBefore(tokens: readonly Token[], end: number, last: Values): Backward | null {
  const below = belowHundred(tokens, end, last);
  let [value, at] = below ? [below.value, below.from] : [0, end];
  for (const times of [100, 1000]) {
    const values = at === end ? last : PLAIN;
    if (values.get(textAt(tokens, at - 1)) !== times) continue;
    const many = timesBefore(tokens, at - 1, times);
    value += times * (many?.value ?? 1);
    at = many?.from ?? at - 1;
  }
  return at < end ? { value, from: at } : null;
}

function timesBefore(tokens: readonly Token[], end: number, times: number): Backward | null {
  const word = PLAIN.get(textAt(tokens, end - 1));
  if (word !== undefined && word < 10) return { value: word, from: end - 1 };
  const figures = times === 1000 ? figuresBefore(tokens, end) : null;
  return figures && figures.value < 10 ? figures : null;
}

function belowHundred(tokens: readonly Token[], end: number, last: Values): Backward | null {
  const word = last.get(textAt(tokens, end - 1));
  if (word === undefined || word >= 100) return null;
  const tens = word < 10 ? PLAIN.get(textAt(tokens, end - 2)) : undefined;
  if (tens !== undefined && tens >= 10 && tens < 100) return { value: tens + word, from: end - 2 };
  return { value: word, from: end - 1 };
}

/** «он бес», «жүз сексен», «бір жарым», «жарты». */
export function plainBefore(tokens: readonly Token[], end: number): NumberRead | null {
  const last = textAt(tokens, end - 1);
  if (last === HALF_OF) return { value: 0.5, from: end - 1, to: end, inferred: ['half-year'] };
  if (last === AND_HALF) return withHalf(tokens, end);
  const read = wordsBefore(tokens, end, PLAIN);
  return read && { ...read, to: end };
}

function withHalf(tokens: readonly Token[], end: number): NumberRead | null {
  const figures = figuresBefore(tokens, end - 1);
  const whole = figures ?? wordsBefore(tokens, end - 1, PLAIN);
  return whole && { value: whole.value + 0.5, from: whole.from, to: end, inferred: ['half-year'] };
}

/** «екіден», «он бестен», «3-тен». */
export const fromBefore = (tokens: readonly Token[], end: number): NumberRead | null =>
  inCase(tokens, end, FROM, FROM_ENDINGS);
/** «екіге», «он беске», «15-ке», before «дейінгі». */
export const toBefore = (tokens: readonly Token[], end: number): NumberRead | null =>
  inCase(tokens, end, TO, TO_ENDINGS);

function inCase(
  tokens: readonly Token[],
  end: number,
  last: Values,
  endings: ReadonlySet<string>,
): NumberRead | null {
  const figures = withEnding(tokens, end, endings);
  const read = figures ? figuresBefore(tokens, figures) : wordsBefore(tokens, end, last);
  return read && { ...read, to: end };
}

/** Where the figures end whose ending stands right before `end`, «3-тен», «5ші»; 0: none. */
function withEnding(tokens: readonly Token[], end: number, endings: ReadonlySet<string>): number {
  const ending = tokens[end - 1];
  if (!ending?.joined || !endings.has(ending.text)) return 0;
  const dash = isDash(tokens[end - 2]);
  if (dash && !tokens[end - 2]?.joined) return 0;
  return dash ? end - 2 : end - 1;
}

/** The ordinal that ends right before `end`: «екінші», «жиырма төртінші», «2-ші». */
export function ordinalBefore(tokens: readonly Token[], end: number): Backward | null {
  const figures = withEnding(tokens, end, NTH_ENDINGS);
  return figures ? figuresBefore(tokens, figures) : wordsBefore(tokens, end, ORDINAL);
}

export const isOrdinal = (word: string): boolean => ORDINAL.has(word) || NTH_ENDINGS.has(word);

/** Of one word, «бес», «жарты»; null: it is no numeral. */
export const ofOneWord = (word: string): number | null => PLAIN.get(word) ?? (word === HALF_OF ? 0.5 : null);

/** May a number end so? Told before anything else is looked at. */
export const mayEndNumber = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'figures' ||
    PLAIN.has(token.text) ||
    token.text === HALF_OF ||
    token.text === AND_HALF ||
    ')]\u00bd'.includes(token.text) ||
    isDash(token));
