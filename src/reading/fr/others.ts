import {
  AGE_BEFORE,
  CLOCK_BEFORE,
  CLOCK_BEHIND,
  CLOCK_OF,
  DAY_LONG,
  FRENCH,
  LENGTH_BEFORE,
  LENGTH_BEHIND,
  LIMITED,
  MONTH_OF,
  NAMED,
  NUMBERED,
  OPEN,
  PER,
  SAME_ONE,
  SOME,
  SOME_ONE,
  SUMS,
  TURNS,
  WITHIN_TURN,
} from '../../language/fr/reading-context.ts';
import type { LengthUnit } from '../find.ts';
import { lengthNumber } from '../number-at.ts';
import { phraseAfter, phrasesOf } from '../phrases.ts';
import { isDash, type Token } from '../tokens.ts';
import { isTurnOf } from '../turns.ts';
import { BOUND_BEHIND, isAge } from './ages.ts';
import { ENDS, isThreshold, textAt } from './context.ts';
import { isNumeral, isOne, numeralBefore } from './numerals.ts';
import { daysIn, unitOf } from './units.ts';

/** Ages, articles, fines by days, times of day, days that are no length. */
export function isOther(
  tokens: readonly Token[],
  from: number,
  to: number,
  n: number,
  unit: LengthUnit,
): boolean {
  const [before, next] = [textAt(tokens, from - 1), textAt(tokens, to)];
  let at = to - 1;
  while (at > from && unitOf(textAt(tokens, at)) === null) at -= 1;
  const said = textAt(tokens, at);
  const number = tokens.slice(from, at).find(({ kind }) => kind === 'figures')?.text ?? '';
  if (daysIn(said)) return !isInOne(tokens, from, to);
  if (ARTICLES.has(textAt(tokens, at - 1))) return !isImplied(tokens, at, to);
  if (said === 'an' && unit === 'year' && n > 1 && textAt(tokens, at + 1) !== '(') return true;
  if (SHORT.has(said) && number !== '' && isForeign(tokens, from, to)) return true;
  if (unit === 'year' && (n > 999 || isAge(tokens, from, to, n))) return true;
  if (before === 'de' && AGE_BEFORE.has(textAt(tokens, from - 2))) return true;
  if (unit === 'hour' && isClock(tokens, from, to, n)) return true;
  if (unit === 'hour' && before === 'de' && isTurnAhead(tokens, from - 2)) return true;
  if (before === 'fois' && (tokens[from]?.kind === 'figures' || isNumeral(textAt(tokens, from)))) return true;
  if (isSum(tokens, to) || (before === 'de' && SUMS.has(textAt(tokens, from - 2)))) return true;
  if (isDash(tokens[at - 1]) && isNumeral(textAt(tokens, at - 2))) return true;
  // "Dans les dix jours au cours d'une année" is a time limit, every year.
  const isIn = ['dans', 'sous'].includes(textAt(tokens, from)) || textAt(tokens, from + 2) === 'tard';
  if (!isIn && (isRate(tokens, to, unit) || (next === 'de' && isRateOf(tokens, to + 1, unit)))) return true;
  if (n === 1 && isTurnBehind(tokens, from, unit)) return true;
  if ((before === 'de' || before === 'des') && NAMED.has(textAt(tokens, from - 2))) return true;
  if (isOne(textAt(tokens, at - 1)) && said !== 'an' && !isSomeLength(tokens, from, to, at)) return true;
  const named = before === '.' ? textAt(tokens, from - 2) : before;
  const isFigures = tokens[from]?.kind === 'figures' || textAt(tokens, from) === '(';
  // "par. 2", but "par 2 ans"
  return (
    isFigures && number !== '' && ((NUMBERED.has(named) && before !== 'par') || (before === '°' && from > 1))
  );
}

/** Units that are words or letters of other languages too: "article 1 an offence", "paragraph 5 h". */
const SHORT: ReadonlySet<string> = new Set(['an', 'h']);
const FAR = 6;

/** Words stand around, and none of them is one that French text is full of. */
function isForeign(tokens: readonly Token[], from: number, to: number): boolean {
  const near = tokens.slice(Math.max(0, from - FAR), to + FAR);
  const others = near.filter(({ kind, text }) => kind === 'word' && !SHORT.has(text));
  return others.length > 0 && !others.some(({ text }) => FRENCH.has(text));
}

