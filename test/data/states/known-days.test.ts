import { describe, expect, it } from 'vitest';
import { day } from '../../../src/calendar/day.ts';
import { dayState } from '../../../src/calendar/office-calendar.ts';
import { officeCalendarOf } from '../../../src/law/built/office-calendar-of.ts';
import { readState, STATES, type StateCode, YEARS } from './read-state.ts';

const offices = new Map(STATES.map((state) => [state, officeCalendarOf(readState(state))]));
const stateOf = (state: StateCode, date: string) => {
  const office = offices.get(state);
  if (!office) throw new Error(`no office of ${state}`);
  return dayState(office, day(date));
};

/** State, date, the holiday that closes it (null: it was worked), and who said so. */
const KNOWN: readonly (readonly [StateCode, string, string | null, string])[] = [
  ['KZ', '2015-03-09', 'day-in-lieu', 'azh.kz, January 2015'],
  ['KZ', '2015-12-17', 'independence-day', 'kapital.kz, January 2015'],
  ['KZ', '2016-01-04', 'day-in-lieu', 'tengrinews.kz, November 2015'],
  ['KZ', '2016-01-05', null, 'tengrinews.kz, November 2015'],
  ['KZ', '2016-05-10', 'day-in-lieu', '365info.kz, March 2016'],
  ['KZ', '2017-08-31', null, 'inbusiness.kz, August 2017'],
  ['KZ', '2017-12-19', 'day-in-lieu', 'baribar.kz, December 2017'],
  ['KZ', '2018-04-28', null, 'zakon.kz, April 2018'],
  ['KZ', '2018-04-30', 'moved-day-off', 'zhambylnews.kz, April 2018'],
  ['KZ', '2018-05-05', null, 'zhambylnews.kz, April 2018'],
  ['KZ', '2019-05-08', null, 'almaty.tv: two working days that week'],
  ['KZ', '2019-05-04', null, 'egov.kz, 20 June 2019'],
  ['KZ', '2019-05-10', 'moved-day-off', 'almaty.tv'],
  ['KZ', '2019-12-02', 'day-in-lieu', 'kazlenta.kz, November 2019'],
  ['KZ', '2020-03-25', 'day-in-lieu', 'qagro.kz, 19 February 2020'],
  ['KZ', '2020-05-08', 'moved-day-off', 'kyzylorda-news.kz'],
  ['KZ', '2020-05-11', null, 'kyzylorda-news.kz: 7 to 10 May off'],
  ['KZ', '2020-08-31', 'day-in-lieu', 'kursiv.media, 29 June 2020'],
  ['KZ', '2021-07-03', null, 'altainews.kz, 22 June 2021'],
  ['KZ', '2021-07-05', 'moved-day-off', 'altainews.kz, 22 June 2021'],
  ['KZ', '2022-03-05', null, 'zakon.kz, March 2022'],
  ['KZ', '2022-07-11', null, 'mangystaumedia.kz, 2022: Kurban ait is not moved'],
  ['KZ', '2022-10-25', 'republic-day', 'vestikavkaza.ru, 2022'],
  ['KZ', '2022-12-01', null, 'rydnyimedia.kz, 2022: no longer a day off'],
  ['KZ', '2023-07-07', 'moved-day-off', 'prosud.kz, 2023'],
  ['KZ', '2023-12-18', 'day-in-lieu', 'ratel.kz, 2023'],
  ['JO', '2016-09-20', 'parliamentary-election', 'Jordan Times, 8 September 2016'],
  ['JO', '2019-08-14', 'eid-al-adha', 'Jordan Times, August 2019'],
  ['JO', '2021-10-19', 'prophets-birthday', 'alshareet.net, 2021'],
  ['JO', '2022-05-01', 'labour-day', 'arabiaweather.com, 24 April 2022'],
  ['JO', '2022-05-05', 'eid-al-fitr', 'arabiaweather.com, 24 April 2022'],
  ['JO', '2022-05-25', null, 'arabiaweather.com, 20 May 2022: worked until 14:00'],
  ['JO', '2022-05-26', 'independence-day', 'arabiaweather.com, 20 May 2022'],
  ['JO', '2022-07-12', 'eid-al-adha', 'Albawaba, 3 July 2022'],
  ['JO', '2022-12-25', 'christmas-day', 'Jordan Times, 18 December 2022'],
  ['JO', '2023-04-24', 'eid-al-fitr', 'Jordan News Agency, 6 April 2023'],
  ['JO', '2023-07-19', 'hijri-new-year', 'Jordan News Agency, July 2023'],
  ['JO', '2024-09-10', 'parliamentary-election', 'Petra, 28 August 2024'],
  ['MA', '2015-07-17', 'eid-al-fitr', 'bladi.net, July 2015'],
  ['MA', '2016-07-08', 'eid-al-fitr', 'le360.ma, 5 July 2016'],
  ['MA', '2017-09-01', 'eid-al-adha', 'Morocco World News, August 2017'],
  ['MA', '2018-08-23', 'eid-al-adha', 'huffpostmaghreb.com, 13 August 2018: two days'],
  ['MA', '2019-08-13', 'eid-al-adha', 'L’Express, 7 August 2019'],
  ['MA', '2019-08-15', null, 'L’Express, 7 August 2019: back to work'],
  ['MA', '2020-10-30', 'prophets-birthday', 'lesiteinfo.com, October 2020'],
  ['MA', '2021-07-22', 'eid-al-adha', 'lereporter.ma, July 2021'],
  ['MA', '2021-07-23', null, 'lereporter.ma, July 2021: back to work'],
  ['MA', '2022-05-02', 'eid-al-fitr', 'fnh.ma, 1 May 2022'],
  ['MA', '2023-04-24', 'eid-al-fitr', 'MAP, 15 April 2023'],
  ['MA', '2023-01-13', null, 'the Amazigh new year is a day off from 2024'],
  ['AE', '2015-12-01', 'commemoration-day', 'tag911.ae, 2015'],
  ['AE', '2015-12-24', 'prophets-birthday', 'Gulf News, December 2015'],
  ['AE', '2016-05-04', null, 'Gulf News, 2016: Isra and Miraj moved to Thursday'],
  ['AE', '2016-05-05', 'isra-and-miraj', 'Gulf News, 2016'],
  ['AE', '2016-07-03', 'eid-al-fitr', 'WAM, 26 June 2016'],
  ['AE', '2016-07-10', null, 'WAM, 26 June 2016: work resumes'],
  ['AE', '2016-09-15', 'eid-al-adha', 'Times of Oman, September 2016'],
  ['AE', '2016-09-18', null, 'Times of Oman, September 2016: work resumes'],
  ['AE', '2017-01-01', 'new-year', 'Gulf News, 20 December 2016'],
  ['AE', '2017-04-23', 'isra-and-miraj', 'Gulf Business, April 2017'],
  ['AE', '2017-04-24', null, 'Gulf Business, April 2017: work resumes'],
  ['AE', '2017-12-03', 'national-day', 'WAM, November 2017'],
  ['AE', '2017-12-04', null, 'WAM, November 2017: offices reopen'],
  ['AE', '2017-12-31', 'new-year', 'Dubai Chronicle, 13 December 2017'],
  ['AE', '2018-08-19', 'eid-al-adha', 'uaecityguide.com, 12 August 2018'],
  ['AE', '2018-08-26', null, 'uaecityguide.com, 12 August 2018: work resumes'],
  ['AE', '2018-09-13', 'hijri-new-year', 'Gulf News, September 2018'],
  ['AE', '2018-11-18', 'prophets-birthday', 'WAM, 6 November 2018'],
  ['AE', '2018-11-20', null, 'WAM, 6 November 2018: moved from this day'],
  ['AE', '2018-12-03', 'national-day', 'uaebarq.ae, November 2018'],
  ['AE', '2018-12-04', null, 'uaebarq.ae, November 2018: a Tuesday, work resumes'],
  ['AE', '2019-04-03', null, 'Arabian Business, 2 April 2019: no day off for Isra and Miraj'],
  ['AE', '2019-06-02', 'eid-al-fitr', 'The News, 2019'],
  ['AE', '2019-06-09', null, 'The News, 2019: work resumes'],
  ['AE', '2020-08-02', 'eid-al-adha', 'Gulf News, 22 July 2020'],
  ['AE', '2020-08-23', 'hijri-new-year', 'Arabian Business, 13 August 2020'],
  ['AE', '2020-12-01', 'commemoration-day', 'Albawaba, November 2020'],
  ['AE', '2021-08-12', 'hijri-new-year', 'thebrewnews.com, 2021'],
  ['AE', '2021-10-21', 'prophets-birthday', 'eastcoastdaily.in, 10 October 2021'],
  ['AE', '2021-12-05', null, 'Al Arabiya, 24 November 2021: a Sunday, work resumes'],
  ['AE', '2022-05-06', 'eid-al-fitr', 'Gulf News, 1 May 2022'],
  ['AE', '2022-05-09', null, 'Gulf News, 1 May 2022: work resumes'],
  ['AE', '2022-05-16', 'mourning', 'Khaleej Times, 13 May 2022'],
  ['AE', '2022-05-17', null, 'Khaleej Times, 13 May 2022: work resumes'],
  ['AE', '2022-12-01', 'commemoration-day', 'saudipress.com, 28 November 2022'],
  ['AE', '2023-07-21', 'hijri-new-year', 'uaebarq.ae, 27 November 2022'],
  ['AE', '2023-12-01', null, 'Zawya, 23 November 2023: worked from afar'],
  ['AE', '2023-12-04', 'national-day', 'Zawya, 23 November 2023'],
];

