import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '../../src/calendar/day.ts';
import { countPressing, lastOfWeek, rangeOf, SECTIONS, sectionOf } from '../../src/cases/pressing.ts';

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
  const row = (next: string | null, open = true) => ({
    next: next === null ? null : day(next),
    ...(open ? { order: orderOf(next === null ? null : day(next)) } : {}),
  });

  it('is counted by case: overdue, today, within seven days', () => {
    const rows = [
      row('2026-12-01'),
      row('2026-12-27'),
      row('2026-12-28'),
      row('2026-12-30'),
      row('2027-01-04'),
      row('2027-01-05'),
      row(null),
    ];
    expect(countPressing(rows, TODAY)).toEqual({ overdue: 2, today: 1, week: 2 });
  });

  it('leaves out what is not on the open board', () => {
    expect(countPressing([row('2026-12-01', false)], TODAY)).toEqual({ overdue: 0, today: 0, week: 0 });
  });
});
