import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '../../src/calendar/day.ts';
import {
  countNear,
  lastOfWeek,
  pressingRanges,
  rangeOf,
  SECTIONS,
  sectionOf,
} from '../../src/cases/pressing.ts';
import { badgeOf } from '../../src/cases/warning-standing.ts';

const TODAY = day('2026-12-28');
const orderOf = (next: Day | null) => `${next ?? '9999-12-31'} case-1`;

describe('the sections of the board', () => {
  it.each([
    ['2026-12-27', 'overdue'],
    ['2026-12-28', 'today'],
    ['2026-12-29', 'week'],
    ['2027-01-04', 'week'],
    ['2027-01-05', 'later'],
  ])('%s, seen from 28 December 2026, is %s', (next, section) => {
    expect(sectionOf(day(next), TODAY)).toBe(section);
  });

  it('has a place for a case without a safe day', () => {
    expect(sectionOf(null, TODAY)).toBe('none');
  });

  it('takes this week for the seven days after today', () => {
    expect(lastOfWeek(TODAY)).toBe('2027-01-04');
  });

  it('puts every order in the range of its own section and of no other', () => {
    const next = fc.option(
      fc.integer({ min: -400, max: 400 }).map((n) => addDays(TODAY, n)),
      { nil: null },
    );
    fc.assert(
      fc.property(next, (d) => {
        const within = SECTIONS.filter((section) => {
          const { from, before } = rangeOf(section, TODAY);
          return from <= orderOf(d) && orderOf(d) < before;
        });
        expect(within).toEqual([sectionOf(d, TODAY)]);
      }),
    );
  });
});

describe('what presses', () => {
  const ALMATY = 'Asia/Almaty';
  const row = (next: string, zone: string | null = null, clock: string | null = null) => ({
    next: day(next),
    order: orderOf(day(next)),
    pending: [{ entry: 'e', day: day(next), clock, zone, snoozed: null }],
  });
  /** Noon of 28 December in Rabat: nowhere near is it another day. */
  const noon = { now: '2026-12-28T11:00:00Z', here: 'Africa/Casablanca' };
  /** Half past eight in the evening of 28 December in Rabat, past midnight in Almaty. */
  const evening = { now: '2026-12-28T19:30:00Z', here: 'Africa/Casablanca' };

  it('is counted by case: overdue, today, within seven days', () => {
    const rows = ['2026-12-26', '2026-12-27', '2026-12-28', '2026-12-30'].map((next) => row(next));
    for (const moment of [null, noon])
      expect(countNear(rows, TODAY, moment)).toEqual({ overdue: 2, today: 1, week: 1 });
  });

  it('takes a day for over once it is over where the case is decided, east of whoever looks', () => {
    const rows = [row('2026-12-28', ALMATY), row('2026-12-29', ALMATY)];
    expect(countNear(rows, TODAY, noon)).toEqual({ overdue: 0, today: 1, week: 1 });
    expect(countNear(rows, TODAY, evening)).toEqual({ overdue: 1, today: 1, week: 0 });
    expect(countNear(rows, TODAY, null)).toEqual({ overdue: 0, today: 1, week: 1 });
  });

  it('and not before, west of them', () => {
    const early = { now: '2026-12-27T20:00:00Z', here: ALMATY };
    const rows = [row('2026-12-27', 'Africa/Casablanca'), row('2026-12-27', ALMATY)];
    expect(countNear(rows, TODAY, early)).toEqual({ overdue: 1, today: 1, week: 0 });
  });

  it('takes a term that ends at an hour for over after it', () => {
    const rows = [row('2026-12-28', ALMATY, '15:00'), row('2026-12-28', ALMATY, '17:00')];
    expect(countNear(rows, TODAY, noon)).toEqual({ overdue: 1, today: 1, week: 0 });
  });

  it('leaves out what is not on the open board', () => {
    const { order: _, ...away } = row('2026-12-28');
    for (const moment of [null, noon])
      expect(countNear([away], TODAY, moment)).toEqual({ overdue: 0, today: 0, week: 0 });
  });

  it('says the same of the days it leaves to the index as the number at the icon, wherever the case is decided', () => {
    const ranges = pressingRanges(TODAY);
    const lasts = [
      { now: '2026-12-28T11:59:59Z', here: 'Etc/GMT+12' },
      { now: '2026-12-27T10:00:00Z', here: 'Pacific/Kiritimati' },
    ];
    const offset = fc.integer({ min: -30, max: 30 });
    const zone = fc.constantFrom('Etc/GMT+12', 'Pacific/Kiritimati', ALMATY);
    fc.assert(
      fc.property(offset, zone, fc.constantFrom(...lasts), (n, where, moment) => {
        const next = addDays(TODAY, n);
        const one = row(next, where);
        const badge = badgeOf([one], moment.now, moment.here);
        const within = ({ from, before }: { from: string; before: string }) =>
          from <= one.order && one.order < before;
        if (within(ranges.overdue)) expect(badge).toEqual({ overdue: 1, today: 0 });
        else if (!within(ranges.near)) expect(badge).toEqual({ overdue: 0, today: 0 });
      }),
    );
  });
});
