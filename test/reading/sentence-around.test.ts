import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../src/reading/sentence-around.ts';

function around(text: string, words: string, far?: number): string {
  const start = text.indexOf(words);
  const found = sentenceAround(text, start, start + words.length, far);
  return `${found.before}[${found.words}]${found.after}`;
}

describe('the sentence of a find', () => {
  it.each([
    ['First one. It ends within ten days. Then more.', 'within ten days', 'It ends [within ten days].'],
    ['Of 2 November 2024. The next.', '2 November 2024', 'Of [2 November 2024].'],
    [
      'See art. 12 and within ten days\nof the arrest! No.',
      'within ten days',
      'See art. 12 and [within ten days] of the arrest!',
    ],
    ['A heading\n\nwithin ten days\n \nnext', 'within ten days', '[within ten days]'],
    ['Это так. В течение 10 дней; иначе нет.', 'В течение 10 дней', '[В течение 10 дней];'],
    ['نعم؟ خلال أربعين يوماً. ثم', 'خلال أربعين يوماً', '[خلال أربعين يوماً].'],
  ])('%j', (text, words, expected) => {
    expect(around(text, words)).toBe(expected);
  });

  it('is cut at words where it is long, and says so', () => {
    const long = `${'word '.repeat(80)}within ten days${' other'.repeat(80)}`;
    expect(around(long, 'within ten days', 20)).toMatch(/^…(word )+\[within ten days\]( other)+…$/);
  });

  it('never halves a letter, and has the find in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('\ud83d\ude00', 'a', ' ', '. B', '\n\n', ';'), {
          minLength: 1,
          maxLength: 120,
        }),
        fc.nat(),
        fc.integer({ min: 5, max: 60 }),
        (letters, n, far) => {
          const at = n % letters.length;
          const start = letters.slice(0, at).join('').length;
          const text = letters.join('');
          const end = start + (letters[at] as string).length;
          const { before, words, after } = sentenceAround(text, start, end, far);
          expect((before + words + after).isWellFormed()).toBe(true);
          expect(words).toBe(text.slice(start, end).replace(/\s+/g, ' ').trim());
          expect(before.length + after.length).toBeLessThanOrEqual(2 * (far + 30));
        },
      ),
      { numRuns: 500 },
    );
  });
});
