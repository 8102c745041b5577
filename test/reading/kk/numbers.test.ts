import { describe, expect, it } from 'vitest';
import { detectorOf } from '../../../src/reading/detect.ts';
import { kazakh } from '../../../src/reading/kk/kazakh.ts';
import { fromWords, inWords, nthWords, UNITS } from './numbers.ts';

const { detect } = detectorOf([kazakh]);
const numbers = Array.from({ length: 999 }, (_, at) => at + 1);

describe('numbers in words', () => {
  for (const one of ['жүз', 'бір жүз'] as const) {
    it(`reads 1 to 999 back: ${inWords(145, one)}`, () => {
      for (const n of numbers) {
        const words = inWords(n, one);
        const text = `алынған күннен бастап ${words} күн ішінде жіберіледі`;
        const [find, ...more] = detect(text);
        expect(more, words).toEqual([]);
        expect(find, words).toMatchObject({ n, unit: 'day', bound: 'at-most', upTo: null });
        expect(text.slice(find?.start, find?.end)).toBe(`${words} күн ішінде`);
      }
    });
  }

  it('reads them with every form of every unit', () => {
    for (const [unit, forms] of Object.entries(UNITS)) {
      for (const form of forms.split(' ')) {
        for (const n of [1, 6, 15, 40, 180, 999]) {
          const text = `мерзім ${inWords(n)} ${form} деп белгіленді`;
          const [find, ...more] = detect(text);
          expect(more, text).toEqual([]);
          expect(find, text).toMatchObject({ n, unit, bound: null });
          expect(text.slice(find?.start, find?.end)).toBe(`${inWords(n)} ${form}`);
        }
      }
    }
  });

  it('reads them with figures that agree, or tells that these differ', () => {
    for (const n of numbers) {
      const words = inWords(n, 'бір жүз');
      expect(detect(`${words} (${n}) күн`)).toMatchObject([{ n, digits: n, inferred: [] }]);
      expect(detect(`${n} (${words}) күн`)).toMatchObject([{ n, digits: n, inferred: [] }]);
      expect(detect(`${words} (${n + 1}) күн`)).toMatchObject([
        { n, digits: n + 1, inferred: ['digits-differ'] },
      ]);
    }
  });

  it('reads the lower end of a range in the ablative, of words and of figures', () => {
    for (const n of numbers.filter((each) => each < 999)) {
      const text = `${fromWords(n)} ${inWords(999)} күнге дейін`;
      const [find, ...more] = detect(text);
      expect(more, text).toEqual([]);
      expect(find, text).toMatchObject({ n, upTo: 999, bound: null, start: 0, end: text.length });
    }
    for (const lower of ['3-тен', '3 жылдан', '3 (үш) жылдан', 'үш жылдан', 'үш жылдан бастап'])
      expect(detect(`${lower} 5 жылға дейінгі`), lower).toMatchObject([{ n: 3, upTo: 5, bound: null }]);
  });

  it('reads a number in the ablative with a bound before its unit', () => {
    for (const n of numbers) {
      const text = `${fromWords(n)} астам күн`;
      expect(detect(text), text).toMatchObject([{ n, bound: 'more-than', start: 0, end: text.length }]);
    }
  });

  it('reads no ordinal as a length', () => {
    for (const n of numbers) {
      for (const unit of ['күні', 'күн', 'күннен', 'айдың', 'тәулікте', 'жылы'])
        expect(detect(`содан кейін ${nthWords(n)} ${unit} күшіне енеді`), nthWords(n)).toEqual([]);
      expect(detect(`содан кейін ${n}-ші күннен, ${n}-күні`)).toEqual([]);
    }
  });

  it('reads years and days in words', () => {
    for (const [words, iso] of [
      ['екі мың жиырма төртінші жылғы екінші қарашада', '2024-11-02'],
      ['бір мың тоғыз жүз тоқсан үшінші жылғы жиырма екінші қаңтарда', '1993-01-22'],
      ['екі мыңыншы жылдың отыз бірінші желтоқсаны', '2000-12-31'],
    ] as const)
      expect(detect(`осы шарт ${words} жасалды`), words).toMatchObject([{ kind: 'date', iso }]);
  });
});
