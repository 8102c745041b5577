import { describe, expect, it } from 'vitest';
import { arabic } from '../../../src/reading/ar/arabic.ts';
import { detectorOf } from '../../../src/reading/detect.ts';
import { counted, inWords, ORDINALS, SPELLINGS } from './numbers.ts';

const { detect } = detectorOf([arabic]);
const numbers = Array.from({ length: 999 }, (_, at) => at + 1);

describe('numbers in words', () => {
  for (const spelling of SPELLINGS) {
    it(`reads 1 to 999 back: ${counted(345, spelling)}`, () => {
      for (const n of numbers) {
        const words = counted(n, spelling);
        const text = `وذلك خلال ${words} من تاريخه`;
        const [find, ...more] = detect(text);
        expect(more, words).toEqual([]);
        const unit = spelling.feminine ? 'year' : 'day';
        expect(find, words).toMatchObject({ n, unit, bound: 'at-most', upTo: null });
        expect(text.slice(find?.start, find?.end)).toBe(`خلال ${words}`);
        expect(find?.inferred, words).toEqual(n === 2 ? ['dual'] : []);
      }
    });
  }

  it('reads them with a particle or the article before them', () => {
    for (const spelling of SPELLINGS) {
      for (const n of numbers.filter((each) => each > 2)) {
        const words = counted(n, spelling);
        expect(detect(`قبل ذلك ب${words}`), words).toMatchObject([{ n }]);
        const said = `ال${inWords(n, spelling).replaceAll(' و', ' وال')} يوماً`;
        expect(detect(`مدة ${said}`), said).toMatchObject([{ n }]);
      }
    }
  });

  it('reads them with figures that agree, or tells that these differ', () => {
    const [spelling] = SPELLINGS;
    if (!spelling) throw new Error('no spelling');
    for (const n of numbers.filter((each) => each > 2)) {
      const words = inWords(n, spelling);
      const arabicFigures = [...String(n)].map((figure) => '٠١٢٣٤٥٦٧٨٩'[Number(figure)]).join('');
      for (const text of [
        `${words} (${n}) يوماً`,
        `${n} (${words}) يوماً`,
        `(${n}) ${words} يوماً`,
        `${words} يوماً (${n})`,
        `${words} (${arabicFigures}) يوماً`,
      ])
        expect(detect(text), text).toMatchObject([
          { n, digits: n, inferred: [], start: 0, end: text.length },
        ]);
      expect(detect(`${words} (${n + 1}) يوماً`)).toMatchObject([
        { n, digits: n + 1, inferred: ['digits-differ'] },
      ]);
    }
  });

  it('reads days of a month in words', () => {
    for (const [at, word] of ORDINALS.entries()) {
      const iso = `2003-01-${String(at + 1).padStart(2, '0')}`;
      expect(detect(`في اليوم ${word} من شهر يناير سنة 2003`), word).toMatchObject([{ iso }]);
      expect(detect(`في ${word} من كانون الثاني/يناير 2003`), word).toMatchObject([{ iso }]);
    }
  });

  it('reads years in words', () => {
    for (const [words, year] of [
      ['ألف وتسعمائة وثلاث وثمانين', 1983],
      ['ألف وتسعمائة واثنين وتسعين', 1992],
      ['ألفين', 2000],
      ['ألفين وأربع وعشرين', 2024],
      ['أربع وعشرين وألفين', 2024],
    ] as const)
      expect(detect(`في 3 مايو سنة ${words}`), words).toMatchObject([{ iso: `${year}-05-03` }]);
  });
});
