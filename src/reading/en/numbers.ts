import { DAYS_IN_ONE, QUALIFIERS } from '../../language/en/reading-lengths.ts';
import {
  HUNDRED,
  ORDINAL,
  ORDINAL_ENDINGS,
  SPELLED,
  TENS,
  THOUSAND,
  UNITS,
  VAGUE,
} from '../../language/en/reading-numerals.ts';
import type { NumberRead } from '../number-at.ts';
import { isDash, type Token } from '../tokens.ts';

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, at) => [word, at + 1] as const),
  ...TENS.map((word, at) => [word, at * 10 + 20] as const),
  ...Object.entries(SPELLED),
]);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);
const AND = 'and';

interface Forward {
  readonly value: number;
  readonly to: number;
}

/** 1 to 99 from `at` on. */
function belowHundred(tokens: readonly Token[], at: number): Forward | null {
  const value = VALUES.get(tokens[at]?.text ?? '');
  if (value === undefined) return null;
  const next = isDash(tokens[at + 1]) && tokens[at + 1]?.joined ? at + 2 : at + 1;
  const unit = value >= 20 ? VALUES.get(tokens[next]?.text ?? '') : undefined;
  return unit !== undefined && unit < 10 ? { value: value + unit, to: next + 1 } : { value, to: at + 1 };
}

/** 1 to 999, "a hundred" among them. `least`: "nineteen hundred" is a year's, not a length's. */
function belowThousand(tokens: readonly Token[], at: number, most = 9): Forward | null {
  const isArticle = ARTICLES.has(tokens[at]?.text ?? '');
  const first = isArticle ? { value: 1, to: at + 1 } : belowHundred(tokens, at);
  const bare = tokens[at]?.text === HUNDRED;
  if (!first && !bare) return null;
  const { value, to } = first ?? { value: 1, to: at };
  const hyphen = isDash(tokens[to]) && tokens[to + 1]?.text === HUNDRED ? to + 1 : to;
  if (tokens[hyphen]?.text !== HUNDRED) return isArticle ? null : { value, to };
  if (value > most) return null;
  const hundreds = value * 100;
  const and = tokens[hyphen + 1]?.text === AND ? hyphen + 2 : hyphen + 1;
  const rest = belowHundred(tokens, and);
  return rest ? { value: hundreds + rest.value, to: rest.to } : { value: hundreds, to: hyphen + 1 };
}

/** A number in words from `at` on, to 9,999. */
export function numberFrom(tokens: readonly Token[], at: number, mostHundreds = 9): Forward | null {
  const first = ARTICLES.has(tokens[at]?.text ?? '')
    ? (belowThousand(tokens, at, mostHundreds) ?? { value: 1, to: at + 1 })
    : belowThousand(tokens, at, mostHundreds);
  if (!first || tokens[first.to]?.text !== THOUSAND || first.value > 9)
    return first && ARTICLES.has(tokens[first.to - 1]?.text ?? '') ? null : first;
  const thousands = first.value * 1000;
  const and = tokens[first.to + 1]?.text === AND ? first.to + 2 : first.to + 1;
  const rest = belowThousand(tokens, and);
  return rest ? { value: thousands + rest.value, to: rest.to } : { value: thousands, to: first.to + 1 };
}

/** Two pairs, as years are said: "nineteen ninety-two", "twenty eighteen". */
function pairs(tokens: readonly Token[], at: number): Forward | null {
  const [first, second] = [
    VALUES.get(tokens[at]?.text ?? ''),
    belowHundred(tokens, isDash(tokens[at + 1]) ? at + 2 : at + 1),
  ];
  if (first === undefined || first < 17 || first > 20 || !second || second.value < 10) return null;
  return { value: first * 100 + second.value, to: second.to };
}

/** A year in words. */
export const yearFrom = (tokens: readonly Token[], at: number): Forward | null =>
  pairs(tokens, at) ?? numberFrom(tokens, at, 20);

const BEFORE_UNIT: ReadonlySet<string> = new Set([
  ...VALUES.keys(),
  ...ARTICLES,
  HUNDRED,
  THOUSAND,
  'half',
  'more',
  'less',
  'fewer',
  'over',
  ...QUALIFIERS.flatMap(([, words]) => words.split(' | ')),
]);
const MARKS: ReadonlySet<string> = new Set([')', ']', '\u00bd']);

/** Can what stands right before a unit end a number, or stand between them? Left at once where not. */
export const mayEndNumber = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'figures' ||
    (token.kind === 'word' ? BEFORE_UNIT.has(token.text) : MARKS.has(token.text) || isDash(token)));

const LONGEST = 10;
const belongs = (token: Token | undefined): boolean =>
  token !== undefined &&
  (VALUES.has(token.text) ||
    token.text === HUNDRED ||
    token.text === THOUSAND ||
    token.text === AND ||
    isDash(token));

