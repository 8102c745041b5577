import {
  ABOUT,
  AGE,
  AGE_BEHIND,
  AGE_WEAK,
  ANY_ONE,
  ANYONE,
  NUMBERED,
  OF_SUMS,
  ONE_ALONE,
  PER,
  PER_BEFORE,
  PERSONS,
  REACHERS,
  ROUND,
  SUBJECTS,
  SUMS,
  WAS,
  WEEKDAYS,
  WHICH_ONE,
  WHO,
  WITHIN_TURN,
} from '../../language/ar/reading-context.ts';
import {
  APART_EXCEED,
  APART_LESS,
  APART_MORE,
  APART_PREPOSITIONS,
  MEASURED,
  NEGATIONS,
} from '../../language/ar/reading-lengths.ts';
import type { LengthUnit } from '../find.ts';
import { compared } from '../letters.ts';
import { phraseAfter } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import { isTurnOf } from '../turns.ts';
import { limits } from './context.ts';
import { isRankWord, ONE_MEANT, ONE_SAID } from './numbers.ts';
import { ENDS, penalty } from './penalty.ts';
import { unitOf } from './units.ts';
import { AND, bare, COMMAS, phrasesIn, setOf, textAt } from './words.ts';

const age = setOf(AGE);
const ageWeak = setOf(AGE_WEAK);
const about = setOf(ABOUT);
const ageBehind = setOf(AGE_BEHIND);
const persons = setOf(PERSONS);
const reachers = setOf(REACHERS);
const subjects = setOf(SUBJECTS);
const who = setOf(WHO);
const anyone = setOf(ANYONE);
const negations = setOf(NEGATIONS);
const measured = setOf(MEASURED);
const between = setOf('بين ما');
const hangs = setOf(APART_PREPOSITIONS);
const numbered = setOf(NUMBERED);
const sums = setOf(SUMS);
const ofSums = setOf(OF_SUMS);
const round = setOf(ROUND);
const weekdays = setOf(WEEKDAYS);
const per = setOf(PER);
const perBefore = setOf(PER_BEFORE);
const WITHIN = phrasesIn([[true, WITHIN_TURN]]);
const [anyOne, oneAlone] = [setOf(ANY_ONE), setOf(ONE_ALONE)];
const whichOne = setOf(WHICH_ONE);
const EACH = compared('كل');
const THAT_IS = compared('أي');
/** «سنه», his age, is compared as «سنة», a year, is; behind these verbs it is an age. */
const HIS_AGE = compared('سنه');
const compares = setOf(`${APART_EXCEED} ${APART_LESS} ${APART_MORE} ${WAS}`);

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
  if (perBefore.has(next) && isOften(textAt(tokens, to + 1), next, unit) && !isWhen(tokens, to + 2))
    return true;
  if (isInTurn(tokens, to, unit) && !limits.has(textAt(tokens, from))) return true;
  if (n === 1 && isTurnBehind(tokens, from, unit)) return true;
  const first = tokens[from];
  if (before === '(' && next === ')' && unitOf(textAt(tokens, from - 2)) === unit) return true;
  return (first?.kind === 'figures' || first?.text === '(') && numbered.has(before);
}

/** «24 ساعة في اليوم», «كل أسبوع»; not «سنة في يوم 3 مارس». */
const isOften = (word: string, before: string, unit: LengthUnit): boolean =>
  (before === EACH ? unitOf(word) !== null : isTurnOf(unitOf(word), unit)) && bare(word).length > 2;

/** «في السنة الماضية»: some one of them. */
const isWhen = (tokens: readonly Token[], at: number): boolean =>
  whichOne.has(textAt(tokens, at)) || (isRankWord(textAt(tokens, at)) && !oneAlone.has(textAt(tokens, at)));

/** «خلال الأسبوع الواحد», «في أي شهر»: the unit behind is longer. */
function isInTurn(tokens: readonly Token[], at: number, unit: LengthUnit): boolean {
  const within = phraseAfter(tokens, at, WITHIN);
  if (!within) return false;
  const isAny = anyOne.has(textAt(tokens, within.to));
  const number = isAny ? within.to + 1 : within.to;
  const isOne = textAt(tokens, number) === ONE_SAID;
  const turn = isOne || textAt(tokens, number) === ONE_MEANT ? number + 1 : number;
  return (
    isTurnOf(unitOf(textAt(tokens, turn)), unit) && (isAny || isOne || oneAlone.has(textAt(tokens, turn + 1)))
  );
}

/** «48 ساعة خلال أسبوع واحد»: the second. */
function isTurnBehind(tokens: readonly Token[], from: number, unit: LengthUnit): boolean {
  for (let at = from - 1; at >= from - 3 && at >= 0; at -= 1) {
    const shorter = unitOf(textAt(tokens, at));
    if (shorter !== null) return isTurnOf(unit, shorter) && isInTurn(tokens, at + 1, shorter);
  }
  return false;
}

