import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectorOf } from '../../../src/reading/detect.ts';
import { russian } from '../../../src/reading/ru/russian.ts';
import { corpus } from './corpus.ts';

const { detect } = detectorOf([russian]);

/** What is read, with the words it was read from; where it stands apart. */
const values = (text: string) =>
  detect(text).map(({ start, end, ...rest }) => ({
    ...rest,
    words: text.slice(start, end).replaceAll('\u00ad', '').replaceAll('\u00a0', ' '),
  }));

const PIECES =
  'в течение не менее чем на одного сорока ста тысяча (40) ( ) [ ] « » " / - , . ½ 5-ти 3х полутора с половиной и более от до рабочих дней суток месяц года лет г. полгода трехдневный срок дневный ноября мая второго 4 2018 1 000 статья \n \u00ad o лишения свободы возраст'.split(
    ' ',
  );

describe('how a page is set', () => {
  it('changes nothing by soft hyphens and no-break spaces', () => {
    fc.assert(
      fc.property(fc.constantFrom(...corpus), fc.nat(), fc.boolean(), ({ text }, seed, spaces) => {
        const at = seed % Math.max(1, text.length);
        const insideWord = /[а-яё]/i.test(text[at] ?? '') && /[а-яё]/i.test(text[at - 1] ?? '');
        const hyphened = insideWord ? `${text.slice(0, at)}\u00ad${text.slice(at)}` : text;
        const set = spaces ? hyphened.replaceAll(' ', '\u00a0') : hyphened;
        expect(values(set)).toEqual(values(text.replaceAll('\u00ad', '')));
      }),
      { numRuns: 500 },
    );
  });

  it('is read in capitals as in small letters', () => {
    for (const { text } of corpus) {
      const small = values(text).map((find) => ({ ...find, words: find.words.toUpperCase() }));
      expect(values(text.toUpperCase())).toEqual(small);
    }
  });

  it('never throws, and its finds lie in the text, in order and apart', () => {
    const noise = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(noise, (text) => {
        let last = 0;
        for (const { start, end } of detect(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}[("«\u00ad]/u);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
