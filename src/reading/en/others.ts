import {
  AGE_BEFORE,
  AGE_BEHIND,
  AGE_EVENTS,
  AGE_KINDS,
  ANY_ONE,
  COUNTED_FROM,
  EACH,
  MEASURED,
  MODALS,
  NUMBERED,
  PENALTY,
  PER,
  PERSONS,
  SOME_ONE,
  SUMS,
  TURN_KINDS,
  TURNS,
  WITHIN_TURN,
} from '../../language/en/reading-context.ts';
import type { LengthUnit } from '../find.ts';
import { lengthNumber } from '../number-at.ts';
import { isDash, type Token } from '../tokens.ts';
import { isTurnOf } from '../turns.ts';
import { stemsOf, textAt } from '../words.ts';
import { ENDS } from './context.ts';
import { numberBefore } from './numbers.ts';
import { isUnit, unitOf } from './units.ts';

/** "One day, …" at the head of a sentence; "one day before it" is a length. */
const isSomeDay = (tokens: readonly Token[], from: number, to: number): boolean =>
  (from === 0 || ENDS.has(textAt(tokens, from - 1))) && !COUNTED_FROM.has(textAt(tokens, to));

/** "48h" is a length, "10h" may be a time of day. */
const DAY = 24;

/** Ages, articles, fines by days, times of day, years that are no length. */
export function isOther(
  tokens: readonly Token[],
  from: number,
  to: number,
  n: number,
  unit: LengthUnit,
): boolean {
  const [before, next] = [textAt(tokens, from - 1), textAt(tokens, to)];
  const number = tokens.slice(from, to).find(({ kind }) => kind === 'figures')?.text ?? '';
  if (unit === 'year' && (n > 999 || isAge(tokens, from, to, n))) return true;
  if (textAt(tokens, to - 1) === 'h' && (n < DAY || !tokens[to - 1]?.joined)) return true;
  if (unit === 'hour' && (before === 'at' || /^(0\d|[01]\d[0-5]\d|2[0-4][0-5]\d)$/.test(number))) return true;
  if (isSum(tokens, to, unit)) return true;
  if (isRate(tokens, from, to, unit) || isField(tokens, to)) return true;
  if (n === 1 && isTurnBehind(tokens, from, unit)) return true;
  if (isJoined(tokens, to - 1) && isTurnOf(unitOf(next), unit)) return true;
  if (n === 1 && unit === 'day' && to === from + 2 && (MODALS.has(before) || MODALS.has(next))) return true;
  if (n === 1 && unit === 'day' && to === from + 2 && isSomeDay(tokens, from, to)) return true;
  if (unit === 'hour' && next === 'clock') return true;
  if (next === 'war' || (tokens[to]?.kind === 'mark' && textAt(tokens, to + 1) === 'war')) return true;
  const named = before === '.' ? textAt(tokens, from - 2) : before;
  if (before === '.' && named === 'no' && tokens[from]?.kind === 'figures') return true;
  return (tokens[from]?.kind === 'figures' || textAt(tokens, from) === '(') && NUMBERED.has(named);
}

/** "A year's notice", "for a month", "a period of a year"; "for a day" may be any. */
export function isMeant(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, last] = [textAt(tokens, from - 1), textAt(tokens, to - 1)];
  if (last !== 'day' && before === 'for') return true;
  if (before === 'of' && SPANS.has(textAt(tokens, from - 2))) return true;
  const possessive = tokens[to]?.kind === 'mark' && textAt(tokens, to + 1) === 's' ? to + 2 : to;
  return possessive > to && SPANS.has(textAt(tokens, possessive));
}
const SPANS: ReadonlySet<string> = new Set(['notice', 'delay', 'period', 'term', 'duration', 'extension']);

const PARTS: ReadonlySet<string> = new Set(['and', 'or', ',', 'with', 'in']);

/** "120 day-fines", "six months' wages", "months of the minimum wage". */
function isSum(tokens: readonly Token[], to: number, unit: LengthUnit): boolean {
  const mark = tokens[to]?.kind === 'mark' && tokens[to]?.joined;
  if (textAt(tokens, to) === 'of')
    for (let at = to + 1; at < to + 4 && !PARTS.has(textAt(tokens, at)); at += 1)
      if (SUMS.has(textAt(tokens, at))) return true;
  return (mark || unit === 'day') && SUMS.has(textAt(tokens, mark ? to + 1 : to));
}

/** "24 hours a day", "one hour of exercise daily", "45 hours in any week", "one in five years". */
function isRate(tokens: readonly Token[], from: number, to: number, unit: LengthUnit): boolean {
  const last = textAt(tokens, to) === 'of' ? to + OF_WHAT : to;
  for (let at = to; at <= last && !PARTS_SENTENCE.has(textAt(tokens, at)); at += 1) {
    if (EACH.has(textAt(tokens, at))) return true;
    const turn = textAt(tokens, at + 1);
    if (PER.has(textAt(tokens, at)) && (isUnit(turn) || TURNS.has(turn))) return true;
    // "Within ten days in any year" is a time limit, every year.
    if (textAt(tokens, from) !== 'within' && isInTurn(tokens, at, unit)) return true;
  }
  return textAt(tokens, from - 1) === 'in' && OFTEN.has(textAt(tokens, from - 2));
}
/** "one hour *of exercise in the open air* each day". */
const OF_WHAT = 8;
const PARTS_SENTENCE: ReadonlySet<string> = new Set([
  ...ENDS,
  ',',
  'and',
  'or',
  'for',
  'if',
  'after',
  'within',
]);

