import { describe, expect, it } from 'vitest';
import type { LengthUnit } from '../../src/reading/find.ts';
import { type LengthWords, lengthAt } from '../../src/reading/length-at.ts';
import { phrasesOf } from '../../src/reading/phrases.ts';
import { Tape } from '../../src/reading/tape.ts';
import { inOrder } from '../../src/reading/tokens.ts';

/** A language made up for the test, so that nothing of a real one is taken for granted. */
const NUMBERS = new Map([
  ['un', 1],
  ['du', 2],
  ['kvin', 5],
  ['dek', 10],
]);
const UNITS = new Map<string, LengthUnit>([
  ['tago', 'day'],
  ['monato', 'month'],
  ['jaro', 'year'],
]);
const words: LengthWords = {
  lang: 'en',
  unit: (word) => UNITS.get(word) ?? null,
  numberBefore(tokens, end) {
    const last = tokens[end - 1]?.text ?? '';
    if (last === 'duon') return { value: 0.5, from: end - 1, to: end, inferred: ['half-year'] };
    if (last === 'ia') return { value: 1, from: end - 1, to: end, inferred: ['one-implied'] };
    const value = NUMBERS.get(last);
    return value === undefined ? null : { value, from: end - 1, to: end };
  },
  between: phrasesOf([
    ['working', 'labor'],
    ['calendar', 'kalendar'],
    [null, 'plen'],
  ]),
  ahead: phrasesOf([['calendar', 'kalendare']]),
  after: phrasesOf([
    ['clear', 'netaj'],
    [null, '( j )'],
  ]),
  halfAfter: phrasesOf([[true, 'kaj duono']]),
  boundsBefore: phrasesOf([
    ['at-most', 'ene | ne pli ol'],
    ['more-than', 'pli ol'],
    ['at-least', 'almenau'],
    [null, 'la | periodo de'],
  ]),
  boundsAfter: phrasesOf([
    ['at-least', 'au pli'],
    ['at-most', 'maksimume'],
    [null, 'au pli severa'],
  ]),
  rangeJoins: new Set(['gis']),
  rangeOpens: new Map([
    ['ekde', ''],
    ['inter', 'kaj'],
  ]),
  boundJoins: new Set(['kaj']),
  isDenied: (tokens, from) => tokens[from - 1]?.text === 'neniam',
  isThreshold: (tokens) => tokens.some(({ text }) => text === 'puno'),
  isOther: (tokens, from) => tokens[from - 1]?.text === 'art',
};

/** What is read at the last unit of a text; the words of the find with it. */
function read(text: string, said: LengthWords = words) {
  const at = Math.max(...[...UNITS.keys()].map((unit) => text.toLowerCase().lastIndexOf(unit)));
  const unit = /^[a-z\u00ad]+/i.exec(text.slice(at))?.[0] ?? '';
  const { tokens, at: anchor } = inOrder(new Tape(text).around(at, at + unit.length, unit));
  const find = lengthAt(tokens, anchor, said);
  return find && { ...find, words: text.slice(find.start, find.end) };
}
const NOTHING = { upTo: null, bound: null, days: null, digits: null, inferred: [], kind: 'term' };

