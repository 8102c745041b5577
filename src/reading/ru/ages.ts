import {
  AGE,
  AGE_AT,
  AGE_BEFORE,
  AGE_BEHIND,
  AGE_GAP,
  AGE_NEAR,
  AGE_OF,
  CHILDREN,
  CITIZENS,
  GROWN_UP,
  MEASURED,
  PENALTY_BEHIND,
  PERSONS,
} from '../../language/ru/reading-context.ts';
import { compared } from '../letters.ts';
import { isDash, type Token } from '../tokens.ts';
import { setOf, stemsOf, textAt } from '../words.ts';
import { mayEndNumber } from './numbers.ts';
import { unitOf } from './units.ts';

const isAgeWord = stemsOf(AGE);
const isAgeNear = stemsOf(AGE_NEAR);
const isAgeBehind = stemsOf(AGE_BEHIND);
const isAgeAt = stemsOf(AGE_AT);
const isPerson = stemsOf(PERSONS);
const isGrownUp = stemsOf(GROWN_UP);
const isCitizen = stemsOf(CITIZENS);
const isPenaltyBehind = stemsOf(PENALTY_BEHIND);
const AGED = setOf(AGE_BEFORE);
const GAP = setOf(AGE_GAP);
const OF_WHOM = setOf(AGE_OF);
const isChild = stemsOf(CHILDREN);
const isMeasured = stemsOf(MEASURED);
const [AGE_ITSELF, BORN, BORN_SHORT] = ['возраст', 'рождения', 'р'].map(compared);
const SENTENCE_ENDS: ReadonlySet<string> = new Set('.;?!');
const ENDS: ReadonlySet<string> = new Set('.;:?!,');
const WHILE = setOf('течение течении продолжение');
const SINCE = setOf('с со');
const [UP_TO, FROM, AND, YEARS, IN, NOT] = ['до', 'от', 'и', 'лет', 'в', 'не'].map(compared);

const WITHIN = 7;
const NEAR = 3;
/** At which a man is answerable, of age, or may do what a law lets him do. */
const YOUNGEST = 12;
const OLDEST = 25;
const YOUNGEST_OF_AGE = 16;

/** Years or months at [from, to) that somebody has lived. */
export function isAge(tokens: readonly Token[], from: number, to: number, n: number): boolean {
  // «в течение трёх лет» is no age, whoever is named before
  if (textAt(tokens, from) === IN && WHILE.has(textAt(tokens, from + 1))) return false;
  if (isOfPenalty(tokens, to)) return false;
  for (let at = to; at < to + 2; at += 1) if (isAgeBehind(textAt(tokens, at))) return true;
  if (isSaidOfPerson(tokens, from, to, n) || isSetOff(tokens, from, to)) return true;
  if (isLeftOut(tokens, from)) return true;
  const isBound = textAt(tokens, from) === NOT;
  const near = isDash(tokens[from - 1]) ? WITHIN : NEAR;
  for (let at = from - 1; at >= from - WITHIN && at >= 0; at -= 1) {
    const word = textAt(tokens, at);
    if (isAgeWord(word) || word === AGE_ITSELF || (at >= from - near && isAgeNear(word))) return true;
    if (isAgeNear(word) && GAP.has(textAt(tokens, at - 2))) return true;
    // «в возрасте до 18 лет — не более десяти лет»: another length
    if (ENDS.has(word) || (isBound && unitOf(word) === 'year')) return false;
  }
  return false;
}

/** «лет лишения свободы», «лет строгого режима». */
function isOfPenalty(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + 3 && tokens[at]?.kind === 'word'; at += 1)
    if (isPenaltyBehind(textAt(tokens, at))) return true;
  return false;
}

/** «достигшее шестнадцати лет, а за убийство — четырнадцати лет»: the dash stands for the age said before. */
function isLeftOut(tokens: readonly Token[], from: number): boolean {
  if (!isDash(tokens[from - 1]) || textAt(tokens, from) === NOT) return false;
  for (let at = from - 2; at >= 0; at -= 1) {
    const word = textAt(tokens, at);
    if (isAgeWord(word) || isAgeNear(word)) return true;
    if (SENTENCE_ENDS.has(word) || isPenaltyBehind(word) || isMeasured(word)) return false;
  }
  return false;
}

/** «подсудимый, 45 лет, женат», «1985 года рождения, 38 лет». */
const isSetOff = (tokens: readonly Token[], from: number, to: number): boolean =>
  textAt(tokens, from - 1) === ',' &&
  (isBorn(tokens, from - 2) ||
    isGrownUp(textAt(tokens, from - 2)) ||
    (tokens[from]?.kind === 'figures' && textAt(tokens, to - 1) === YEARS && textAt(tokens, to) === ','));

const isBorn = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at) === BORN ||
  (textAt(tokens, at) === '.' && textAt(tokens, at - 1) === BORN_SHORT && textAt(tokens, at - 2) === '.');

/** By the word right before it. */
function isSaidOfPerson(tokens: readonly Token[], from: number, to: number, n: number): boolean {
  const [before, first] = [textAt(tokens, from - 1), textAt(tokens, from)];
  if (AGED.has(before) || isGrownUp(before)) return true;
  if (before === ':' && isAgeNear(textAt(tokens, from - 2))) return true;
  if (before === IN && isAgeAt(textAt(tokens, from - 2))) return true;
  const isPlain = tokens[from]?.kind === 'figures' || mayEndNumber(first);
  // «мужчинам — 63 года, женщинам — 58 лет»
  if (isPlain && isDash(tokens[from - 1]) && isGrownUp(textAt(tokens, from - 2))) return n >= YOUNGEST_OF_AGE;
  if (isPlain && OF_WHOM.has(before)) return true;
  if (SINCE.has(before) && isChild(textAt(tokens, from - 2))) return true;
  // «с шестнадцати лет», but «увеличен с двух лет до трех»
  if (SINCE.has(before) && textAt(tokens, to - 1) === YEARS && textAt(tokens, to) !== UP_TO)
    return n >= YOUNGEST && n <= OLDEST;
  if (first === UP_TO && isPerson(before) && n < 30) return isChild(before) || n >= YOUNGEST;
  if (first === FROM && (isPerson(before) || isCitizen(before))) return true;
  if (isPlain && isChild(before)) return true;
  if (tokens[from]?.kind !== 'figures') return false;
  // «дети 5 и 7 лет», «детей (3, 5 и 8 лет)»
  let at = from - 1;
  while ([AND, ','].includes(textAt(tokens, at)) && tokens[at - 1]?.kind === 'figures') at -= 2;
  return isPerson(textAt(tokens, textAt(tokens, at) === '(' ? at - 1 : at));
}
