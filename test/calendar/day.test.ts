import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type Day,
  day,
  daysBetween,
  earliest,
  FIRST_DAY,
  LAST_DAY,
  latest,
  makeDay,
  readDay,
  weekdayOf,
  yearOf,
} from '../../src/calendar/day.ts';

const anyDay = fc
  .integer({ min: 0, max: daysBetween(FIRST_DAY, LAST_DAY) })
  .map((offset) => addDays(FIRST_DAY, offset));

describe('reading a day', () => {
  it.each([['2026-11-03'], ['1900-01-01'], ['2100-12-31'], ['2028-02-29'], ['2000-02-29']])(
    '%s is a day',
    (text) => {
      expect(readDay(text)).toEqual({ day: text });
    },
  );

  it.each([
    ['2026-02-30', 'no-such-day'],
    ['2026-02-29', 'no-such-day'],
    ['2100-02-29', 'no-such-day'],
    ['2026-13-01', 'no-such-day'],
    ['2026-00-10', 'no-such-day'],
    ['2026-04-31', 'no-such-day'],
    ['1899-12-31', 'out-of-range'],
    ['2101-01-01', 'out-of-range'],
    ['3.11.2026', 'not-a-date'],
    ['2026-11-3', 'not-a-date'],
    ['2026-11-03T10:15', 'not-a-date'],
    ['+002026-11-03', 'not-a-date'],
    ['2026-11-0x', 'not-a-date'],
    ['', 'not-a-date'],
  ])('%s is none: %s', (text, problem) => {
    expect(readDay(text)).toEqual({ problem });
  });

  it('never rolls an impossible date over into the next month', () => {
    expect(makeDay(2026, 2, 30)).toEqual({ problem: 'no-such-day' });
    expect(makeDay(2026, 12, 31)).toEqual({ day: '2026-12-31' });
  });

  it('reads back every day it writes', () => {
    fc.assert(
      fc.property(anyDay, (d) => {
        expect(readDay(d)).toEqual({ day: d });
      }),
    );
  });

  it('takes a wrong day in data for a bug', () => {
    expect(() => day('2026-02-30')).toThrow('2026-02-30: no-such-day');
  });
});

describe('days', () => {
  it('counts 40 days from 3 November 2026 to 13 December', () => {
    expect(addDays(day('2026-11-03'), 40)).toBe('2026-12-13');
    expect(daysBetween(day('2026-11-03'), day('2026-12-13'))).toBe(40);
  });

  it('goes forward and back to where it began, across any clock change', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (d, n) => {
        const there = addDays(d, n);
        expect(addDays(there, -n)).toBe(d);
        expect(daysBetween(d, there)).toBe(n);
        expect(daysBetween(there, d)).toBe(-n || 0);
      }),
    );
  });

  it('orders days as their text, and a day more is always later', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
        expect(addDays(a, 1) > a).toBe(true);
      }),
    );
  });

  it('moves one weekday a day, Sunday to Monday', () => {
    expect(weekdayOf(day('2026-11-22'))).toBe(7);
    expect(weekdayOf(day('2026-11-23'))).toBe(1);
    fc.assert(
      fc.property(anyDay, (d) => {
        expect(weekdayOf(addDays(d, 1))).toBe((weekdayOf(d) % 7) + 1);
      }),
    );
  });

  it('is not cut at the edges of the range', () => {
    expect(addDays(LAST_DAY, 1)).toBe('2101-01-01');
    expect(addDays(FIRST_DAY, -1)).toBe('1899-12-31');
  });

  it('finds the earliest and the latest, and the year', () => {
    const days: [Day, ...Day[]] = [day('2026-12-10'), day('2026-02-28'), day('2027-01-01')];
    expect(earliest(days)).toBe('2026-02-28');
    expect(latest(days)).toBe('2027-01-01');
    expect(days.map(yearOf)).toEqual([2026, 2026, 2027]);
    expect(days[0]).toBe('2026-12-10');
  });
});

describe('months, the last day where the month lacks the number', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-02-28', 3, '2026-05-28'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2027-02-28', -6, '2026-08-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s and %i months: %s', (from, n, to) => {
    expect(addMonths(day(from), n, 'last-of-month')).toBe(to);
  });

  const span = fc.integer({ min: 0, max: 240 });

  it('back again is never later than the start, and the same up to the 28th', () => {
    fc.assert(
      fc.property(anyDay, span, (d, n) => {
        const back = addMonths(addMonths(d, n, 'last-of-month'), -n, 'last-of-month');
        expect(back <= d).toBe(true);
        if (Number(d.slice(8)) <= 28) expect(back).toBe(d);
        else expect(Number(back.slice(8))).toBeGreaterThanOrEqual(28);
      }),
    );
  });

  it('a later start or a longer term never ends earlier', () => {
    fc.assert(
      fc.property(anyDay, span, (d, n) => {
        const end = addMonths(d, n, 'last-of-month');
        expect(addMonths(addDays(d, 1), n, 'last-of-month') >= end).toBe(true);
        expect(addMonths(d, n + 1, 'last-of-month') > end).toBe(true);
      }),
    );
  });
});
