import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/calendar/day.ts';
import { groundOfHoliday, sourceOfWorkingDay } from '../../../src/law/built/holiday-ground.ts';
import { datesOf, holidaysOf } from '../../../src/law/built/holiday-table.ts';
import { type HolidayTable, holidaysSchema } from '../../../src/law/schema/state-law.ts';
import { readState, STATES } from '../../data/states/read-state.ts';

const source = (en: string) => ({ title: { en, ru: `${en} (рус.)` }, kind: 'law' as const });
const table: HolidayTable = {
  state: 'ZZ',
  years: { first: 2019, last: 2021 },
  checked: [{ year: 2020, source: 'order' }],
  sources: { law: source('law'), order: source('order') },
  days: [
    {
      id: 'new-year',
      basis: 'law',
      estimated: false,
      source: 'law',
      eachYear: { first: 2019, last: 2021, days: ['01-01', '12-31'] },
    },
    {
      id: 'feast',
      basis: 'moon',
      estimated: true,
      source: 'law',
      dates: [day('2020-03-01'), day('2020-03-02')],
    },
    { id: 'feast', basis: 'decree', estimated: false, source: 'order', dates: [day('2020-03-04')] },
  ],
  workingDays: [{ source: 'order', dates: [day('2020-03-07')] }],
};

describe('a table of holidays', () => {
  it('says a day of every year once', () => {
    const [newYear] = table.days;
    expect(newYear && datesOf(newYear)).toEqual([
      '2019-01-01',
      '2019-12-31',
      '2020-01-01',
      '2020-12-31',
      '2021-01-01',
      '2021-12-31',
    ]);
  });

  it('is read day by day in order, a feast keeping its name and its doubt', () => {
    expect(holidaysOf(table).slice(3, 6)).toEqual([
      { date: '2020-03-01', id: 'feast', estimated: true },
      { date: '2020-03-02', id: 'feast', estimated: true },
      { date: '2020-03-04', id: 'feast', estimated: false },
    ]);
    for (const state of STATES) {
      const dates = holidaysOf(readState(state).holidays).map((holiday) => holiday.date);
      expect(dates).toEqual([...dates].sort());
    }
  });

  it('says on what each day rests', () => {
    const ground = (date: string, id: string) => groundOfHoliday(table, { date: day(date), id });
    expect(ground('2021-12-31', 'new-year')).toMatchObject({
      basis: 'law',
      source: { title: { en: 'law' } },
    });
    expect(ground('2020-03-04', 'feast')).toMatchObject({
      basis: 'decree',
      source: { title: { en: 'order' } },
    });
    expect(ground('2020-03-04', 'new-year')).toBe(null);
    expect(sourceOfWorkingDay(table, day('2020-03-07'))?.title.en).toBe('order');
    expect(sourceOfWorkingDay(table, day('2020-03-08'))).toBe(null);
  });

  it('does not pass with a source that it does not list', () => {
    expect(v.is(holidaysSchema, table)).toBe(true);
    const [first] = table.workingDays;
    for (const broken of [
      { ...table, checked: [{ year: 2020, source: 'other' }] },
      { ...table, days: table.days.map((group) => ({ ...group, source: 'other' })) },
      { ...table, workingDays: [{ ...first, source: 'other' }] },
    ])
      expect(v.safeParse(holidaysSchema, broken).issues?.[0].message).toMatch(/does not list/);
  });
});

describe('days off and days worked by decree, with that year’s source', () => {
  const ground = (state: 'KZ' | 'JO' | 'MA' | 'AE', date: string, id: string) =>
    groundOfHoliday(readState(state).holidays, { date: day(date), id });

  it.each([
    ['KZ', '2021-07-05', 'moved-day-off', 'decree', /No\. 930 of 2020/],
    ['KZ', '2021-03-24', 'day-in-lieu', 'transfer', /Labour Code/],
    ['KZ', '2021-12-01', 'first-president-day', 'law', /Law on Holidays/],
    ['JO', '2022-05-26', 'independence-day', 'decree', /May 2022/],
    ['MA', '2023-04-24', 'eid-al-fitr', 'decree', /24 April 2023/],
    ['AE', '2025-12-01', 'national-day', 'decree', /1–2 December 2025/],
    ['AE', '2030-02-03', 'eid-al-fitr', 'moon', /Umm al-Qura/],
  ] as const)('%s %s %s is %s', (state, date, id, basis, title) => {
    const found = ground(state, date, id);
    expect(found?.basis).toBe(basis);
    expect(found?.source.title.en).toMatch(title);
  });

  it.each([
    ['KZ', '2020-05-11', /No\. 820 of 2019/],
    ['JO', '2022-05-25', /14:00/],
    ['AE', '2025-12-03', /work resumed on Wednesday 3 December/],
  ] as const)('%s worked on %s', (state, date, title) => {
    expect(sourceOfWorkingDay(readState(state).holidays, day(date))?.title.en).toMatch(title);
  });
});
