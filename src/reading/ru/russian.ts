import {
  AFTER_AT_LEAST,
  AFTER_AT_MOST,
  AFTER_NONE,
  ALONE,
  AT_LEAST,
  AT_MOST,
  BEHIND_UNIT,
  HALF_YEARS,
  HALVES_OF_A_YEAR,
  LESS_THAN,
  LINKS,
  MORE_THAN,
  QUALIFIERS,
  WITHIN,
} from '../../language/ru/reading-lengths.ts';
import { WITH_HALF } from '../../language/ru/reading-numerals.ts';
import type { Bound, Find, LengthFind } from '../find.ts';
import type { Grammar } from '../grammar.ts';
import { type LengthWords, lengthAt } from '../length-at.ts';
import { compared } from '../letters.ts';
import type { NumberRead } from '../number-at.ts';
import { phraseAfter, phraseBefore, phrasesOf } from '../phrases.ts';
import { inOrder, type Token } from '../tokens.ts';
import { setOf, stemsOf, textAt } from '../words.ts';
import { halfYear, type Parted, parted, withinTerm } from './adjectives.ts';
import { isOther, isThreshold } from './context.ts';
import { dateAt, isMonth, mayEndDay, months } from './dates.ts';
import { isDenied, withDenial } from './denials.ts';
import { belowThousand, mayEndNumber, numberBefore } from './numbers.ts';
import { agreesWith, isUnitNoun, unitForms, unitOf } from './units.ts';

const BOUNDS = phrasesOf<Bound | null>([
  ['at-most', AT_MOST],
  ['at-least', AT_LEAST],
  ['more-than', MORE_THAN],
  ['less-than', LESS_THAN],
  [null, LINKS],
]);
const AND_A_HALF = phrasesOf<true>([[true, WITH_HALF]]);
const SINGLE = setOf(ALONE);
const HALF = setOf(HALF_YEARS);
const HALF_IF_BOUND = setOf(HALVES_OF_A_YEAR);
const isTerm = stemsOf('срок');
const isNext = stemsOf('следующ');
const [FROM = '', UP_TO = '', FOR = '', AND = ''] = ['от', 'до', 'на', 'и'].map(compared);

const words: LengthWords = {
  lang: 'ru',
  unit: unitOf,
  numberBefore: (tokens, end) => numberBefore(tokens, end) ?? alone(tokens, end),
  between: phrasesOf(QUALIFIERS),
  after: phrasesOf(BEHIND_UNIT),
  halfAfter: AND_A_HALF,
  boundsBefore: BOUNDS,
  boundsAfter: phrasesOf([
    ['at-most', AFTER_AT_MOST],
    ['at-least', AFTER_AT_LEAST],
    [null, AFTER_NONE],
  ]),
  opensLength: (tokens, at) => tokens[at]?.kind === 'figures' || belowThousand(tokens, at + 1) !== null,
  rangeJoins: setOf('или либо'),
  rangeOpens: new Map([
    [FROM, UP_TO],
    [compared('между'), compared('и')],
  ]),
  boundJoins: setOf('и но а или , либо'),
  yearsJoin: setOf('и'),
  isDenied,
  isThreshold,
  isOther,
};

/** A unit with a bound and no number: «в течение месяца», «на срок до года»; the number is none wide. */
function alone(tokens: readonly Token[], end: number): NumberRead | null {
  if (!SINGLE.has(textAt(tokens, end))) return null;
  if (textAt(tokens, end + 1) === ',' && isNext(textAt(tokens, end + 2))) return null;
  if (phraseAfter(tokens, end + 1, AND_A_HALF) || opensRange(tokens, end)) return one(end);
  const bound = phraseBefore(tokens, end, BOUNDS);
  const isLoose = bound ? textAt(tokens, bound.from) === UP_TO : textAt(tokens, end - 1) === FOR;
  const behind = textAt(tokens, end - 2);
  if (isLoose ? !isTerm(behind) && !isUnitNoun(behind) && !HALF.has(behind) : !bound?.means) return null;
  return one(end);
}

