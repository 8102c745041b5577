import {
  ADMINISTRATIVE,
  CONVERSION,
  COUNTED_FROM,
  COUNTED_FROM_MOMENT,
  CRIMES,
  IMPOSED,
  LAID_DOWN,
  LIMITS,
  LINKING_BEHIND,
  MEASURED_AT,
  MOMENT_ENDING,
  MOMENTS,
  NUMBERED,
  OF_ARTICLE,
  PENALTY,
  PENALTY_AS,
  PENALTY_BEHIND,
  PER,
  PER_UNITS,
  PERIOD,
  PLACES,
  SENTENCED,
  SENTENCED_PERSON,
  SENTENCED_TO,
} from '../../language/ru/reading-context.ts';
import type { LengthUnit } from '../find.ts';
import { compared } from '../letters.ts';
import type { Token } from '../tokens.ts';
import { setOf, stemsOf, textAt } from '../words.ts';
import { isAge } from './ages.ts';
import { caseBefore } from './cases.ts';
import { isTimeOfDay } from './times-of-day.ts';
import { unitOf } from './units.ts';
import { isOfWork, isWorkBehind } from './works.ts';

const isPenalty = stemsOf(PENALTY);
const isImposed = stemsOf(PENALTY_AS);
const isPeriod = stemsOf(PERIOD);
const isPenaltyBehind = stemsOf(PENALTY_BEHIND);
const LINKS_BEHIND = setOf(LINKING_BEHIND);
const FROM_EVENT = setOf(COUNTED_FROM);
const FROM_MOMENT = setOf(COUNTED_FROM_MOMENT);
const IS_MOMENT = setOf(MOMENTS);
const MOMENT_ENDS = compared(MOMENT_ENDING);
const IS_SENTENCED = setOf(SENTENCED);
const isSentencedPerson = stemsOf(SENTENCED_PERSON);
const IS_SENTENCED_TO = setOf(SENTENCED_TO);
const ACTS = ['ия', 'ие', 'ию', 'ием', 'ии'].map(compared);
const isArrest = stemsOf('арест');
const isCrime = stemsOf(CRIMES);
const isSanction = stemsOf('санкци');
const isOfArticle = stemsOf(OF_ARTICLE);
const isRestricted = stemsOf('ограничени');
const FREEDOM = compared('свободы');
const OF_SENTENCE = compared('приговора');
const isAdministrative = stemsOf(ADMINISTRATIVE);
const IS_IMPOSED = setOf(IMPOSED);
const IS_LAID_DOWN = setOf(LAID_DOWN);
const AT_MOMENT = setOf(MEASURED_AT);
const LEADS_TO_MOMENT = setOf('на в к ко');
const CONVERTED = setOf(CONVERSION);
const TIME_LIMIT = setOf(LIMITS);
const ENDS: ReadonlySet<string> = new Set('.;:?!');
const [UNDER, BY_FINE, ARREST, ARRESTS, OF_ARREST, AS, IN, FORCE, NOR, ON, DAY, OUT_OF] = [
  'под',
  'штрафом',
  'арестом',
  'арест',
  'ареста',
  'виде',
  'в',
  'силе',
  'ни',
  'на',
  'день',
  'из',
].map(compared);

/** A penalty's measure, or that of what is left of a sentence; else a period. */
export function isThreshold(tokens: readonly Token[], from: number, to: number): boolean {
  const said = tokens.slice(from, to).map(({ text }) => text);
  if (said.some((word) => TIME_LIMIT.has(word))) return false;
  if (said.some((word) => unitOf(word) === 'hour'))
    return !TIME_LIMIT.has(textAt(tokens, from - 1)) && isOfWork(tokens, from, to);
  return matterBehind(tokens, to) ?? matterBefore(tokens, from);
}

/** What the words behind make of it; null: nothing. */
function matterBehind(tokens: readonly Token[], to: number): boolean | null {
  const [first, second] = [textAt(tokens, to), textAt(tokens, to + 1)];
  if (FROM_EVENT.has(first)) return false;
  if (FROM_MOMENT.has(first) && (IS_MOMENT.has(second) || second.endsWith(MOMENT_ENDS))) return false;
  if (isArrestBehind(tokens, to)) return true;
  for (let at = to; at < to + 6; at += 1) {
    const word = textAt(tokens, at);
    if (isPenaltyBehind(word)) return true;
    if (!LINKS_BEHIND.has(word)) return null;
  }
  return null;
}

/** «10 суток административного ареста», «арестован на 10 суток в административном порядке», «назначил 15 суток ареста»; «40 суток ареста» may be custody. */
function isArrestBehind(tokens: readonly Token[], to: number): boolean {
  if (textAt(tokens, to) === IN && isAdministrative(textAt(tokens, to + 1)))
    return isSaidBefore(tokens, to, isArrest);
  const at = isAdministrative(textAt(tokens, to)) ? to + 1 : to;
  if (!isArrest(textAt(tokens, at))) return false;
  return at > to || isSaidBefore(tokens, to, (word) => IS_IMPOSED.has(word));
}

function isSaidBefore(tokens: readonly Token[], to: number, says: (word: string) => boolean): boolean {
  for (let at = to - 1; at >= 0 && !ENDS.has(textAt(tokens, at)); at -= 1)
    if (says(textAt(tokens, at))) return true;
  return false;
}

/** A penalty, or a matter with periods of its own, by the words before. */
function matterBefore(tokens: readonly Token[], from: number): boolean {
  const before = caseBefore(tokens, from);
  return (before > 0 ? nearestMatter(tokens, before) : null) ?? nearestMatter(tokens, from) ?? false;
}

