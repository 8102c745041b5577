import {
  ALONE_AFTER,
  BANS,
  BEFORE_PERIOD,
  CONVICT,
  CONVICT_BEHIND,
  COUNTED_FROM,
  EXECUTED_FROM,
  FROM_OR_TO,
  FROM_WHEN,
  LENGTH_OF,
  LIMITS,
  LINKING,
  LINKING_BEHIND,
  MEASURES,
  MOMENT,
  NOT_YET,
  OF_SENTENCE,
  PASSES,
  PENALTY_BEHIND,
  PENALTY_NEAR,
  PERIOD,
  REMAINDER,
  REMAINS,
  REMAINS_OF,
  WHO_MAY,
  YET,
} from '../../language/ar/reading-context.ts';
import { MEASURED, NEGATIONS } from '../../language/ar/reading-lengths.ts';
import { compared } from '../letters.ts';
import type { Token } from '../tokens.ts';
import { ONE_MEANT } from './numbers.ts';
import { beforeTrial, ENDS, forATime, isBeforeTrial, isPenalty, penalty } from './penalty.ts';
import { AND, ARTICLE, COMMAS, setOf, textAt } from './words.ts';

const penaltyNear = setOf(PENALTY_NEAR);
const period = setOf(PERIOD);
const bans = setOf(BANS);
const linking = setOf(LINKING);
const penaltyBehind = setOf(PENALTY_BEHIND);
const linkingBehind = setOf(LINKING_BEHIND);
const countedFrom = setOf(COUNTED_FROM);
const [remains, remainsOf] = [setOf(REMAINS), setOf(REMAINS_OF)];
const remainder = setOf(REMAINDER);
const beforePeriod = setOf(BEFORE_PERIOD);
const moment = setOf(MOMENT);
const measures = setOf(MEASURES);
const OR = compared('أو');
const convict = setOf(CONVICT);
const convictBehind = setOf(CONVICT_BEHIND);
const measured = setOf(MEASURED);
const negations = setOf(NEGATIONS);
export const limits = setOf(LIMITS);
const [yet, notYet] = [setOf(YET), setOf(NOT_YET)];
const [passes, fromOrTo, fromWhen] = [setOf(PASSES), setOf(FROM_OR_TO), setOf(FROM_WHEN)];
const aloneAfter = setOf(ALONE_AFTER);
const executedFrom = setOf(EXECUTED_FROM);
const [lengthOf, ofSentence] = [setOf(LENGTH_OF), setOf(OF_SENTENCE)];
const [EACH, WHO_DOES, BY] = [compared('كل'), compared('من'), compared('ب')];
const IN = compared('في');
const UNLESS = compared('ما');
const whoMay = setOf(WHO_MAY);
const DATE = compared('تاريخ');
const inOrBy = new Set([IN, BY]);

/** Between such words a unit alone is one in any context: «بمضي سنة», «بعد شهر من». */
export const isSpan = (before: string, next: string): boolean =>
  passes.has(before) || (fromOrTo.has(before) && fromWhen.has(next));

/** Between such words a unit alone may be one: «الحبس سنة», «سنة حبساً». */
export const mayBeAlone = (before: string, next: string): boolean =>
  isSpan(before, next) ||
  aloneAfter.has(before) ||
  penalty.has(before) ||
  period.has(before) ||
  beforeTrial.has(before) ||
  forATime.has(before) ||
  penaltyBehind.has(next);

/** A penalty's measure, or that of what is left of a sentence; else a period. */
export function isThreshold(tokens: readonly Token[], from: number, to: number): boolean {
  const meant = textAt(tokens, from) === ONE_MEANT;
  const [before, isBounded] = [textAt(tokens, from - 1), to > from + 2];
  if (meant && !isBounded && !aloneAfter.has(before) && !penalty.has(before))
    return penaltyBehind.has(textAt(tokens, to));
  // «في ظرف», «في مدة لا تتجاوز»: what is so said is when, and not how long.
  if (textAt(tokens, from) === IN) return false;
  let ofPenalty = false;
  for (let at = from; at < to; at += 1) {
    const word = textAt(tokens, at);
    if (limits.has(word)) return false;
    if (!ofPenalty && period.has(word) && measured.has(textAt(tokens, at - 1))) return false;
    if (at > from && isNamed(word) && lengthOf.has(textAt(tokens, at - 1))) return false;
    ofPenalty ||= isPenalty(tokens, at) || isOfSentence(tokens, at);
  }
  if (ofPenalty) return true;
  const behind = matterBehind(tokens, to);
  if (behind === 'penalty') return true;
  if (beforePeriod.has(before) && !isYet(tokens, from - 1) && !negations.has(textAt(tokens, from)))
    return false;
  return behind === 'event' ? isRemainder(tokens, from) : matterBefore(tokens, from);
}

