import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day, weekdayOf } from '../../src/calendar/day.ts';
import { clockOf, dateOf, type Zone } from '../../src/calendar/zone.ts';
import type { PendingTerm } from '../../src/cases/board-row.ts';
import { endMillis, instantAt, warningMoments } from '../../src/cases/warning-moments.ts';
import { WARNINGS_AT_FIRST, type WarningSettings } from '../../src/cases/warning-settings.ts';

const PARIS = 'Europe/Paris';
const at = (clock: string): WarningSettings => ({ ...WARNINGS_AT_FIRST, at: clock });
const term = (d: string, zone: Zone | null, more: Partial<PendingTerm> = {}): PendingTerm => ({
  entry: 'e',
  day: day(d),
  clock: null,
  zone,
  snoozed: null,
  ...more,
});
const named = (of: PendingTerm, settings: WarningSettings, here: Zone) =>
  Object.fromEntries(warningMoments(of, settings, here).map((one) => [one.name, instantAt(one.at)]));

describe('a user in Paris is warned at their own hour, on the day of the State that decides', () => {
  it.each([
    // Amman is two hours ahead: its 10 December runs from 22:00 to 22:00 in Paris.
    ['Amman at nine', 'Asia/Amman', '2026-12-10', '09:00', '2026-12-10T08:00:00Z'],
    ['Amman late', 'Asia/Amman', '2026-12-10', '23:00', '2026-12-09T22:00:00Z'],
    // Astana is four hours ahead in winter and three in summer.
    ['Astana at nine', 'Asia/Almaty', '2026-12-10', '09:00', '2026-12-10T08:00:00Z'],
    ['Astana in the evening', 'Asia/Almaty', '2026-12-10', '21:00', '2026-12-09T20:00:00Z'],
    ['Astana in a summer evening', 'Asia/Almaty', '2026-07-10', '21:00', '2026-07-09T19:00:00Z'],
    ['Astana earlier in a summer evening', 'Asia/Almaty', '2026-07-10', '20:30', '2026-07-10T18:30:00Z'],
    // Abu Dhabi is three hours ahead in winter.
    ['Abu Dhabi at nine', 'Asia/Dubai', '2026-12-10', '09:00', '2026-12-10T08:00:00Z'],
    ['Abu Dhabi in the evening', 'Asia/Dubai', '2026-12-10', '22:00', '2026-12-09T21:00:00Z'],
    // Rabat keeps the hour of Paris in winter, but is an hour behind in Ramadan.
    ['Rabat before Ramadan', 'Africa/Casablanca', '2026-02-10', '00:30', '2026-02-09T23:30:00Z'],
    ['Rabat in Ramadan', 'Africa/Casablanca', '2026-02-20', '00:30', '2026-02-20T23:30:00Z'],
    // The day on which Rabat turns back has 25 hours and shows Paris half past midnight twice, the one that it turns forward never.
    ['Rabat as Ramadan begins', 'Africa/Casablanca', '2026-02-15', '00:30', '2026-02-14T23:30:00Z'],
    ['Rabat after Ramadan', 'Africa/Casablanca', '2026-03-22', '00:30', '2026-03-21T23:30:00Z'],
    ['a count without a State', null, '2026-12-10', '09:00', '2026-12-10T08:00:00Z'],
    // Paris itself turns past half past two on 29 March 2026.
    ['an hour that Paris does not show', 'Asia/Amman', '2026-03-29', '02:30', '2026-03-29T01:30:00Z'],
    ['an hour that Paris shows twice', 'Asia/Amman', '2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
  ])('%s', (_what, zone, safe, clock, expected) => {
    expect(named(term(safe, zone), at(clock), PARIS)['0-days']).toBe(expected);
  });

  it('counts the days before on that calendar, and warns the day after', () => {
    expect(named(term('2026-12-10', 'Asia/Amman'), at('23:00'), PARIS)).toEqual({
      '7-days': '2026-12-02T22:00:00Z',
      '3-days': '2026-12-06T22:00:00Z',
      '1-days': '2026-12-08T22:00:00Z',
      '0-days': '2026-12-09T22:00:00Z',
      overdue: '2026-12-10T22:00:00Z',
    });
  });

  it('lies on the day across the date line', () => {
    // While it is the 10th on Kiritimati, it is the 9th in Honolulu, all day long.
    const moments = named(term('2026-12-10', 'Pacific/Kiritimati'), at('09:00'), 'Pacific/Honolulu');
    expect(moments['0-days']).toBe('2026-12-09T19:00:00Z');
    // Samoa left out 30 December 2011: there was no moment of it, so the last one before.
    expect(named(term('2011-12-30', 'Pacific/Apia'), at('09:00'), PARIS)['0-days']).toBe(
      '2011-12-30T08:00:00Z',
    );
  });
});

describe('a term that ends at an hour', () => {
  const hours = term('2026-12-10', 'Asia/Amman', { clock: '10:15' });

  it('warns 24, 6 and 1 hours before it too, at any hour of the user', () => {
    expect(named(hours, { ...at('09:00'), days: [1, 0] }, PARIS)).toEqual({
      '1-days': '2026-12-09T08:00:00Z',
      '24-hours': '2026-12-09T07:15:00Z',
      '6-hours': '2026-12-10T01:15:00Z',
      '1-hours': '2026-12-10T06:15:00Z',
      // At nine in Paris, ten past ten in Amman is over: of the day itself nothing is left to say.
      overdue: '2026-12-11T08:00:00Z',
    });
  });

  it('may end as its day does', () => {
    const midnight = term('2026-12-10', 'Asia/Amman', { clock: '24:00' });
    expect(named(midnight, { ...at('09:00'), days: [] }, PARIS)['1-hours']).toBe('2026-12-10T20:00:00Z');
  });
});

describe('quiet days', () => {
  const weekend: WarningSettings = { ...at('09:00'), quiet: [6, 7] };

  it('are warned of before, never after', () => {
    // Sunday 13 December 2026 is a working day in Amman.
    expect(named(term('2026-12-13', 'Asia/Amman'), weekend, PARIS)).toEqual({
      '7-days': '2026-12-04T08:00:00Z',
      '3-days': '2026-12-10T08:00:00Z',
      '1-days': '2026-12-11T08:00:00Z',
      '0-days': '2026-12-11T08:00:00Z',
      overdue: '2026-12-14T08:00:00Z',
    });
  });

  it('are those of the user, not of the State', () => {
    // The 12th has begun in Kiritimati while it is Friday in Honolulu.
    const moments = named(term('2026-12-12', 'Pacific/Kiritimati'), weekend, 'Pacific/Honolulu');
    expect(moments['0-days']).toBe('2026-12-11T19:00:00Z');
  });

  it('do not hold back the hours before an end', () => {
    const hours = term('2026-12-13', 'Asia/Amman', { clock: '10:15' });
    expect(named(hours, weekend, PARIS)['6-hours']).toBe('2026-12-13T01:15:00Z');
  });
});

describe('a term that was snoozed', () => {
  it('says nothing before that day, and then speaks', () => {
    const snoozed = term('2026-12-10', 'Asia/Amman', { snoozed: day('2026-12-09') });
    expect(named(snoozed, at('09:00'), PARIS)).toEqual({
      '1-days': '2026-12-09T08:00:00Z',
      'again-2026-12-09': '2026-12-09T08:00:00Z',
      '0-days': '2026-12-10T08:00:00Z',
      overdue: '2026-12-11T08:00:00Z',
    });
  });

  it('speaks also where its day is past', () => {
    const snoozed = term('2026-12-10', 'Asia/Amman', { snoozed: day('2026-12-20') });
    expect(named(snoozed, at('09:00'), PARIS)).toMatchObject({ 'again-2026-12-20': '2026-12-20T08:00:00Z' });
  });

  it('warns from the beginning of its safe day, also where an event moved that to before the snooze', () => {
    const moved = term('2026-12-10', 'Asia/Amman', { snoozed: day('2026-12-20') });
    expect(Object.keys(named(moved, at('09:00'), PARIS))).toEqual(['0-days', 'overdue', 'again-2026-12-20']);
    const inHours = term('2026-12-10', 'Asia/Amman', { clock: '10:15', snoozed: day('2026-12-20') });
    expect(Object.keys(named(inHours, at('09:00'), PARIS))).toContain('1-hours');
  });
});

const ZONES = [
  'Asia/Amman',
  'Asia/Almaty',
  'Africa/Casablanca',
  'Asia/Dubai',
  'Europe/Paris',
  'Asia/Tehran',
  'America/New_York',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Australia/Lord_Howe',
  'America/Santiago',
];
const zones = fc.constantFrom(...ZONES);
const days = fc.integer({ min: 0, max: 365 * 20 }).map((n) => addDays(day('2010-01-01'), n));
const clocks = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((n) => `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`);
const millis = (instant: string) => Temporal.Instant.from(instant).epochMilliseconds;
const startOf = (d: Day, zone: Zone) =>
  Temporal.PlainDate.from(d).toZonedDateTime(zone).toInstant().epochMilliseconds;
/** Whether a zone's clock is not turned within three days of a day. */
const isEven = (d: Day, zone: Zone) =>
  startOf(addDays(d, 3), zone) - startOf(addDays(d, -3), zone) === 6 * 86_400_000 &&
  startOf(d, zone) - startOf(addDays(d, -3), zone) === 3 * 86_400_000;

describe('in every zone', () => {
  it('the moment shows the hour here and the day there; on days that are cut it is never too late', () => {
    fc.assert(
      fc.property(days, zones, zones, clocks, (safe, zone, here, clock) => {
        for (const { at: moment, name } of warningMoments(term(safe, zone), at(clock), here)) {
          const before = /^(\d+)-days$/.exec(name)?.[1];
          const meant = before === undefined ? addDays(safe, 1) : addDays(safe, -Number(before));
          if (isEven(meant, zone) && isEven(meant, here)) {
            expect([dateOf(instantAt(moment), zone), clockOf(instantAt(moment), here)]).toEqual([
              meant,
              clock,
            ]);
          } else if (before !== undefined) {
            expect(moment).toBeLessThan(startOf(addDays(meant, 1), zone));
            expect(moment).toBeGreaterThanOrEqual(startOf(meant, zone) - 25 * 3_600_000);
          } else expect(moment).toBeGreaterThanOrEqual(startOf(meant, zone));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('quiet days move a warning to an earlier day that is not quiet, and overdue to a later one', () => {
    const quietDays = fc.uniqueArray(fc.constantFrom<1 | 2 | 3 | 4 | 5 | 6 | 7>(1, 2, 3, 4, 5, 6, 7), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(days, zones, zones, quietDays, (safe, zone, here, quiet) => {
        const plain = named(term(safe, zone), at('09:00'), here);
        for (const [name, moment] of Object.entries(
          named(term(safe, zone), { ...at('09:00'), quiet }, here),
        )) {
          expect(quiet).not.toContain(weekdayOf(dateOf(moment, here)));
          const moved = millis(moment) - millis(plain[name] ?? '');
          if (name === 'overdue') expect(moved).toBeGreaterThanOrEqual(0);
          else expect(moved).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('only "overdue" lies behind the end, and the moments are in order', () => {
    fc.assert(
      fc.property(days, zones, zones, fc.option(clocks), clocks, (safe, zone, here, clock, hour) => {
        const of = term(safe, zone, { clock });
        const end = endMillis(of, here);
        const moments = warningMoments(of, at(hour), here);
        expect(moments.filter((one) => one.at >= end).map((one) => one.name)).toEqual(['overdue']);
        expect(moments.map((one) => one.at)).toEqual(moments.map((one) => one.at).sort((a, b) => a - b));
        expect(new Set(moments.map((one) => one.name)).size).toBe(moments.length);
      }),
      { numRuns: 300 },
    );
  });
});
