import {
  BANS,
  BANS_FROM,
  CONDITION,
  COUNTED_FROM,
  DENIES,
  EVENTS,
  LIMITS,
  LINKING,
  LINKING_BEHIND,
  MODALS,
  NOT_DENIED,
  PENALTY,
  PENALTY_BEHIND,
  PENALTY_NEAR,
  PERIOD,
  PERMITS,
  REMAINS,
  TAKEN_AWAY,
} from '../../language/en/reading-context.ts';
import type { Token } from '../tokens.ts';
import { textAt } from '../words.ts';
import { mayEndNumber } from './numbers.ts';
import { isUnit, unitOf } from './units.ts';

export const ENDS: ReadonlySet<string> = new Set(['.', ';', ':', '?', '!']);

/** Right before a length they make it a time gone by. */
const SINCE: ReadonlySet<string> = new Set(['after', 'since']);
const PENALTY_SAID: ReadonlySet<string> = new Set(['sentence', 'penalty']);

/** A penalty's measure, or that of what is left of a sentence; else a period. */
export function isThreshold(tokens: readonly Token[], from: number, to: number): boolean {
  if (unitOf(textAt(tokens, to - 1)) === 'hour') return false;
  for (let at = from; at < to; at += 1) if (LIMITS.has(textAt(tokens, at))) return false;
  for (let at = from; at < to; at += 1) if (PENALTY_SAID.has(textAt(tokens, at))) return true;
  if (isLeft(tokens, from, to)) return true;
  const behind = matterBehind(tokens, to);
  if (behind === null && SINCE.has(textAt(tokens, from - 1))) return false;
  return behind ?? matterBefore(tokens, from, ['a', 'an'].includes(textAt(tokens, from)));
}

/** "At least six months remain": of a sentence; "six months remain before" is a period. */
const isLeft = (tokens: readonly Token[], from: number, to: number): boolean =>
  REMAINS.has(textAt(tokens, to)) &&
  COMPARES.has(textAt(tokens, from)) &&
  ['month', 'year'].includes(unitOf(textAt(tokens, to - 1)) ?? '') &&
  !COUNTED_FROM.has(textAt(tokens, to + 1)) &&
  !['until', 'till', 'to'].includes(textAt(tokens, to + 1));
const COMPARES: ReadonlySet<string> = new Set('at more less not no fewer over under'.split(' '));

/** What the words behind make of it; null: nothing. */
function matterBehind(tokens: readonly Token[], to: number): boolean | null {
  for (let at = to; at < to + 8 && at < tokens.length; at += 1) {
    const word = textAt(tokens, at);
    if (COUNTED_FROM.has(word) || EVENTS.has(word)) return false;
    if (word === 'being' && textAt(tokens, at - 1) === 'of') return false;
    if (PENALTY_BEHIND.has(word)) return true;
    const isAmount = isUnit(word) || mayEndNumber(tokens[at]);
    if (!LINKING_BEHIND.has(word) && !REMAINS.has(word) && !isAmount) return null;
  }
  return null;
}

/** The nearest word before that tells: a penalty, or a matter with periods of its own. */
function matterBefore(tokens: readonly Token[], from: number, onlyNear: boolean): boolean {
  let linked = true;
  let inCondition = false;
  for (let at = from - 1; at >= 0; at -= 1) {
    const word = textAt(tokens, at);
    if (ENDS.has(word) && !(linked && LISTS.has(word))) return false;
    if (PENALTY.has(word)) {
      if (linked && !isUnit(textAt(tokens, at - 2))) return true;
      return !onlyNear && (inCondition || !isOfPeriod(tokens, at));
    }
    if (linked && PENALTY_NEAR.has(word) && measures(tokens, at)) return true;
    if (word === 'arrest' && isPenalArrest(tokens, at)) continue;
    if (PERIOD.has(word) || isCustody(tokens, at) || isBan(tokens, at)) return false;
    inCondition ||= linked && IF.has(word);
    linked &&=
      LINKING.has(word) || LISTS.has(word) || word.length === 1 || isUnit(word) || mayEndNumber(tokens[at]);
    if (!linked && onlyNear) return false;
  }
  return false;
}

