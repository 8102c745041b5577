import { describe, expect, it } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { enoughLeft, latestReceipt, type Remainder } from '../../src/counting/unexpired-sentence-receipt.ts';

const SIX: Remainder = { n: 6, unit: 'month' };
const OVER_SIX: Remainder = { n: 6, unit: 'month', bound: 'more-than' };

/**
 * By hand from a calendar. Last day served; then, of "at least six months" and of "more than six months", the latest
 * day of receipt counted back, counted forward, and with the day of receipt counted in.
 */
const ENDS = [
  ['2027-06-15', ['2026-12-15', '2026-12-15', '2026-12-16'], ['2026-12-14', '2026-12-14', '2026-12-15']],
  // 28 August to 31 August all lead to 28 February.
  ['2027-02-27', ['2026-08-27', '2026-08-27', '2026-08-31'], ['2026-08-26', '2026-08-26', '2026-08-27']],
  ['2027-02-28', ['2026-08-28', '2026-08-31', '2026-09-01'], ['2026-08-27', '2026-08-27', '2026-08-31']],
  ['2027-03-01', ['2026-09-01', '2026-09-01', '2026-09-02'], ['2026-08-31', '2026-08-31', '2026-09-01']],
  // In a leap year 29 August to 31 August lead to 29 February.
  ['2028-02-28', ['2027-08-28', '2027-08-28', '2027-08-31'], ['2027-08-27', '2027-08-27', '2027-08-28']],
  ['2028-02-29', ['2027-08-29', '2027-08-31', '2027-09-01'], ['2027-08-28', '2027-08-28', '2027-08-31']],
  ['2028-03-01', ['2027-09-01', '2027-09-01', '2027-09-02'], ['2027-08-31', '2027-08-31', '2027-09-01']],
  // Six months before 29, 30 and 31 August there is no such day, or only in a leap year.
  ['2027-08-28', ['2027-02-28', '2027-02-28', '2027-02-28'], ['2027-02-27', '2027-02-27', '2027-02-28']],
  ['2027-08-29', ['2027-02-28', '2027-02-28', '2027-02-28'], ['2027-02-27', '2027-02-28', '2027-02-28']],
  ['2027-08-30', ['2027-02-28', '2027-02-28', '2027-02-28'], ['2027-02-27', '2027-02-28', '2027-02-28']],
  ['2027-08-31', ['2027-02-28', '2027-02-28', '2027-03-01'], ['2027-02-27', '2027-02-28', '2027-02-28']],
  ['2028-08-31', ['2028-02-29', '2028-02-29', '2028-03-01'], ['2028-02-28', '2028-02-29', '2028-02-29']],
  // 30 and 31 October lead to 30 April, 30 and 31 December to 30 June.
  ['2027-04-30', ['2026-10-30', '2026-10-31', '2026-11-01'], ['2026-10-29', '2026-10-29', '2026-10-31']],
  ['2027-06-30', ['2026-12-30', '2026-12-31', '2027-01-01'], ['2026-12-29', '2026-12-29', '2026-12-31']],
  ['2027-05-31', ['2026-11-30', '2026-11-30', '2026-12-01'], ['2026-11-29', '2026-11-30', '2026-11-30']],
  ['2027-12-31', ['2027-06-30', '2027-06-30', '2027-07-01'], ['2027-06-29', '2027-06-30', '2027-06-30']],
] as const;

const dayAfter = (of: string) => day(Temporal.PlainDate.from(of).add({ days: 1 }).toString());

describe.each(ENDS)('last day served %s', (lastDay, atLeast, moreThan) => {
  describe.each([
    ['at least', SIX, atLeast],
    ['more than', OVER_SIX, moreThan],
  ] as const)('%s six months', (_, remainder, [back, forward, countedIn]) => {
    const value = (receipt: string) => enoughLeft(day(receipt), day(lastDay), remainder).value;

    it('the three readings name their days', () => {
      const { readings } = latestReceipt(day(lastDay), remainder, null);
      expect(readings.map(({ latest }) => latest)).toEqual([back, forward, countedIn]);
    });

    it('a day more or exactly so many: enough by every reading', () => {
      expect(value(Temporal.PlainDate.from(back).subtract({ days: 1 }).toString())).toBe('yes');
      expect(value(back)).toBe('yes');
    });

    it('between the strictest reading and the widest they part', () => {
      expect(value(dayAfter(back))).toBe(back === countedIn ? 'no' : 'between');
      expect(value(countedIn)).toBe(back === countedIn ? 'yes' : 'between');
    });

    it('a day less than the widest: not enough by any', () => {
      expect(value(dayAfter(countedIn))).toBe('no');
    });
  });
});

describe('other units', () => {
  const days = (lastDay: string, remainder: Remainder) =>
    latestReceipt(day(lastDay), remainder, null).readings.map(({ latest }) => latest);

  it.each([
    // A year before 29 February is 28 February; from 28 and 29 February a year leads to 28 February.
    ['2028-02-29', { n: 1, unit: 'year' }, ['2027-02-28', '2027-02-28', '2027-03-01']],
    ['2028-02-29', { n: 1, unit: 'year', bound: 'more-than' }, ['2027-02-27', '2027-02-28', '2027-02-28']],
    ['2025-02-28', { n: 1, unit: 'year' }, ['2024-02-28', '2024-02-29', '2024-03-01']],
    ['2025-02-28', { n: 1, unit: 'year', bound: 'more-than' }, ['2024-02-27', '2024-02-27', '2024-02-29']],
    ['2027-02-28', { n: 90, unit: 'day' }, ['2026-11-30', '2026-11-30', '2026-12-01']],
    ['2027-02-28', { n: 90, unit: 'day', bound: 'more-than' }, ['2026-11-29', '2026-11-29', '2026-11-30']],
  ] as const)('last day served %s, %o: %o', (lastDay, remainder, expected) => {
    expect(days(lastDay, remainder)).toEqual(expected);
  });
});
