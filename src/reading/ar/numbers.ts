import {
  HALF,
  HUNDRED,
  HUNDREDS,
  ONES,
  ORDINALS,
  TEEN,
  TENS,
  THOUSAND,
  THOUSANDS,
  TWO_HUNDRED,
  TWO_THOUSAND,
  VAGUE,
} from '../../language/ar/reading-numerals.ts';
import type { NumberRead } from '../number-at.ts';
import type { Token } from '../tokens.ts';
import { AND, bare, setOf, textAt, wordsOf } from './words.ts';

/** Stand for the number that a unit's own form says: two, or one, said or only meant. */
export const TWO_IN_FORM = '=2';
export const ONE_MEANT = '=1';
export const ONE_SAID = '=1!';
/** One, meant, and made a figure by the bound behind: «شهر على الأقل». */
export const ONE_BOUND = '=1=';

const valued = (tables: readonly string[], value: (at: number) => number): (readonly [string, number])[] =>
  tables.flatMap((table, at) => wordsOf(table).map((word) => [word, value(at)] as const));

const ONE_TO_TEN: ReadonlyMap<string, number> = new Map(valued(ONES, (at) => at + 1));
const TEN: ReadonlyMap<string, number> = new Map(valued(TENS, (at) => (at + 2) * 10));
const isTeen = setOf(TEEN);
const isHundred = setOf(HUNDRED);
const HUNDRED_VALUES: ReadonlyMap<string, number> = new Map([
  ...valued([HUNDRED, TWO_HUNDRED], (at) => (at + 1) * 100),
  ...HUNDREDS.flatMap((ones, at) =>
    wordsOf(ones).flatMap((one) => wordsOf(HUNDRED).map((word) => [one + word, (at + 3) * 100] as const)),
  ),
]);
const THOUSAND_VALUES: ReadonlyMap<string, number> = new Map([
  ...valued([TWO_THOUSAND], () => 2000),
  ...valued([THOUSAND], () => 1000),
]);
const isThousands = setOf(THOUSANDS);
const isVague = setOf(VAGUE);
const isHalf = setOf(HALF);
const RANKS: ReadonlyMap<string, number> = new Map(valued(ORDINALS, (at) => at + 1));

type Class = 'one' | 'teen' | 'ten' | 'hundred' | 'thousand';
interface Part {
  readonly value: number;
  readonly to: number;
  readonly is: Class;
}
const word = (tokens: readonly Token[], at: number): string => bare(textAt(tokens, at));

/** One part of a number: «ثلاثة عشر», «ثلاثين», «ثلاث مائة», «ثلاثمائة», «ألفين». */
function partFrom(tokens: readonly Token[], at: number): Part | null {
  const first = word(tokens, at);
  const ten = TEN.get(first);
  if (ten !== undefined) return { value: ten, to: at + 1, is: 'ten' };
  const hundreds = HUNDRED_VALUES.get(first);
  if (hundreds !== undefined) return { value: hundreds, to: at + 1, is: 'hundred' };
  const one = ONE_TO_TEN.get(first);
  if (one === undefined) {
    const thousands = THOUSAND_VALUES.get(first);
    return thousands === undefined ? null : { value: thousands, to: at + 1, is: 'thousand' };
  }
  const next = word(tokens, at + 1);
  if (one < 10 && isTeen.has(next)) return { value: 10 + one, to: at + 2, is: 'teen' };
  if (one > 2 && one < 10 && isHundred.has(next)) return { value: one * 100, to: at + 2, is: 'hundred' };
  if (one > 2 && isThousands.has(next)) return { value: one * 1000, to: at + 2, is: 'thousand' };
  return { value: one, to: at + 1, is: one === 10 ? 'teen' : 'one' };
}

