import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectorOf } from '../../../src/reading/detect.ts';
import { french } from '../../../src/reading/fr/french.ts';
import { corpus } from './corpus.ts';

const { detect } = detectorOf([french]);

/** What is read, with the words it was read from; where it stands apart. */
const values = (text: string) =>
  detect(text).map(({ start, end, ...rest }) => ({
    ...rest,
    words: text.slice(start, end).replaceAll('\u00ad', '').replaceAll('\u00a0', ' '),
  }));

const PIECES =
  "dans le délai d' de dix-huit un une quarante (40) ( ) [ ] / - , . ½ et demi cent vingts jours mois an année(s) huitaine juillet sept mai 1er er 4 2018 1 000 à ou entre au moins plus n' excédant pas ne peut excéder ouvrables \n \u00ad \u0430 emprisonnement peine ’".split(
    ' ',
  );

describe('how a page is set', () => {
  it('changes nothing by soft hyphens and no-break spaces', () => {
    fc.assert(
      fc.property(fc.constantFrom(...corpus), fc.nat(), fc.boolean(), ({ text }, seed, spaces) => {
        const at = seed % Math.max(1, text.length);
        const insideWord = /\p{L}/u.test(text[at] ?? '') && /\p{L}/u.test(text[at - 1] ?? '');
        const hyphened = insideWord ? `${text.slice(0, at)}\u00ad${text.slice(at)}` : text;
        const set = spaces ? hyphened.replaceAll(' ', '\u00a0') : hyphened;
        expect(values(set)).toEqual(values(text.replaceAll('\u00ad', '')));
      }),
      { numRuns: 500 },
    );
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
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}[(\u00ad]/u);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
