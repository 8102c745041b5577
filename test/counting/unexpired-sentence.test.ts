import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '../../src/calendar/day.ts';
import { lastDayServed, type SentenceInput } from '../../src/counting/unexpired-sentence.ts';
import { readLength, writeLength } from '../../src/counting/unexpired-sentence-length.ts';

const length = (years: number, months = 0, days = 0) => ({ years, months, days });
const from = (start: string, of: ReturnType<typeof length>, creditDays = 0): SentenceInput => ({
  kind: 'start-and-length',
  start: day(start),
  length: of,
  creditDays,
  remission: null,
});
function lastDay(input: SentenceInput): string {
  const outcome = lastDayServed(input);
  return outcome.kind === 'computed' ? outcome.lastDay : outcome.contradiction.code;
}

describe('last day served: start + length − 1 day, less credits', () => {
  it.each([
    ['2025-01-10', length(3), 0, '2028-01-09'],
    ['2025-01-01', length(1), 0, '2025-12-31'],
    ['2024-02-29', length(1), 0, '2025-02-27'],
    ['2024-02-29', length(4), 0, '2028-02-28'],
    ['2024-08-31', length(0, 6), 0, '2025-02-27'],
    ['2023-08-31', length(0, 6), 0, '2024-02-28'],
    ['2025-01-10', length(3, 6, 10), 0, '2028-07-19'],
    ['2025-01-10', length(0, 0, 1), 0, '2025-01-10'],
    ['2025-01-10', length(3), 100, '2027-10-01'],
    ['2026-01-10', length(99), 0, '2125-01-09'],
  ])('from %s, %o, less %i days: %s', (start, of, credit, expected) => {
    expect(lastDay(from(start, of, credit))).toBe(expected);
  });

  it('release is the day after, and either may be entered', () => {
    const byLast = lastDayServed({ kind: 'last-day', day: day('2027-02-28') });
    const byRelease = lastDayServed({ kind: 'release-day', day: day('2027-03-01') });
    for (const outcome of [byLast, byRelease]) {
      expect(outcome).toMatchObject({ kind: 'computed', lastDay: '2027-02-28', release: '2027-03-01' });
    }
    expect(byRelease).toMatchObject({ steps: [{ step: 'day-before-release', release: '2027-03-01' }] });
  });

  it('each step says what it reached', () => {
    expect(lastDayServed(from('2025-01-10', length(3), 9))).toMatchObject({
      steps: [
        { step: 'add-length', to: '2028-01-10' },
        { step: 'less-a-day', to: '2028-01-09' },
        { step: 'less-credits', creditDays: 9, to: '2027-12-31' },
      ],
    });
  });
});

describe('dates that cannot stand together are outcomes', () => {
  it('credits may make up the whole sentence, not more', () => {
    expect(lastDay(from('2025-01-10', length(0, 0, 30), 30))).toBe('2025-01-09');
    expect(lastDayServed(from('2025-01-10', length(0, 0, 30), 31))).toEqual({
      kind: 'contradiction',
      contradiction: { code: 'credits-longer-than-sentence', creditDays: 31, sentenceDays: 30 },
    });
  });

  it.each([length(0), length(-1), length(1.5), length(1000), length(Number.NaN)])('no length: %o', (of) => {
    expect(lastDay(from('2025-01-10', of))).toBe('length-not-usable');
  });

  it.each([-1, 0.5, 100_000, Number.NaN])('no credit: %s', (credit) => {
    expect(lastDay(from('2025-01-10', length(3), credit))).toBe('credits-not-usable');
  });

  it('the longest usable length is still counted', () => {
    expect(lastDay(from('2100-12-31', { years: 999, months: 9_999, days: 99_999 }))).toMatch(
      /^\d{4}-\d\d-\d\d$/,
    );
  });
});

describe('a length as addresses write it', () => {
  it.each([
    ['3y6m10d', length(3, 6, 10)],
    ['3y', length(3)],
    ['18m', length(0, 18)],
    ['40d', length(0, 0, 40)],
    ['3y 6m 10d', length(3, 6, 10)],
    ['3Y', length(3)],
    ['3г 6м 10д', length(3, 6, 10)],
    ['3г6м10д', length(3, 6, 10)],
    ['5Л', length(5)],
    ['3 г. 6 мес. 10 дн.', length(3, 6, 10)],
    ['3 года 6 месяцев 10 дней', length(3, 6, 10)],
    ['1 год 1 месяц 1 день', length(1, 1, 1)],
    ['15 суток', length(0, 0, 15)],
    ['3 years 6 months 1 day', length(3, 6, 1)],
  ])('%s', (text, expected) => expect(readLength(text)).toEqual({ length: expected }));

  it.each([
    '',
    'y',
    '3',
    '3x',
    '-3y',
    '0d',
    '0y0m0d',
    '10d3y',
    '3.5y',
    '1000y',
    'three years',
    '3 5y',
    '3г 6',
    '10д 3г',
    'г',
    '3,5г',
  ])('not %s', (text) => expect(readLength(text)).toEqual({ problem: 'not-a-length' }));

  it('what is written is read back', () => {
    const part = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(part(999), part(9_999), part(99_999), (years, months, days) => {
        fc.pre(years + months + days > 0);
        expect(readLength(writeLength({ years, months, days }))).toEqual({ length: { years, months, days } });
      }),
    );
  });
});

it('a longer sentence never ends earlier, a credit takes exactly its days', () => {
  const small = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(small(40_000), small(30), small(40), small(60), small(500), (at, y, m, d, credit) => {
      const start = addDays(day('1990-01-01'), at);
      const input = (of: ReturnType<typeof length>, creditDays: number): SentenceInput => ({
        kind: 'start-and-length',
        start,
        length: of,
        creditDays,
        remission: null,
      });
      const whole = lastDay(input(length(y + 2, m, d), 0));
      expect(lastDay(input(length(y + 2, m + 1, d), 0)) >= whole).toBe(true);
      expect(lastDay(input(length(y + 2, m, d + 1), 0))).toBe(addDays(whole as Day, 1));
      expect(lastDay(input(length(y + 2, m, d), credit))).toBe(addDays(whole as Day, -credit));
    }),
  );
});
