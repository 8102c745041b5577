import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arabic } from '../../../src/reading/ar/arabic.ts';
import { detectorOf } from '../../../src/reading/detect.ts';
import { holdsInNoise } from '../page-setting.ts';
import { corpus } from './corpus.ts';

const { detect } = detectorOf([arabic]);

/** Not seen in print, or a space of another kind; the find's words without them. */
const UNSEEN = ['\u00ad', '\u0640', '\u064e', '\u200c', '\u200f'] as const;
const values = (text: string) =>
  detect(text).map(({ start, end, ...rest }) => ({
    ...rest,
    words: text
      .slice(start, end)
      .replaceAll(/[\u00ad\u0640\u064b-\u0652\u200c-\u200f]/g, '')
      .replaceAll('\u00a0', ' '),
  }));

const WORDS =
  'خلال مدة لا تقل تزيد تتجاوز عن على سنة واحدة شهرين يومين أربعين (40) ( ) [ ] / - ، . ½ نصف ونصف و وعشرين مائة ثلاث يوماً الأيام الثلاثين عمل أيام 2 نوفمبر تشرين الثاني 2018 عام من إلى بين أو أكثر \n \u200f السجن ثلاثمائة ألف سنوات الـ ب';

describe('how a page is set', () => {
  it('changes nothing by letters not seen and no-break spaces', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...corpus),
        fc.nat(),
        fc.constantFrom(...UNSEEN),
        fc.boolean(),
        ({ text }, seed, unseen, spaces) => {
          const at = seed % Math.max(1, text.length);
          const isLetter = /[\u0620-\u064a]/;
          const insideWord = isLetter.test(text[at] ?? '') && isLetter.test(text[at - 1] ?? '');
          const marked = insideWord ? text.slice(0, at) + unseen + text.slice(at) : text;
          const set = spaces ? marked.replaceAll(' ', '\u00a0') : marked;
          expect(values(set)).toEqual(values(text));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('changes nothing by the hamza and the dots of last letters', () => {
    for (const { text } of corpus) {
      const plain = text.replaceAll(/[أإآ]/g, 'ا').replaceAll('ى', 'ي').replaceAll('ة', 'ه');
      const strip = (each: string) => detect(each).map(({ start, end, kind }) => [start, end, kind]);
      expect(strip(plain), text).toEqual(strip(text));
    }
  });

  it('never throws, and its finds lie in the text, in order and apart', () => {
    holdsInNoise(detect, WORDS, { begins: /^[\p{L}\p{N}[(]/u, runs: 1500 });
  }, 60_000);
});
