import {
  AGE,
  AGE_BEHIND,
  AGE_WEAK,
  ALONE_AFTER,
  BEFORE_PERIOD,
  BEFORE_TRIAL,
  CONFINED,
  CONVICT,
  CONVICT_BEHIND,
  COUNTED_FROM,
  FOR_A_TIME,
  FROM_OR_TO,
  FROM_WHEN,
  LIMITS,
  LINKING,
  LINKING_BEHIND,
  MEASURES,
  MOMENT,
  NUMBERED,
  OF_SUMS,
  PASSES,
  PENALTY,
  PENALTY_BEHIND,
  PENALTY_NEAR,
  PER,
  PER_BEFORE,
  PERIOD,
  PERSONS,
  PROLONGED,
  REMAINDER,
  ROUND,
  SUMS,
  WAS,
  WEEKDAYS,
} from '../../language/ar/reading-context.ts';
import { APART_EXCEED, APART_LESS, APART_MORE, NEGATIONS } from '../../language/ar/reading-lengths.ts';
import type { LengthUnit } from '../find.ts';
import { compared } from '../letters.ts';
import type { Token } from '../tokens.ts';
import { isRankWord, ONE_MEANT } from './numbers.ts';
import { unitOf } from './units.ts';
import { AND, bare, isDefinite, setOf, textAt } from './words.ts';

const penalty = setOf(PENALTY);
const penaltyNear = setOf(PENALTY_NEAR);
const beforeTrial = setOf(BEFORE_TRIAL);
const forATime = setOf(FOR_A_TIME);
const prolonged = setOf(PROLONGED);
const confined = setOf(CONFINED);
const period = setOf(PERIOD);
const linking = setOf(LINKING);
const penaltyBehind = setOf(PENALTY_BEHIND);
const linkingBehind = setOf(LINKING_BEHIND);
const countedFrom = setOf(COUNTED_FROM);
const remainder = setOf(REMAINDER);
const beforePeriod = setOf(BEFORE_PERIOD);
const moment = setOf(MOMENT);
const measures = setOf(MEASURES);
const OR = compared('أو');
const convict = setOf(CONVICT);
const convictBehind = setOf(CONVICT_BEHIND);
const negations = setOf(NEGATIONS);
const limits = setOf(LIMITS);
const [age, ageWeak, ageBehind, persons] = [AGE, AGE_WEAK, AGE_BEHIND, PERSONS].map(setOf) as [
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
];
/** «سنه», his age, is spelled as «سنة», a year, is compared; behind these verbs it is an age. */
const compares = setOf(`${APART_EXCEED} ${APART_LESS} ${APART_MORE} ${WAS}`);
const HIS_AGE = compared('سنه');
const numbered = setOf(NUMBERED);
const [sums, ofSums, round, weekdays] = [setOf(SUMS), setOf(OF_SUMS), setOf(ROUND), setOf(WEEKDAYS)];
const per = setOf(PER);
const perBefore = setOf(PER_BEFORE);
const [passes, fromOrTo, fromWhen] = [setOf(PASSES), setOf(FROM_OR_TO), setOf(FROM_WHEN)];
const aloneAfter = setOf(ALONE_AFTER);

/** Between such words a unit alone is one in any context: «بمضي سنة», «بعد شهر من». */
export const isSpan = (before: string, next: string): boolean =>
  passes.has(before) || (fromOrTo.has(before) && fromWhen.has(next));

/** Between such words a unit alone may be one: «الحبس سنة», «سنة حبساً». */
export const mayBeAlone = (before: string, next: string): boolean =>
  isSpan(before, next) ||
  aloneAfter.has(before) ||
  penalty.has(before) ||
  period.has(before) ||
  penaltyBehind.has(next);

export const ENDS: ReadonlySet<string> = new Set(['.', ';', ':', '?', '!', '\u061b', '\u061f']);

/** A penalty's measure, or that of what is left of a sentence; else a period. */
export function isThreshold(tokens: readonly Token[], from: number, to: number): boolean {
  const meant = textAt(tokens, from) === ONE_MEANT;
  const [before, isBounded] = [textAt(tokens, from - 1), to > from + 2];
  if (meant && !isBounded && !aloneAfter.has(before) && !penalty.has(before))
    return penaltyBehind.has(textAt(tokens, to));
  let ofPenalty = false;
  for (let at = from; at < to; at += 1) {
    const word = textAt(tokens, at);
    if (unitOf(word) === 'hour' || limits.has(word)) return false;
    ofPenalty ||= isPenalty(tokens, at);
  }
  if (ofPenalty) return true;
  const behind = matterBehind(tokens, to);
  if (behind === 'penalty') return true;
  if (beforePeriod.has(before) && !negations.has(textAt(tokens, from))) return false;
  return behind === 'event' ? isRemainder(tokens, from) : matterBefore(tokens, from);
}

/** Is it what is left of a sentence, said in the same one before? */
function isRemainder(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && !ENDS.has(textAt(tokens, at)); at -= 1)
    if (remainder.has(textAt(tokens, at))) return true;
  return false;
}

