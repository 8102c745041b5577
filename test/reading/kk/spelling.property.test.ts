import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectorOf } from '../../../src/reading/detect.ts';
import { kazakh } from '../../../src/reading/kk/kazakh.ts';
import { corpus } from './corpus.ts';

const { detect } = detectorOf([kazakh]);

/** What is read, with the words it was read from; where it stands apart. */
const values = (text: string) =>
  detect(text).map(({ start, end, ...rest }) => ({
    ...rest,
    words: text.slice(start, end).replaceAll('\u00ad', '').replaceAll('\u00a0', ' '),
  }));

const PIECES =
  'кемінде бір жүз он бес (15) ( ) [ ] / - – , . ½ жарты жарым екіден 3-тен күн күннен күнге дейін айдан аспайтын кем емес жылғы жыл 2024 ж 2 қарашадағы қарашаның айының 2-сі және мен аралығында ішінде мерзімде бескүндік мың тәулік жұмыс күнтізбелік \n \u00ad a бас бостандығынан жаза'.split(
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

  it('changes nothing by letters of the other script, but that it is told', () => {
    const ALIKE = { а: 'a', е: 'e', о: 'o', с: 'c', т: 'T', к: 'K', і: 'i', н: 'H' } as const;
    const plain = (text: string) =>
      values(text).map(({ words, inferred, ...rest }) => ({
        ...rest,
        inferred: inferred.filter((each) => each !== 'look-alikes'),
      }));
    for (const { text } of corpus)
      for (const [cyrillic, latin] of Object.entries(ALIKE))
        expect(plain(text.replaceAll(cyrillic, latin)), text).toEqual(plain(text));
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
