import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, daysBetween } from '../../src/calendar/day.ts';
import { leftAtReceipt } from '../../src/eligibility/left-at-receipt.ts';

const left = (receipt: string, lastDay: string, unit: 'day' | 'month' | 'year' = 'month') =>
  leftAtReceipt(day(receipt), day(lastDay), unit);

describe('what is left at receipt', () => {
  it.each([
    ['2026-08-28', '2027-02-28', 6, 0, 184],
    ['2026-08-31', '2027-02-28', 6, 0, 181],
    ['2026-09-01', '2027-02-28', 5, 27, 180],
    ['2026-01-31', '2026-03-30', 1, 30, 58],
    ['2026-11-22', '2028-03-01', 15, 8, 465],
    ['2027-02-27', '2027-02-28', 0, 1, 1],
    ['2027-02-28', '2027-02-28', 0, 0, 0],
  ])('received %s, served until %s: %i months %i days', (receipt, lastDay, months, days, total) => {
    expect(left(receipt, lastDay)).toEqual({ years: 0, months, days, total });
  });

  it.each([
    // Against a figure of a year: years, months, days.
    ['2026-11-22', '2028-03-01', 'year', [1, 3, 8]],
    ['2026-02-28', '2027-02-28', 'year', [1, 0, 0]],
    ['2024-02-29', '2025-02-28', 'year', [1, 0, 0]],
    ['2024-02-29', '2025-02-27', 'year', [0, 11, 29]],
    // Against a figure of days: days alone.
    ['2026-08-28', '2027-02-28', 'day', [0, 0, 184]],
  ] as const)(
    'received %s, served until %s, by the %s: %o',
    (receipt, lastDay, unit, [years, months, days]) => {
      expect(left(receipt, lastDay, unit)).toMatchObject({ years, months, days });
    },
  );

  it('is nothing after the last day served', () => {
    expect(left('2027-03-01', '2027-02-28')).toBeNull();
  });

  it('comes to the same days in every unit, and to fewer than twelve months beside years', () => {
    const days = fc.integer({ min: 0, max: 6_000 });
    fc.assert(
      fc.property(days, days, (at, n) => {
        const receipt = addDays(day('2020-01-01'), at);
        const last = addDays(receipt, n);
        const [byDay, byMonth, byYear] = (['day', 'month', 'year'] as const).map((unit) =>
          leftAtReceipt(receipt, last, unit),
        );
        expect([byDay?.total, byMonth?.total, byYear?.total]).toEqual(
          Array(3).fill(daysBetween(receipt, last)),
        );
        expect((byYear?.years ?? 0) * 12 + (byYear?.months ?? 0)).toBe(byMonth?.months);
        expect(byYear?.months).toBeLessThan(12);
        expect(byMonth?.days).toBeLessThan(31);
      }),
    );
  });
});
