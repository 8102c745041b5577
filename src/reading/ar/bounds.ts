import {
  APART_EXCEED,
  APART_LESS,
  APART_MORE,
  APART_PREPOSITIONS,
  AT_LEAST,
  AT_MOST,
  CONDITION,
  LESS_THAN,
  LINKS,
  MEASURED,
  MODALS,
  MODALS_WEAK,
  MORE_THAN,
  NEGATIONS,
  NEGATIONS_OF_THAT,
  NOT_BETWEEN,
  NOT_BETWEEN_UNMEASURED,
} from '../../language/ar/reading-lengths.ts';
import type { Bound } from '../find.ts';
import { compared } from '../letters.ts';
import type { Matched } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import { mayEndNumber } from './numbers.ts';
import { ENDS } from './penalty.ts';
import { unitOf } from './units.ts';
import { AND, firstsOf, lastsOf, phrasesIn, setOf, textAt } from './words.ts';

export const BOUNDS_BEFORE = phrasesIn<Bound | null>([
  ['at-most', AT_MOST],
  ['at-least', AT_LEAST],
  ['more-than', MORE_THAN],
  ['less-than', LESS_THAN],
  [null, LINKS],
]);

const ENDING = lastsOf(AT_MOST, AT_LEAST, MORE_THAN, LESS_THAN, LINKS);
/** May a bound end with this word? */
export const mayEndBound = (word: string): boolean => ENDING.has(word);
const MORE = setOf(APART_MORE);
const LESS = setOf(APART_LESS);
const EXCEED = setOf(APART_EXCEED);
const PREPOSITIONS = setOf(APART_PREPOSITIONS);
const measured = setOf(MEASURED);
const NOT = setOf(NEGATIONS);
const WITHOUT = setOf(NEGATIONS_OF_THAT);
const modals = setOf(MODALS);
const modalsWeak = setOf(MODALS_WEAK);
const condition = setOf(CONDITION);
const elsewhere = setOf(NOT_BETWEEN);
const elsewhereUnmeasured = setOf(NOT_BETWEEN_UNMEASURED);
/** Words with which a bound that can be denied begins. */
const COMPARES: ReadonlySet<string> = new Set([
  ...firstsOf(MORE_THAN, LESS_THAN),
  ...MORE,
  ...LESS,
  ...EXCEED,
]);
/** Between a denial and its verb: «ولا أن تتجاوز». */
const TO = compared('أن');
const FARTHEST = 10;
/** With its preposition, or with what is measured behind it, a verb is known from farther off. */
const FARTHEST_APART = 16;
const NEAR = 6;
const [NO_MORE_THAN, NO_LESS_THAN] = ['at-most', 'at-least'] as const;

/** «لا تقل مدة العقوبة عن», «لا تتجاوز مدة التوقيف»: a verb and its number, parted by what is measured. */
export function boundApart(tokens: readonly Token[], end: number): Matched<Bound> | null {
  const hangs = PREPOSITIONS.has(textAt(tokens, end - 1));
  let crossed = elsewhereUnmeasured.has(textAt(tokens, end - 1));
  for (let at = end - 2; at >= 0 && at > end - FARTHEST_APART; at -= 1) {
    const word = textAt(tokens, at);
    if (tokens[at]?.kind !== 'word' || unitOf(word) || mayEndNumber(word)) return null;
    const isMeasured = measured.has(textAt(tokens, at + 1));
    const isNear = isMeasured || (at > end - NEAR && !crossed);
    const more = hangs ? MORE.has(word) : EXCEED.has(word) && isNear;
    crossed ||= elsewhereUnmeasured.has(word);
    if (!hangs && !more && elsewhere.has(word)) return null;
    if (!more && !(hangs && LESS.has(word))) continue;
    const toVerb = textAt(tokens, at - 1) === TO ? at - 1 : at;
    const denial = textAt(tokens, toVerb - 1);
    const denied = NOT.has(denial) || (toVerb < at && WITHOUT.has(denial));
    const means = denied ? (more ? NO_MORE_THAN : NO_LESS_THAN) : more ? 'more-than' : 'less-than';
    return { means, from: denied ? toVerb - 1 : at, to: end };
  }
  return null;
}

/** «لا يجوز أن تتجاوز», «لا يمكن توقيفه أكثر من». */
export function isDenied(tokens: readonly Token[], from: number): boolean {
  if (!COMPARES.has(textAt(tokens, from))) return false;
  let joined = false;
  for (let at = from - 1; at > 0 && at >= from - FARTHEST; at -= 1) {
    const word = textAt(tokens, at);
    if (ENDS.has(word) || condition.has(word) || (joined && modalsWeak.has(word))) return false;
    joined ||= word === AND;
    // «لا يجوز أن يبقى موقوفاً أكثر من»: the denial stands before the first of them.
    if (modals.has(word) && textAt(tokens, at - 1) !== TO) return NOT.has(textAt(tokens, at - 1));
  }
  return false;
}

/** «لا يجوز أن تتجاوز»: of the find, as far as nothing else stands between. */
export function denialFrom(tokens: readonly Token[], from: number): number {
  const modal = textAt(tokens, from - 1) === TO ? from - 2 : from - 1;
  return modals.has(textAt(tokens, modal)) && NOT.has(textAt(tokens, modal - 1)) ? modal - 1 : from;
}