/** The longest number in words that ends right before `end`; "a" alone is one, implied. */
export function numberBefore(tokens: readonly Token[], end: number): NumberRead | null {
  const last = tokens[end - 1]?.text ?? '';
  const days = DAYS_IN_ONE[tokens[end]?.text ?? ''];
  if (days !== undefined)
    return ARTICLES.has(last) || last === 'one'
      ? { value: days, from: end - 1, to: end, inferred: ['unit-implied'] }
      : null;
  if (ARTICLES.has(last)) return beforeHalf(tokens, end) ?? implied(end);
  if (last === 'half') return halves(tokens, end);
  if (!VALUES.has(last) && last !== HUNDRED && last !== THOUSAND) return null;
  let from = end - 1;
  while (from > 0 && end - from < LONGEST && belongs(tokens[from - 1])) from -= 1;
  if (from > 0 && ARTICLES.has(tokens[from - 1]?.text ?? '')) from -= 1;
  for (; from < end; from += 1) {
    const read = numberFrom(tokens, from);
    if (read?.to !== end) continue;
    if (VAGUE.has(tokens[from - 1]?.text ?? '') && (last === HUNDRED || last === THOUSAND)) return null;
    return { value: read.value, from, to: end };
  }
  return null;
}

const implied = (end: number): NumberRead => ({
  value: 1,
  from: end - 1,
  to: end,
  inferred: ['one-implied'],
});

/** "half a" year. */
function beforeHalf(tokens: readonly Token[], end: number): NumberRead | null {
  return tokens[end - 2]?.text === 'half'
    ? { value: 0.5, from: end - 2, to: end, inferred: ['half-year'] }
    : null;
}

/** "one and a half", "two and one-half", "a half-", "half-"; not "the first half-year". */
function halves(tokens: readonly Token[], end: number): NumberRead | null {
  let at = end - 1;
  if (isDash(tokens[at - 1])) at -= 1;
  const one = tokens[at - 1]?.text ?? '';
  const hasOne = one === 'one' || ARTICLES.has(one);
  let and = hasOne ? at - 2 : at - 1;
  if (isDash(tokens[and])) and -= 1;
  if (tokens[and]?.text === AND) {
    if (isDash(tokens[and - 1])) and -= 1;
    const whole = tokens[and - 1]?.kind === 'figures' ? figure(tokens, and) : numberBefore(tokens, and);
    if (whole) return { value: whole.value + 0.5, from: whole.from, to: end, inferred: ['half-year'] };
  }
  if (ORDINAL.has(tokens[hasOne ? at - 2 : at - 1]?.text ?? '')) return null;
  return { value: 0.5, from: hasOne ? at - 1 : end - 1, to: end, inferred: ['half-year'] };
}

const figure = (tokens: readonly Token[], end: number): NumberRead => ({
  value: Number(tokens[end - 1]?.text),
  from: end - 1,
  to: end,
});

/** The day of a month right before `end`: 4, 4th, fourth, twenty-first; null where there is none. */
export function dayOfMonthBefore(tokens: readonly Token[], end: number): NumberRead | null {
  const last = tokens[end - 1];
  if (!last) return null;
  const suffix = last.joined && ORDINAL_ENDINGS.has(last.text);
  // "2nd", "2-nd"
  const dash = suffix && isDash(tokens[end - 2]) && tokens[end - 2]?.joined ? 1 : 0;
  const suffixed = suffix && tokens[end - 2 - dash]?.kind === 'figures';
  const at = suffixed ? end - 2 - dash : end - 1;
  if (tokens[at]?.kind === 'figures') {
    const [mark, more] = [tokens[at - 1], tokens[at - 2]];
    const partOfMore =
      mark?.kind === 'mark' && mark.joined && tokens[at]?.joined && more?.kind === 'figures' && !isDash(mark);
    return partOfMore ? null : { value: Number(tokens[at]?.text), from: at, to: end };
  }
  const unit = ORDINAL.get(last.text);
  if (unit === undefined) return null;
  const ten = isDash(tokens[end - 2]) ? end - 3 : end - 2;
  if (unit < 10 && tokens[ten]?.text === TENS[0]) return { value: 20 + unit, from: ten, to: end };
  if (unit === 1 && tokens[ten]?.text === TENS[1]) return { value: 31, from: ten, to: end };
  return { value: unit, from: end - 1, to: end };
}

/** The day of a month from `at` on: 4, 4th, fourth. */
export function dayOfMonthFrom(tokens: readonly Token[], at: number): Forward | null {
  for (const to of [at + 3, at + 2, at + 1]) {
    const read = to <= tokens.length ? dayOfMonthBefore(tokens, to) : null;
    if (read?.from === at) return { value: read.value, to };
  }
  return null;
}

/** Can a day of a month, or what parts it from the month, stand here? */
export const mayBeDay = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'figures' || ORDINAL.has(token.text) || ORDINAL_ENDINGS.has(token.text));
