import { describe, expect, it } from 'vitest';
import { detectorOf } from '../../../src/reading/detect.ts';
import { english } from '../../../src/reading/en/english.ts';
import { inWords, ORDINALS, SPELLINGS } from './numbers.ts';

const { detect } = detectorOf([english]);
const numbers = Array.from({ length: 999 }, (_, at) => at + 1);

describe('numbers in words', () => {
  for (const spelling of SPELLINGS) {
    it(`reads 1 to 999 back: ${inWords(145, spelling)}`, () => {
      for (const n of numbers) {
        const words = inWords(n, spelling);
        const text = `within ${words} days of it`;
        const [find, ...more] = detect(text);
        expect(more, words).toEqual([]);
        expect(find, words).toMatchObject({ n, unit: 'day', bound: 'at-most', upTo: null });
        expect(text.slice(find?.start, find?.end)).toBe(`within ${words} days`);
      }
    });
  }

  it('reads them with figures that agree, or tells that these differ', () => {
    for (const n of numbers) {
      const words = inWords(n, { and: ' and ', hyphen: '-', one: 'one' });
      expect(detect(`${words} (${n}) days`)).toMatchObject([{ n, digits: n, inferred: [] }]);
      expect(detect(`${n} (${words}) days`)).toMatchObject([{ n, digits: n, inferred: [] }]);
      expect(detect(`${words} (${n + 1}) days`)).toMatchObject([
        { n, digits: n + 1, inferred: ['digits-differ'] },
      ]);
    }
  });

  it('reads the upper ends of ranges', () => {
    for (const n of numbers.filter((each) => each > 3 && each % 7 === 0)) {
      const words = inWords(n, { and: ' and ', hyphen: '-', one: 'a' });
      expect(detect(`from three to ${words} days`)).toMatchObject([{ n: 3, upTo: n }]);
    }
  });

  it('reads days of a month in words', () => {
    for (const [at, word] of ORDINALS.entries()) {
      const iso = `2003-01-${String(at + 1).padStart(2, '0')}`;
      expect(detect(`this ${word} day of January, two thousand and three`)).toMatchObject([{ iso }]);
      expect(detect(`the ${word.replace('-', ' ')} of January 2003`)).toMatchObject([{ iso }]);
    }
  });

  it('reads years in words', () => {
    for (const [words, year] of [
      ['nineteen hundred and ninety-two', 1992],
      ['one thousand nine hundred and fifty-seven', 1957],
      ['two thousand', 2000],
      ['two thousand and nineteen', 2019],
      ['twenty twenty-four', 2024],
    ] as const) {
      expect(detect(`on the 3rd of May, ${words}`), words).toMatchObject([{ iso: `${year}-05-03` }]);
    }
  });
});
