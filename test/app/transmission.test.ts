import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/app/address.ts';
import { computeTerm } from '../../src/app/compute-term.ts';
import { readChannel, transmissionOf } from '../../src/app/transmission.ts';
import { day } from '../../src/calendar/day.ts';
import { officeCalendarOf } from '../../src/law/built/office-calendar-of.ts';
import { readState } from '../data/states/read-state.ts';
import { instrument, states } from './data.ts';

const KZ = officeCalendarOf(readState('KZ'));
const SAFE = day('2026-12-10');

describe('by when it must leave here', () => {
  it.each([
    // Safe Thu 10 Dec 2026; ten days before is Mon 30 Nov.
    [10, 'calendar', '2026-11-30'],
    // Twelve days before is Sat 28 Nov: back to Friday.
    [12, 'calendar', '2026-11-27'],
    [0, 'calendar', '2026-12-10'],
    // Ten working days in Kazakhstan: 9, 8, 7, 4, 3, 2, 1 Dec, 30, 27, 26 Nov.
    [10, 'working', '2026-11-26'],
    [0, 'working', '2026-12-10'],
  ] as const)('%i %s days from Kazakhstan: %s', (n, days, leave) => {
    expect(transmissionOf(SAFE, { n, days }, KZ)).toMatchObject({
      leave: { found: true, day: leave },
      from: 'KZ',
    });
  });

  it('past the table of the office that sends there is no day, and State and year are named', () => {
    expect(transmissionOf(day('2037-03-05'), { n: 5, days: 'working' }, KZ).leave).toEqual({
      found: false,
      state: 'KZ',
      year: 2037,
    });
  });
});

describe('in a term', () => {
  const file = instrument('kz-jo-extradition');
  const ask = (query: string) => {
    const rule = file.terms.find((one) => one.rule === 'provisional-arrest');
    if (!rule) throw new Error('no such rule');
    const got = computeTerm(file, rule, readAddress(`#/?${query}`).facts, states('KZ', 'JO'), SAFE);
    if (got.kind !== 'computed') throw new Error(got.kind);
    return got;
  };
  it.each([
    ['10', '2026-11-30'],
    ['10w', '2026-11-26'],
    [' 10w ', '2026-11-26'],
  ])('arrest 3 Nov 2026 in Jordan, channel %s', (channel, leave) => {
    const { transmission, problems } = ask(`requested=JO&arrest=2026-11-03&channel=${channel}`);
    expect(problems).toEqual([]);
    expect(transmission).toMatchObject({ from: 'KZ', leave: { found: true, day: leave } });
  });

  it('from Jordan to Kazakhstan by Jordan’s working days', () => {
    // Safe Fri 11 Dec; Jordan rests on Friday and Saturday: 10, 9, 8, 7, 6 Dec.
    expect(ask('requested=KZ&arrest=2026-11-03&channel=5w').transmission).toMatchObject({
      from: 'JO',
      leave: { found: true, day: '2026-12-06' },
    });
  });

  it('an own closing of the office that sends counts, and its wrong shift is reported', () => {
    const own = 'closed=KZ:2026-11-30&shift=KZ:2026-12-09:1';
    const { transmission, problems } = ask(`requested=JO&arrest=2026-11-03&channel=10&${own}`);
    expect(transmission?.leave).toMatchObject({ day: '2026-11-27', passed: [{ day: '2026-11-30' }, {}, {}] });
    expect(problems).toEqual([{ fact: 'shift', value: 'KZ:2026-12-09:1', problem: 'no-such-feast' }]);
  });

  it('there is none without a figure, nor where no safe day is given', () => {
    expect(ask('requested=JO&arrest=2026-11-03').transmission).toBeNull();
    expect(ask('requested=JO&arrest=2041-11-03&channel=10').transmission).toBeNull();
  });
});

it('a figure is days, or working days', () => {
  expect(
    ['10', '10w', '0', '', '1000', 'w', '-1'].map((channel) => readChannel({ channel }).channel),
  ).toEqual([
    { n: 10, days: 'calendar' },
    { n: 10, days: 'working' },
    { n: 0, days: 'calendar' },
    null,
    null,
    null,
    null,
  ]);
});