/** The nearest word before that tells; null: none. */
function nearestMatter(tokens: readonly Token[], from: number): boolean | null {
  let crime = false;
  for (let at = from - 1; at >= 0; at -= 1) {
    const word = textAt(tokens, at);
    if (isCrime(word)) crime = true;
    // «лишением свободы …; то же деяние, совершенное группой, — на срок до десяти лет»
    if (ENDS.has(word) && !endsShortened(tokens, at) && !(crime && word === ';')) return null;
    if (IS_SENTENCED.has(word)) return true;
    if (isSentencedPerson(word) && IS_SENTENCED_TO.has(textAt(tokens, at + 1))) return true;
    // «исполнения приговора», «со дня провозглашения приговора»
    if (word === OF_SENTENCE && ACTS.some((ending) => textAt(tokens, at - 1).endsWith(ending))) continue;
    if (isPenalty(word)) {
      if (textAt(tokens, at + 1) === IN && textAt(tokens, at + 2) === FORCE) return false;
      return true;
    }
    if (isSanction(word) && isOfArticle(textAt(tokens, at + 1))) return true;
    if (isRestricted(word) && textAt(tokens, at + 1) === FREEDOM) return true;
    // «наказывается арестом», but «находится под арестом»
    if (word === OF_ARREST && isPenaltyAs(tokens, at)) return true;
    if (isArrest(word) && isAdministrative(textAt(tokens, at - 1))) return true;
    if (word === ARRESTS && isLaidDown(tokens, at)) return true;
    // «штрафом, или арестом»: other penalties of the same article
    if (!isPeriod(word) || word === BY_FINE || (word === ARREST && textAt(tokens, at - 1) !== UNDER))
      continue;
    const moment = momentAt(tokens, at);
    if (moment === null) return false;
    at = moment;
  }
  return null;
}

/** «арест устанавливается», not «домашний арест». */
const isLaidDown = (tokens: readonly Token[], at: number): boolean =>
  IS_LAID_DOWN.has(textAt(tokens, at + 1)) && tokens[at - 1]?.kind !== 'word';

const MOMENT_WITHIN = 6;

/** «на дату получения просьбы о передаче»: where it begins of whose words one stands at `at`; null: it is of none. */
function momentAt(tokens: readonly Token[], at: number): number | null {
  for (let from = at - 1; from > 0 && from >= at - MOMENT_WITHIN; from -= 1) {
    if (tokens[from]?.kind !== 'word') return null;
    if (AT_MOMENT.has(textAt(tokens, from)) && LEADS_TO_MOMENT.has(textAt(tokens, from - 1))) return from - 1;
  }
  return null;
}

/** «наказание в виде (административного) ареста»; «мера пресечения в виде ареста» is none. */
function isPenaltyAs(tokens: readonly Token[], at: number): boolean {
  const as = textAt(tokens, at - 1) === AS ? at - 1 : at - 2;
  return textAt(tokens, as) === AS && isImposed(textAt(tokens, as - 2));
}

/** «ст. 105», «ч. 2»: no end of a sentence. */
const endsShortened = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at) === '.' && textAt(tokens, at - 1).length <= 2 && tokens[at - 1]?.kind === 'word';

const IS_PLACE = setOf(PLACES);
const NUMBERS_A_PART = setOf(NUMBERED);
const isTerm = stemsOf('срок');
const TIMES = setOf('раз раза разу');
const PER_WORDS = setOf(PER);
const PER_WHAT = setOf(PER_UNITS);

const CONVERTED_WITHIN = 14;

/** «из расчёта один день лишения свободы за восемь часов обязательных работ»: a rate. */
function isConverted(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at > 0 && at >= from - CONVERTED_WITHIN; at -= 1) {
    const word = textAt(tokens, at);
    if (ENDS.has(word)) return false;
    if (CONVERTED.has(word) && textAt(tokens, at - 1) === OUT_OF) return true;
  }
  return false;
}

/** Ages, articles, times of day, rates, years that are no length. */
export function isOther(
  tokens: readonly Token[],
  from: number,
  to: number,
  n: number,
  unit: LengthUnit,
): boolean {
  const before = textAt(tokens, from - 1);
  if (before === NOR || (before === ON && textAt(tokens, from - 2) === NOR)) return true;
  if (unit === 'year' && n > 999) return true;
  if ((unit === 'year' || unit === 'month') && isAge(tokens, from, to, n)) return true;
  // «в один день с ним», but «срок в один день»
  if (before === IN && n === 1 && textAt(tokens, to - 1) === DAY && !isTerm(textAt(tokens, from - 2)))
    return true;
  if (unit === 'hour' && !isWorkBehind(tokens, to) && isTimeOfDay(tokens, from, to, n)) return true;
  if (isConverted(tokens, from)) return true;
  if (PER_WORDS.has(textAt(tokens, to)) && PER_WHAT.has(textAt(tokens, to + 1))) return true;
  // «не реже одного раза в два года»
  if (before === IN && TIMES.has(textAt(tokens, from - 2))) return true;
  const named = before === '.' ? textAt(tokens, from - 2) : before;
  if (unit === 'year' && IS_PLACE.has(named)) return true;
  // «неотбытая часть 180 дней»
  if (isPenalty(textAt(tokens, from - 2))) return false;
  return tokens[from]?.kind === 'figures' && NUMBERS_A_PART.has(named);
}
