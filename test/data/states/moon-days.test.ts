import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../src/calendar/day.ts';
import { dayByDay, eachDay, STATES, type StateCode, YEARS } from './read-state.ts';

const umAlQura = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
/** `10-1` is 1 Shawwal. */
function hijri(d: Day): string {
  const parts = umAlQura.formatToParts(new Date(`${d}T00:00:00Z`));
  const get = (type: string) => parts.find((part) => part.type === type)?.value;
  return `${get('month')}-${get('day')}`;
}

/** Days of each feast as its State keeps it, in the Hijri calendar; the first is the day on which it is announced. */
const FEASTS: Record<StateCode, Record<string, readonly string[]>> = {
  KZ: { 'kurban-ait': ['12-10'] },
  JO: {
    // From 30 Ramadan or 1 Shawwal for four days; Arafah and the feast, in 2024 and 2025 up to its fifth day.
    'eid-al-fitr': ['10-1', '10-2', '10-3', '10-4', '9-30'],
    'eid-al-adha': ['12-9', '12-10', '12-11', '12-12', '12-13', '12-14'],
    'hijri-new-year': ['1-1'],
    'prophets-birthday': ['3-12'],
  },
  MA: {
    'eid-al-fitr': ['10-1', '10-2'],
    'eid-al-adha': ['12-10', '12-11'],
    'hijri-new-year': ['1-1'],
    'prophets-birthday': ['3-12', '3-13'],
  },
  AE: {
    // From 29 Ramadan up to 2024.
    'eid-al-fitr': ['10-1', '10-2', '10-3', '9-29', '9-30'],
    'eid-al-adha': ['12-9', '12-10', '12-11', '12-12'],
    'hijri-new-year': ['1-1'],
    'prophets-birthday': ['3-12'],
    'isra-and-miraj': ['7-27'],
  },
};
/** Kept up to this year; every other feast in every year. */
const LAST: Readonly<Record<string, number>> = { 'isra-and-miraj': 2018 };
/** Not announced every year. */
const AT_TIMES = ['9-29', '9-30', '12-14'];

describe.each(STATES)('%s, moon-sighted days', (state) => {
  const days = dayByDay(state);
  const moon = days.filter((entry) => entry.basis === 'moon');
  const feasts = FEASTS[state];
  const all = eachDay('2015-01-01', '2035-12-31');
  const keptIn = (id: string) => YEARS.filter((year) => year <= (LAST[id] ?? 9999));

  it('are feasts this State keeps', () => {
    expect([...new Set(moon.map((entry) => entry.id))].sort()).toEqual(Object.keys(feasts).sort());
  });

  it('agree with the Umm al-Qura calendar within a day', () => {
    for (const { date, id } of moon) {
      const near = [-1, 0, 1].map((n) => hijri(addDays(date, n)));
      expect(
        near.some((found) => feasts[id]?.includes(found)),
        `${date} ${id}: ${near}`,
      ).toBe(true);
    }
  });

  it('are listed whole: where estimated, every day of the feast; else within a day of it, or moved by decree', () => {
    for (const [id, hijriDays] of Object.entries(feasts)) {
      const always = hijriDays.filter((d) => !AT_TIMES.includes(d));
      const ofFeast = days.filter((entry) => entry.id === id);
      const on = (d: Day) => ofFeast.find((entry) => entry.date === d);
      for (const d of all.filter((each) => always.includes(hijri(each)))) {
        if (!keptIn(id).includes(Number(d.slice(0, 4)))) continue;
        const beside = [on(addDays(d, -1)), on(addDays(d, 1))];
        const moved = [-3, -2, -1, 1, 2, 3].some((n) => on(addDays(d, n))?.basis === 'decree');
        const there = on(d) !== undefined || beside.some((entry) => entry?.estimated === false);
        expect(there || moved, `${state} ${id} ${d}`).toBe(true);
      }
    }
  });

  it('come every year, if only by decree on another day', () => {
    for (const id of Object.keys(feasts)) {
      const kept = days.filter((entry) => entry.id === id).map((entry) => Number(entry.date.slice(0, 4)));
      expect([...new Set(kept)].sort(), id).toEqual(keptIn(id));
    }
  });

  it('where estimated, stand as one run of days a feast, so that a feast can be moved whole', () => {
    for (const [id, hijriDays] of Object.entries(feasts)) {
      const dates = moon.filter((entry) => entry.id === id && entry.estimated).map((entry) => entry.date);
      const first = dates.filter((d) => !dates.includes(addDays(d, -1)));
      for (const d of first) expect(hijriDays, `${id} ${d}`).toContain(hijri(d));
      const begun = all.filter((d) => hijri(d) === hijriDays[0] && dates.includes(d));
      expect(first.length, id).toBe(begun.length);
    }
  });
});