/** What may follow what, joined by «و»: large to small, or small to large as the old way is. */
const FOLLOWS: Readonly<Record<Class, readonly Class[]>> = {
  thousand: ['hundred', 'one', 'teen', 'ten'],
  hundred: ['one', 'teen', 'ten', 'thousand'],
  one: ['ten', 'hundred', 'thousand'],
  teen: ['hundred', 'thousand'],
  ten: ['hundred', 'thousand'],
};

/** The longest number in words from `at` on. */
export function numberFrom(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const first = partFrom(tokens, at);
  if (!first) return null;
  const used = new Set<Class>([first.is]);
  let { value, to, is } = first;
  while (textAt(tokens, to) === AND) {
    const next = partFrom(tokens, to + 1);
    if (!next || !FOLLOWS[is].includes(next.is) || used.has(next.is)) break;
    value += next.value;
    to = next.to;
    is = next.is;
    used.add(is);
  }
  return { value, to };
}

/** May this end a number in words? */
const endsNumber = (text: string): boolean =>
  ONE_TO_TEN.has(text) ||
  TEN.has(text) ||
  HUNDRED_VALUES.has(text) ||
  THOUSAND_VALUES.has(text) ||
  isThousands.has(text);
export const mayEndNumber = (text: string): boolean => endsNumber(bare(text)) || isHalf.has(text);

const LONGEST = 12;

/** The longest number in words that ends right before `end`; «نصف» is a half. */
export function numberBefore(tokens: readonly Token[], end: number): NumberRead | null {
  const last = textAt(tokens, end - 1);
  if (last === TWO_IN_FORM) return { value: 2, from: end - 1, to: end, inferred: ['dual'] };
  if (last === ONE_MEANT) return { value: 1, from: end - 1, to: end, inferred: ['one-implied'] };
  if (last === ONE_BOUND || last === ONE_SAID) return { value: 1, from: end - 1, to: end };
  if (isHalf.has(last)) return { value: 0.5, from: end - 1, to: end, inferred: ['half-year'] };
  if (!endsNumber(bare(last))) return null;
  let from = end - 1;
  for (let at = end - 2; at >= 0 && end - at <= LONGEST; at -= 1) {
    if (endsNumber(word(tokens, at))) from = at;
    else if (textAt(tokens, at) !== AND) break;
  }
  for (; from < end; from += 1) {
    const read = numberFrom(tokens, from);
    if (read?.to !== end) continue;
    // «أحد الأيام»: one and two stand behind their unit, or are its form.
    const isOneOf = read.value < 3 && tokens[end]?.kind === 'word';
    return isOneOf || isRank(tokens, from) ? null : { value: read.value, from, to: end };
  }
  return null;
}

/** «الثالثة عشرة», «السابعة والعشرين»: by rank; «بضعة عشر»: no one number. */
function isRank(tokens: readonly Token[], from: number): boolean {
  const joined = textAt(tokens, from - 1) === AND;
  const before = word(tokens, joined ? from - 2 : from - 1);
  return isVague.has(before) || (RANKS.has(before) && (joined || isTeen.has(word(tokens, from))));
}

/** The day of a month in words right before `end`: «الثاني», «فاتح», «الثالث والعشرين», «الثلاثين». */
export function rankBefore(tokens: readonly Token[], end: number): { value: number; from: number } | null {
  const last = word(tokens, end - 1);
  const rank = RANKS.get(last);
  if (rank !== undefined) return { value: rank, from: end - 1 };
  const ten = isTeen.has(last) ? 10 : TEN.get(last);
  if (ten === undefined) return null;
  const unit = textAt(tokens, end - 2) === AND ? end - 3 : end - 2;
  const added = RANKS.get(word(tokens, unit));
  if (added !== undefined && added < 10 && isTeen.has(last) === (unit === end - 2))
    return { value: ten + added, from: unit };
  const count = numberBefore(tokens, end);
  return count && Number.isInteger(count.value) ? count : null;
}
export const isRankWord = (text: string): boolean => RANKS.has(bare(text));
