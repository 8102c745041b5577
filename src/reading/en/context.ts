import {
  AGE_BEFORE,
  AGE_BEHIND,
  CONDITION,
  COUNTED_FROM,
  DENIED_OVER,
  DENIES,
  EVENTS,
  LIMITS,
  LINKING,
  LINKING_BEHIND,
  NUMBERED,
  PENALTY,
  PENALTY_BEHIND,
  PENALTY_NEAR,
  PERIOD,
  PERSONS,
} from '../../language/en/reading-context.ts';
import type { LengthUnit } from '../find.ts';
import type { Token } from '../tokens.ts';

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';
const ENDS: ReadonlySet<string> = new Set(['.', ';', ':', '?', '!']);

/** A penalty's measure, or that of what is left of a sentence; else a period. */
export function isThreshold(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (LIMITS.has(textAt(tokens, at))) return false;
  const behind = matterBehind(tokens, to);
  return behind ?? matterBefore(tokens, from, ['a', 'an'].includes(textAt(tokens, from)));
}

/** What the words behind make of it; null: nothing. */
function matterBehind(tokens: readonly Token[], to: number): boolean | null {
  for (let at = to; at < to + 8 && at < tokens.length; at += 1) {
    const word = textAt(tokens, at);
    if (COUNTED_FROM.has(word) || EVENTS.has(word)) return false;
    if (PENALTY_BEHIND.has(word)) return true;
    if (!LINKING_BEHIND.has(word)) return null;
  }
  return null;
}

/** The nearest word before that tells: a penalty, or a matter with periods of its own. */
function matterBefore(tokens: readonly Token[], from: number, onlyNear: boolean): boolean {
  let linked = true;
  for (let at = from - 1; at >= 0; at -= 1) {
    const word = textAt(tokens, at);
    if (ENDS.has(word)) return false;
    if (PENALTY.has(word)) return linked || !onlyNear;
    if (linked && PENALTY_NEAR.has(word) && measures(tokens, at)) return true;
    if (PERIOD.has(word)) return false;
    linked &&= LINKING.has(word) || tokens[at]?.kind === 'figures';
    if (!linked && onlyNear) return false;
  }
  return false;
}

/** "Sentenced person" names someone, "in order to" and "notices served" nothing of a penalty. */
function measures(tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [textAt(tokens, at - 1), textAt(tokens, at), textAt(tokens, at + 1)];
  if (word === 'sentenced') return next === 'to';
  if (word === 'order' || word === 'orders') return before === 'detention' || before === 'commitment';
  if (word === 'liberty') return before === 'of' || before === 'personal';
  if (word === 'served' || word === 'serve')
    return before === 'to' || (before === 'be' && textAt(tokens, at - 2) === 'to');
  return word !== 'convicted' || next !== 'person';
}

/** Ages, articles, fines by days, times of day, years that are no length. */
export function isOther(
  tokens: readonly Token[],
  from: number,
  to: number,
  n: number,
  unit: LengthUnit,
): boolean {
  const [before, next] = [textAt(tokens, from - 1), textAt(tokens, to)];
  if (unit === 'year') {
    if (n > 999 || isAge(tokens, from, to)) return true;
  }
  if (unit === 'day' && ['fine', 'fines', 'rates', 'units'].some((word) => nearBehind(tokens, to, word)))
    return true;
  if (unit === 'hour' && (before === 'at' || /^(0\d|\d{3,4}$)/.test(textAt(tokens, to - 2)))) {
    if (before === 'at' || n > 999 || textAt(tokens, to - 2).startsWith('0')) return true;
  }
  return (
    tokens[from]?.kind === 'figures' &&
    (NUMBERED.has(before) || (before === '.' && NUMBERED.has(textAt(tokens, from - 2)))) &&
    next !== "'"
  );
}

const nearBehind = (tokens: readonly Token[], to: number, word: string): boolean =>
  textAt(tokens, to) === word || (textAt(tokens, to + 1) === word && tokens[to + 1]?.joined === true);

function isAge(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from - 1; at >= from - 4 && at >= 0; at -= 1) {
    const word = textAt(tokens, at);
    if (AGE_BEFORE.has(word)) return true;
    if (!['of', 'the', 'over', 'under', 'between', 'is', 'least', 'at'].includes(word)) break;
  }
  for (let at = to; at < to + 3; at += 1) {
    const word = textAt(tokens, at);
    if (AGE_BEHIND.has(word)) return true;
    if (!['of', 'or', 'and', '-', 'in', 'full'].includes(word)) break;
  }
  const bound = textAt(tokens, from);
  return ['under', 'over', 'above', 'below'].includes(bound) && PERSONS.has(textAt(tokens, from - 1));
}

/** "shall not, in any event, exceed", "no extension may exceed", "may not be held for more than". */
export function isDenied(tokens: readonly Token[], from: number, to: number): boolean {
  const first = textAt(tokens, from);
  if (!DENIABLE.has(first)) return false;
  const isExceed = first.startsWith('exceed') && to === from + 1;
  for (let at = from - 1; at >= 0 && at >= from - 9; at -= 1) {
    const word = textAt(tokens, at);
    if (DENIES.has(word)) return true;
    if (ENDS.has(word) || CONDITION.has(word)) return false;
    if (!isExceed && !DENIED_OVER.has(word)) return false;
  }
  return false;
}
const DENIABLE: ReadonlySet<string> = new Set(
  'exceed exceeds exceeded exceeding more longer greater beyond less fewer shorter later earlier'.split(' '),
);
