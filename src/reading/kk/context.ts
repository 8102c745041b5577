import {
  ADMINISTRATIVE,
  ARREST,
  COUNTED_FROM,
  EACH,
  IN_ORDER,
  LASTING,
  LIMITS,
  LINKING_BEHIND,
  MEASURED_AT,
  MINUTE,
  NO_LENGTH_WITH,
  NO_PENALTY_BEFORE,
  NUMBERED,
  PENALTY,
  PENALTY_BEHIND,
  PER,
  PERIOD,
  PERIOD_BEHIND,
  PUNISHED,
  ROOT_LIKE_DENIED,
  TERM_OF,
  TIME_OF_DAY,
  TIMES,
} from '../../language/kk/reading-context.ts';
import type { LengthUnit } from '../find.ts';
import { compared } from '../letters.ts';
import { isDash, type Token } from '../tokens.ts';
import { listOf, setOf, stemsOf, textAt } from '../words.ts';
import { isAdjective, isFromUnit, isNamedUnit, unitOf } from './forms.ts';
import { isOrdinal, ofOneWord } from './numbers.ts';
import { isConverted, isOfWork, isOfWorkWeek } from './works.ts';

const isPenalty = stemsOf(PENALTY);
const isPenaltyBehind = stemsOf(PENALTY_BEHIND);
const isNoPenaltyBefore = stemsOf(NO_PENALTY_BEFORE);
const isPeriod = stemsOf(PERIOD);
const isArrest = stemsOf(ARREST);
const isAdministrative = stemsOf(ADMINISTRATIVE);
const ORDERED = setOf(IN_ORDER);
const isArrested = stemsOf(ROOT_LIKE_DENIED);
const isTakenAway = stemsOf('айыр');
const OF_RIGHT = compared('құқығынан');
const isPunished = stemsOf(PUNISHED);
const isPeriodBehind = stemsOf(PERIOD_BEHIND);
const TERM = compared(TERM_OF);
const LINKS_BEHIND = setOf(LINKING_BEHIND);
const FROM_EVENT = setOf(COUNTED_FROM);
const TIME_LIMIT = setOf(LIMITS);
const AT_MOMENT = setOf(MEASURED_AT);
/** «сұрау салу» */
const WHAT_COMES = 2;
const ENDS: ReadonlySet<string> = new Set('.;:?!');
const BEHIND = 14;

/** A penalty's measure, or that of what is left of one; else a period. */
export function isThreshold(tokens: readonly Token[], from: number, to: number): boolean {
  const said = tokens.slice(from, to).map(({ text }) => text);
  if (said.some((word) => TIME_LIMIT.has(word))) return false;
  if (said.some((word) => unitOf(word) === 'hour')) return isOfWork(tokens, from, to);
  return matterBehind(tokens, to) ?? matterBefore(tokens, from);
}

/** What the words behind make of it, in a language whose verb comes last; null: nothing. */
function matterBehind(tokens: readonly Token[], to: number): boolean | null {
  const next = textAt(tokens, to);
  const isTerm = next === TERM;
  if (FROM_EVENT.has(next) || isPeriodBehind(isTerm ? textAt(tokens, to + 1) : next)) return false;
  if (isTerm && (isImposed(tokens, to) || isDeprived(tokens, to))) return true;
  if (isArrested(isTerm ? textAt(tokens, to + 1) : next) && isInOrder(tokens, to)) return true;
  for (let at = to; at < to + BEHIND; at += 1) {
    const word = textAt(tokens, at);
    if (isPenaltyBehind(word)) return true;
    // «15 тәулікке әкімшілік қамаққа алды»
    if (isAdministrative(word) && isArrest(textAt(tokens, at + 1))) return true;
    if (isArrest(word)) return isImposed(tokens, at);
    const isLength = tokens[at]?.kind === 'figures' || ofOneWord(word) !== null || unitOf(word) !== null;
    if (!isLength && !LINKS_BEHIND.has(word)) return null;
  }
  return null;
}

/** «әкімшілік тәртіппен он бес тәулікке қамалды» */
function isInOrder(tokens: readonly Token[], to: number): boolean {
  for (let at = to - 1; at > 0 && !ENDS.has(textAt(tokens, at)); at -= 1)
    if (ORDERED.has(textAt(tokens, at)) && isAdministrative(textAt(tokens, at - 1))) return true;
  return false;
}

/** «мерзімге белгілі бір лауазымдарды атқару құқығынан айыра отырып», «құқығынан үш жылға дейінгі мерзімге айырып». */
function isDeprived(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + BEHIND && !ENDS.has(textAt(tokens, at)); at += 1)
    if (isTakenAway(textAt(tokens, at)))
      return tokens.slice(Math.max(0, from - BEHIND), at).some(({ text }) => text === OF_RIGHT);
  return false;
}

/** «қамаққа алуға … жазаланады»: the arrest is a penalty. */
function isImposed(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && !ENDS.has(textAt(tokens, at)); at += 1)
    if (isPunished(textAt(tokens, at))) return true;
  return false;
}

