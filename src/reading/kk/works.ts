import {
  CONVERSION,
  NO_LENGTH_WITH,
  PENAL_WORK,
  WORK,
  WORK_DONE,
} from '../../language/kk/reading-context.ts';
import { TERMS } from '../../language/kk/reading-lengths.ts';
import type { Token } from '../tokens.ts';
import { setOf, stemsOf, textAt } from '../words.ts';
import { isAdjective, unitOf } from './forms.ts';

const isWork = stemsOf(WORK);
const isPenal = stemsOf(PENAL_WORK);
const isDone = stemsOf(WORK_DONE);
const ENDS: ReadonlySet<string> = new Set('.;:?!');
const BEHIND = 6;
const BEFORE = 14;

/** Hours of a penalty: «жүз жиырма сағатқа дейінгі мерзімге қоғамдық жұмыстарға тартуға». */
export const isOfWork = (tokens: readonly Token[], from: number, to: number): boolean =>
  isNear(tokens, to, to + BEHIND, 1) || isNear(tokens, from - 1, from - BEFORE, -1);

/** Such work between two places, before anything tells how and when it is done. */
function isNear(tokens: readonly Token[], from: number, to: number, step: 1 | -1): boolean {
  for (let at = from; at !== to && at >= 0; at += step) {
    const word = textAt(tokens, at);
    if (ENDS.has(word) || unitOf(word) !== null || isDone(word)) return false;
    if (isWork(word) && isPenal(textAt(tokens, at - 1))) return !isDone(textAt(tokens, at + 1));
  }
  return false;
}

const isNoLengthWith = stemsOf(NO_LENGTH_WITH);
const JOINS = setOf('не немесе және мен яки');
const isTermSaid = stemsOf(TERMS);
const isWeek = stemsOf('апта');
const WORK_WEEK_WITHIN = 8;
const CONVERTED = setOf(CONVERSION);
const CONVERTED_WITHIN = 12;

/** «бес күндік не алты күндік жұмыс аптасы», «жұмыс аптасы бес күндік болып белгіленеді»: the noun is said elsewhere. */
export function isOfWorkWeek(tokens: readonly Token[], at: number): boolean {
  if (JOINS.has(textAt(tokens, at + 1)))
    for (let next = at + 2; next < at + 5; next += 1)
      if (isAdjective(textAt(tokens, next))) return isNoLengthWith(textAt(tokens, next + 1));
  for (let before = at - 1; before > 0 && before >= at - WORK_WEEK_WITHIN; before -= 1) {
    if (ENDS.has(textAt(tokens, before)) || isTermSaid(textAt(tokens, at + 1))) return false;
    if (isWeek(textAt(tokens, before)))
      return isWork(textAt(tokens, before - 1)) || isAdjective(textAt(tokens, before - 1));
  }
  return false;
}

/** «төрт сағат қоғамдық жұмысты бір тәулік қамаққа алу есебімен»: a rate. */
export function isConverted(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + CONVERTED_WITHIN && !ENDS.has(textAt(tokens, at)); at += 1)
    if (CONVERTED.has(textAt(tokens, at))) return true;
  return false;
}
