import {
  AT_TIME,
  DAY_OF_TIME,
  LASTING,
  SINCE_MOMENT,
  TIME_OF_DAY,
  WHICH_DAY,
} from '../../language/ru/reading-context.ts';
import { compared } from '../letters.ts';
import type { Token } from '../tokens.ts';
import { setOf, stemsOf, textAt } from '../words.ts';
import { belowThousand } from './numbers.ts';
import { isUnitNoun, unitOf } from './units.ts';

const OF_THE_DAY = setOf(TIME_OF_DAY);
const AT_A_TIME = setOf(AT_TIME);
const DAY = setOf(DAY_OF_TIME);
const SINCE = setOf(SINCE_MOMENT);
const isWhichDay = stemsOf(WHICH_DAY);
const isLasting = stemsOf(LASTING);
const isTerm = stemsOf('срок');
const [MINUTES = '', BY, TO, FOR, AFTER, NOT] = ['минут', 'по', 'до', 'на', 'после', 'не'].map(compared);
const EARLIER = setOf('ранее раньше');
const LATER = setOf('позднее позже');
const HOURS_OF_A_DAY = 24;
const CLAUSE: ReadonlySet<string> = new Set('.;:?!');
const WITHIN = 8;

/** Hours at [from, to) that name a time: «до 18 часов», «в 9 часов», «до 24 часов последнего дня». */
export function isTimeOfDay(tokens: readonly Token[], from: number, to: number, n: number): boolean {
  if (!tokens.slice(from, to).some(({ text }) => isUnitNoun(text))) return false;
  const [before, first, next] = [textAt(tokens, from - 1), textAt(tokens, from), textAt(tokens, to)];
  const isPlain = tokens[from]?.kind === 'figures';
  if (AT_A_TIME.has(before)) return n <= HOURS_OF_A_DAY || first.length === 4;
  if (OF_THE_DAY.has(next) || (next === BY && OF_THE_DAY.has(textAt(tokens, to + 1)))) return true;
  if (tokens[to]?.kind === 'figures' && textAt(tokens, to + 1).startsWith(MINUTES)) return true;
  if (isPlain && first.length === 2 && first.startsWith('0')) return true;
  if (n > HOURS_OF_A_DAY) return false;
  if (isWhichDay(next) && (DAY.has(textAt(tokens, to + 1)) || DAY.has(textAt(tokens, to + 2)))) return true;
  if (before === AFTER) return !isLasting(next) && !SINCE.has(next);
  if (isBeforeOrPast(tokens, from)) return !SINCE.has(next);
  if (first !== TO) return false;
  // «с 9 до 18 часов», «с 22 часов до 6 часов»
  const opened = tokens[from - 1]?.kind === 'figures' ? from - 2 : from - 3;
  if (AT_A_TIME.has(textAt(tokens, opened))) return true;
  return before !== FOR && !isTerm(before) && !SINCE.has(next) && !lasts(tokens, from);
}

/** «не ранее 8 часов», «позднее 22 часов»; but «не позднее 24 часов» and «не ранее чем через 8 часов» are lengths. */
function isBeforeOrPast(tokens: readonly Token[], from: number): boolean {
  const denied = textAt(tokens, from) === NOT;
  const at = denied ? from + 1 : from;
  const isOpen = tokens[at + 1]?.kind === 'figures' || belowThousand(tokens, at + 2) !== null;
  if (!isOpen || !LATER.has(textAt(tokens, at))) return isOpen && EARLIER.has(textAt(tokens, at));
  // «не ранее 8 часов и не позднее 20 часов»
  return !denied || unitOf(textAt(tokens, from - 2)) === 'hour';
}

/** «срок до 12 часов», «задержание до трёх часов»: so long, not till then. */
function lasts(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - WITHIN; at -= 1) {
    const word = textAt(tokens, at);
    if (CLAUSE.has(word)) return false;
    if (isLasting(word)) return true;
  }
  return false;
}
