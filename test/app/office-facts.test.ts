import { describe, expect, it } from 'vitest';
import { officesOf, readOfficeFacts, strangeOffices } from '../../src/app/office-facts.ts';
import { day } from '../../src/calendar/day.ts';
import { dayState } from '../../src/calendar/office-calendar.ts';
import type { StateFile } from '../../src/law/built/files.ts';
import { officeCalendarOf } from '../../src/law/built/office-calendar-of.ts';
import { states } from './data.ts';

const STATES = states('JO', 'KZ');
const file = (state: string): StateFile => {
  const found = STATES.get(state);
  if (!found) throw new Error(`no ${state}`);
  return found;
};
/** A day of an estimated feast of Jordan, as its table has it, and the days of that feast. */
const FEAST = officeCalendarOf(file('JO')).holidays.filter(
  ({ id, estimated, date }) => estimated && id === 'eid-al-adha' && date.startsWith('2027'),
);
const [FIRST, SECOND] = FEAST.map(({ date }) => date);

describe('what the user knows of offices', () => {
  it('is read by State, several pieces a fact', () => {
    const { byState, problems } = readOfficeFacts({
      closed: 'JO:2026-12-10, KZ:2026-12-11,',
      shift: 'JO:2027-03-10:-1',
    });
    expect(problems).toEqual([]);
    expect(Object.fromEntries(byState)).toEqual({
      JO: { closed: ['2026-12-10'], shifts: [{ on: '2027-03-10', by: -1 }] },
      KZ: { closed: ['2026-12-11'], shifts: [] },
    });
  });

  it('what is wrong is named with its piece', () => {
    const { byState, problems } = readOfficeFacts({
      closed: 'jo:2026-12-10,JO:2026-12-32,JO:',
      shift: 'JO:2027-03-10:4,JO:2027-03-10:+1,JO:x:1',
    });
    expect(byState.size).toBe(0);
    expect(problems).toEqual([
      { fact: 'closed', value: 'jo:2026-12-10', problem: 'not-a-closing' },
      { fact: 'closed', value: 'JO:2026-12-32', problem: 'no-such-day' },
      { fact: 'closed', value: 'JO:', problem: 'not-a-closing' },
      { fact: 'shift', value: 'JO:2027-03-10:4', problem: 'not-a-shift' },
      { fact: 'shift', value: 'JO:2027-03-10:+1', problem: 'not-a-shift' },
      { fact: 'shift', value: 'JO:x:1', problem: 'not-a-shift' },
    ]);
  });

  it('closes the office of that State, and no other', () => {
    const own = readOfficeFacts({ closed: 'JO:2026-12-10' });
    const state = (code: string) => dayState(officesOf(file(code), own).offices, day('2026-12-10')).open;
    expect([state('JO'), state('KZ')]).toEqual([false, true]);
  });

  it('without own days the calendar of a State is the same object each time', () => {
    const none = readOfficeFacts({});
    expect(officesOf(file('JO'), none).offices).toBe(officesOf(file('JO'), none).offices);
  });

  it('a feast that is not there does not move, and is reported', () => {
    const { problems } = officesOf(file('JO'), readOfficeFacts({ shift: 'JO:2026-12-10:1' }));
    expect(problems).toEqual([{ fact: 'shift', value: 'JO:2026-12-10:1', problem: 'no-such-feast' }]);
  });

  it('a feast said to move in two ways stays where it was; said twice the same way it moves once', () => {
    const twice = readOfficeFacts({ shift: `JO:${FIRST}:1,JO:${SECOND}:-1` });
    const { offices, problems } = officesOf(file('JO'), twice);
    expect(problems.map(({ value, problem }) => [value, problem])).toEqual([
      [`JO:${FIRST}:1`, 'not-a-shift'],
      [`JO:${SECOND}:-1`, 'not-a-shift'],
    ]);
    expect(offices.holidays).toEqual(officeCalendarOf(file('JO')).holidays);
    const same = officesOf(file('JO'), readOfficeFacts({ shift: `JO:${FIRST}:1,JO:${SECOND}:1` }));
    const once = officesOf(file('JO'), readOfficeFacts({ shift: `JO:${FIRST}:1` }));
    expect(same.problems).toEqual([]);
    expect(same.offices.holidays).toEqual(once.offices.holidays);
  });

  it('of a State that has no part here is reported', () => {
    const own = readOfficeFacts({ closed: 'FR:2026-12-10,JO:2026-12-10', shift: 'FR:2027-03-10:1' });
    expect(strangeOffices(own, ['KZ', 'JO'], 'not-a-party')).toEqual([
      { fact: 'closed', value: 'FR:2026-12-10', problem: 'not-a-party' },
      { fact: 'shift', value: 'FR:2027-03-10:1', problem: 'not-a-party' },
    ]);
  });
});
