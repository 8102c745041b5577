import { describe, expect, it } from 'vitest';
import { day } from '../../../../../src/calendar/day.ts';
import { labelled, scaleOf } from '../../../../../src/ui/screens/cases/one/timeline/scale.ts';

const days = (...texts: string[]) => texts.map(day);

describe('the line on which the days of a case stand', () => {
  it('is to scale where all days can be told apart', () => {
    const scale = scaleOf(days('2026-12-10', '2026-11-03', '2026-11-22'));
    expect(scale).toMatchObject({ first: '2026-11-03', last: '2026-12-10', shortened: false });
    expect(scale?.at(day('2026-11-03'))).toBe(0);
    expect(scale?.at(day('2026-11-22'))).toBeCloseTo(19 / 37);
    expect(scale?.at(day('2026-12-10'))).toBe(1);
  });
  it('is shortened where years stand beside days, and keeps their order and their distance from each other', () => {
    const all = days('2016-03-01', '2026-11-20', '2026-11-21', '2026-11-22', '2027-11-22');
    const scale = scaleOf(all);
    expect(scale?.shortened).toBe(true);
    const places = all.map((d) => scale?.at(d) ?? Number.NaN);
    for (let i = 1; i < places.length; i += 1)
      expect((places[i] ?? 0) - (places[i - 1] ?? 0)).toBeGreaterThan(0.03);
  });
  it('puts a single day in the middle, and has no line without a day', () => {
    expect(scaleOf(days('2026-11-22'))?.at(day('2026-11-22'))).toBe(0.5);
    expect(scaleOf([])).toBeNull();
  });
  it('puts a day it was not made of between its neighbours, and one outside at the end', () => {
    const scale = scaleOf(days('2026-11-01', '2026-11-11'));
    expect(scale?.at(day('2026-11-06'))).toBeCloseTo(0.5);
    expect(scale?.at(day('2026-10-01'))).toBe(0);
    expect(scale?.at(day('2027-10-01'))).toBe(1);
  });
});

describe('labels of the line', () => {
  it('leave out what would run into a weightier one', () => {
    const all = days('2026-11-01', '2026-11-10', '2026-11-12', '2026-12-01');
    const scale = scaleOf(all);
    if (!scale) throw new Error('no line');
    const weightiest = days('2026-11-12', '2026-11-01', '2026-12-01', '2026-11-10');
    expect(labelled(scale, weightiest, 0.2)).toEqual(['2026-11-01', '2026-11-12', '2026-12-01']);
  });
  it('keep each day once', () => {
    const scale = scaleOf(days('2026-11-01', '2026-12-01'));
    if (!scale) throw new Error('no line');
    expect(labelled(scale, days('2026-11-01', '2026-11-01', '2026-12-01'), 0.2)).toHaveLength(2);
  });
});
