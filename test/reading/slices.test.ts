import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectorOf, type Slice } from '../../src/reading/detect.ts';
import { everyLanguage } from '../../src/reading/every-language.ts';
import { corpora, grammars } from './languages.ts';

const detector = detectorOf(everyLanguage);
const found = (slices: readonly Slice[]) => slices.flatMap(({ finds }) => finds);

const SENTENCES = [
  ...corpora.flatMap(({ corpus }) => corpus.map(({ text }) => text)),
  'from one day to two days to three days to four days to five days',
  'within forty (30) days, or not more than 10-15 days, of 3 November 2026 or 02.11.2026/2026-11-02',
  '12.12.2026.11.11.2026-10-10-2026',
  'в течение тридцати (30) суток и не менее шести месяцев лишения свободы',
  'a'.repeat(900),
  '\ud800 2 days \udfff',
];
const JOINS = [' ', '\n', '. ', '', '\n\n', ', ', '-', '/', '.', '\u00ad', '\u200f'];
const text = fc
  .array(fc.tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(...JOINS)), { maxLength: 12 })
  .map((pieces) => pieces.flat().join(''));

describe('a text read in slices', () => {
  it('has the finds of the whole, each once, wherever it is cut', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 1500 }), (whole, size) => {
        expect(found([...detector.inSlices(whole, size)])).toEqual(detector.detect(whole));
      }),
      { numRuns: 300 },
    );
  });

  it('finds nothing before what it has settled, and ends at the end', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 1500 }), (whole, size) => {
        let settled = 0;
        let read = 0;
        for (const slice of detector.inSlices(whole, size)) {
          for (const { start, end } of slice.finds) {
            expect(start).toBeGreaterThanOrEqual(settled);
            expect(end).toBeLessThanOrEqual(slice.settled);
          }
          expect(slice.settled).toBeGreaterThanOrEqual(settled);
          expect(slice.read).toBeGreaterThan(read);
          [settled, read] = [slice.settled, slice.read];
        }
        expect([settled, read]).toEqual([whole.length, whole.length]);
      }),
      { numRuns: 300 },
    );
  });

  it('is cut at every find of a sentence without losing it', () => {
    const whole = 'The request shall be received within forty (40) days of 3 November 2026. ';
    for (let size = 1; size <= whole.length; size += 1)
      expect(found([...detector.inSlices(whole.repeat(3), size)])).toHaveLength(6);
  });

  it('knows every language that there is', () => {
    expect(new Set(everyLanguage)).toEqual(new Set(grammars));
  });
});
