import { BETWEEN, CALENDAR, UP_TO } from '../../language/kk/reading-lengths.ts';
import { AND } from '../../language/kk/reading-numerals.ts';
import type { LengthFind } from '../find.ts';
import { type LengthNumber, lengthNumber, type NumberWords } from '../number-at.ts';
import { phraseBefore, phrasesOf } from '../phrases.ts';
import { isDash, type Token } from '../tokens.ts';
import { setOf, textAt } from '../words.ts';
import { isFromUnit, unitOf } from './forms.ts';
import { fromBefore, ofOneWord, plainBefore } from './numbers.ts';

const UP = setOf(UP_TO);
const ENDS_BETWEEN = setOf(BETWEEN);
const JOINS = setOf(AND);
const SINCE = setOf('бастап');
const AHEAD = phrasesOf([['calendar', CALENDAR]] as const);
/** «беске дейінгі күн»: the bound stands between number and unit. */
export const isUpTo = (word: string): boolean => UP.has(word);
const plain: NumberWords = { numberBefore: plainBefore, rangeJoins: new Set() };
const inflected: NumberWords = { numberBefore: fromBefore, rangeJoins: new Set() };

/**
 * «үш жылдан жеті жылға дейінгі», «екіден бес күнге дейін», «екіден беске дейінгі күн», «үш пен бес жыл аралығында»: with
 * its lower end.
 */
export function withLower(find: LengthFind, tokens: readonly Token[]): LengthFind {
  const from = tokens.findIndex(({ start }) => start === find.start);
  const last = tokens.findIndex(({ end }) => end === find.end);
  if (find.upTo !== null) {
    const isFrom = tokens.slice(from, last).some(({ text }) => isFromUnit(text));
    return isFrom && UP.has(textAt(tokens, last)) ? { ...find, bound: null } : find;
  }
  if (from <= 0) return find;
  const unit = tokens.slice(from, last + 1).findIndex(({ text }) => unitOf(text) !== null) + from;
  const isParted = unit > from && isUpTo(textAt(tokens, unit - 1));
  const lower =
    isUpTo(textAt(tokens, last)) || isParted
      ? lowerFrom(tokens, overJoin(tokens, from), find)
      : ENDS_BETWEEN.has(textAt(tokens, last)) && JOINS.has(textAt(tokens, from - 1))
        ? lowerOf(tokens, from - 1, find)
        : null;
  if (!lower || lower.lower !== null || lower.value >= find.n || !Number.isInteger(lower.value)) return find;
  const ahead = phraseBefore(tokens, lower.from, AHEAD);
  const first = ahead?.from ?? lower.from;
  return {
    ...find,
    n: lower.value,
    upTo: find.n,
    bound: isParted && last > unit ? find.bound : null,
    days: find.days ?? ahead?.means ?? null,
    start: tokens[first]?.start ?? find.start,
  };
}

const overJoin = (tokens: readonly Token[], end: number): number =>
  SINCE.has(textAt(tokens, end - 1)) || isDash(tokens[end - 1]) ? end - 1 : end;

/** «үш жылдан», «екіден». */
function lowerFrom(tokens: readonly Token[], end: number, { unit }: LengthFind): LengthNumber | null {
  const said = textAt(tokens, end - 1);
  if (isFromUnit(said))
    return unitOf(said) === unit ? lengthNumber(tokens, overDays(tokens, end - 1), plain) : null;
  return lengthNumber(tokens, end, inflected);
}

/** «үш», «үш жыл», before «пен». */
function lowerOf(tokens: readonly Token[], end: number, { unit }: LengthFind): LengthNumber | null {
  const said = unitOf(textAt(tokens, end - 1));
  return said === null || said === unit ? lengthNumber(tokens, said ? end - 1 : end, plain) : null;
}

const BETWEEN_DAYS = setOf('жұмыс күнтізбелік');
const overDays = (tokens: readonly Token[], end: number): number =>
  BETWEEN_DAYS.has(textAt(tokens, end - 1)) ? end - 1 : end;

const MOST = 8;

/** «алты айдан бес жылға дейінгі»: of a range with two units, the lower end. */
export function asLowest(find: LengthFind, tokens: readonly Token[]): LengthFind {
  const last = tokens.findIndex(({ end }) => end === find.end);
  if (find.bound || find.upTo !== null || !isFromUnit(textAt(tokens, last))) return find;
  for (let at = last + 1; at < last + MOST; at += 1) {
    const word = textAt(tokens, at);
    const unit = unitOf(word);
    if (unit)
      return unit !== find.unit && isUpTo(textAt(tokens, at + 1)) ? { ...find, bound: 'at-least' } : find;
    if (tokens[at]?.kind === 'word' && ofOneWord(word) === null) return find;
  }
  return find;
}
