import { describe, expect, it } from 'vitest';
import { addDays, type Day, weekdayOf } from '../../../src/calendar/day.ts';
import { readState, YEARS } from './read-state.ts';

/** National and State holidays. 7 January and Kurban ait are days off of another kind and give none in lieu. */
const HOLIDAYS = [
  '01-01',
  '01-02',
  '03-08',
  '03-15',
  '03-21',
  '03-22',
  '03-23',
  '05-01',
  '05-07',
  '05-09',
  '07-06',
  '08-30',
  '10-25',
  '12-16',
];
const isHoliday = (d: Day) => {
  if (d.endsWith('-03-15')) return d >= '2027';
  if (d.endsWith('-08-30')) return d < '2026';
  return HOLIDAYS.includes(d.slice(5));
};

/** Labour Code art. 84: each holiday on a Saturday or Sunday makes the next day that is still worked a day off. */
function daysInLieu(year: number): Day[] {
  const lieu: Day[] = [];
  const off = (d: Day) => weekdayOf(d) >= 6 || isHoliday(d) || d.endsWith('-01-07') || lieu.includes(d);
  for (const monthDay of HOLIDAYS) {
    const holiday = `${year}-${monthDay}` as Day;
    if (!isHoliday(holiday) || weekdayOf(holiday) < 6) continue;
    let d = addDays(holiday, 1);
    while (off(d)) d = addDays(d, 1);
    lieu.push(d);
  }
  return lieu.sort();
}

const { holidays } = readState('KZ');
const listed = (year: number) =>
  holidays.days
    .filter((entry) => entry.basis === 'transfer' && entry.date.startsWith(`${year}`))
    .map((e) => e.date);

describe('Kazakhstan, days in lieu (Labour Code art. 84)', () => {
  it.each(YEARS)('%i: each holiday on a rest day gives the next working day off, two move on', (year) => {
    expect(listed(year)).toEqual(daysInLieu(year));
  });

  it('gives none for 7 January or Kurban ait', () => {
    // 7 January 2024 and 16 June 2024 were Sundays.
    expect(listed(2024)).toEqual(['2024-03-25', '2024-07-08']);
  });

  it('moves two colliding days on (Nauryz 2025 and 2026, New Year 2028)', () => {
    expect(listed(2025)).toEqual(expect.arrayContaining(['2025-03-24', '2025-03-25']));
    expect(listed(2026)).toEqual(expect.arrayContaining(['2026-03-24', '2026-03-25']));
    expect(listed(2028)).toEqual(expect.arrayContaining(['2028-01-03', '2028-01-04']));
  });

  it('agrees with the calendar of the eGov portal for 2026 (Kazinform, 2 January 2026), 31 August apart', () => {
    expect(listed(2026)).toEqual(['2026-03-09', '2026-03-24', '2026-03-25', '2026-05-11', '2026-10-26']);
  });

  it('moves days off between weekdays only by an order that was read', () => {
    const decreed = holidays.days.filter((entry) => entry.basis === 'decree').map((entry) => entry.date);
    expect(decreed).toEqual(['2024-05-08', '2025-01-03']);
    expect(holidays.workingDays.map((entry) => entry.date)).toEqual(['2024-05-04', '2025-01-05']);
    for (const { date } of holidays.workingDays) expect(weekdayOf(date)).toBeGreaterThanOrEqual(6);
  });
});
