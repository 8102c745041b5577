import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, daysBetween, readDay } from '../../src/calendar/day.ts';
import { readDate } from '../../src/language/read-date.ts';

const TODAY = day('2026-11-22');
const read = (text: string, today = TODAY) => readDate(text, today);

describe('a date with its year is certain', () => {
  it.each([
    ['3 nov 2026'],
    ['3nov2026'],
    ['03-nov-2026'],
    ['3rd of November, 2026'],
    ['nov 3, 2026'],
    ['NOVEMBER 3 2026'],
    ['2026 nov 3'],
    ['3.11.2026'],
    ['03.11.2026'],
    ['3.11.2026 г.'],
    ['3.11 2026'],
    ['2026-11-03'],
    ['2026/11/3'],
    ['3 ноября 2026'],
    ['3 ноября 2026 г.'],
    ['3-го ноября 2026 года'],
    ['3 нояб. 2026'],
    ['  3   НОЯБРЯ 2026 '],
    ['Tue 3 Nov 2026'],
    ['вт, 3 ноября 2026 г.'],
    ['вторник 3.11.2026'],
  ])('%s', (text) => {
    expect(read(text)).toEqual({
      day: '2026-11-03',
      time: null,
      certain: true,
      inferred: null,
      otherWeekday: false,
    });
  });

  it.each(
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'
      .split(' ')
      .map((name, at) => [name, at + 1] as const)
      .concat(
        'jan feb mar apr may jun jul aug sept oct nov dec'
          .split(' ')
          .map((name, at) => [name, at + 1] as const),
      )
      .concat(
        'янв фев мар апр май июн июл авг сен окт ноя дек'
          .split(' ')
          .map((name, at) => [name, at + 1] as const),
      ),
  )('month %s', (name, month) => {
    expect(read(`7 ${name} 2026`)).toMatchObject({ day: `2026-${String(month).padStart(2, '0')}-07` });
  });
});

describe('what was left out is filled in and said', () => {
  it.each([
    ['3 nov', '2026-11-03', 'year'],
    ['nov 3', '2026-11-03', 'year'],
    ['3 ноября', '2026-11-03', 'year'],
    ['3.11', '2026-11-03', 'year'],
    ['3.11.', '2026-11-03', 'year'],
    ['3 feb', '2027-02-03', 'year'],
    ['3 июня', '2026-06-03', 'year'],
    ['3.11.26', '2026-11-03', 'year'],
    ['3 nov 26', '2026-11-03', 'year'],
    ['3.11.99', '1999-11-03', 'year'],
    ['3/11/2026', '2026-11-03', 'order'],
    ['3-11-2026', '2026-11-03', 'order'],
    ['3/11', '2026-11-03', 'order'],
    ['11/23/2026', '2026-11-23', 'month-first'],
    ['23/11/2026', '2026-11-23', null],
    ['3/3/2026', '2026-03-03', null],
    ['today', '2026-11-22', 'relative'],
    ['сегодня', '2026-11-22', 'relative'],
    ['Yesterday', '2026-11-21', 'relative'],
    ['вчера', '2026-11-21', 'relative'],
    ['позавчера', '2026-11-20', 'relative'],
    ['tomorrow', '2026-11-23', 'relative'],
    ['завтра', '2026-11-23', 'relative'],
  ] as const)('%s is %s by %s', (text, expected, inferred) => {
    expect(read(text)).toMatchObject({ day: expected, inferred, certain: inferred === null });
  });

  it('takes the year before where the day just passed it', () => {
    expect(read('30 dec', day('2027-01-05'))).toMatchObject({ day: '2026-12-30' });
  });
  it('looks for 29 February beside today only', () => {
    expect(read('29 feb', day('2027-11-01'))).toMatchObject({ day: '2028-02-29' });
    expect(read('29 feb')).toMatchObject({ problem: 'no-such-day' });
  });
  it('does not leave the days that are counted with', () => {
    expect(read('tomorrow', day('2100-12-31'))).toEqual({ problem: 'out-of-range', piece: 'tomorrow' });
    expect(read('вчера', day('1900-01-01'))).toEqual({ problem: 'out-of-range', piece: 'вчера' });
    expect(read('3 jan', day('2100-12-31'))).toMatchObject({ day: '2100-01-03' });
  });
  it('says when the weekday written is another', () => {
    expect(read('wed 3 nov 2026')).toMatchObject({ day: '2026-11-03', otherWeekday: true });
    expect(read('3 ноября 2026 (ср)')).toMatchObject({ day: '2026-11-03', otherWeekday: true });
  });
});

