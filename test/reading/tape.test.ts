import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compared } from '../../src/reading/letters.ts';
import { spelled } from '../../src/reading/spelled.ts';
import { Tape } from '../../src/reading/tape.ts';

const words = [
  'a',
  'days',
  'дней',
  'thir\u00adty',
  '(',
  '40',
  '\u200fيوم',
  '-',
  "d'",
  '\ud800',
  'z'.repeat(390),
];
const spaces = [' ', ' ', ' ', '', '\n', '\n\n', '\u00a0', ' '.repeat(170), '\n \u200b\n'];
const text = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...spaces)), { maxLength: 120 })
  .map((pieces) => pieces.flat().join(''));

/** Every word of a text that may be an anchor, in order. */
const anchors = (whole: string) =>
  [
    ...whole.matchAll(
      /(?<![\p{L}\u00ad\u200b\u200f])(?:days|дней|thir\u00adty|يوم)(?![\p{L}\u00ad\u200b\u200f])/gu,
    ),
  ].map(({ 0: word, index }) => [index, index + word.length, compared(word)] as const);

describe('tokens shared by neighbouring anchors', () => {
  it('are those each anchor would find alone, whichever of them ask', () => {
    fc.assert(
      fc.property(text, fc.array(fc.boolean(), { minLength: 1 }), (whole, asks) => {
        const tape = new Tape(whole);
        for (const [at, place] of anchors(whole).entries()) {
          if (!asks[at % asks.length]) continue;
          expect(tape.around(...place).all).toEqual(new Tape(whole).around(...place).all);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('are the same after many that were let go', () => {
    const whole = 'within forty (40) days of it, '.repeat(600);
    const tape = new Tape(whole);
    for (const place of anchors(whole))
      expect(tape.around(...place).all).toEqual(new Tape(whole).around(...place).all);
  });
});

describe('words read lately', () => {
  it('are spelled as they would be anew', () => {
    const word = fc.oneof(
      fc.constantFrom('days', 'd\u0430ys', 'DAYS', 'da\u00adys', 'يَوْم', '١٢', 'août', 'x'.repeat(40)),
      fc.string({ unit: fc.constantFrom(...'abcdABCéабвАБВйүқ\u00ad\u0301ىيةه0٣') }),
    );
    fc.assert(
      fc.property(fc.array(word), (all) => {
        for (const each of all) expect(spelled(`-${each}-`, 1, each.length + 1)).toBe(compared(each));
      }),
      { numRuns: 1000 },
    );
  });
});
