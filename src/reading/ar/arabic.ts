import { AND_A_HALF, FURTHER } from '../../language/ar/reading-lengths.ts';
import type { Find } from '../find.ts';
import type { Grammar } from '../grammar.ts';
import { type LengthWords, lengthAt } from '../length-at.ts';
import { type Around, inOrder, type Token } from '../tokens.ts';
import { BOUNDS_BEFORE, boundApart, denialFrom, isDenied, mayEndBound } from './bounds.ts';
import { isThreshold, mayBeAlone } from './context.ts';
import { dateAt } from './dates.ts';
import { isMonth, monthForms } from './months.ts';
import { isRankWord, mayEndNumber, numberBefore, ONE_BOUND } from './numbers.ts';
import { AFTER_UNIT, BOUNDS_BEHIND, mayFollowOne, mayQualify, numbersFirst } from './order.ts';
import { isOther } from './others.ts';
import { formOf, unitForms, unitOf } from './units.ts';
import { AND, ARTICLE, parted, partedTokens, phrasesIn, setOf, stemOf } from './words.ts';

const FURTHER_WORDS = setOf(FURTHER);

const words: LengthWords = {
  lang: 'ar',
  unit: unitOf,
  numberBefore,
  between: phrasesIn([]),
  after: AFTER_UNIT,
  halfAfter: phrasesIn([[true, AND_A_HALF]]),
  boundsBefore: BOUNDS_BEFORE,
  boundApart,
  boundsAfter: BOUNDS_BEHIND,
  rangeJoins: setOf('إلى أو حتى'),
  yearsJoin: setOf(AND),
  rangeOpens: new Map([
    ['من', ''],
    ['بين', AND],
  ]),
  isDenied,
  denialFrom,
  isThreshold,
  isOther,
};

/** «خلال أربعين (٤٠) يوماً», «لا تقل عن سنة», «الأيام الثلاثين», «٢ تشرين الثاني/نوفمبر ٢٠٢٤». */
export const arabic: Grammar = {
  lang: 'ar',
  anchors: [...unitForms, ...monthForms],
  read(around, text): Find | null {
    const find = read(around);
    const end = find ? printedEnd(text, find.end) : 0;
    return find && (end === find.end ? find : { ...find, end });
  },
};

/** Marks of direction, and what has no width. */
const MARKS = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\u061c\ufeff]/;
/** The end of what is printed: marks behind the last letter are no part of it. */
function printedEnd(text: string, end: number): number {
  let at = end;
  while (MARKS.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function read(around: Around): Find | null {
  const word = stemOf(around.anchor.text);
  if (isMonth(word)) return mayBeDate(around) ? date(around) : null;
  if (!mayBeLength(word, around)) return null;
  const { tokens, at } = numbersFirst(around);
  const find = lengthAt(tokens, at, words);
  if (!find) return null;
  const isMeant = find.digits === null && tokens[at - 1]?.text === ONE_BOUND;
  // «سنة (1)»: the figure says it.
  const inferred = find.inferred.filter((each) => each !== 'one-implied' || find.digits === null);
  return {
    ...find,
    end: endOf(tokens, at, find.end),
    days: find.unit === 'day' ? find.days : null,
    inferred: isMeant ? [...inferred, 'one-implied'] : inferred,
  };
}

/** Without «أخرى» at its end: that more days are meant is no part of the figure. */
function endOf(tokens: readonly Token[], unit: number, end: number): number {
  const last = tokens.findIndex((token, at) => at > unit && token.end === end);
  return FURTHER_WORDS.has(tokens[last]?.text ?? '') ? (tokens[last - 1]?.end ?? end) : end;
}

function date(around: Around): Find | null {
  const { tokens } = inOrder(around);
  const parts = partedTokens(tokens);
  const at = parts.findLastIndex((token) => token.end === around.anchor.end);
  return at < 0 ? null : dateAt(parts, at);
}

/** Left at once where no day or what leads to one stands before, and no day behind. */
function mayBeDate({ previous, next }: Around): boolean {
  if (previous?.kind === 'figures' || next?.kind === 'figures') return true;
  if (previous?.kind === 'mark') return '/-('.includes(previous.text) || previous.text === '\u2013';
  const before = previous ? stemOf(previous.text) : '';
  return before === 'من' || before === 'شهر' || isRankWord(before) || mayEndNumber(before);
}

const isNumeric = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'figures' ||
    (token.kind === 'mark' ? ')]/\u00bd'.includes(token.text) : mayEndNumber(stemOf(token.text))));

/** Left at once where the neighbours say no: most units on a page stand without a number. */
function mayBeLength(word: string, { anchor, previous, next }: Around): boolean {
  const form = formOf(word, next?.text ?? '');
  if (!form) return false;
  // «العدد 12 السنة الثالثة»: with the article it is no unit of figures.
  const isOfOther = form.isDefinite && previous?.kind === 'figures';
  if (form.says === 'two' || (isNumeric(previous) && !isOfOther)) return true;
  const behind = next ? (parted(next.text)[0] ?? '') : '';
  if (form.says === 'one') {
    const before = previous ? stemOf(previous.text) : '';
    if (form.isDefinite) return mayEndBound(before);
    return anchor.text !== word || mayEndBound(before) || mayFollowOne(behind) || mayBeAlone(before, behind);
  }
  return isNumeric(next) || behind === ARTICLE || mayQualify(behind);
}
