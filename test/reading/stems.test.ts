import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorsOf, scan } from '../../src/reading/anchors.ts';
import { compared, letterOf } from '../../src/reading/letters.ts';
import { holdersOf, mayHold, stemFilter } from '../../src/reading/stems.ts';

const filter = stemFilter([['дневн', 'недельн'], [], ['дневн', 'годичн']]);
/** The codes of a word with a letter to either side. */
const codesOf = (word: string) => Uint16Array.from(`я${word}я`, (letter) => letterOf(letter.charCodeAt(0)));
const letters = fc.string({ unit: fc.constantFrom(...'абвгдежийклмнорстуцчьяюё'), maxLength: 20 });

describe('words that hold a stem', () => {
  it('are never passed over, wherever the stem stands', () => {
    fc.assert(
      fc.property(letters, fc.constantFrom('дневн', 'недельн', 'годичн'), letters, (before, stem, after) => {
        const word = `${before}${stem}${after}`;
        expect(mayHold(codesOf(word), 1, word.length + 1, filter)).toBe(true);
        expect(holdersOf(compared(word), filter)).toContain(stem === 'недельн' ? 0 : 2);
      }),
    );
  });

  it('are told from those that do not', () => {
    expect(holdersOf(compared('дневник'), filter)).toEqual([0, 2]);
    expect(holdersOf(compared('годовщина'), filter)).toBeNull();
    expect(mayHold(codesOf('статья'), 1, 7, filter)).toBe(false);
  });

  it('are handed over with their readers, over soft hyphens and in capitals', () => {
    const anchors = anchorsOf([['суток'], []], [['дневн'], ['дневн']]);
    const seen: [string, readonly number[]][] = [];
    const text = 'В ТРЕХДНЕВНЫЙ срок, тридцатид\u00adнев\u00adный, суток, дневной, статья';
    scan(
      text,
      anchors,
      (start, end, readers) => seen.push([text.slice(start, end).replaceAll('\u00ad', ''), readers]),
      () => undefined,
    );
    expect(seen).toEqual([
      ['ТРЕХДНЕВНЫЙ', [0, 1]],
      ['тридцатидневный', [0, 1]],
      ['суток', [0]],
      ['дневной', [0, 1]],
    ]);
  });

  it('are none where there are no stems', () => {
    const none = stemFilter([[], []]);
    expect(none.least).toBe(Number.POSITIVE_INFINITY);
    expect(holdersOf('дневной', none)).toBeNull();
  });
});