/** "lapses …, after fifteen years *if it* exceeds three years": the penalty, not the limitation. */
const IF: ReadonlySet<string> = new Set(['if', 'where', 'when']);

/** "Punishable by a fine or by arrest": there an arrest is a penalty. */
const isCustody = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at) === 'detention' &&
  (MODALS.has(textAt(tokens, at + 1)) || textAt(tokens, at + 1).startsWith('last'));
const isPenalArrest = (tokens: readonly Token[], at: number): boolean =>
  PUNISHED_BY.has(textAt(tokens, at - 1)) ||
  (textAt(tokens, at - 1) === 'of' && PENALTY_OF.has(textAt(tokens, at - 2)));
const PUNISHED_BY: ReadonlySet<string> = new Set(['by', 'to', 'with']);
const PENALTY_OF: ReadonlySet<string> = new Set(['that', 'penalty', 'punishment']);

/** "Sentenced to prison and *disqualified* from driving for ten years": the ten are no sentence. */
function isBan(tokens: readonly Token[], at: number): boolean {
  const word = textAt(tokens, at);
  if (BANS.has(word)) return true;
  if (TAKEN_AWAY.has(word))
    return tokens.slice(Math.max(0, at - PERMIT_FAR), at).some(({ text }) => PERMITS.has(text));
  return BANS_FROM.has(word) && textAt(tokens, at + 1) === 'from';
}

const PERMIT_FAR = 8;

/** Before a length with which an entry begins, they part it from others of its kind. */
const LISTS: ReadonlySet<string> = new Set([':', ';']);

/** "The limitation period is thirty years for acts punishable by …, and three years for others". */
function isOfPeriod(tokens: readonly Token[], penalty: number): boolean {
  for (
    let at = penalty - 1;
    at >= 0 && (textAt(tokens, at) === ':' || !ENDS.has(textAt(tokens, at)));
    at -= 1
  )
    if (PERIOD.has(textAt(tokens, at))) return true;
  return false;
}

/** "Sentenced person" names someone, "in order to" and "notices served" nothing of a penalty. */
function measures(tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [textAt(tokens, at - 1), textAt(tokens, at), textAt(tokens, at + 1)];
  if (word === 'sentenced') return next === 'to';
  if (word === 'confinement') return before !== 'in';
  if (word === 'order' || word === 'orders') return before === 'detention' || before === 'commitment';
  if (word === 'liberty') return before === 'of' || before === 'personal';
  if (word === 'served' || word === 'serve')
    return SERVES.has(before) || (before === 'be' && textAt(tokens, at - 2) === 'to');
  return word !== 'convicted' || next !== 'person';
}

const SERVES: ReadonlySet<string> = new Set(['to', 'has', 'have', 'having', 'must', 'shall', 'still']);

/** "shall not, in any event, exceed", "no extension may exceed", "may not be held for more than". */
export function isDenied(tokens: readonly Token[], from: number, to: number): boolean {
  const first = textAt(tokens, from);
  if (!DENIABLE.has(first)) return false;
  if (isBesideDenied(tokens, from)) return true;
  const isExceed = first.startsWith('exceed') && to === from + 1;
  for (let at = from - 1; at >= 0 && at >= from - DENIED_FAR; at -= 1) {
    const word = textAt(tokens, at);
    if (DENIES.has(word)) return true;
    if (ENDS.has(word) || CONDITION.has(word)) return false;
    if (!isExceed && (NOT_DENIED.has(word) || isUnit(word))) return false;
  }
  return false;
}
const DENIED_FAR = 16;
/** "Not less than one month *or* more than two": the denial is of both. */
function isBesideDenied(tokens: readonly Token[], from: number): boolean {
  if (textAt(tokens, from - 1) !== 'or' || !isUnit(textAt(tokens, from - 2))) return false;
  for (let at = from - 3; at >= 0 && at >= from - 10; at -= 1) {
    if (textAt(tokens, at) === 'than') return ['not', 'no', 'be'].includes(textAt(tokens, at - 2));
    if (ENDS.has(textAt(tokens, at))) return false;
  }
  return false;
}
const DENIABLE: ReadonlySet<string> = new Set(
  'exceed exceeds exceeded exceeding more longer greater beyond less fewer shorter later earlier'.split(' '),
);