/** What the words behind make of it; null: nothing. */
function matterBehind(tokens: readonly Token[], to: number): 'penalty' | 'event' | null {
  for (let at = to; at < to + 8 && at < tokens.length; at += 1) {
    const word = textAt(tokens, at);
    if (penaltyBehind.has(word)) return isBeforeTrial(tokens, at) ? null : 'penalty';
    if (countedFrom.has(word)) return 'event';
    if (!linkingBehind.has(word)) return null;
  }
  return null;
}

/** «الحبس الاحتياطي», «الحبس المؤقت», «مد الحبس»: no penalty. */
function isBeforeTrial(tokens: readonly Token[], at: number): boolean {
  const next = textAt(tokens, at + 1);
  if (beforeTrial.has(next)) return true;
  return confined.has(textAt(tokens, at)) && (forATime.has(next) || prolonged.has(textAt(tokens, at - 1)));
}

const isPenalty = (tokens: readonly Token[], at: number): boolean =>
  penalty.has(textAt(tokens, at)) && !isBeforeTrial(tokens, at);

/** The nearest word before that tells: a penalty, or a matter with periods of its own. */
function matterBefore(tokens: readonly Token[], from: number): boolean {
  let linked = true;
  for (let at = from - 1; at >= 0; at -= 1) {
    const word = textAt(tokens, at);
    if (ENDS.has(word)) return false;
    if (isPenalty(tokens, at)) return true;
    if (penalty.has(word)) return false;
    if (linked && penaltyNear.has(word) && !isConvict(tokens, at) && !isJoined(tokens, at)) return true;
    if (period.has(word) && !isMoment(tokens, at)) return false;
    linked &&= linking.has(word) || tokens[at]?.kind === 'figures';
  }
  return false;
}

/** «الحبس أو التدبير»: what it is, the word before tells. */
const isJoined = (tokens: readonly Token[], at: number): boolean =>
  measures.has(textAt(tokens, at)) && textAt(tokens, at - 1) === OR;

const isConvict = (tokens: readonly Token[], at: number): boolean =>
  convict.has(textAt(tokens, at)) && convictBehind.has(textAt(tokens, at + 1));

/** «عند تقديم طلب النقل»: when the sentence is measured, not what is counted. */
const isMoment = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at - 2, at - 3].some((before) => moment.has(textAt(tokens, before)));

/** Ages, articles, sums, how often, years that are no length. */
export function isOther(
  tokens: readonly Token[],
  from: number,
  to: number,
  n: number,
  unit: LengthUnit,
): boolean {
  const [before, next] = [textAt(tokens, from - 1), textAt(tokens, to)];
  if (unit === 'year' && (n > 999 || isAge(tokens, from, to))) return true;
  if (unit === 'year' && tokens[to]?.kind === 'figures' && next.length === 4) return true;
  if (isRankWord(next) && textAt(tokens, to + 1) === AND && isRankWord(textAt(tokens, to + 2))) return true;
  if (sums.has(before) || per.has(next) || round.has(before)) return true;
  if (next === 'من' && ofSums.has(textAt(tokens, to + 1))) return true;
  if (unit === 'day' && weekdays.has(next)) return true;
  if (perBefore.has(next) && isOften(textAt(tokens, to + 1), next)) return true;
  const first = tokens[from];
  if (before === '(' && next === ')' && unitOf(textAt(tokens, from - 2)) === unit) return true;
  return (first?.kind === 'figures' || first?.text === '(') && numbered.has(before);
}

/** «24 ساعة في اليوم», «كل أسبوع». */
const isOften = (word: string, before: string): boolean =>
  unitOf(word) !== null && (isDefinite(word) || perBefore.has(before)) && bare(word).length > 2;

const hasPenalty = (tokens: readonly Token[], end: number): boolean =>
  tokens.slice(Math.max(0, end - 8), end).some(({ text }) => penalty.has(text));

/** «ألا تقل سنه عن ثلاثين سنة». */
function isHisAge(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at += 1)
    if (textAt(tokens, at) === HIS_AGE && compares.has(textAt(tokens, at - 1))) return true;
  const hangs = textAt(tokens, from - 1);
  const at = hangs === 'عن' || hangs === 'على' ? from - 2 : from - 1;
  if (textAt(tokens, at) !== HIS_AGE) return false;
  return compares.has(textAt(tokens, textAt(tokens, at - 1) === ONE_MEANT ? at - 2 : at - 1));
}

function isAge(tokens: readonly Token[], from: number, to: number): boolean {
  if (isHisAge(tokens, from, to)) return true;
  for (let at = from - 1; at >= from - 7 && at >= 0; at -= 1) {
    const word = textAt(tokens, at);
    if (age.has(word)) return true;
    if (ENDS.has(word) || penalty.has(word) || limits.has(word) || word === '\u060c') break;
    if (ageWeak.has(word)) return from - at < 2 && !hasPenalty(tokens, at);
  }
  for (let at = to; at < to + 4; at += 1) {
    const word = textAt(tokens, at);
    if (ageBehind.has(word)) return true;
    if (word !== 'من' && word !== 'كامله') break;
  }
  for (let at = from; at < to; at += 1) if (age.has(textAt(tokens, at))) return true;
  return persons.has(textAt(tokens, from - 1));
}
