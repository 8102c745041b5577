import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Find } from '../../../../src/reading/find.ts';
import { type Passage, passagesOf } from '../../../../src/ui/screens/read/passages.ts';

const findAt = (start: number, end: number): Find => ({
  kind: 'date',
  iso: '2024-11-02',
  start,
  end,
  lang: 'en',
  inferred: [],
});

const piece = fc.oneof(
  fc.constantFrom('\n', ' ', 'word ', '\ud83d\ude00'.repeat(2500), 'x'.repeat(9000)),
  fc.string({ maxLength: 400 }),
);
/** A text with finds in it, and the places up to which it is read one after the other. */
const cases = fc
  .record({
    pieces: fc.array(piece, { maxLength: 30 }),
    marks: fc.array(fc.nat(), { maxLength: 40 }),
    steps: fc.array(fc.nat(), { maxLength: 8 }),
  })
  .map(({ pieces, marks, steps }) => {
    const text = pieces.join('').toWellFormed();
    const within = (n: number) => n % (text.length + 1);
    const starts = [...new Set(marks.map(within))].sort((a, b) => a - b);
    const finds = starts.flatMap((start, n) => {
      const end = Math.min(starts[n + 1] ?? text.length, start + 60);
      return end > start ? [findAt(start, end)] : [];
    });
    const settled = steps
      .map(within)
      .filter((at) => !finds.some(({ start, end }) => start < at && at < end))
      .sort((a, b) => a - b);
    return { text, finds, settled };
  });

describe('passages of a text', () => {
  it('are the whole text in order, with every find in one of them, however it comes', () => {
    fc.assert(
      fc.property(cases, ({ text, finds, settled }) => {
        const passages: Passage[] = [];
        for (const to of [...settled, text.length]) {
          const known = finds.filter(({ end }) => end <= to);
          const last = passages.at(-1);
          const isEnd = to === text.length;
          passages.push(...passagesOf(text, known, [last?.end ?? 0, to], last?.last ?? 0, isEnd));
        }
        expect(passages.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end, first, last } of passages) {
          expect(text.slice(start, end).isWellFormed()).toBe(true);
          const own = finds.flatMap((find, n) => (find.start >= start && find.start < end ? [n] : []));
          expect(own).toEqual(Array.from({ length: last - first }, (_, n) => first + n));
          for (const n of own) expect(finds[n]?.end).toBeLessThanOrEqual(end);
          expect(end - start).toBeLessThanOrEqual(16_000 + 60);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('end with a line', () => {
    const text = `${'line\n'.repeat(4000)}`;
    for (const { end } of passagesOf(text, [], [0, text.length], 0, true)) expect(text[end - 1]).toBe('\n');
  });
});
