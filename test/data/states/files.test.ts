import { describe, expect, it } from 'vitest';
import { isClock } from '../../../src/calendar/zone.ts';
import { datesOf } from '../../../src/law/built/holiday-table.ts';
import { natureField } from '../../../src/law/schema/term-form.ts';
import { dayByDay, isRestDay, LANGUAGES, readState, readWords, STATES, YEARS } from './read-state.ts';

/** Holidays of a fixed date by law or practice: month and day, first and last year. */
const FIXED = {
  KZ: [
    ['01-01'],
    ['01-02'],
    ['01-07'],
    ['03-08'],
    ['03-15', 2027],
    ['03-21'],
    ['03-22'],
    ['03-23'],
    ['05-01'],
    ['05-07'],
    ['05-09'],
    ['07-06'],
    ['08-30', 2015, 2025],
    ['10-25', 2022],
    ['12-01', 2015, 2021],
    ['12-16'],
    ['12-17', 2015, 2021],
  ],
  JO: [['01-01'], ['05-01'], ['05-25'], ['12-25']],
  MA: [
    ['01-01'],
    ['01-11'],
    ['01-14', 2024],
    ['05-01'],
    ['07-30'],
    ['08-14'],
    ['08-20'],
    ['08-21'],
    ['10-31', 2026],
    ['11-06'],
    ['11-18'],
  ],
  AE: [['01-01'], ['11-30', 2016, 2018], ['12-01', 2019, 2022], ['12-02'], ['12-03']],
} as const satisfies Record<(typeof STATES)[number], readonly (readonly [string, number?, number?])[]>;

describe.each(STATES)('%s', (state) => {
  const file = readState(state);
  const { facts, counting, holidays } = file;
  const days = dayByDay(state);

  it('is the State of its folder in every file', () => {
    expect([facts.state, counting.state, holidays.state]).toEqual([state, state, state]);
  });

  it('has rest days in order, none twice, and hours that are hours', () => {
    const froms = facts.restDays.map((period) => period.from);
    expect(froms).toEqual([...new Set(froms)].sort());
    expect(froms[0] && froms[0] <= '2015-01-01').toBe(true);
    for (const half of facts.halfDays) expect(isClock(half.until)).toBe(true);
  });

  it('lives in a zone that exists', () => {
    expect(() => new Intl.DateTimeFormat('en', { timeZone: facts.zone })).not.toThrow();
  });

  it('answers for each nature exactly once', () => {
    const natures = counting.rules.flatMap((rule) => rule.natures);
    expect([...natures].sort()).toEqual([...natureField.options].sort());
    const hours = counting.startingHour.flatMap((entry) => entry.natures);
    expect(hours.length).toBe(new Set(hours).size);
  });

  it('lists holidays in order within their group, none twice, all within its years', () => {
    for (const group of holidays.days) {
      const dates = datesOf(group);
      expect(dates.length, group.id).toBeGreaterThan(0);
      if (group.dates) expect(dates).toEqual([...dates].sort());
    }
    const keys = days.map((entry) => `${entry.date} ${entry.id}`);
    expect(keys).toHaveLength(new Set(keys).size);
    expect(holidays.years).toEqual({ first: 2015, last: 2035 });
    const worked = holidays.workingDays.flatMap(({ dates }) => dates);
    for (const date of [...days.map((entry) => entry.date), ...worked]) {
      expect(date >= '2015-01-01' && date <= '2035-12-31', date).toBe(true);
    }
  });

  it('gives days in lieu only where the office would have worked', () => {
    const others = new Set(days.filter((entry) => entry.basis !== 'transfer').map((entry) => entry.date));
    for (const { date, basis } of days) {
      if (basis === 'transfer') expect(isRestDay(file, date) || others.has(date), date).toBe(false);
    }
  });

  it('works by decree only on days that would be closed', () => {
    const closed = new Set(days.map((entry) => entry.date));
    for (const date of holidays.workingDays.flatMap(({ dates }) => dates)) {
      expect(isRestDay(file, date) || closed.has(date), date).toBe(true);
    }
  });

  it('has two holidays on one date only where all but one are moon-sighted', () => {
    for (const { date } of days) {
      const same = days.filter((entry) => entry.date === date);
      expect(same.filter((entry) => entry.basis !== 'moon').length, date).toBeLessThanOrEqual(1);
    }
  });

  it('has every fixed holiday in every year in which it is one, and no other', () => {
    const expected = FIXED[state].flatMap(([monthDay, first = 0, last = 9999]) =>
      YEARS.filter((year) => year >= first && year <= last).map((year) => `${year}-${monthDay}`),
    );
    const fixed = days.filter((entry) => entry.basis === 'law' || entry.basis === 'practice');
    expect(fixed.map((entry) => entry.date).sort()).toEqual([...expected].sort());
  });

  it('estimates moon-sighted days only, and all of them after 22 November 2026', () => {
    for (const entry of days) {
      if (entry.estimated) expect(entry.basis).toBe('moon');
      if (entry.basis === 'moon' && entry.date >= '2026-11-22') expect(entry.estimated).toBe(true);
    }
  });

  it('says where its table comes from, and which years were compared', () => {
    expect(Object.keys(holidays.sources).length).toBeGreaterThan(1);
    const years = holidays.checked.map((entry) => entry.year);
    expect(years).toEqual([...new Set(years)].sort());
    for (const year of years) expect(YEARS).toContain(year);
  });

  describe.each(LANGUAGES)('in %s', (lang) => {
    const words = readWords(state, lang);

    it('names every holiday, and no holiday that is not there', () => {
      const ids = new Set(days.map((entry) => entry.id));
      expect(Object.keys(words.holidays).sort()).toEqual([...ids].sort());
    });

    it('has no empty words, and its own script', () => {
      const { called, holidays: names, ...rest } = words;
      const all = [...Object.values(rest), ...Object.values(names), ...called];
      for (const text of all)
        expect(text).toMatch(lang === 'ru' ? /\p{Script=Cyrillic}/u : /^[^\p{Script=Cyrillic}]+$/u);
    });

    it('is called in lower case, each word once, by the name and the seat among others', () => {
      expect(words.called).toEqual([...new Set(words.called.map((word) => word.trim().toLowerCase()))]);
      expect(words.called).toContain(words.name.toLowerCase());
      expect(words.called).toContain(words.seat.toLowerCase());
    });
  });
});

describe('what the four States are called', () => {
  it('means one State each', () => {
    const owners = new Map<string, Set<string>>();
    for (const state of STATES) {
      for (const word of LANGUAGES.flatMap((lang) => readWords(state, lang).called)) {
        owners.set(word, (owners.get(word) ?? new Set()).add(state));
      }
    }
    expect([...owners].filter(([, states]) => states.size > 1)).toEqual([]);
  });

  it.each([
    ['jordan', 'JO'],
    ['jo', 'JO'],
    ['amman', 'JO'],
    ['иордания', 'JO'],
    ['иордании', 'JO'],
    ['иорданию', 'JO'],
    ['иорданией', 'JO'],
    ['амман', 'JO'],
    ['kazakhstan', 'KZ'],
    ['казахстану', 'KZ'],
    ['astana', 'KZ'],
    ['morocco', 'MA'],
    ['марокко', 'MA'],
    ['uae', 'AE'],
    ['emirates', 'AE'],
    ['эмиратов', 'AE'],
    ['оаэ', 'AE'],
  ] as const)('%s is %s', (word, state) => {
    expect(LANGUAGES.flatMap((lang) => readWords(state, lang).called)).toContain(word);
  });
});
