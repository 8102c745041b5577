import {
  AFTER_AT_LEAST,
  AFTER_AT_MOST,
  AFTER_LESS_THAN,
  AFTER_MORE_THAN,
  AFTER_NONE,
  ALONE_FROM,
  ALONE_TERM,
  ALONE_WITHIN,
  BEFORE_AT_LEAST,
  BEFORE_AT_MOST,
  BETWEEN,
  CALENDAR,
  COMPOUNDS,
  FULL,
  HIGHEST,
  LINKS,
  LOWEST,
  RANGE_JOINS,
  TERM,
  WHICH,
  WORKING,
} from '../../language/kk/reading-lengths.ts';
import { AND } from '../../language/kk/reading-numerals.ts';
import type { Bound, LengthFind } from '../find.ts';
import type { Grammar } from '../grammar.ts';
import { type LengthWords, lengthAt } from '../length-at.ts';
import type { NumberRead } from '../number-at.ts';
import { phraseAfter, phraseBefore, phrasesOf } from '../phrases.ts';
import { type Around, type InOrder, inOrder, type Token } from '../tokens.ts';
import { setOf, stemsOf, textAt } from '../words.ts';
import { runTogether, split } from './compounds.ts';
import { isOther, isThreshold } from './context.ts';
import { dateAt, isMonth, mayBeDate, monthForms } from './dates.ts';
import { denialBehind, deniedBound } from './denials.ts';
import { isFromUnit, unitForms, unitOf } from './forms.ts';
import { fromBefore, isOrdinal, mayEndNumber, plainBefore, toBefore } from './numbers.ts';
import { asLowest, isUpTo, withLower } from './ranges.ts';

const AFTER = phrasesOf<Bound | null>([
  ['at-most', `${AFTER_AT_MOST} | ${BETWEEN.replaceAll(' ', ' | ')}`],
  ['at-least', AFTER_AT_LEAST],
  ['more-than', AFTER_MORE_THAN],
  ['less-than', AFTER_LESS_THAN],
  [null, AFTER_NONE],
]);
const DAYS = [
  ['calendar', CALENDAR],
  ['working', WORKING],
] as const;
const QUALIFIERS = phrasesOf([...DAYS, [null, FULL] as const]);

const words: LengthWords = {
  lang: 'kk',
  unit: unitOf,
  numberBefore: (tokens, end) =>
    plainBefore(tokens, end) ??
    (isUpTo(textAt(tokens, end)) ? toBefore(tokens, end) : null) ??
    (unitOf(textAt(tokens, end)) === null ? fromBefore(tokens, end) : alone(tokens, end)),
  between: QUALIFIERS,
  after: phrasesOf([]),
  ahead: phrasesOf(DAYS),
  boundsBefore: phrasesOf<Bound | null>([
    ['at-least', BEFORE_AT_LEAST],
    ['at-most', BEFORE_AT_MOST],
    [null, LINKS],
  ]),
  boundsAfter: AFTER,
  boundsFollow: true,
  rangeJoins: setOf(RANGE_JOINS),
  yearsJoin: setOf(AND),
  yearsSaid: setOf('жыл'),

  isThreshold,
  isOther,
};

const WITHIN = setOf(ALONE_WITHIN);
const FROM = setOf(ALONE_FROM);
const OF_TERM = setOf(ALONE_TERM);
const SAYS_WHICH = setOf(WHICH);
const isInside = stemsOf('іш');
const isTerm = stemsOf(TERM);

/** «тәулік ішінде», «айдан кешіктірмей», «айлық мерзімде»: one, in no word. */
function alone(tokens: readonly Token[], end: number): NumberRead | null {
  const [unit, next, before] = [textAt(tokens, end), textAt(tokens, end + 1), tokens[end - 1]];
  if (before?.kind === 'figures' || SAYS_WHICH.has(before?.text ?? '') || isOrdinal(before?.text ?? ''))
    return null;
  if (isMonth(before?.text ?? '')) return null;
  const says =
    (WITHIN.has(unit) && (isInside(next) || isTerm(next))) ||
    (OF_TERM.has(unit) && isTerm(next)) ||
    FROM.has(unit);
  // «жыл ішінде 30 іс»: how many
  if (tokens[end + 2]?.kind === 'figures' && isInside(next)) return null;
  if (!says || !phraseAfter(tokens, end + 1, AFTER)?.means) return null;
  return { value: 1, from: end, to: end, inferred: ['one-implied'] };
}

