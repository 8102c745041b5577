import {
  CARDINALS,
  CASE_ENDINGS,
  ONE_AND_A_HALF,
  ORDINAL_ENDINGS,
  ORDINALS,
  THOUSAND,
  WITH_HALF,
} from '../../language/ru/reading-numerals.ts';
import { compared } from '../letters.ts';
import { figuresBefore, type NumberRead } from '../number-at.ts';
import { isDash, type Token } from '../tokens.ts';
import { listOf, setOf, textAt, valuesOf } from '../words.ts';

const VALUES = valuesOf(CARDINALS);
const THOUSANDS = setOf(THOUSAND);
const AND_A_HALF = setOf(ONE_AND_A_HALF);
const ENDINGS = setOf(CASE_ENDINGS);
/** «5-и» stands for «пяти», «3-и» for nothing but an ordinal, «3-й». */
const ORDINAL_TOO = compared('и');
const [WITH = '', HALF = ''] = listOf(WITH_HALF);

/** May a number end with this word? Looked at first: most units on a page have none before them. */
export const mayEndNumber = (word: string): boolean =>
  VALUES.has(word) || THOUSANDS.has(word) || AND_A_HALF.has(word) || ENDINGS.has(word) || word === HALF;

interface Backward {
  readonly value: number;
  readonly from: number;
}

/** 1 to 999 in words that end right before `end`; forms of any case, so that a slip of case is read too. */
export function belowThousand(tokens: readonly Token[], end: number): Backward | null {
  let [value, from] = [0, end];
  // The words go up in size, read backwards: each must be larger than what was read.
  for (let least = 1; from > 0; ) {
    const next = VALUES.get(textAt(tokens, from - 1));
    if (next === undefined || next < least || (value >= 10 && value < 100 && next < 100)) break;
    value += next;
    from -= 1;
    least = next >= 100 ? 1000 : next >= 10 ? 100 : 20;
  }
  return from < end ? { value, from } : null;
}

/** Number words, or figures with the ending of their case, right before `end`. */
export function numberBefore(tokens: readonly Token[], end: number): NumberRead | null {
  const last = textAt(tokens, end - 1);
  if (AND_A_HALF.has(last)) return { value: 1.5, from: end - 1, to: end, inferred: ['half-year'] };
  if (last === HALF && textAt(tokens, end - 2) === WITH) return withHalf(tokens, end);
  if (ENDINGS.has(last)) return withEnding(tokens, end);
  const below = belowThousand(tokens, end);
  const thousandAt = below ? below.from : end;
  if (!THOUSANDS.has(textAt(tokens, thousandAt - 1))) return below && { ...below, to: end };
  const times = timesThousand(tokens, thousandAt - 1);
  return times && { value: times.value * 1000 + (below?.value ?? 0), from: times.from, to: end };
}

/** «две тысячи», «5 тысяч», «тысяча». */
function timesThousand(tokens: readonly Token[], end: number): Backward | null {
  const times = tokens[end - 1]?.kind === 'figures' ? figuresBefore(tokens, end) : belowThousand(tokens, end);
  if (!times) return { value: 1, from: end };
  return times.value < 10 ? times : null;
}

function withHalf(tokens: readonly Token[], end: number): NumberRead | null {
  const at = end - 2;
  const whole = tokens[at - 1]?.kind === 'figures' ? figuresBefore(tokens, at) : numberBefore(tokens, at);
  if (!whole || !Number.isInteger(whole.value)) return null;
  return { value: whole.value + 0.5, from: whole.from, to: end, inferred: ['half-year'] };
}

/** 5-ти, 3х. */
function withEnding(tokens: readonly Token[], end: number): NumberRead | null {
  const ending = tokens[end - 1];
  const dash = isDash(tokens[end - 2]) ? 1 : 0;
  if (!ending?.joined || (dash && !tokens[end - 2]?.joined)) return null;
  const figures = figuresBefore(tokens, end - 1 - dash);
  if (!figures) return null;
  const isFew = figures.value % 10 >= 1 && figures.value % 10 <= 4 && !isTeen(figures.value);
  return ending.text === ORDINAL_TOO && isFew ? null : { ...figures, to: end };
}

export const isTeen = (value: number): boolean => value % 100 >= 11 && value % 100 <= 14;

const ORDINAL_VALUES: ReadonlyMap<string, number> = new Map(
  ORDINALS.flatMap(([value, stem]) =>
    listOf(ORDINAL_ENDINGS).map((ending) => [compared(stem) + ending, value] as const),
  ),
);

export const isOrdinal = (word: string): boolean => ORDINAL_VALUES.has(word);

/** The ordinal of a day that ends right before `end`: «второго», «тридцать первого». */
export function ordinalBefore(tokens: readonly Token[], end: number): Backward | null {
  const last = ORDINAL_VALUES.get(textAt(tokens, end - 1));
  if (last === undefined || last > 31) return null;
  const tens = last < 10 ? VALUES.get(textAt(tokens, end - 2)) : undefined;
  if (tens === 20 || tens === 30) return { value: tens + last, from: end - 2 };
  return { value: last, from: end - 1 };
}

/** A year in words from `at` on: «две тысячи двадцать четвертого», «тысяча девятьсот девяностого», «двухтысячного». */
export function yearFrom(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  let [value, to] = [0, at];
  const first = VALUES.get(textAt(tokens, at));
  const isCounted = (first === 1 || first === 2) && THOUSANDS.has(textAt(tokens, at + 1));
  if (isCounted || THOUSANDS.has(textAt(tokens, at))) {
    value = (isCounted ? (first ?? 1) : 1) * 1000;
    to = isCounted ? at + 2 : at + 1;
  }
  for (let most = 1000; to < at + 6; to += 1) {
    const word = textAt(tokens, to);
    const ordinal = ORDINAL_VALUES.get(word);
    if (ordinal !== undefined && (ordinal < most || value === 0))
      return { value: value + ordinal, to: to + 1 };
    const cardinal = VALUES.get(word);
    if (cardinal === undefined || value === 0 || cardinal >= most) return null;
    value += cardinal;
    most = cardinal >= 100 ? 100 : 10;
  }
  return null;
}
