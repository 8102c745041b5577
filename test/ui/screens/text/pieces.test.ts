import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../../src/ui/screens/text/pieces.ts';

const words = 'сорока (40) суток с даты ареста';
const mark = { start: 0, end: 17, kind: 'term', rule: 'provisional-arrest', of: 'term' } as const;

describe('words cut for marks, notes and hits', () => {
  it('keep a hit that begins in a mark and ends behind it, in two pieces of one number', () => {
    const groups = groupsOf(words, [mark], [], [{ start: 12, end: 19, index: 4 }]);
    expect(
      groups.map((group) => [group.mark?.kind ?? null, group.pieces.map((p) => [p.text, p.hit])]),
    ).toEqual([
      [
        'term',
        [
          ['сорока (40) ', null],
          ['суток', 4],
        ],
      ],
      [
        null,
        [
          [' с', 4],
          [' даты ареста', null],
        ],
      ],
    ]);
  });

  it('put a note behind the last of the words it is on', () => {
    const slip = { start: 7, end: 11, id: 'figure', n: 1 };
    const pieces = groupsOf(words, [mark], [slip], []).flatMap((group) => group.pieces);
    expect(pieces.filter((piece) => piece.notes.length > 0).map((piece) => piece.text)).toEqual(['(40)']);
    expect(pieces.filter((piece) => piece.slip).map((piece) => piece.text)).toEqual(['(40)']);
  });

  it('lose no letter, whatever overlaps', () => {
    const span = fc
      .tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 12 }))
      .map(([start, length]) => ({ start, end: Math.min(words.length, start + length) }));
    fc.assert(
      fc.property(fc.array(span), fc.array(span), fc.array(span), (marks, slips, hits) => {
        const groups = groupsOf(
          words,
          marks.map((one) => ({ ...one, kind: 'term' as const, rule: 'r', of: 'term' as const })),
          slips.map((one, n) => ({ ...one, id: `s${n}`, n })),
          hits.map((one, index) => ({ ...one, index })),
        );
        const pieces = groups.flatMap((group) => group.pieces);
        expect(pieces.map((piece) => piece.text).join('')).toBe(words);
        expect(pieces.flatMap((piece) => piece.notes)).toHaveLength(slips.length);
      }),
    );
  });
});