const ARTICLES: ReadonlySet<string> = new Set(['le', 'la']);
const TO_ONE: ReadonlySet<string> = new Set(['a', 'de', 'dans', 'sous', 'pendant']);

/** "dans la huitaine", "délai de quinzaine"; not "une quinzaine de jours". */
const isInOne = (tokens: readonly Token[], from: number, to: number): boolean =>
  !(textAt(tokens, to) === 'de' && unitOf(textAt(tokens, to + 1)) !== null) &&
  (unitOf(textAt(tokens, from)) === null || TO_ONE.has(textAt(tokens, from - 1)));

/** "dans le mois de la notification", "dans l'année qui suit"; not "dans le mois de mai". */
function isImplied(tokens: readonly Token[], at: number, to: number): boolean {
  const [next, second] = [textAt(tokens, to), textAt(tokens, to + 1)];
  if (!MONTH_OF.has(next)) return false;
  if (next === 'qui') return second.startsWith('sui');
  if (next === 'a') return ['compter', 'partir', 'dater'].includes(second);
  if (next === 'de') return ['la', 'le', 'sa', 'son', 'ce', 'cette', 'leur'].includes(second);
  return textAt(tokens, at) !== 'jour' || next !== 'de';
}

/** "à 14 heures 30", "avant six heures", "9 heures du matin", "de 9 h à 17 h". */
function isClock(tokens: readonly Token[], from: number, to: number, n: number): boolean {
  const next = tokens[to];
  if (next?.kind === 'figures' && (next.joined || next.text.length === 2)) return true;
  if (isNumeral(next?.text ?? '') && n < 24) return true;
  if (textAt(tokens, to) === 'heure') return true;
  for (const word of [textAt(tokens, to), textAt(tokens, to + 1), textAt(tokens, to + 2)])
    if (CLOCK_BEHIND.has(word)) return true;
  if (BOUND_BEHIND.has(textAt(tokens, to - 1))) return false;
  const number = tokens.slice(from, to).find(({ kind }) => kind === 'figures')?.text ?? '';
  if (number.length === 2 && number.startsWith('0')) return true;
  if (n > 24) return false;
  const [before, first] = [textAt(tokens, from - 1), textAt(tokens, from)];
  if (isBesideClock(tokens, from)) return true;
  const named = tokens.slice(from, to).filter(({ text }) => unitOf(text) === 'hour').length;
  if (first === 'de' && (named === 2 || OPEN.has(before))) return true;
  if (before === 'de' && textAt(tokens, to) === 'a' && isHourAhead(tokens, to + 1)) return true;
  if (n === 24) return false;
  if (before === 'de' && CLOCK_OF.has(textAt(tokens, from - 2))) return true;
  if (CLOCK_BEFORE.has(before)) return !(before === 'a' && LIMITED.has(textAt(tokens, from - 2)));
  return first === 'entre' || (first === 'jusque' && n > 12 && n < 24);
}

/** "entre 22 h *et* 6 h", "à 9 heures *ou* 14 heures". */
function isBesideClock(tokens: readonly Token[], from: number): boolean {
  const end = from - 1;
  if (!JOINS.has(textAt(tokens, end)) || unitOf(textAt(tokens, end - 1)) !== 'hour') return false;
  const read = lengthNumber(tokens, end - 1, { numberBefore: numeralBefore, rangeJoins: NO_JOINS });
  if (!read) return false;
  const opens = textAt(tokens, read.from - 1) === 'entre' ? read.from - 1 : read.from;
  return isClock(tokens, opens, end, read.value);
}
const JOINS: ReadonlySet<string> = new Set(['et', 'ou', 'ni', 'a']);
const NO_JOINS: ReadonlySet<string> = new Set();

/** "de 9 h *à 18 h*": the whole is read at its end. */
const isHourAhead = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.kind === 'figures' || isNumeral(textAt(tokens, at))) &&
  tokens.slice(at + 1, at + 4).some(({ text }) => unitOf(text) === 'hour');

/** "120 jours-amende", "trois mois de salaire". */
function isSum(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next?.text === 'du' && [to + 1, to + 2].some((at) => SUMS.has(textAt(tokens, at)))) return true;
  const isHyphen = isDash(next) && next?.joined;
  return (
    SUMS.has(textAt(tokens, to)) || ((isHyphen || next?.text === 'de') && SUMS.has(textAt(tokens, to + 1)))
  );
}

