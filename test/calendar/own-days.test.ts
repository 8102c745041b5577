import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '../../src/calendar/day.ts';
import { dayState, type Holiday, type OfficeCalendar } from '../../src/calendar/office-calendar.ts';
import { feastOn, withOwnDays } from '../../src/calendar/own-days.ts';

const estimated = (date: string, id: string): Holiday => ({ date: day(date), id, estimated: true });
/** Saturday and Sunday off; a feast of three days from Tue 16 Mar 2027, another of the same name in the year before. */
const CALENDAR: OfficeCalendar = {
  state: 'XX',
  restDays: [{ from: day('2000-01-01'), days: [6, 7] }],
  years: { first: 2026, last: 2027 },
  checkedYears: [2026],
  holidays: [
    estimated('2026-03-26', 'feast'),
    estimated('2027-03-16', 'feast'),
    estimated('2027-03-17', 'feast'),
    estimated('2027-03-18', 'feast'),
    estimated('2027-03-19', 'other-feast'),
    { date: day('2027-03-24'), id: 'fixed', estimated: false },
  ],
  halfDays: [],
  workingDays: [day('2027-03-27')],
};
const own = (closed: readonly string[], ...shifts: readonly (readonly [string, number])[]) =>
  withOwnDays(CALENDAR, {
    closed: closed.map(day),
    shifts: shifts.map(([on, by]) => ({ on: day(on), by })),
  });
/** The days of a fortnight on which the office is closed, by day of March. */
const closedDays = (calendar: OfficeCalendar): number[] =>
  Array.from({ length: 15 }, (_, i) => addDays(day('2027-03-15'), i))
    .filter((d: Day) => dayState(calendar, d).open !== true)
    .map((d) => Number(d.slice(8)));

describe('a feast', () => {
  it('is its days next to each other, by any of them, and no other feast', () => {
    const dates = (on: string) => feastOn(CALENDAR, day(on)).map(({ date }) => date);
    expect(dates('2027-03-16')).toEqual(['2027-03-16', '2027-03-17', '2027-03-18']);
    expect(dates('2027-03-18')).toEqual(dates('2027-03-16'));
    expect(dates('2027-03-19')).toEqual(['2027-03-19']);
    expect(dates('2026-03-26')).toEqual(['2026-03-26']);
    expect([dates('2027-03-24'), dates('2027-03-15')]).toEqual([[], []]);
  });
});

describe('own days', () => {
  it('none: the same calendar', () => {
    expect(own([])).toBe(CALENDAR);
    // The days around the two feasts are closed too; 27 March is a Saturday worked by decree.
    expect(closedDays(CALENDAR)).toEqual([15, 16, 17, 18, 19, 20, 21, 24, 28]);
  });

  it('a feast moved as a whole counts as announced: its own days, and not those around', () => {
    expect(closedDays(own([], ['2027-03-17', 0], ['2027-03-19', 0]))).toEqual([
      16, 17, 18, 19, 20, 21, 24, 28,
    ]);
    expect(closedDays(own([], ['2027-03-17', 1], ['2027-03-19', 3]))).toEqual([
      17, 18, 19, 20, 21, 22, 24, 28,
    ]);
    expect(closedDays(own([], ['2027-03-17', -1], ['2027-03-19', 0]))).toEqual([
      15, 16, 17, 19, 20, 21, 24, 28,
    ]);
  });

  it('the other feast, not announced, still closes the days around it', () => {
    expect(closedDays(own([], ['2027-03-16', -1]))).toEqual([15, 16, 17, 18, 19, 20, 21, 24, 28]);
  });

  it('a closing closes its day, one worked by decree too, and leaves the calendar it was made from', () => {
    expect(closedDays(own(['2027-03-23', '2027-03-27']))).toEqual([
      15, 16, 17, 18, 19, 20, 21, 23, 24, 27, 28,
    ]);
    expect(closedDays(CALENDAR)).not.toContain(27);
    expect(dayState(own(['2027-03-27']), day('2027-03-27'))).toMatchObject({
      open: false,
      holiday: { id: 'own-closing', own: true },
    });
  });

  it('a closing past the table is known, the days beside it are not', () => {
    const calendar = own(['2028-03-22']);
    expect(dayState(calendar, day('2028-03-22')).open).toBe(false);
    expect(dayState(calendar, day('2028-03-23')).open).toBe('not-known');
  });
});
