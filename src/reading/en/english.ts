import { MONTHS } from '../../language/en/reading-dates.ts';
import {
  AFTER_AT_LEAST,
  AFTER_AT_MOST,
  AFTER_NONE,
  AFTER_UNIT,
  AND_A_HALF,
  AT_LEAST,
  AT_MOST,
  LESS_THAN,
  LINKS,
  MORE_THAN,
  QUALIFIERS,
} from '../../language/en/reading-lengths.ts';
import { TENS, UNITS } from '../../language/en/reading-numerals.ts';
import type { Grammar } from '../grammar.ts';
import { type LengthWords, lengthAt } from '../length-at.ts';
import { phrasesOf } from '../phrases.ts';
import { inOrder } from '../tokens.ts';
import { isDenied, isThreshold } from './context.ts';
import { dateAt, isMonth, mayBeDate } from './dates.ts';
import { mayEndNumber, numberBefore } from './numbers.ts';
import { isMeant, isOther } from './others.ts';
import { unitForms, unitOf } from './units.ts';

/** "Under fourteen years *or over seventy*": the bound of the next number. */
const NEXT_BOUND = ['or over', 'or above', 'or under', 'and over']
  .flatMap((bound) => [...UNITS, ...TENS].map((number) => `${bound} ${number}`))
  .join(' | ');

const words: LengthWords = {
  lang: 'en',
  unit: unitOf,
  numberBefore,
  between: phrasesOf(QUALIFIERS),
  after: phrasesOf([[null, AFTER_UNIT]]),
  halfAfter: phrasesOf([[true, AND_A_HALF]]),
  boundsBefore: phrasesOf([
    ['at-most', AT_MOST],
    ['at-least', AT_LEAST],
    ['more-than', MORE_THAN],
    ['less-than', LESS_THAN],
    [null, LINKS],
  ]),
  boundsAfter: phrasesOf([
    ['at-most', AFTER_AT_MOST],
    ['at-least', AFTER_AT_LEAST],
    [null, AFTER_NONE],
    [null, NEXT_BOUND],
  ]),
  rangeJoins: new Set(['to', 'or']),
  rangeOpens: new Map([
    ['from', ''],
    ['between', 'and'],
  ]),
  boundJoins: new Set(['and', 'but', 'or', 'nor', 'to']),
  yearsJoin: new Set(['and']),
  isDenied,
  isMeant,
  isThreshold,
  isOther,
};

/** "sentence of" one year, "within forty (40) days", "4 July 2018". */
export const english: Grammar = {
  lang: 'en',
  anchors: [...unitForms, ...MONTHS.flatMap((forms) => forms.split(' '))],
  read(around) {
    const { text } = around.anchor;
    const month = isMonth(text);
    if (!(month ? mayBeDate(around) : mayEndNumber(around.previous))) return null;
    const { tokens, at } = inOrder(around);
    return month ? dateAt(tokens, at) : lengthAt(tokens, at, words);
  },
};
