import {
  AFTER_AT_LEAST,
  AFTER_AT_MOST,
  AFTER_NONE,
  AHEAD,
  AND_A_HALF,
  AT_LEAST,
  AT_MOST,
  BETWEEN,
  LESS_THAN,
  LINKS,
  MORE_THAN,
  QUALIFIERS,
} from '../../language/fr/reading-lengths.ts';
import type { Grammar } from '../grammar.ts';
import { type LengthWords, lengthAt } from '../length-at.ts';
import { phrasesOf } from '../phrases.ts';
import { isDenied, isThreshold } from './context.ts';
import { dateAt, isMonth, monthForms } from './dates.ts';
import { withoutElisions } from './elisions.ts';
import { mayBeDay, mayEndNumber, numberBefore } from './numbers.ts';
import { isOther } from './others.ts';
import { daysIn, unitForms, unitOf } from './units.ts';

const words: LengthWords = {
  lang: 'fr',
  unit: unitOf,
  numberBefore,
  between: phrasesOf([[null, BETWEEN]]),
  after: phrasesOf(QUALIFIERS),
  ahead: phrasesOf([['clear', AHEAD]]),
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
  ]),
  rangeJoins: new Set(['a', 'ou']),
  rangeOpens: new Map([
    ['de', 'a'],
    ['entre', 'et'],
  ]),
  boundJoins: new Set(['et', 'mais', 'ou', 'ni']),
  yearsJoin: new Set(['et']),
  isDenied,
  isThreshold,
  isOther,
};

/** «dans un délai de dix-huit jours», «au moins un an», «1er novembre 2017». */
export const french: Grammar = {
  lang: 'fr',
  anchors: [...unitForms, ...monthForms],
  read(around, text) {
    const { text: word } = around.anchor;
    const { previous } = around;
    const month = isMonth(word);
    if (!(month ? mayBeDay(previous) : daysIn(word) || mayEndNumber(previous, text))) return null;
    const { tokens, at } = withoutElisions(around);
    return month ? dateAt(tokens, at) : lengthAt(tokens, at, words);
  },
};
