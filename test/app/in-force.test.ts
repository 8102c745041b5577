import { describe, expect, it } from 'vitest';
import { forceOf } from '../../src/app/in-force.ts';
import { day } from '../../src/calendar/day.ts';
import type { InstrumentFile } from '../../src/law/built/files.ts';
import { instrument } from './data.ts';

const JORDAN = instrument('kz-jo-extradition');
const TODAY = day('2026-11-22');
const NOTIFIED = { 'last-notification': '2027-02-01' };
const stated = (date: string): InstrumentFile => ({
  ...JORDAN,
  terms: [],
  instrument: { ...JORDAN.instrument, inForce: { date, source: JORDAN.instrument.signed?.source } as never },
});

describe('in force on the day of the request', () => {
  it.each([
    ['2027-03-02', 'no'],
    ['2027-03-03', 'between'],
    ['2027-03-04', 'yes'],
    ['2030-01-01', 'yes'],
  ])('article 22(1), last notification 1 Feb 2027, request on %s: %s', (on, value) => {
    expect(forceOf(JORDAN, { ...NOTIFIED, 'request-day': on }, TODAY)).toEqual({
      by: 'notification',
      value,
      from: '2027-03-04',
      earliest: '2027-03-03',
      rule: 'entry-into-force',
      on,
      problems: [],
    });
  });

  it('without a day of the request it is today’s question', () => {
    expect(forceOf(JORDAN, NOTIFIED, TODAY)).toMatchObject({ value: 'no', on: TODAY });
    expect(forceOf(JORDAN, NOTIFIED, day('2027-03-04'))).toMatchObject({ value: 'yes' });
  });

  it('an uncertain notification: rely on the later, the earlier begins the doubt', () => {
    const between = { 'last-notification': '2027-02-01..2027-02-05', 'request-day': '2027-03-05' };
    expect(forceOf(JORDAN, between, TODAY)).toMatchObject({
      value: 'between',
      earliest: '2027-03-03',
      from: '2027-03-08',
    });
  });

  it('the user’s own answer goes before a notification', () => {
    for (const value of ['yes', 'no'] as const)
      expect(forceOf(JORDAN, { ...NOTIFIED, 'in-force': value }, TODAY)).toMatchObject({
        by: 'answer',
        value,
      });
    expect(forceOf(JORDAN, { ...NOTIFIED, 'in-force': 'unknown' }, TODAY).by).toBe('notification');
  });

  it.each([
    ['2026-11-22', 'yes'],
    ['2026-11-23', 'no'],
  ])('stated by a source as of %s: %s today', (date, value) => {
    expect(forceOf(stated(date), {}, TODAY)).toMatchObject({ by: 'source', value, from: date });
  });

  it('nothing known is unknown', () => {
    const bare = { ...JORDAN, instrument: { ...JORDAN.instrument, inForce: null } };
    expect(forceOf(bare, {}, TODAY)).toEqual({ by: 'nothing', value: 'unknown', on: TODAY, problems: [] });
  });

  it.each([
    ['request-day', '2027-02-30', 'no-such-day'],
    ['request-day', 'soon', 'not-a-date'],
    ['last-notification', '2101-01-01', 'out-of-range'],
    ['last-notification', '2027-02-05..2027-02-01', 'end-before-start'],
  ] as const)('%s=%s is reported and does not count', (fact, value, problem) => {
    const force = forceOf(JORDAN, { [fact]: value }, TODAY);
    expect(force.on).toBe(TODAY);
    const piece = value.split('..').at(-1);
    expect(force.problems).toEqual([{ fact, value: piece, problem }]);
    expect(force.by).not.toBe('notification');
  });

  it('a notification from which the end of 1900–2100 is passed says nothing of force', () => {
    const force = forceOf(JORDAN, { 'last-notification': '2100-12-20' }, TODAY);
    expect(force.by).not.toBe('notification');
    expect(force.problems).toEqual([
      { fact: 'last-notification', value: '2100-12-20', problem: 'end-out-of-range' },
    ]);
  });
});