/** "quatre heures par jour", "sept jours sur sept", "dix heures dans une même journée". */
const isRate = (tokens: readonly Token[], to: number, unit: LengthUnit): boolean =>
  (PER.has(textAt(tokens, to)) &&
    (unitOf(textAt(tokens, to + 1)) !== null || TURNS.has(textAt(tokens, to + 1)) || isOutOf(tokens, to))) ||
  isInTurn(tokens, to, unit);
const isOutOf = (tokens: readonly Token[], to: number): boolean =>
  !isOne(textAt(tokens, to + 1)) &&
  textAt(tokens, to) !== 'par' &&
  (tokens[to + 1]?.kind === 'figures' || isNumeral(textAt(tokens, to + 1)));

/** "une heure de promenade *par jour*", "de travail effectif *au cours d'une même semaine*". */
function isRateOf(tokens: readonly Token[], from: number, unit: LengthUnit): boolean {
  for (let at = from; at < from + OF_WHAT && !PARTS.has(textAt(tokens, at)); at += 1) {
    const isLoose = at > from && (textAt(tokens, at) === 'sur' || textAt(tokens, at) === '/');
    if (!isLoose && isRate(tokens, at, unit)) return true;
  }
  return false;
}
const OF_WHAT = 7;
const PARTS: ReadonlySet<string> = new Set([...ENDS, ',', 'et', 'ou', 'si', 'pour', 'apres']);

const TURN_AHEAD = phrasesOf([
  [
    true,
    WITHIN_TURN.flatMap((within, at) =>
      [...SAME_ONE, ...(at < 3 ? SOME_ONE : [])].map((one) => `${within} ${one}`),
    )
      .concat(SAME_ONE.slice(-2))
      .join(' | '),
  ],
]);
/** "au cours d'une même semaine": the unit behind is longer. */
function isInTurn(tokens: readonly Token[], at: number, unit: LengthUnit): boolean {
  const turn = phraseAfter(tokens, at, TURN_AHEAD);
  if (!turn) return false;
  const word = textAt(tokens, turn.to);
  return isTurnOf(DAY_LONG.has(word) ? 'day' : unitOf(word), unit);
}

/** "la *journée* de huit heures", "une *semaine de travail* de quarante heures". */
function isTurnAhead(tokens: readonly Token[], at: number): boolean {
  const turn = textAt(tokens, at) === 'travail' ? textAt(tokens, at - 2) : textAt(tokens, at);
  return DAY_LONG.has(turn) || unitOf(turn) === 'week';
}

/** "quarante heures *dans une semaine*". */
function isTurnBehind(tokens: readonly Token[], from: number, unit: LengthUnit): boolean {
  for (let at = from - 1; at >= from - 4 && at >= 0; at -= 1) {
    const shorter = unitOf(textAt(tokens, at));
    if (shorter !== null) return isInTurn(tokens, at + 1, shorter) && isTurnOf(unit, shorter);
  }
  return false;
}

/** "un jour" may be some day: a length where a bound, a penalty or the words beside it make it one. */
function isSomeLength(tokens: readonly Token[], from: number, to: number, at: number): boolean {
  if (from < at - 1 || (to > at + 1 && !SOME.has(textAt(tokens, at + 1))) || isThreshold(tokens, from, to))
    return true;
  const [before, next] = [textAt(tokens, from - 1), textAt(tokens, to)];
  if (SOME.has(next)) return false;
  if (next === 'supplementaire' && unitOf(textAt(tokens, at)) !== 'hour') return true;
  if (LENGTH_BEHIND.has(next) && next !== 'a') return true;
  if (next === 'a' && ['compter', 'partir', 'dater'].includes(textAt(tokens, to + 1))) return true;
  if (before === 'et' && unitOf(textAt(tokens, from - 2)) !== null) return true;
  if (!LENGTH_BEFORE.has(before)) return false;
  if (before !== 'de' && before !== 'a' && before !== 'est') return true;
  return (
    LENGTH_BEFORE.has(textAt(tokens, from - 2)) ||
    (unitOf(textAt(tokens, at)) === 'month' && !SOME.has(textAt(tokens, at + 1)))
  );
}