describe('a length read from its unit', () => {
  it('is a number and its unit, and nothing more where nothing more is said', () => {
    expect(read('dum kvin tago poste')).toMatchObject({ ...NOTHING, words: 'kvin tago', n: 5, unit: 'day' });
    expect(read('dum 45 monato')).toMatchObject({ ...NOTHING, words: '45 monato', n: 45, unit: 'month' });
    expect(read('la tago')).toBeNull();
    expect(read('0 tago')).toBeNull();
    expect(read('art 5 tago')).toBeNull();
  });

  it('keeps figures in brackets, whichever stands first, and tells where they differ', () => {
    expect(read('dek (10) tago')).toMatchObject({ ...NOTHING, words: 'dek (10) tago', n: 10, digits: 10 });
    expect(read('10 (dek)tago')).toMatchObject({ ...NOTHING, words: '10 (dek)tago', n: 10, digits: 10 });
    expect(read('dek (15) tago')).toMatchObject({ n: 10, digits: 15, inferred: ['digits-differ'] });
    expect(read('15 (dek) tago')).toMatchObject({ n: 10, digits: 15, inferred: ['digits-differ'] });
  });

  it('reads figures left open in square brackets, not the number of a paragraph in round ones', () => {
    expect(read('[40] tago')).toMatchObject({ ...NOTHING, words: '[40] tago', n: 40 });
    expect(read('[un/du] jaro(j)')).toMatchObject({ ...NOTHING, words: '[un/du] jaro(j)', n: 1, upTo: 2 });
    expect(read('ene (40) tago')).toMatchObject({ bound: 'at-most', n: 40, words: 'ene (40) tago' });
    expect(read('(2) tago')).toBeNull();
    expect(read('; (2) tago')).toBeNull();
  });

  it('reads thousands, and no parts of longer figures', () => {
    expect(read('1,000 tago')).toMatchObject({ n: 1000, words: '1,000 tago' });
    expect(read('1\u00a0200 tago')).toMatchObject({ n: 1200, words: '1\u00a0200 tago' });
    for (const other of ['4.7 tago', '12/40 tago', '46-1 tago', '12:30 tago', '1.2.3 tago', '1,000,000 tago'])
      expect(read(other), other).toBeNull();
  });

  it('reads ranges, with what opens them', () => {
    const range = { ...NOTHING, n: 5, upTo: 10, unit: 'day' };
    expect(read('kvin gis dek tago')).toMatchObject({ ...range, words: 'kvin gis dek tago' });
    expect(read('ekde kvin gis dek tago')).toMatchObject({ ...range, words: 'ekde kvin gis dek tago' });
    expect(read('5\u201310 tago')).toMatchObject({ ...range, words: '5\u201310 tago' });
    expect(read('inter kvin kaj dek tago')).toMatchObject({ ...range, words: 'inter kvin kaj dek tago' });
    expect(read('kvin- gis dek-tago')).toMatchObject({ ...range, words: 'kvin- gis dek-tago' });
    expect(read('kvin (5) gis dek (10) tago')).toMatchObject({ ...range, digits: 10 });
    expect(read('ekde kvin tago gis dek tago')).toMatchObject({
      ...range,
      words: 'ekde kvin tago gis dek tago',
    });
    expect(read('kvin kaj dek tago')).toMatchObject({ ...NOTHING, n: 10, words: 'dek tago' });
    expect(read('dek gis kvin tago')).toMatchObject({ ...NOTHING, n: 5, words: 'kvin tago' });
    expect(read('kvin monato gis dek tago')).toMatchObject({ ...NOTHING, n: 10, words: 'dek tago' });
  });

  it('takes bounds into the find, over words that link, and one bound more that says the same', () => {
    expect(read('ene dek tago')).toMatchObject({ bound: 'at-most', words: 'ene dek tago' });
    expect(read('ene la periodo de dek tago')).toMatchObject({
      bound: 'at-most',
      words: 'ene la periodo de dek tago',
    });
    expect(read('la periodo de dek tago')).toMatchObject({ bound: null, words: 'dek tago' });
    expect(read('ene ne pli ol dek tago')).toMatchObject({
      bound: 'at-most',
      words: 'ene ne pli ol dek tago',
    });
    expect(read('ene almenau dek tago')).toMatchObject({ bound: 'at-least', words: 'almenau dek tago' });
    expect(read('neniam pli ol dek tago')).toMatchObject({ bound: 'at-most', words: 'pli ol dek tago' });
    expect(read('ene dek jaro au pli')).toMatchObject({ bound: 'at-least', words: 'dek jaro au pli' });
    expect(read('almenau kvin gis dek tago')).toMatchObject({ bound: 'at-least', n: 5, upTo: 10 });
  });

  it('reads a range whose ends have a bound each', () => {
    const text = 'almenau kvin kaj ne pli ol dek tago';
    expect(read(text)).toMatchObject({ ...NOTHING, n: 5, upTo: 10, words: text });
    expect(read('kvin kaj ne pli ol dek tago')).toMatchObject({ bound: 'at-most', n: 10, upTo: null });
    expect(read('almenau kvin tago kaj ne pli ol dek tago')).toMatchObject({ bound: 'at-most', n: 10 });
  });

  it('reads bounds behind the unit and before it, and none that only begins like one', () => {
    expect(read('dek tago au pli')).toMatchObject({ bound: 'at-least', words: 'dek tago au pli' });
    expect(read('dek au pli tago')).toMatchObject({ bound: 'at-least', words: 'dek au pli tago' });
    expect(read('dek tago au pli severa')).toMatchObject({ bound: null, words: 'dek tago' });
    expect(read('dek plen labor tago maksimume')).toMatchObject({ bound: 'at-most', days: 'working' });
  });

  it('reads how days are counted, before the unit or behind it', () => {
    expect(read('dek labor tago')).toMatchObject({ days: 'working', words: 'dek labor tago' });
    expect(read('dek-labor-tago')).toMatchObject({ days: 'working', words: 'dek-labor-tago' });
    expect(read('dek plen tago')).toMatchObject({ days: null, words: 'dek plen tago' });
    expect(read('dek (10) kalendar tago')).toMatchObject({ days: 'calendar', digits: 10 });
    expect(read('ene kalendare dek tago')).toMatchObject({
      days: 'calendar',
      bound: 'at-most',
      words: 'ene kalendare dek tago',
    });
    expect(read('dek tago netaj')).toMatchObject({ days: 'clear', words: 'dek tago netaj' });
  });

  it('tells half years in months; other halves not at all', () => {
    const half = { unit: 'month', inferred: ['half-year'] };
    expect(read('duon jaro')).toMatchObject({ ...half, n: 6 });
    expect(read('1.5 jaro')).toMatchObject({ ...half, n: 18 });
    expect(read('2\u00bd jaro')).toMatchObject({ ...half, n: 30 });
    expect(read('un jaro kaj duono')).toMatchObject({ ...half, n: 18, words: 'un jaro kaj duono' });
    expect(read('ia jaro kaj duono')).toMatchObject({ ...half, n: 18, words: 'ia jaro kaj duono' });
    expect(read('du monato kaj duono')).toBeNull();
    expect(read('1.5 tago')).toBeNull();
  });

  it('puts years and the months behind them together', () => {
    const sum = { unit: 'month', inferred: ['compound'] };
    const joined = { ...words, yearsJoin: new Set(['kaj']) };
    expect(read('ene un jaro kaj kvin monato', joined)).toMatchObject({
      ...sum,
      n: 17,
      bound: 'at-most',
      words: 'ene un jaro kaj kvin monato',
    });
    expect(read('2 jaro 5 monato', joined)).toMatchObject({ ...sum, n: 29, digits: null });
    expect(read('du (2) jaro kaj kvin (6) monato', joined)).toMatchObject({
      n: 29,
      digits: 30,
      inferred: ['digits-differ', 'compound'],
    });
    expect(read('ia jaro kaj dek monato', joined)).toMatchObject({ ...sum, n: 22 });
    expect(read('un jaro kaj 12 monato', joined)).toMatchObject({ n: 12, words: '12 monato', inferred: [] });
    expect(read('un jaro kaj kvin tago', joined)).toMatchObject({ n: 5, unit: 'day' });
    expect(read('1.5 jaro kaj kvin monato', joined)).toMatchObject({ n: 5 });
    expect(read('un jaro kaj kvin monato')).toMatchObject({ n: 5 });
    const opens = { ...joined, rangeOpens: new Map([['inter', 'kaj']]) };
    expect(read('inter un jaro kaj kvin monato', opens)).toMatchObject({ n: 5 });
  });

  it('takes one for implied only where a bound or a penalty makes it a figure', () => {
    expect(read('ia jaro')).toBeNull();
    expect(read('ia jaro au pli')).toBeNull();
    expect(read('ia jaro au pli', { ...words, boundsFollow: true })).toMatchObject({
      n: 1,
      bound: 'at-least',
      inferred: ['one-implied'],
    });
    expect(read('ia jaro', { ...words, boundsFollow: true })).toBeNull();
    expect(read('ene ia jaro')).toMatchObject({ n: 1, bound: 'at-most', inferred: ['one-implied'] });
    expect(read('puno de ia jaro')).toMatchObject({ n: 1, kind: 'threshold', inferred: ['one-implied'] });
  });
});
