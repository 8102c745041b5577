import {
  ARREST,
  AS_LONG,
  BEFALLS,
  BEFORE_TRIAL,
  CONFINED,
  DUE,
  EXECUTED,
  EXECUTION,
  FOR_A_TIME,
  INQUIRERS,
  KEPT,
  ORDERS,
  PENALTY,
  PROLONGED,
  SUSPENDED,
} from '../../language/ar/reading-context.ts';
import { compared } from '../letters.ts';
import type { Token } from '../tokens.ts';
import { unitOf } from './units.ts';
import { setOf, textAt } from './words.ts';

export const penalty = setOf(PENALTY);
export const beforeTrial = setOf(BEFORE_TRIAL);
export const forATime = setOf(FOR_A_TIME);
const [prolonged, confined, arrest] = [setOf(PROLONGED), setOf(CONFINED), setOf(ARREST)];
const [orders, inquirers] = [setOf(ORDERS), setOf(INQUIRERS)];
const [befalls, kept] = [setOf(BEFALLS), setOf(KEPT)];
const [execution, suspended] = [setOf(EXECUTION), setOf(SUSPENDED)];
const asLong = setOf(AS_LONG);
const [due, executed] = [setOf(DUE), setOf(EXECUTED)];
const BY = compared('ب');
const since = setOf('على بعد قبل منذ');
const IN_OR_OUT = setOf('في من');
const YEARS_WITHIN = 10;
/** So near an inquirer orders that one is confined. */
const INQUIRED = 7;

export const ENDS: ReadonlySet<string> = new Set(['.', ';', ':', '?', '!', '\u061b', '\u061f']);

/** «الحبس الاحتياطي», «الحبس المؤقت», «مد الحبس»: no penalty. */
export function isBeforeTrial(tokens: readonly Token[], at: number): boolean {
  const next = textAt(tokens, at + 1);
  if (beforeTrial.has(next)) return true;
  if (arrest.has(textAt(tokens, at)) && forATime.has(next))
    return !tokens.slice(at, at + YEARS_WITHIN).some(({ text }) => unitOf(text) === 'year');
  return (
    confined.has(textAt(tokens, at)) &&
    (forATime.has(next) ||
      prolonged.has(textAt(tokens, at - 1)) ||
      isOrdered(tokens, at) ||
      isInquired(tokens, at))
  );
}

/** «الأمر بالحبس», «أمر بحبسه». */
const isOrdered = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at - 1) === BY && orders.has(textAt(tokens, at - 2));

/** «للنيابة العامة حبسه»: by one who inquires, and no penalty said between. */
function isInquired(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= at - INQUIRED && back >= 0; back -= 1) {
    const word = textAt(tokens, back);
    if (inquirers.has(word)) return true;
    if (ENDS.has(word) || penalty.has(word)) return false;
  }
  return false;
}

/** «وقف تنفيذ العقوبة». */
const isSuspended = (tokens: readonly Token[], at: number): boolean =>
  execution.has(textAt(tokens, at - 1)) && suspended.has(textAt(tokens, at - 2));

/** «انقضاء العقوبة», «انقضت على تنفيذ العقوبة», «يودع السجن»: an event, or where one is kept. */
function isEvent(tokens: readonly Token[], at: number): boolean {
  const before = textAt(tokens, at - 1);
  if (befalls.has(before) || (execution.has(before) && since.has(textAt(tokens, at - 2)))) return true;
  const verb = IN_OR_OUT.has(before) ? at - 2 : at - 1;
  return kept.has(textAt(tokens, verb)) || kept.has(textAt(tokens, verb - 1));
}

/** «مدة مساوية لمدة العقوبة»: of another measure. */
const isCompared = (tokens: readonly Token[], at: number): boolean =>
  [at - 2, at - 3, at - 4].some((before) => asLong.has(textAt(tokens, before)));

/** A word of a penalty, and not of what is like it. */
export const isPenalty = (tokens: readonly Token[], at: number): boolean =>
  (penalty.has(textAt(tokens, at)) &&
    !isBeforeTrial(tokens, at) &&
    !isSuspended(tokens, at) &&
    !isCompared(tokens, at) &&
    !isEvent(tokens, at)) ||
  (due.has(textAt(tokens, at)) && executed.has(textAt(tokens, at + 1)));
