import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorsOf, scan } from '../../src/reading/anchors.ts';

const anchors = anchorsOf([
  ['day', 'days', 'May'],
  ['дней', 'мая'],
  ['day', 'août', 'يوم'],
]);

/** Words and figures at which a text stops, each with its readers. */
function stops(text: string): string[] {
  const found: string[] = [];
  scan(
    text,
    anchors,
    (start, end, readers) => found.push(`${text.slice(start, end)}:${readers.join('+')}`),
    (start, end) => found.push(text.slice(start, end)),
  );
  return found;
}

describe('anchors of a text', () => {
  it('are whole words, with the readers that know them', () => {
    expect(stops('Days, a DAY; daylight, Sunday, may.')).toEqual(['Days:0', 'DAY:0+2', 'may:0']);
    expect(stops('within 30 дней, in Août')).toEqual(['дней:1', 'Août:2']);
  });

  it('are found in letters of another script, over soft hyphens and accents', () => {
    expect(stops('d\u0430ys, da\u00adys, aou\u0302t, aout, يَوْم')).toEqual([
      'd\u0430ys:0',
      'da\u00adys:0',
      'aou\u0302t:2',
      'aout:2',
      'يَوْم:2',
    ]);
  });

  it('part from figures that stand against them', () => {
    expect(stops('30days 24day7')).toEqual(['days:0', 'day:0+2']);
  });

  it('are also figures written as a date; not shorter ones', () => {
    expect(stops('02.11.2026, 2026-11-02, 2/11/2026. 12.5, 1957')).toEqual([
      '02.11.2026',
      '2026-11-02',
      '2/11/2026',
    ]);
    expect(stops('٠٢/١١/٢٠٢٦')).toEqual(['٠٢/١١/٢٠٢٦']);
    expect(stops('5.10.1995.')).toEqual(['5.10.1995']);
  });

  it('are the same as those found word by word', () => {
    const words = new Set(['day', 'days', 'may', 'aout']);
    const piece = fc.constantFrom(
      'day',
      'days',
      'May',
      'août',
      'dayss',
      'x',
      'aday',
      ' ',
      ',',
      '(',
      '\n',
      'é',
      '3',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const slow = [...text.matchAll(/[a-zàâéèûù]+/gi)].filter(([word]) =>
          words.has(word.toLowerCase().replace('û', 'u')),
        );
        expect(stops(text).map((stop) => stop.split(':')[0])).toEqual(slow.map(([word]) => word));
      }),
    );
  });

  it('are the same in a long text as in its lines', () => {
    const line = fc
      .array(
        fc.constantFrom(
          'days',
          'aday',
          '02.11.2026',
          '1.IV.1960',
          'да\u00adys',
          ' дней ',
          '-',
          '/',
          ' ',
          '(',
          'يوم',
        ),
        {
          minLength: 1,
          maxLength: 40,
        },
      )
      .map((pieces) => `${pieces.join('')}\n`);
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 90 }),
        (lines, times) => {
          const one = lines.flatMap(stops);
          const all = Array.from({ length: times }, () => one).flat();
          expect(stops(lines.join('').repeat(times))).toEqual(all);
        },
      ),
      { numRuns: 100 },
    );
    expect(
      stops(`${'x'.repeat(30_000)} days ${'1'.repeat(30_000)}-${'y/'.repeat(20_000)}2 May`),
    ).toHaveLength(3);
  });
});
