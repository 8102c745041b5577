import { describe, expect, it } from 'vitest';
import { detectorOf } from '../../../src/reading/detect.ts';
import { russian } from '../../../src/reading/ru/russian.ts';
import { CASES, counted, DAY, firstPart, inWords, MONTH, WEEK } from './numbers.ts';

const { detect } = detectorOf([russian]);
const numbers = Array.from({ length: 999 }, (_, at) => at + 1);
/** What stands before a number in each case. */
const BEFORE = ['срок — ', 'после ', 'равен ', 'ограничен ', 'о '];

describe('numbers in words', () => {
  for (const [unit, noun] of [
    ['day', DAY],
    ['week', WEEK],
    ['month', MONTH],
  ] as const) {
    for (const at of CASES) {
      it(`reads 1 to 999 back: ${inWords(342, at, noun.gender)} ${counted(342, at, noun)}`, () => {
        for (const n of numbers) {
          const words = `${inWords(n, at, noun.gender)} ${counted(n, at, noun)}`;
          const text = `${BEFORE[at]}${words}, затем`;
          const [find, ...more] = detect(text);
          expect(more, words).toEqual([]);
          expect(find, words).toMatchObject({ kind: 'term', n, unit, upTo: null, bound: null });
          expect(text.slice(find?.start, find?.end)).toBe(words);
        }
      });
    }
  }

  it('reads them without the dots of ё', () => {
    for (const n of numbers.filter((each) => /[3-4]/.test(String(each)))) {
      const words = inWords(n, 1, 'm').replaceAll('ё', 'е');
      expect(detect(`в течение ${words} ${counted(n, 1, DAY)}`), words).toMatchObject([{ n }]);
    }
  });

  it('reads them with figures that agree, or tells that these differ', () => {
    for (const n of numbers) {
      const [words, noun] = [inWords(n, 1, 'm'), counted(n, 1, DAY)];
      expect(detect(`${words} (${n}) ${noun}`)).toMatchObject([{ n, digits: n, inferred: [] }]);
      expect(detect(`${n} (${words}) ${noun}`)).toMatchObject([{ n, digits: n, inferred: [] }]);
      expect(detect(`${words} (${n + 1}) ${noun}`)).toMatchObject([
        { n, digits: n + 1, inferred: ['digits-differ'] },
      ]);
    }
  });

  it('reads the ends of ranges', () => {
    for (const n of numbers.filter((each) => each > 3 && each % 7 === 0)) {
      const [words, noun] = [inWords(n, 1, 'm'), counted(n, 1, DAY)];
      expect(detect(`от трёх до ${words} ${noun}`), words).toMatchObject([{ n: 3, upTo: n, bound: null }]);
    }
  });

  it('reads collectives and halves', () => {
    for (const [words, found] of [
      ['двое суток', { n: 2, unit: 'day' }],
      ['трёх суток', { n: 3, unit: 'day' }],
      ['четверо суток', { n: 4, unit: 'day' }],
      ['двадцати двух суток', { n: 22, unit: 'day' }],
      ['полтора года', { n: 18, unit: 'month' }],
      ['полутора лет', { n: 18, unit: 'month' }],
      ['три с половиной года', { n: 42, unit: 'month' }],
      ['2,5 года', { n: 30, unit: 'month' }],
      ['полгода', { n: 6, unit: 'month' }],
    ] as const)
      expect(detect(`срок в ${words}`), words).toMatchObject([found]);
  });
});

describe('number and unit in one word', () => {
  const ADJECTIVES = [
    ['дневн', 'day'],
    ['суточн', 'day'],
    ['недельн', 'week'],
    ['месячн', 'month'],
    ['годичн', 'year'],
    ['часов', 'hour'],
  ] as const;

  it('reads 1 to 999 back', () => {
    for (const n of numbers) {
      for (const [stem, unit] of ADJECTIVES) {
        const word = `${firstPart(n)}${stem}${stem === 'часов' ? 'ой' : 'ый'}`;
        expect(detect(`${word} срок`), word).toMatchObject([
          { n, unit, bound: null, start: 0, end: word.length },
        ]);
      }
    }
  });

  it('reads it in every case, and behind figures', () => {
    for (const ending of ['ый', 'ого', 'ому', 'ым', 'ом', 'ая', 'ой', 'ую', 'ое', 'ые', 'ых', 'ыми']) {
      for (const [stem, unit] of ADJECTIVES) {
        expect(detect(`это шести${stem}${ending} дело`), `${stem}${ending}`).toMatchObject([{ n: 6, unit }]);
        expect(detect(`это 60-${stem}${ending} дело`), `60-${stem}${ending}`).toMatchObject([
          { n: 60, unit },
        ]);
      }
    }
  });

  it('reads half a year and a year and a half', () => {
    expect(detect('полугодичный срок')).toMatchObject([{ n: 6, unit: 'month', inferred: ['half-year'] }]);
    expect(detect('полуторагодичного срока')).toMatchObject([{ n: 18, unit: 'month' }]);
  });
});