/** The nearest word before that tells: a penalty, or a matter with periods of its own. */
function matterBefore(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0; at -= 1) {
    const word = textAt(tokens, at);
    if (ENDS.has(word)) return false;
    if (isPenalty(word)) return !isNoPenaltyBefore(textAt(tokens, at + 1));
    if (isArrest(word) && isAdministrative(textAt(tokens, at - 1))) return true;
    // «өтелмеген бөлігі сұрау салу алынған күні бір жылдан кем болмауға»
    if (AT_MOMENT.has(textAt(tokens, at + 1)) && isPeriod(word)) at -= WHAT_COMES;
    else if (isPeriod(word)) return false;
  }
  return false;
}

const isNoLengthWith = stemsOf(NO_LENGTH_WITH);
const isTimeOfDay = stemsOf(TIME_OF_DAY);
const isMinute = stemsOf(MINUTE);
/** «соңғы тәуліктің жиырма төрт сағатында» */
const AT_HOUR = compared('сағатында');
const isLasting = stemsOf(LASTING);
const TILL = compared('дейін');
const HOURS_OF_A_DAY = 24;
const LASTS_WITHIN = 5;
const INSIDE = compared('ішінде');
const HOW_OFTEN = setOf(PER);
const EVERY = setOf(EACH);
const TIMES_OF = setOf(TIMES);
const NUMBERS_A_THING = setOf(NUMBERED);
const LOCATIVE = listOf('да де та те');
const QUALIFIED = setOf('жұмыс күнтізбелік');

/** Days and years that are named, sums, times of day, rates. */
export function isOther(
  tokens: readonly Token[],
  from: number,
  to: number,
  n: number,
  unit: LengthUnit,
): boolean {
  const at = unitAt(tokens, from, to);
  const [word, before, next] = [textAt(tokens, at), textAt(tokens, from - 1), textAt(tokens, to)];
  if (unit === 'year' && n > 999) return true;
  if (HOW_OFTEN.has(before) && (textAt(tokens, to - 1) !== INSIDE || isRate(tokens, to))) return true;
  if (EVERY.has(next)) return true;
  // «бірінші жарты жылдық»: the first half of a year
  if (isConverted(tokens, to)) return true;
  if (isAdjective(word))
    return isNoLengthWith(textAt(tokens, at + 1)) || isOrdinal(before) || isOfWorkWeek(tokens, at);
  if (isNamed(tokens, from, at, to)) return true;
  if (unit === 'hour' && (isClock(tokens, from, to) || isHourNamed(tokens, from, to, n) || word === AT_HOUR))
    return true;
  if (LOCATIVE.some((ending) => word.endsWith(ending)) && isRate(tokens, to)) return true;
  return tokens[from]?.kind === 'figures' && NUMBERS_A_THING.has(before);
}

function unitAt(tokens: readonly Token[], from: number, to: number): number {
  let at = to - 1;
  while (at > from && unitOf(textAt(tokens, at)) === null) at -= 1;
  return at;
}

/** «30-күні», «3-жылы», «15 күні», «бір күні»: one of many; but «кемінде 2 жылы» of a longer time. */
function isNamed(tokens: readonly Token[], from: number, at: number, to: number): boolean {
  const before = tokens[at - 1];
  if (isDash(before) && before?.joined && tokens[at]?.joined && tokens[at - 2]?.kind === 'figures')
    return true;
  const isBound = tokens[from]?.kind === 'word' && ofOneWord(textAt(tokens, from)) === null;
  return isNamedUnit(textAt(tokens, at)) && to === at + 1 && !isBound && !QUALIFIED.has(before?.text ?? '');
}

function isClock(tokens: readonly Token[], from: number, to: number): boolean {
  if (isTimeOfDay(textAt(tokens, from - 1))) return true;
  const [next, behind] = [tokens[to], textAt(tokens, to + 1)];
  if (next?.kind === 'figures' && isMinute(behind)) return true;
  return /^0\d$/.test(textAt(tokens, from));
}

/** «9 сағаттан 18 сағатқа дейін», «сағат 18-ге», «18 сағатқа дейін қабылданады»: till then, not so long. */
function isHourNamed(tokens: readonly Token[], from: number, to: number, n: number): boolean {
  if (n > HOURS_OF_A_DAY) return false;
  const last = tokens.slice(from, to).some(({ text }) => isFromUnit(text)) ? hourTill(tokens, to) : to;
  if (textAt(tokens, last - 1) !== TILL || unitOf(textAt(tokens, last - 2)) !== 'hour') return false;
  for (let at = from - LASTS_WITHIN; at < last + LASTS_WITHIN; at += 1)
    if (isLasting(textAt(tokens, at))) return false;
  return true;
}

/** Behind «22 сағаттан», where «6 сағатқа дейін» ends. */
function hourTill(tokens: readonly Token[], to: number): number {
  for (let at = to; at < to + 4; at += 1) if (textAt(tokens, at) === TILL) return at + 1;
  return to;
}

/** «екі жылда бір рет». */
function isRate(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + 4; at += 1) if (TIMES_OF.has(textAt(tokens, at))) return true;
  return false;
}