describe('announced days, by their source', () => {
  it.each([
    ['KZ', 'kurban-ait', '2015-09-24', 'tvk-6.kz, 2015'],
    ['KZ', 'kurban-ait', '2017-09-01', 'otyrar.kz, August 2017'],
    ['KZ', 'kurban-ait', '2020-07-31', 'inastana.kz, 2020'],
    ['KZ', 'kurban-ait', '2021-07-20', 'altainews.kz, 22 June 2021'],
    ['KZ', 'kurban-ait', '2022-07-09', 'mangystaumedia.kz, 2022'],
    ['KZ', 'kurban-ait', '2023-06-28', 'sn.kz, 2023'],
    ['JO', 'eid-al-adha', '2019-08-10', 'Jordan Times, 2019: first day'],
    ['JO', 'eid-al-adha', '2019-08-14', 'Jordan Times, 2019: last day'],
    ['JO', 'prophets-birthday', '2021-10-19', 'almrkeb.com, 2021'],
    ['JO', 'eid-al-fitr', '2022-05-02', 'arabiaweather.com, 24 April 2022: first day'],
    ['JO', 'eid-al-adha', '2022-07-12', 'raya.ps, 2022: last day'],
    ['JO', 'eid-al-fitr', '2023-04-24', 'Jordan News Agency, 6 April 2023: last day'],
    ['JO', 'hijri-new-year', '2023-07-19', 'Jordan News Agency, 2023'],
    ['JO', 'prophets-birthday', '2023-09-27', 'Petra, 17 September 2023'],
    ['MA', 'eid-al-fitr', '2015-07-18', 'Morocco World News, July 2015'],
    ['MA', 'eid-al-adha', '2016-09-12', 'Morocco World News, September 2016'],
    ['MA', 'prophets-birthday', '2017-12-01', 'Morocco World News, November 2017'],
    ['MA', 'eid-al-adha', '2018-08-22', 'ecoactu.ma, August 2018'],
    ['MA', 'hijri-new-year', '2019-09-01', 'maroc-diplomatique.net, 2019'],
    ['MA', 'eid-al-fitr', '2020-05-24', 'moroccotovisit.com, May 2020'],
    ['MA', 'eid-al-adha', '2021-07-22', 'challenge.ma, July 2021: second day'],
    ['MA', 'eid-al-adha', '2022-07-10', 'MAP, 29 June 2022'],
    ['MA', 'hijri-new-year', '2023-07-19', 'world-today-journal.com, July 2023'],
    ['AE', 'eid-al-adha', '2015-09-23', 'What’s On, September 2015: first day'],
    ['AE', 'eid-al-fitr', '2017-06-25', 'Khaleej Times, 25 June 2017: first of Shawwal'],
    ['AE', 'eid-al-fitr', '2018-06-17', 'worldtopnewsng.com, June 2018: last day'],
    ['AE', 'eid-al-fitr', '2020-05-24', 'Albawaba, 23 May 2020: first of Shawwal'],
    ['AE', 'eid-al-adha', '2021-07-19', 'Gulf News, July 2021: first day'],
    ['AE', 'eid-al-adha', '2023-06-30', 'Al Arabiya, 12 June 2023: last day'],
    ['KZ', 'kurban-ait', '2024-06-16', 'Spiritual Administration of Muslims, 7 June 2024'],
    ['KZ', 'kurban-ait', '2025-06-06', 'Ministry of Labour, 2025'],
    ['JO', 'eid-al-fitr', '2024-04-09', 'Petra, 17 March 2024: first day'],
    ['JO', 'eid-al-fitr', '2024-04-12', 'Petra, 17 March 2024: last day'],
    ['JO', 'eid-al-fitr', '2025-03-30', 'Jordan Times, 10 March 2025: first day'],
    ['JO', 'eid-al-fitr', '2025-04-02', 'Jordan Times, 10 March 2025: last day'],
    ['JO', 'eid-al-fitr', '2026-03-20', 'circular of March 2026: first day'],
    ['JO', 'eid-al-fitr', '2026-03-23', 'circular of March 2026: last day'],
    ['JO', 'eid-al-adha', '2024-06-16', 'Petra, 2 June 2024: first day'],
    ['JO', 'eid-al-adha', '2024-06-20', 'Petra, 2 June 2024: last day'],
    ['JO', 'eid-al-adha', '2025-06-05', 'Petra, 28 May 2025: first day'],
    ['JO', 'eid-al-adha', '2025-06-10', 'Petra, 28 May 2025: last day'],
    ['JO', 'hijri-new-year', '2024-07-07', 'Al Mamlaka, 1 July 2024'],
    ['JO', 'prophets-birthday', '2024-09-16', 'Petra, 4 September 2024'],
    ['JO', 'prophets-birthday', '2025-09-04', 'Petra, 24 August 2025'],
    ['MA', 'eid-al-fitr', '2024-04-10', 'Ministry of Habous, 9 April 2024'],
    ['MA', 'eid-al-fitr', '2025-03-31', 'Ministry of Habous, 30 March 2025'],
    ['MA', 'eid-al-adha', '2024-06-17', 'Ministry of Habous, 7 June 2024'],
    ['MA', 'eid-al-adha', '2025-06-07', 'Head of Government, June 2025'],
    ['MA', 'hijri-new-year', '2024-07-07', 'Ministry of Habous, 6 July 2024'],
    ['MA', 'prophets-birthday', '2024-09-16', 'Ministry of Habous, 3 September 2024'],
    ['MA', 'prophets-birthday', '2025-09-05', 'Ministry of Habous, 23 August 2025'],
    ['AE', 'eid-al-fitr', '2024-04-08', 'Cabinet, 31 March 2024: first day'],
    ['AE', 'eid-al-fitr', '2025-03-30', 'The National, 29 March 2025: first day'],
    ['AE', 'eid-al-fitr', '2026-03-19', 'Federal Authority, February 2026: first day'],
    ['AE', 'eid-al-fitr', '2026-03-22', 'Federal Authority, February 2026: last day'],
    ['AE', 'eid-al-adha', '2024-06-15', 'Federal Authority, 8 June 2024'],
    ['AE', 'eid-al-adha', '2024-06-18', 'Federal Authority, 8 June 2024: last day'],
    ['AE', 'eid-al-adha', '2025-06-05', 'Federal Authority, 28 May 2025'],
    ['AE', 'eid-al-adha', '2025-06-08', 'Federal Authority, 28 May 2025: last day'],
    ['AE', 'hijri-new-year', '2025-06-27', 'Federal Authority, June 2025'],
    ['AE', 'prophets-birthday', '2024-09-15', 'Federal Authority, 7 September 2024'],
    ['AE', 'prophets-birthday', '2025-09-05', 'WAM, 26 August 2025'],
  ] as const)('%s %s %s (%s)', (state, id, date, _source) => {
    expect(dayByDay(state)).toContainEqual({ date, id, basis: 'moon', estimated: false });
  });

  it('what was announced was listed whole: no estimated day beside an announced one of the same feast', () => {
    for (const state of STATES) {
      const days = dayByDay(state);
      const mixed = days.filter(
        (entry) =>
          entry.estimated &&
          days.some(
            (o) =>
              o.basis === 'moon' &&
              !o.estimated &&
              o.id === entry.id &&
              o.date.slice(0, 4) === entry.date.slice(0, 4),
          ),
      );
      expect(mixed).toEqual([]);
    }
  });
});