describe('days known from reports of their time', () => {
  it.each(KNOWN)('%s %s %s (%s)', (state, date, id) => {
    const found = stateOf(state, date);
    if (id === null) expect(found.open).toBe(true);
    else expect(found).toMatchObject({ open: false, why: 'holiday', holiday: { id } });
  });

  it('reach over the past years of every State', () => {
    const years = (state: StateCode) =>
      new Set(KNOWN.filter((known) => known[0] === state).map((known) => Number(known[1].slice(0, 4))));
    const past = YEARS.filter((year) => year < 2024);
    expect([...years('KZ')].sort()).toEqual(past);
    expect([...years('AE')].sort()).toEqual(past);
    expect([...years('MA')].sort()).toEqual(past);
  });
});

describe('rest days since 2015', () => {
  it.each([
    ['KZ', [6, 7]],
    ['JO', [5, 6]],
    ['MA', [6, 7]],
    ['AE', [5, 6]],
  ] as const)('%s: a week of November 2015', (state, resting) => {
    // Monday 2 to Sunday 8 November 2015 holds no holiday of Kazakhstan, Jordan or the Emirates; Morocco’s is Friday 6.
    const closed = [1, 2, 3, 4, 5, 6, 7].filter((n) => {
      const found = stateOf(state, `2015-11-0${n + 1}`);
      return found.open === false && found.why === 'rest-day';
    });
    expect(closed).toEqual(resting);
  });

  it('in the Emirates are Friday and Saturday up to 2021, Saturday and Sunday from 2022', () => {
    expect(stateOf('AE', '2021-12-31')).toEqual({ open: false, why: 'rest-day' });
    expect(stateOf('AE', '2022-01-02')).toEqual({ open: false, why: 'rest-day' });
    expect(stateOf('AE', '2022-01-07')).toEqual({ open: true, until: '12:00' });
  });
});
