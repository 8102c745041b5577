import { describe, expect, it } from 'vitest';
import { detectorOf } from '../../../src/reading/detect.ts';
import { french } from '../../../src/reading/fr/french.ts';
import { inWords, ORDINALS, SPELLINGS, type Spelling } from './numbers.ts';

const { detect } = detectorOf([french]);
const numbers = Array.from({ length: 999 }, (_, at) => at + 1);
const USUAL: Spelling = { of: 'France', hyphens: 'traditional', feminine: false };

describe('numbers in words', () => {
  for (const spelling of SPELLINGS) {
    it(`reads 1 to 999 back: ${spelling.of}, ${spelling.hyphens}: ${inWords(121, spelling)}`, () => {
      for (const n of numbers) {
        const words = inWords(n, spelling);
        const text = `dans les ${words} ${spelling.feminine ? 'semaines' : 'jours'} de la demande`;
        const [find, ...more] = detect(text);
        expect(more, words).toEqual([]);
        const unit = spelling.feminine ? 'week' : 'day';
        expect(find, words).toMatchObject({ n, unit, bound: 'at-most', upTo: null, inferred: [] });
        expect(text.slice(find?.start, find?.end)).toBe(text.slice(0, text.indexOf(' de la')));
      }
    });
  }

  it('reads them with figures that agree, or tells that these differ', () => {
    for (const n of numbers) {
      const words = inWords(n, USUAL);
      expect(detect(`${words} (${n}) jours`)).toMatchObject([{ n, digits: n, inferred: [] }]);
      expect(detect(`${n} (${words}) jours`)).toMatchObject([{ n, digits: n, inferred: [] }]);
      expect(detect(`${words} (${n + 1}) jours`)).toMatchObject([
        { n, digits: n + 1, inferred: ['digits-differ'] },
      ]);
    }
  });

  it('reads both ends of ranges', () => {
    for (const n of numbers.filter((each) => each > 3 && each % 7 === 0)) {
      const words = inWords(n, USUAL);
      expect(detect(`de trois à ${words} jours`), words).toMatchObject([{ n: 3, upTo: n }]);
      expect(detect(`entre trois et ${words} jours`), words).toMatchObject([{ n: 3, upTo: n }]);
      expect(detect(`${words} à mille jours`), words).toMatchObject([{ n, upTo: 1000 }]);
    }
  });

  it('reads days of a month in words', () => {
    for (const [at, rank] of ORDINALS.entries()) {
      const iso = `2003-01-${String(at + 1).padStart(2, '0')}`;
      for (const day of [
        inWords(at + 1, USUAL),
        `${rank} jour de`,
        `${rank.replaceAll('-', ' ')} jour du mois de`,
      ])
        expect(detect(`le ${day} janvier deux mille trois`), day).toMatchObject([{ iso }]);
    }
  });

  it('reads years in words', () => {
    for (let year = 1900; year <= 2099; year += 1) {
      const rest = year % 100 === 0 ? '' : ` ${inWords(year % 100, USUAL)}`;
      const thousands =
        year < 2000 ? ['mil neuf cent', 'mille neuf cent', 'dix-neuf cent'] : ['deux mille', 'deux mil'];
      for (const words of thousands.map((each) => each + rest))
        expect(detect(`le 3 mai ${words}`), words).toMatchObject([{ iso: `${year}-05-03` }]);
    }
  });
});
