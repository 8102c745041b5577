import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../src/calendar/day.ts';
import {
  dayState,
  nearestOpen,
  type OfficeCalendar,
  openDaysBetween,
} from '../../src/calendar/office-calendar.ts';

const feast = { date: day('2026-03-18'), id: 'feast', estimated: true };
const fixed = { date: day('2026-05-06'), id: 'fixed', estimated: false };

/** Friday and Saturday are days of rest, from 2026 on Saturday and Sunday, with a short Friday. */
const office: OfficeCalendar = {
  checkedYears: [],
  state: 'ZZ',
  restDays: [
    { from: day('2020-01-01'), days: [5, 6] },
    { from: day('2026-01-01'), days: [6, 7] },
  ],
  years: { first: 2025, last: 2026 },
  holidays: [feast, fixed],
  halfDays: [{ from: day('2026-01-01'), weekday: 5, until: '12:00' }],
  workingDays: [day('2026-05-09')],
};
const state = (text: string) => dayState(office, day(text));

describe('one day of an office', () => {
  it('follows the period of rest days that holds it', () => {
    expect(state('2025-12-26')).toEqual({ open: false, why: 'rest-day' });
    expect(state('2025-12-28')).toEqual({ open: true, until: null });
    expect(state('2026-01-04')).toEqual({ open: false, why: 'rest-day' });
  });

  it('flags a short day, only from the day on which it began', () => {
    expect(state('2026-01-02')).toEqual({ open: true, until: '12:00' });
    expect(state('2026-01-05')).toEqual({ open: true, until: null });
    expect(state('2025-12-25')).toEqual({ open: true, until: null });
  });

  it('closes on a holiday and on no other day', () => {
    expect(state('2026-05-06')).toEqual({ open: false, why: 'holiday', holiday: fixed });
    expect(state('2026-05-05').open).toBe(true);
    expect(state('2026-05-07').open).toBe(true);
  });

  it('closes the day before and after an estimated holiday too', () => {
    expect(state('2026-03-18')).toEqual({ open: false, why: 'holiday', holiday: feast });
    expect(state('2026-03-17')).toEqual({ open: false, why: 'near-estimated-holiday', holiday: feast });
    expect(state('2026-03-19')).toEqual({ open: false, why: 'near-estimated-holiday', holiday: feast });
    expect(state('2026-03-16').open).toBe(true);
    expect(state('2026-03-20').open).toBe(true);
  });

  it('keeps the days around closed where a fixed holiday falls on the estimated one', () => {
    const same = { date: feast.date, id: 'same-day', estimated: false };
    for (const holidays of [
      [feast, same],
      [same, feast],
    ]) {
      const both = { ...office, holidays };
      expect(dayState(both, feast.date)).toEqual({ open: false, why: 'holiday', holiday: same });
      expect(dayState(both, addDays(feast.date, 1))).toMatchObject({
        why: 'near-estimated-holiday',
        holiday: feast,
      });
    }
  });

  it('opens on a rest day that a decree made a working day', () => {
    expect(state('2026-05-09')).toEqual({ open: true, until: null });
    expect(state('2026-05-10').open).toBe(false);
  });

  it('does not know a weekday outside its table, but knows its rest days there', () => {
    expect(state('2027-01-04')).toEqual({ open: 'not-known', year: 2027 });
    expect(state('2027-01-03')).toEqual({ open: false, why: 'rest-day' });
    expect(state('2024-12-31')).toEqual({ open: 'not-known', year: 2024 });
    expect(state('2019-12-31')).toEqual({ open: 'not-known', year: 2019 });
  });
});

describe('the nearest open day', () => {
  it('is the day itself where that is open', () => {
    expect(nearestOpen(office, day('2026-01-02'), -1)).toEqual({
      found: true,
      day: '2026-01-02',
      until: '12:00',
      passed: [],
    });
  });

  it('goes back over what is closed and says what it passed', () => {
    const back = nearestOpen(office, day('2026-03-19'), -1);
    expect(back).toMatchObject({ found: true, day: '2026-03-16' });
    expect(back.found && back.passed.map((closed) => [closed.day, closed.state.why])).toEqual([
      ['2026-03-19', 'near-estimated-holiday'],
      ['2026-03-18', 'holiday'],
      ['2026-03-17', 'near-estimated-holiday'],
    ]);
  });

  it('goes forward too', () => {
    expect(nearestOpen(office, day('2026-03-21'), 1)).toMatchObject({ found: true, day: '2026-03-23' });
    expect(nearestOpen(office, day('2026-05-06'), 1)).toMatchObject({ found: true, day: '2026-05-07' });
  });

  it('is not found past the table, not even by way of rest days', () => {
    expect(nearestOpen(office, day('2027-03-03'), -1)).toEqual({ found: false, year: 2027 });
    expect(nearestOpen(office, day('2027-01-02'), 1)).toEqual({ found: false, year: 2027 });
    expect(nearestOpen(office, day('2027-01-03'), -1)).toEqual({ found: false, year: 2027 });
  });

  it('is open, on the asked side, and all between it and the start is closed', () => {
    const within = fc.integer({ min: 20, max: 690 }).map((offset) => addDays(day('2025-01-01'), offset));
    fc.assert(
      fc.property(within, fc.constantFrom(1 as const, -1 as const), (from, direction) => {
        const found = nearestOpen(office, from, direction);
        if (!found.found) throw new Error(`nothing near ${from}`);
        expect(dayState(office, found.day).open).toBe(true);
        expect(found.day).toBe(addDays(from, direction * found.passed.length));
        for (const closed of found.passed) expect(dayState(office, closed.day).open).toBe(false);
      }),
    );
  });
});

describe('open days between two days', () => {
  it('leaves the first out and takes the last in', () => {
    expect(openDaysBetween(office, day('2026-05-04'), day('2026-05-08'))).toBe(3);
    expect(openDaysBetween(office, day('2026-05-04'), day('2026-05-10'))).toBe(4);
    expect(openDaysBetween(office, day('2026-05-04'), day('2026-05-04'))).toBe(0);
  });

  it('is not known where the table does not reach', () => {
    expect(openDaysBetween(office, day('2026-12-30'), day('2027-01-04'))).toBe(null);
    expect(openDaysBetween(office, day('2026-12-30'), day('2026-12-31'))).toBe(1);
  });
});
