import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../src/calendar/day.ts';
import {
  afterHours,
  clockOf,
  dayEndingAt,
  endOfDay,
  instantOf,
  isClock,
  offsetOf,
} from '../../src/calendar/zone.ts';

const ZONES = ['Asia/Almaty', 'Asia/Amman', 'Asia/Dubai', 'Africa/Casablanca', 'America/New_York'];
const someDay = fc.integer({ min: 0, max: 9000 }).map((offset) => addDays(day('2005-01-01'), offset));
const hoursApart = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 3_600_000;

describe('the end of a day', () => {
  it('is 24:00, the first instant of the next day', () => {
    expect(endOfDay(day('2026-12-13'), 'Asia/Amman')).toBe('2026-12-14T00:00:00+03:00');
    expect(endOfDay(day('2026-04-09'), 'Asia/Almaty')).toBe('2026-04-10T00:00:00+05:00');
  });

  it('comes an hour early on the clock where it goes forward at midnight (Amman, 25 February 2022)', () => {
    expect(endOfDay(day('2022-02-24'), 'Asia/Amman')).toBe('2022-02-25T01:00:00+03:00');
    expect(
      hoursApart(endOfDay(day('2022-02-23'), 'Asia/Amman'), endOfDay(day('2022-02-24'), 'Asia/Amman')),
    ).toBe(24);
    expect(
      hoursApart(endOfDay(day('2022-02-24'), 'Asia/Amman'), endOfDay(day('2022-02-25'), 'Asia/Amman')),
    ).toBe(23);
  });

  it('is the first of the two midnights where the clock goes back to 00:00 (Amman, 29 October 2021)', () => {
    expect(endOfDay(day('2021-10-28'), 'Asia/Amman')).toBe('2021-10-29T00:00:00+03:00');
    expect(endOfDay(day('2021-10-29'), 'Asia/Amman')).toBe('2021-10-30T00:00:00+02:00');
  });

  it('knows that Jordan stayed on summer time (28 October 2022)', () => {
    expect(endOfDay(day('2022-10-27'), 'Asia/Amman')).toBe('2022-10-28T00:00:00+03:00');
    expect(endOfDay(day('2023-01-15'), 'Asia/Amman')).toBe('2023-01-16T00:00:00+03:00');
    expect(endOfDay(day('2022-01-15'), 'Asia/Amman')).toBe('2022-01-16T00:00:00+02:00');
  });

  it('knows Kazakhstan’s one zone (1 March 2024)', () => {
    expect(endOfDay(day('2024-02-28'), 'Asia/Almaty')).toBe('2024-02-29T00:00:00+06:00');
    expect(endOfDay(day('2024-03-01'), 'Asia/Almaty')).toBe('2024-03-02T00:00:00+05:00');
  });

  it('belongs to the day that ends, in every zone and across every clock change', () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom(...ZONES), (d, zone) => {
        expect(dayEndingAt(endOfDay(d, zone), zone)).toBe(d);
      }),
    );
  });
});

describe('the day of an instant', () => {
  it.each([
    ['2026-12-14T00:00:00+03:00', '2026-12-13'],
    ['2026-12-14T00:01:00+03:00', '2026-12-14'],
    ['2026-12-13T23:59:00+03:00', '2026-12-13'],
    ['2026-12-13T21:00:00Z', '2026-12-13'],
    ['2022-02-25T01:00:00+03:00', '2022-02-24'],
    ['2022-02-25T01:01:00+03:00', '2022-02-25'],
    ['2021-10-29T00:00:00+03:00', '2021-10-28'],
    ['2021-10-29T00:00:00+02:00', '2021-10-29'],
  ])('%s in Amman: %s', (instant, expected) => {
    expect(dayEndingAt(instant, 'Asia/Amman')).toBe(expected);
  });
});

describe('a clock time', () => {
  it('is shown in another zone', () => {
    expect(instantOf(day('2026-11-03'), '01:30', 'Asia/Almaty', 'Asia/Amman')).toBe(
      '2026-11-02T23:30:00+03:00',
    );
    expect(clockOf('2026-11-02T23:30:00+03:00', 'Asia/Almaty')).toBe('01:30');
  });

  it('40 × 24 hours after 1 March 2026, 10:15, is 10 April 10:15 in Astana', () => {
    expect(afterHours(day('2026-03-01'), '10:15', 'Asia/Almaty', 960)).toBe('2026-04-10T10:15:00+05:00');
  });

  it('hours are exact where the clock changes in between', () => {
    expect(afterHours(day('2022-02-24'), '12:00', 'Asia/Amman', 24)).toBe('2022-02-25T13:00:00+03:00');
    fc.assert(
      fc.property(someDay, fc.constantFrom(...ZONES), fc.integer({ min: 0, max: 2000 }), (d, zone, n) => {
        const from = instantOf(d, '12:00', zone);
        expect(hoursApart(from, afterHours(d, '12:00', zone, n))).toBe(n);
      }),
    );
  });

  it.each([['00:00'], ['09:05'], ['23:59']])('%s is one', (text) => expect(isClock(text)).toBe(true));
  it.each([['24:00'], ['9:05'], ['12:60'], ['12:00:00'], ['noon'], ['']])('"%s" is none', (text) =>
    expect(isClock(text)).toBe(false),
  );
});

describe('the offset of an instant', () => {
  it.each([
    ['2026-12-13T00:00:00+03:00', 'UTC+3'],
    ['2026-12-13T00:00:00+05:30', 'UTC+5:30'],
    ['2026-12-13T00:00:00-04:00', 'UTC−4'],
    ['2026-12-13T00:00:00+00:00', 'UTC'],
  ])('%s is %s', (instant, expected) => {
    expect(offsetOf(instant)).toBe(expected);
  });
});