const one = (end: number): NumberRead => ({ value: 1, from: end, to: end, inferred: ['one-implied'] });

/** «от года до трех лет». */
const opensRange = (tokens: readonly Token[], end: number): boolean =>
  textAt(tokens, end - 1) === FROM && textAt(tokens, end + 1) === UP_TO;

/** «2017 года»: four figures before years name one. */
const isYear = (before: Token | undefined): boolean => before?.kind === 'figures' && before.text.length === 4;

/** Most units on a page stand behind a word of no interest, and are left at once. */
const mayPrecede = (before: Token | undefined): boolean =>
  before !== undefined &&
  (before.kind !== 'word' ||
    mayEndNumber(before.text) ||
    before.text === FROM ||
    [BOUNDS, words.between, words.boundsAfter].some(({ byLast }) => byLast.has(before.text)));

/** «в течение сорока (40) суток», «трехдневный срок», «2 ноября 2024 года». */
export const russian: Grammar = {
  lang: 'ru',
  anchors: [...unitForms, ...HALF_YEARS.split(' '), ...HALVES_OF_A_YEAR.split(' '), ...months],
  within: WITHIN.split(' '),
  read(around): Find | null {
    const { text } = around.anchor;
    const month = isMonth(text);
    const noun = isUnitNoun(text);
    const { previous } = around;
    if (month ? !mayEndDay(previous) : noun && !mayPrecede(previous)) return null;
    if (isYear(previous) && unitOf(text) === 'year') return null;
    const { tokens, at } = inOrder(around);
    if (month) return dateAt(tokens, at);
    const find = lengthOf(tokens, at, noun);
    return find && withDenial(find, tokens);
  },
};

function lengthOf(tokens: readonly Token[], at: number, noun: boolean): LengthFind | null {
  const text = textAt(tokens, at);
  if (HALF.has(text)) return asLowest(inOne(halfYear(tokens, at)), tokens);
  if (HALF_IF_BOUND.has(text)) return ifBound(inOne(halfYear(tokens, at)));
  if (noun) return asLowest(inAgreement(lengthAt(tokens, at, words), tokens[at]), tokens);
  const read = parted(tokens, at);
  const find = read && inOne(read);
  return find && withinTerm(find, tokens, at);
}

function inOne({ tokens, at, inferred }: Parted): LengthFind | null {
  const find = lengthAt(tokens, at, words);
  return find && { ...find, inferred: [...new Set([...find.inferred, ...inferred])] };
}

const ifBound = (find: LengthFind | null): LengthFind | null => (find?.bound ? find : null);

/** «от шести месяцев до пяти лет»: of a range with two units, the lower end. */
function asLowest(find: LengthFind | null, tokens: readonly Token[]): LengthFind | null {
  if (!find || find.bound || find.upTo !== null) return find;
  const from = tokens.findIndex(({ start }) => start === find.start) - 1;
  const to = tokens.findIndex(({ end }) => end === find.end) + 1;
  const first = tokens[from];
  const upTo = ['.', AND].includes(textAt(tokens, to)) ? to + 1 : to;
  const next = tokens[upTo + 1];
  if (first?.text !== FROM || textAt(tokens, upTo) !== UP_TO || !next) return find;
  if (next.kind !== 'figures' && !mayEndNumber(next.text) && !SINGLE.has(next.text)) return find;
  return { ...find, bound: 'at-least', start: first.start };
}

/** The noun must stand as the number asks. */
function inAgreement(find: LengthFind | null, noun: Token | undefined): LengthFind | null {
  if (!find || !noun || find.inferred.some((each) => each === 'half-year' || each === 'compound'))
    return find;
  return agreesWith(noun.text, find.upTo ?? find.n) ? find : null;
}
