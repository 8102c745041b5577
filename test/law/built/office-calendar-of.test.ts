import { describe, expect, it } from 'vitest';
import { day } from '../../../src/calendar/day.ts';
import { dayState, nearestOpen, openDaysBetween } from '../../../src/calendar/office-calendar.ts';
import { holidaysOf } from '../../../src/law/built/holiday-table.ts';
import { officeCalendarOf } from '../../../src/law/built/office-calendar-of.ts';
import { readState, type StateCode } from '../../data/states/read-state.ts';

const office = (state: StateCode) => officeCalendarOf(readState(state));
const back = (state: StateCode, from: string) => nearestOpen(office(state), day(from), -1);

describe('offices made of a State’s file', () => {
  it('keep every holiday, working day and rest day, and leave the sources behind', () => {
    const file = readState('AE');
    const made = officeCalendarOf(file);
    expect(made.state).toBe('AE');
    expect(made.years).toEqual({ first: 2015, last: 2035 });
    expect(made.holidays).toEqual(holidaysOf(file.holidays));
    expect(made.workingDays).toEqual(['2025-12-03']);
    expect(made.restDays).toEqual([
      { from: '2006-09-01', days: [5, 6] },
      { from: '2022-01-01', days: [6, 7] },
    ]);
    expect(made.halfDays).toEqual([{ from: '2022-01-01', weekday: 5, until: '12:00' }]);
  });
});

describe('receipt by a Saturday, 12 December 2026 (kz-jo art. 12.5)', () => {
  it('in Jordan goes back over Friday to Thursday 10 December', () => {
    expect(back('JO', '2026-12-12')).toMatchObject({ found: true, day: '2026-12-10', until: null });
  });

  it('in Kazakhstan goes back to Friday 11 December', () => {
    expect(back('KZ', '2026-12-12')).toMatchObject({ found: true, day: '2026-12-11', until: null });
  });

  it('in the Emirates goes back to Friday 11 December, until 12:00', () => {
    expect(back('AE', '2026-12-12')).toMatchObject({ found: true, day: '2026-12-11', until: '12:00' });
  });

  it('in Morocco goes back to Friday 11 December', () => {
    expect(back('MA', '2026-12-12')).toMatchObject({ found: true, day: '2026-12-11', until: null });
  });

  it('Sunday 13 December is worked in Jordan and not in Kazakhstan', () => {
    expect(dayState(office('JO'), day('2026-12-13')).open).toBe(true);
    expect(dayState(office('KZ'), day('2026-12-13')).open).toBe(false);
  });

  it('10 December is the fourteenth working day of Jordan after 22 November 2026', () => {
    // 23–26 November, 29 November – 3 December, 6–10 December.
    expect(openDaysBetween(office('JO'), day('2026-11-22'), day('2026-12-10'))).toBe(14);
  });
});

describe('feasts and moved days', () => {
  it('Jordan in May 2027 is closed from the eve of Arafah to the day after the feast', () => {
    // Arafah by the tables Saturday 15 May, the feast 16–19 May.
    expect(back('JO', '2027-05-20')).toMatchObject({ found: true, day: '2027-05-13' });
    expect(nearestOpen(office('JO'), day('2027-05-16'), 1)).toMatchObject({ found: true, day: '2027-05-23' });
  });

  it('Kazakhstan in May 2024 worked on Saturday the 4th and rested on Wednesday the 8th', () => {
    expect(dayState(office('KZ'), day('2024-05-04'))).toEqual({ open: true, until: null });
    expect(nearestOpen(office('KZ'), day('2024-05-07'), 1)).toMatchObject({ found: true, day: '2024-05-10' });
  });

  it('Kazakhstan’s Nauryz of 2026 closes from 21 to 25 March', () => {
    expect(nearestOpen(office('KZ'), day('2026-03-21'), 1)).toMatchObject({ found: true, day: '2026-03-26' });
  });

  it('30 August is no holiday in Kazakhstan from 2026, nor is a day given for it; 15 March is one from 2027', () => {
    expect(dayState(office('KZ'), day('2026-08-31')).open).toBe(true);
    expect(dayState(office('KZ'), day('2027-08-30')).open).toBe(true);
    expect(dayState(office('KZ'), day('2024-08-30')).open).toBe(false);
    expect(dayState(office('KZ'), day('2027-03-15')).open).toBe(false);
    expect(dayState(office('KZ'), day('2024-03-15')).open).toBe(true);
  });

  it('the Emirates’ National Day of 2025 moved to 1 and 2 December', () => {
    const states = ['2025-12-01', '2025-12-02', '2025-12-03'].map((d) => dayState(office('AE'), day(d)).open);
    expect(states).toEqual([false, false, true]);
  });

  it('an estimated feast on a fixed holiday still closes the days around it (Morocco, 14 August 2027)', () => {
    expect(dayState(office('MA'), day('2027-08-13'))).toMatchObject({ why: 'near-estimated-holiday' });
    expect(dayState(office('MA'), day('2027-08-16'))).toMatchObject({ why: 'near-estimated-holiday' });
  });

  it('says nothing of a weekday of 2036', () => {
    for (const state of ['KZ', 'JO', 'MA', 'AE'] as const) {
      expect(back(state, '2036-03-04')).toEqual({ found: false, year: 2036 });
    }
  });
});