/** "in any week", "during each calendar month", "in the same day": the unit behind is longer. */
function isInTurn(tokens: readonly Token[], at: number, unit: LengthUnit): boolean {
  const within = textAt(tokens, at);
  if (!WITHIN_TURN.has(within)) return false;
  let next = textAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  const isAny = ANY_ONE.has(textAt(tokens, next));
  const isSome = next === at + 1 && within !== 'within' && SOME_ONE.has(textAt(tokens, next));
  if (!isAny && !isSome) return false;
  next += 1;
  while (TURN_KINDS.has(textAt(tokens, next))) next += 1;
  return isTurnOf(unitOf(textAt(tokens, next)), unit);
}

/** "the eight-hour day", "a five-day week". */
const isJoined = (tokens: readonly Token[], unit: number): boolean =>
  isDash(tokens[unit - 1]) && tokens[unit]?.joined === true;

/** "48 hours in *one week*", "in any *one day*". */
const isTurnBehind = (tokens: readonly Token[], from: number, unit: LengthUnit): boolean => {
  const shorter = unitOf(textAt(tokens, from - 2));
  const before = textAt(tokens, from - 1);
  return before === 'any' || (isTurnOf(unit, shorter ?? unit) && ['in', 'during'].includes(before));
};
const OFTEN: ReadonlySet<string> = new Set('one two three four five once twice times'.split(' '));

/** "month 5" behind a figure: a field of a form. */
const isField = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.kind === 'figures' &&
  !textAt(tokens, to - 1).endsWith('s') &&
  tokens[to - 2]?.kind === 'figures';

function isAge(tokens: readonly Token[], from: number, to: number, n: number): boolean {
  for (let at = from - 1; at >= from - 6 && at >= 0; at -= 1) {
    const word = textAt(tokens, at);
    if (AGE_BEFORE.has(word)) return true;
    if (ENDS.has(word) || word === ',') break;
  }
  for (let at = to; at < to + 3; at += 1) {
    const word = textAt(tokens, at);
    if (AGE_BEHIND.has(word)) return true;
    if (!['of', 'or', 'and', '-', 'in', 'full'].includes(word)) break;
  }
  const [bound, before] = [textAt(tokens, from), textAt(tokens, from - 1)];
  if (
    before === 'at' &&
    (n > 6 || AGE_EVENTS.has(textAt(tokens, from - 2))) &&
    !isMeasured(textAt(tokens, from - 2))
  )
    return true;
  if (
    before === 'of' &&
    n > 6 &&
    PERSONS.has(textAt(tokens, from - 2)) &&
    !COPULA.has(textAt(tokens, from - 2))
  )
    return true;
  if (before === 'than' && OLDER.has(textAt(tokens, from - 2))) return true;
  if (isOfAge(tokens, from)) return true;
  const earlier = besides(tokens, from);
  if (earlier !== null && isAge(tokens, earlier, from - 1, n)) return true;
  if (COPULA.has(before) && n > 6 && isSomeone(textAt(tokens, from - 2))) return true;
  if (COPULA.has(before) && MEASURED.has(textAt(tokens, from - 2))) return false;
  return ['under', 'over', 'above', 'below', 'between', 'from'].includes(bound) && PERSONS.has(before);
}
const isSomeone = (word: string): boolean =>
  WHO.has(word) || (PERSONS.has(word) && !COPULA.has(word) && word !== 'those');
const WHO: ReadonlySet<string> = new Set(['who', 'he', 'she', 'they']);
const COPULA: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);

/** "Fixed *at* ten years"; what is done at sixteen years is done at that age. */
const isMeasured = stemsOf(
  'fixed set capped limited kept put stands stand remain estimat assess calculat is are be',
);

const OLDER: ReadonlySet<string> = new Set(['older', 'younger']);

/** "under fourteen years *or* over seventy years": where the years beside these begin; null: none do. */
function besides(tokens: readonly Token[], from: number): number | null {
  if (!['or', 'and'].includes(textAt(tokens, from - 1))) return null;
  if (unitOf(textAt(tokens, from - 2)) !== 'year') return null;
  const read = lengthNumber(tokens, from - 2, { numberBefore, rangeJoins: new Set() });
  if (!read) return null;
  return ['under', 'over', 'above', 'below'].includes(textAt(tokens, read.from - 1))
    ? read.from - 1
    : read.from;
}

/** "The minimum age for work shall not, in any case, be less than". */
function isOfAge(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at > 0; at -= 1) {
    const word = textAt(tokens, at);
    if (ENDS.has(word) || PENALTY.has(word)) return false;
    if (word === 'age' && AGE_KINDS.has(textAt(tokens, at - 1))) return true;
  }
  return false;
}
