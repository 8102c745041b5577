import fc from 'fast-check';
import { expect } from 'vitest';
import type { Detector } from '../../src/reading/detect.ts';

type Detect = Detector['detect'];

/** What is read, with the words it was read from; where it stands apart. */
export const valuesOf = (detect: Detect) => (text: string) =>
  detect(text).map(({ start, end, ...rest }) => ({
    ...rest,
    words: text.slice(start, end).replaceAll('\u00ad', '').replaceAll('\u00a0', ' '),
  }));

/** A soft hyphen inside a word (`letter` on both sides), or no-break spaces for all spaces, change no value. */
export function holdsSoftHyphensAndSpaces(
  detect: Detect,
  corpus: readonly { readonly text: string }[],
  letter: RegExp,
): void {
  const values = valuesOf(detect);
  fc.assert(
    fc.property(fc.constantFrom(...corpus), fc.nat(), fc.boolean(), ({ text }, seed, spaces) => {
      const at = seed % Math.max(1, text.length);
      const insideWord = letter.test(text[at] ?? '') && letter.test(text[at - 1] ?? '');
      const hyphened = insideWord ? `${text.slice(0, at)}\u00ad${text.slice(at)}` : text;
      const set = spaces ? hyphened.replaceAll(' ', '\u00a0') : hyphened;
      expect(values(set)).toEqual(values(text.replaceAll('\u00ad', '')));
    }),
    { numRuns: 500 },
  );
}

/** Noise, of the language's own words too, never throws; finds lie in it in order and apart, each beginning as `begins`. */
export function holdsInNoise(
  detect: Detect,
  words: string,
  { begins, runs }: { readonly begins: RegExp; readonly runs: number },
): void {
  const pieces = words.split(' ');
  const noise = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((some) => some.join(' ')),
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((some) => some.join('')),
  );
  fc.assert(
    fc.property(noise, (text) => {
      let last = 0;
      for (const { start, end } of detect(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).toMatch(begins);
        last = end;
      }
    }),
    { numRuns: runs },
  );
}