/** Is it what is left of a sentence, said in the same one before? */
function isRemainder(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && !ENDS.has(textAt(tokens, at)); at -= 1)
    if (
      remainder.has(textAt(tokens, at)) ||
      (remains.has(textAt(tokens, at)) && remainsOf.has(textAt(tokens, at + 1)))
    )
      return true;
  return false;
}

/** What the words behind make of it; null: nothing. */
function matterBehind(tokens: readonly Token[], to: number): 'penalty' | 'event' | null {
  for (let at = to; at < to + 8 && at < tokens.length; at += 1) {
    const word = textAt(tokens, at);
    if (penaltyBehind.has(word)) return isBeforeTrial(tokens, at) ? null : 'penalty';
    // «بحبسه سنتين في يوم 3 مارس»: when, and not from when.
    if (countedFrom.has(word) && at === to + 1 && textAt(tokens, to) === IN) return null;
    if (countedFrom.has(word) || isExecution(tokens, at)) return 'event';
    if (!linkingBehind.has(word)) return null;
  }
  return null;
}

/** «من تنفيذ العقوبة», «بعد قضاء العقوبة». */
const isExecution = (tokens: readonly Token[], at: number): boolean =>
  executedFrom.has(textAt(tokens, at)) &&
  (fromWhen.has(textAt(tokens, at - 1)) || beforePeriod.has(textAt(tokens, at - 1)));

const isYet = (tokens: readonly Token[], at: number): boolean =>
  yet.has(textAt(tokens, at)) && [2, 3, 4, 5].some((far) => notYet.has(textAt(tokens, at - far)));

/** The nearest word before that tells: a penalty, or a matter with periods of its own. */
function matterBefore(tokens: readonly Token[], from: number): boolean {
  // «حكم على المتهم غيابياً بسنتين»: what one is sentenced to; «قبل البدء في التنفيذ بيومين»: how long before.
  const isTo = textAt(tokens, from) === BY || textAt(tokens, from - 1) === BY;
  let linked = true;
  for (let at = from - 1; at >= 0; at -= 1) {
    const word = textAt(tokens, at);
    if (ENDS.has(word) || isWhoever(tokens, at)) return false;
    if (!linked && opensMatter(tokens, at)) return false;
    if (isTo && beforePeriod.has(word)) return false;
    if (isPenalty(tokens, at)) return true;
    if (lengthOf.has(word)) {
      if (isOfSentence(tokens, at + 1)) return true;
      if (at + 1 < from && isNamed(textAt(tokens, at + 1))) return false;
    }
    if (penalty.has(word)) return false;
    if (linked && penaltyNear.has(word) && !isConvict(tokens, at, from) && !isJoined(tokens, at)) return true;
    if (bans.has(word) || (period.has(word) && !isMoment(tokens, at))) return false;
    linked &&= linking.has(word) || isTo || tokens[at]?.kind === 'figures';
  }
  return false;
}

/** «الحبس أو التدبير»: what it is, the word before tells. */
const isJoined = (tokens: readonly Token[], at: number): boolean =>
  measures.has(textAt(tokens, at)) && textAt(tokens, at - 1) === OR;

/** «المحكوم عليه»: who is convicted; «محكوم عليه بسنتين» tells to what. */
const isConvict = (tokens: readonly Token[], at: number, from: number): boolean =>
  convict.has(textAt(tokens, at)) &&
  convictBehind.has(textAt(tokens, at + 1)) &&
  !(at + 3 === from && textAt(tokens, at + 2) === BY);

/** «، وله مدة», «، وعليه»: what one may or must do besides; «ما لم يبق». */
const opensMatter = (tokens: readonly Token[], comma: number): boolean =>
  (textAt(tokens, comma) === UNLESS && notYet.has(textAt(tokens, comma + 1))) ||
  (COMMAS.has(textAt(tokens, comma)) &&
    textAt(tokens, comma + 1) === AND &&
    whoMay.has(textAt(tokens, comma + 2)));

/** «يعاقب كل من احتجز شخصاً مدة»: what is behind tells the deed. */
const isWhoever = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at) === WHO_DOES && textAt(tokens, at - 1) === EACH;

/** «مدة الحكم». */
const isOfSentence = (tokens: readonly Token[], at: number): boolean =>
  ofSentence.has(textAt(tokens, at)) && lengthOf.has(textAt(tokens, at - 1));

/** With the article, and neither a penalty's word nor one that links. */
const isNamed = (word: string): boolean =>
  word.startsWith(ARTICLE) && !penalty.has(word) && !penaltyNear.has(word) && !linking.has(word);

/** «عند تقديم طلب النقل»: when the sentence is measured, not what is counted. */
const isMoment = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at - 2, at - 3].some(
    (before) =>
      moment.has(textAt(tokens, before)) ||
      (textAt(tokens, before) === DATE && inOrBy.has(textAt(tokens, before - 1))),
  );
