import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, type Day, day } from '../../src/calendar/day.ts';
import { dayState, type OfficeCalendar } from '../../src/calendar/office-calendar.ts';
import { enoughLeft, latestReceipt, type Remainder } from '../../src/counting/unexpired-sentence-receipt.ts';

const SIX_MONTHS: Remainder = { n: 6, unit: 'month' };
const offices: OfficeCalendar = {
  checkedYears: [],
  state: 'AA',
  restDays: [{ from: day('2000-01-01'), days: [6, 7] }],
  years: { first: 2024, last: 2030 },
  holidays: [{ date: day('2026-08-28'), id: 'a-holiday', estimated: false }],
  halfDays: [],
  workingDays: [],
};
const latest = (lastDay: string, remainder = SIX_MONTHS, receiver: OfficeCalendar | null = null) =>
  latestReceipt(day(lastDay), remainder, receiver);

describe('latest day of receipt: six months left', () => {
  it.each([
    // last day served, six months back, usual, outer
    ['2027-02-28', '2026-08-28', '2026-08-31', '2026-09-01'],
    ['2028-02-29', '2027-08-29', '2027-08-31', '2027-09-01'],
    ['2028-02-28', '2027-08-28', '2027-08-28', '2027-08-31'],
    ['2027-08-31', '2027-02-28', '2027-02-28', '2027-03-01'],
    ['2028-08-31', '2028-02-29', '2028-02-29', '2028-03-01'],
    ['2027-08-30', '2027-02-28', '2027-02-28', '2027-02-28'],
    ['2027-08-28', '2027-02-28', '2027-02-28', '2027-02-28'],
    ['2027-08-27', '2027-02-27', '2027-02-27', '2027-02-28'],
    ['2027-06-15', '2026-12-15', '2026-12-15', '2026-12-16'],
    ['2027-04-30', '2026-10-30', '2026-10-31', '2026-11-01'],
    ['2027-05-31', '2026-11-30', '2026-11-30', '2026-12-01'],
    ['2027-06-30', '2026-12-30', '2026-12-31', '2027-01-01'],
    ['2027-12-31', '2027-06-30', '2027-06-30', '2027-07-01'],
  ])('last day served %s: %s, usual %s, outer %s', (lastDay, back, usual, outer) => {
    const found = latest(lastDay);
    expect(found.readings.map((reading) => reading.latest)).toEqual([back, usual, outer]);
    expect([found.usual, found.outer]).toEqual([usual, outer]);
  });

  it('the safe day moves back to an open day of the receiver', () => {
    expect(latest('2027-02-28', SIX_MONTHS, offices).safe).toMatchObject({
      given: true,
      day: '2026-08-27',
      passed: [{ day: '2026-08-28', state: { why: 'holiday' } }],
    });
    expect(latest('2027-02-27', SIX_MONTHS, offices).safe).toMatchObject({ given: true, day: '2026-08-27' });
  });

  it('is withheld past the table and where the receiver is not known', () => {
    expect(latest('2041-08-15', SIX_MONTHS, offices).safe).toEqual({
      given: false,
      why: 'no-calendar',
      year: 2041,
      unmoved: '2041-02-15',
    });
    expect(latest('2027-02-28').safe).toEqual({
      given: false,
      why: 'receiver-not-known',
      unmoved: '2026-08-28',
    });
  });

  it('days: A − n, the day of receipt counted in one later', () => {
    const found = latest('2027-02-28', { n: 45, unit: 'day' });
    expect(found.readings.map((reading) => reading.latest)).toEqual([
      '2027-01-14',
      '2027-01-14',
      '2027-01-15',
    ]);
  });
});

describe('enough left at receipt', () => {
  const left = (receipt: string, lastDay: string) => enoughLeft(day(receipt), day(lastDay), SIX_MONTHS);

  it.each([
    ['2026-08-27', '2027-02-28', 'yes'],
    ['2026-08-28', '2027-02-28', 'yes'],
    ['2026-08-29', '2027-02-28', 'between'],
    ['2026-08-31', '2027-02-28', 'between'],
    ['2026-09-01', '2027-02-28', 'between'],
    ['2026-09-02', '2027-02-28', 'no'],
    ['2027-02-28', '2027-08-30', 'yes'],
    ['2027-03-01', '2027-08-30', 'no'],
    ['2026-12-15', '2027-06-15', 'yes'],
    ['2026-12-16', '2027-06-15', 'between'],
    ['2026-12-17', '2027-06-15', 'no'],
    ['2027-07-01', '2027-06-15', 'no'],
  ])('received %s, last day served %s: %s', (receipt, lastDay, value) => {
    expect(left(receipt, lastDay).value).toBe(value);
  });

  it('between, the two readings that part are named with their days', () => {
    expect(left('2026-08-31', '2027-02-28')).toEqual({
      value: 'between',
      receipt: '2026-08-31',
      enough: { reading: 'counted-forward', latest: '2026-08-31' },
      notEnough: { reading: 'counted-back', latest: '2026-08-28' },
    });
    expect(left('2026-09-01', '2027-02-28')).toEqual({
      value: 'between',
      receipt: '2026-09-01',
      enough: { reading: 'receipt-day-counted-in', latest: '2026-09-01' },
      notEnough: { reading: 'counted-forward', latest: '2026-08-31' },
    });
  });
});

describe('properties', () => {
  const anyDay = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays(day('1930-01-01'), n));
  const anyRemainder = fc.record({
    n: fc.integer({ min: 1, max: 24 }),
    unit: fc.constantFrom('month' as const, 'day' as const),
  });
  const plus = (d: Day, { n, unit }: Remainder) =>
    unit === 'month' ? addMonths(d, n, 'last-of-month') : addDays(d, n);

  it('usual and outer are the last days that satisfy their definition', () => {
    fc.assert(
      fc.property(anyDay, anyRemainder, (lastDay, remainder) => {
        const { usual, outer } = latestReceipt(lastDay, remainder, null);
        expect(plus(usual, remainder) <= lastDay).toBe(true);
        expect(addDays(plus(outer, remainder), -1) <= lastDay).toBe(true);
        for (let n = 1; n <= 40; n += 1) {
          expect(plus(addDays(usual, n), remainder) <= lastDay).toBe(false);
          expect(addDays(plus(addDays(outer, n), remainder), -1) <= lastDay).toBe(false);
        }
      }),
    );
  });

  it('safe ≤ usual ≤ outer, and a safe day is an open day', () => {
    fc.assert(
      fc.property(anyDay, anyRemainder, (lastDay, remainder) => {
        const { safe, usual, outer } = latestReceipt(lastDay, remainder, offices);
        const safest = safe.given ? safe.day : safe.unmoved;
        expect(safest <= usual && usual <= outer).toBe(true);
        if (safe.given) expect(dayState(offices, safe.day).open).toBe(true);
      }),
    );
  });

  it('an earlier receipt never has less left', () => {
    const rank = { yes: 2, between: 1, no: 0 };
    fc.assert(
      fc.property(anyDay, anyRemainder, fc.integer({ min: -5, max: 10 }), (lastDay, remainder, shift) => {
        const at = addDays(latestReceipt(lastDay, remainder, null).usual, shift);
        const value = (receipt: Day) => rank[enoughLeft(receipt, lastDay, remainder).value];
        expect(value(addDays(at, -1))).toBeGreaterThanOrEqual(value(at));
      }),
    );
  });
});
