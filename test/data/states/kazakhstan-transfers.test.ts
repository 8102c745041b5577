import { describe, expect, it } from 'vitest';
import { addDays, type Day, weekdayOf } from '../../../src/calendar/day.ts';
import { dayByDay, readState, YEARS } from './read-state.ts';

/** National and State holidays, with the years of those that were not always one. 7 January and Kurban ait give no day in lieu. */
const HOLIDAYS: readonly (readonly [string, number?, number?])[] = [
  ['01-01'],
  ['01-02'],
  ['03-08'],
  ['03-15', 2027],
  ['03-21'],
  ['03-22'],
  ['03-23'],
  ['05-01'],
  ['05-07'],
  ['05-09'],
  ['07-06'],
  ['08-30', 0, 2025],
  ['10-25', 2022],
  ['12-01', 0, 2021],
  ['12-16'],
  ['12-17', 0, 2021],
];
const holidaysOf = (year: number): Day[] =>
  HOLIDAYS.filter(([, first = 0, last = 9999]) => year >= first && year <= last).map(
    ([monthDay]) => `${year}-${monthDay}` as Day,
  );

/** Labour Code art. 84: each holiday on a Saturday or Sunday makes the next day that is still worked a day off. */
function daysInLieu(year: number): Day[] {
  const lieu: Day[] = [];
  const holidays = holidaysOf(year);
  const off = (d: Day) =>
    weekdayOf(d) >= 6 || holidays.includes(d) || d.endsWith('-01-07') || lieu.includes(d);
  for (const holiday of holidays) {
    if (weekdayOf(holiday) < 6) continue;
    let d = addDays(holiday, 1);
    while (off(d)) d = addDays(d, 1);
    lieu.push(d);
  }
  return lieu.sort();
}

const days = dayByDay('KZ');
const listed = (year: number, basis: string) =>
  days
    .filter((entry) => entry.basis === basis && entry.date.startsWith(`${year}`))
    .map((entry) => entry.date)
    .sort();

describe('Kazakhstan, days in lieu (Labour Code art. 84)', () => {
  it.each(YEARS)('%i: each holiday on a rest day gives the next working day off, two move on', (year) => {
    expect(listed(year, 'transfer')).toEqual(daysInLieu(year));
  });

  it('gives none for 7 January or Kurban ait', () => {
    // 7 January 2024 and 16 June 2024 were Sundays, 7 January 2017 and 9 July 2022 Saturdays.
    expect(listed(2024, 'transfer')).toEqual(['2024-03-25', '2024-07-08']);
    expect(listed(2017, 'transfer')).not.toContain('2017-01-09');
    expect(listed(2022, 'transfer')).not.toContain('2022-07-11');
  });

  it.each([
    [2015, ['2015-03-09', '2015-03-24', '2015-03-25', '2015-05-11', '2015-08-31'], 'azh.kz, January 2015'],
    [
      2016,
      ['2016-01-04', '2016-05-02', '2016-05-10'],
      'tengrinews.kz, November 2015; 365info.kz, March 2016',
    ],
    [2017, ['2017-05-08', '2017-12-18', '2017-12-19'], 'ng.kz, April 2017; baribar.kz'],
    [2019, ['2019-03-25', '2019-07-08', '2019-12-02'], 'zakon.kz and kazlenta.kz, 2019'],
    [2020, ['2020-03-09', '2020-03-24', '2020-03-25', '2020-08-31'], 'qagro.kz, kursiv.media, 2020'],
    [2021, ['2021-03-24'], 'qostanay.tv, 2021'],
    [2023, ['2023-05-08', '2023-12-18'], 'mgorod.kz, ratel.kz, 2023'],
    [
      2026,
      ['2026-03-09', '2026-03-24', '2026-03-25', '2026-05-11', '2026-10-26'],
      'Kazinform, 2 January 2026',
    ],
  ])('%i agrees with what was published: %j (%s)', (year, dates, _source) => {
    expect(listed(year, 'transfer')).toEqual(expect.arrayContaining(dates));
  });
});

describe('Kazakhstan, days moved by order (Labour Code art. 85)', () => {
  it('are those of the orders read, each with its year, and each gives a closed day for a worked one', () => {
    const moved = days.filter((entry) => entry.basis === 'decree').map((entry) => entry.date);
    const worked = readState('KZ').holidays.workingDays.flatMap(({ dates }) => dates);
    for (const year of YEARS) {
      const of = (dates: readonly Day[]) => dates.filter((date) => date.startsWith(`${year}`)).length;
      expect(of(moved), `${year}`).toBe(of(worked));
    }
    for (const date of moved) expect(weekdayOf(date), date).toBeLessThan(6);
    // Monday 11 May 2020, the day in lieu of Victory Day, is the only one taken from a weekday.
    expect(worked.filter((date) => weekdayOf(date) < 6)).toEqual(['2020-05-11']);
  });

  it.each([
    [2018, ['2018-03-09', '2018-04-30', '2018-05-08', '2018-08-31', '2018-12-31'], 'primeminister.kz'],
    [2019, ['2019-05-10'], 'almaty.tv: 9 to 12 May off'],
    [2020, ['2020-01-03', '2020-05-08', '2020-12-18'], 'kyzylorda-news.kz'],
    [2021, ['2021-07-05'], 'kt.kz'],
    [2022, ['2022-03-07', '2022-08-29', '2022-10-24'], 'pm.kz, ortcom.kz'],
    [2023, ['2023-07-07'], 'forbes.kz'],
    [2024, ['2024-05-08'], 'nur.kz'],
    [2025, ['2025-01-03'], 'informburo'],
    [2026, [], 'Kazinform'],
  ])('%i: %j (%s)', (year, dates, _source) => {
    expect(listed(year, 'decree')).toEqual(dates);
  });
});