describe('a time beside the day', () => {
  it.each([
    ['3 nov 2026 10:15', '10:15'],
    ['3.11.2026, 9:05', '09:05'],
    ['2026-11-03T10:15', '10:15'],
    ['3 ноября 2026 г. в 10:15', '10:15'],
    ['10:15 3 nov 2026', '10:15'],
    ['3 nov 2026 at 10:15 pm', '22:15'],
    ['3 nov 2026 12:05 am', '00:05'],
  ])('%s', (text, time) => expect(read(text)).toMatchObject({ day: '2026-11-03', time }));

  it.each([
    ['3 nov 2026 25:70', 'not-a-time', '25:70'],
    ['3 nov 2026 24:00', 'not-a-time', '24:00'],
    ['3 nov 2026 10:15Z', 'not-a-date', 'Z'],
    ['3 nov 2026 10:15+05:00', 'not-a-date', '05:00'],
  ])('%s is %s', (text, problem, piece) => expect(read(text)).toEqual({ problem, piece }));
});

describe('what is no date is refused with the piece that is wrong', () => {
  it.each([
    ['30 feb', 'no-such-day', '30 feb'],
    ['30 февраля 2026', 'no-such-day', '30 февраля 2026'],
    ['31 apr 2026', 'no-such-day', '31 apr 2026'],
    ['29.02.2026', 'no-such-day', '29.02.2026'],
    ['31.13.2026', 'no-such-day', '31.13.2026'],
    ['11.23.2026', 'no-such-day', '11.23.2026'],
    ['0 nov 2026', 'no-such-day', '0 nov 2026'],
    ['2026-02-30', 'no-such-day', '2026-02-30'],
    ['3 nov 1899', 'out-of-range', '3 nov 1899'],
    ['1.1.2101', 'out-of-range', '1.1.2101'],
    ['3 nov 20266', 'not-a-date', '3 nov 20266'],
    ['3.11.026', 'not-a-date', '3.11.026'],
    ['3.11.2026.5', 'not-a-date', '3.11.2026.5'],
    ['3.11/2026', 'not-a-date', '3.11/2026'],
    ['2026-11', 'not-a-date', '2026-11'],
    ['3-5 nov', 'not-a-date', '3-5 nov'],
    ['nov 2026', 'not-a-date', 'nov 2026'],
    ['3', 'not-a-date', '3'],
    ['soon', 'not-a-date', 'soon'],
    ['скоро', 'not-a-date', 'скоро'],
    ['3.11.2026 or so', 'not-a-date', 'or so'],
    ['3.11.2026 – 5.11.2026', 'not-a-date', '5.11.2026'],
    ['40 days', 'not-a-date', '40 days'],
    ['', 'not-a-date', ''],
    ['!?', 'not-a-date', '!?'],
  ])('%s is %s', (text, problem, piece) => expect(read(text)).toEqual({ problem, piece }));
});

describe('of any text', () => {
  const anyDay = fc.integer({ min: 0, max: 73_000 }).map((n) => addDays(day('1900-01-01'), n));

  it('never throws, and gives a valid day or a problem', () => {
    const pieces = fc.constantFrom(
      '3',
      '31',
      'nov',
      'февраля',
      '2026',
      '.',
      '/',
      '-',
      ' ',
      ':',
      '10:15',
      'вт',
      'г.',
    );
    const typed = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(' ').replaceAll(' . ', '.'));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), typed), anyDay, (text, today) => {
        const result = read(text, today);
        if ('problem' in result) expect(text.includes(result.piece.trim())).toBe(true);
        else expect(readDay(result.day)).toEqual({ day: result.day });
      }),
    );
  });

  it('reads every day back from each certain way of writing it', () => {
    fc.assert(
      fc.property(anyDay, (each) => {
        const [y = '', m = '', d = ''] = each.split('-');
        for (const text of [each, `${d}.${m}.${y}`, `${Number(d)}.${Number(m)}.${y}`]) {
          expect(read(text)).toMatchObject({ day: each, certain: true });
        }
      }),
    );
  });

  it('never takes a year that is further away than another', () => {
    const inner = fc.integer({ min: 800, max: 72_000 }).map((n) => addDays(day('1900-01-01'), n));
    fc.assert(
      fc.property(inner, fc.integer({ min: -182, max: 182 }), (today, n) => {
        const meant = addDays(today, n);
        const result = read(`${meant.slice(8)}.${meant.slice(5, 7)}`, today);
        if ('problem' in result) throw new Error(result.problem);
        expect(Math.abs(daysBetween(today, result.day))).toBe(Math.abs(n));
      }),
    );
  });
});