const mayBeAlone = ({ anchor: { text }, next }: Around): boolean =>
  (WITHIN.has(text) || FROM.has(text) || OF_TERM.has(text)) && AFTER.byFirst.has(next?.text ?? '');
/** Between a number and its unit: «он жұмыс күні», «оннан астам күн». */
const mayStandBetween = (word: string): boolean => QUALIFIERS.byLast.has(word) || AFTER.byLast.has(word);

/** «он бес (15) күн ішінде», «екі айдан кешіктірмей», «2024 жылғы 2 қарашадағы». */
export const kazakh: Grammar = {
  lang: 'kk',
  anchors: [...unitForms, ...monthForms, ...runTogether],
  within: COMPOUNDS,
  read(around) {
    const { anchor, previous } = around;
    if (isMonth(anchor.text)) {
      if (!mayBeDate(around)) return null;
      const { tokens, at } = inOrder(around);
      return dateAt(tokens, at);
    }
    if (unitOf(anchor.text) === null) {
      const parted = split(around);
      return parted && read(parted);
    }
    if (!mayEndNumber(previous) && !mayStandBetween(previous?.text ?? '') && !mayBeAlone(around)) return null;
    return read(inOrder(around));
  },
};

function read({ tokens, at }: InOrder): LengthFind | null {
  const find = lengthAt(tokens, at, words);
  return (
    find &&
    turned(withLimit(asLowest(withLower(asCompared(find, tokens, at), tokens), tokens), tokens), tokens)
  );
}

/** «екі тәуліктен ұзақ», but «екі тәулік ұзақ мерзімді кездесу»: nothing is compared without the ablative. */
function asCompared(find: LengthFind, tokens: readonly Token[], at: number): LengthFind {
  const unit = tokens[at];
  const isMore = find.bound === 'more-than' || find.bound === 'less-than';
  if (!unit || !isMore || find.end <= unit.end || isFromUnit(unit.text)) return find;
  return { ...find, bound: null, end: unit.end };
}

const LIMITS = phrasesOf<Bound>([
  ['at-most', HIGHEST],
  ['at-least', LOWEST],
]);

/** «ең жоғары мерзімі бес жыл»; not where a bound of its own goes with it, «… бір жылдан асатын». */
function withLimit(find: LengthFind, tokens: readonly Token[]): LengthFind {
  if (find.bound || find.upTo !== null) return find;
  const from = tokens.findIndex(({ start }) => start === find.start);
  const limit = phraseBefore(tokens, from, LIMITS);
  return limit ? { ...find, bound: limit.means, start: tokens[limit.from]?.start ?? find.start } : find;
}

/** A bound behind the unit that the verb denies says the other, and without the verb the words say the opposite. */
function turned(find: LengthFind, tokens: readonly Token[]): LengthFind {
  const to = tokens.findIndex(({ end }) => end === find.end) + 1;
  if (find.bound === null && find.upTo === null && isFromUnit(textAt(tokens, to - 1))) {
    const compared = deniedBound(tokens, to);
    if (compared) return { ...find, bound: compared.bound, end: tokens[compared.to - 1]?.end ?? find.end };
  }
  if (find.bound !== 'more-than' && find.bound !== 'less-than') return find;
  const denied = denialBehind(tokens, to);
  if (denied === null) return find;
  const bound = find.bound === 'more-than' ? 'at-most' : 'at-least';
  const isOfAnother = tokens.slice(to, denied).some(({ text }) => unitOf(text) !== null);
  return { ...find, bound, end: isOfAnother ? find.end : (tokens[denied - 1]?.end ?? find.end) };
}