const hasPenalty = (tokens: readonly Token[], end: number): boolean =>
  tokens.slice(Math.max(0, end - 8), end).some(({ text }) => penalty.has(text));

/** «ألا تقل سنه عن ثلاثين سنة». */
function isHisAge(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at += 1)
    if (textAt(tokens, at) === HIS_AGE && compares.has(textAt(tokens, at - 1))) return true;
  return isSaidOfAge(tokens, hangs.has(textAt(tokens, from - 1)) ? from - 2 : from - 1);
}

/** «سنه» behind its verb or whose it is. */
function isSaidOfAge(tokens: readonly Token[], at: number): boolean {
  if (textAt(tokens, at) !== HIS_AGE) return false;
  const said = textAt(tokens, textAt(tokens, at - 1) === ONE_MEANT ? at - 2 : at - 1);
  return compares.has(said) || ageWeak.has(said) || persons.has(said);
}

/** «من لم يجاوز», «إذا جاوز المحكوم عليه»: who is so old is said before the verb or behind it. */
function isOfPerson(tokens: readonly Token[], from: number): boolean {
  const verb = negations.has(textAt(tokens, from)) ? from + 1 : from;
  if (!compares.has(textAt(tokens, verb))) return false;
  const subject = textAt(tokens, verb + 1);
  if (subjects.has(subject) || persons.has(subject)) return true;
  return anyone.has(textAt(tokens, from - 1)) && !penalty.has(subject) && !measured.has(subject);
}

/** So far back an age is looked for. */
const FARTHEST = 18;
const isComma = (tokens: readonly Token[], at: number): boolean => COMMAS.has(textAt(tokens, at));

/** «لا يزيد سنه على أربعين سنة، ولا يقل عن», «، وعن ستين», «، أي دون»: the same is measured on. */
const goesOn = (tokens: readonly Token[], comma: number): boolean => {
  const [first, second] = [textAt(tokens, comma + 1), textAt(tokens, comma + 2)];
  return first === THAT_IS || (first === AND && (negations.has(second) || hangs.has(second)));
};

/** «علي، 42 سنة، سائق». */
const isAside = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from]?.kind === 'figures' &&
  isComma(tokens, from - 1) &&
  isComma(tokens, to) &&
  !hasPenalty(tokens, from);

/** «بلغ ستين سنة», «بلغ المحكوم عليه ستين سنة»; a penalty may come to as much, but no penalty is «من لم يبلغ». */
function isAgeReached(tokens: readonly Token[], at: number, from: number): boolean {
  if (from - at < (about.has(textAt(tokens, at + 1)) ? 3 : 2)) {
    const said = negations.has(textAt(tokens, at - 1)) ? at - 2 : at - 1;
    return anyone.has(textAt(tokens, said)) || !hasPenalty(tokens, at);
  }
  return (from - at < 4 && subjects.has(textAt(tokens, at + 1))) || isReacher(textAt(tokens, at + 1));
}
const isReacher = (word: string): boolean => persons.has(word) || reachers.has(word);

const isWho = (tokens: readonly Token[], at: number): boolean =>
  persons.has(textAt(tokens, at)) || subjects.has(textAt(tokens, at));

function isAge(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (penalty.has(textAt(tokens, at))) return false;
  // «أتم عشر سنوات من العقوبة»: what was served of it.
  if (textAt(tokens, to) === 'من' && penalty.has(textAt(tokens, to + 1))) return false;
  if (isHisAge(tokens, from, to) || isAside(tokens, from, to)) return true;
  if (textAt(tokens, from - 1) === ':' && age.has(textAt(tokens, from - 2))) return true;
  for (let at = from - 1; at >= from - FARTHEST && at >= 0; at -= 1) {
    const word = textAt(tokens, at);
    if (age.has(word) || isSaidOfAge(tokens, at)) return true;
    if (ENDS.has(word) || penalty.has(word) || limits.has(word) || measured.has(word)) break;
    if (isComma(tokens, at) && !goesOn(tokens, at)) break;
    if (ageWeak.has(word)) return isAgeReached(tokens, at, from);
  }
  for (let at = to; at < to + 4; at += 1) {
    const word = textAt(tokens, at);
    if (ageBehind.has(word)) return true;
    if (word !== 'من' && word !== 'كامله') break;
  }
  for (let at = from; at < to; at += 1) if (age.has(textAt(tokens, at))) return true;
  const before = textAt(tokens, from - 1);
  if (isOfPerson(tokens, from)) return true;
  if (who.has(before)) return [from - 2, from - 3].some((far) => isWho(tokens, far));
  let at = from - 1;
  while (between.has(textAt(tokens, at))) at -= 1;
  return persons.has(textAt(tokens, at));
}
