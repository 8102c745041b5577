import { describe, expect, it } from 'vitest';
import type { EntryAnswer } from '../../../../../src/app/case/answer.ts';
import type { MovedReading } from '../../../../../src/app/case/moved-readings.ts';
import { day } from '../../../../../src/calendar/day.ts';
import { effectKind } from '../../../../../src/ui/screens/cases/one/events/effect-kind.ts';

const TODAY = day('2026-11-22');
const entry = { id: 'e', kind: 'count', facts: {} } as const;
const firm = { flawed: false, open: false, unsettled: [] } as const;
const span = (on: string) => ({ from: null, usual: day(on), safe: day(on), outer: day(on) });
const safe = (on: string, outer = on, clock: string | null = null): EntryAnswer => ({
  kind: 'safe',
  day: day(on),
  clock,
  zone: clock && 'Asia/Almaty',
  span: { ...span(on), outer: day(outer) },
  ...firm,
});
const met: EntryAnswer = {
  kind: 'met',
  on: day('2026-11-20'),
  clock: null,
  by: 'extradition-request-received',
  standing: 'in-time',
  day: day('2026-12-10'),
  span: span('2026-12-10'),
  ...firm,
};
const missing: EntryAnswer = { kind: 'facts-missing' };
const whole = (on: string) => ({ day: on, clock: null, zone: null });
const kind = (
  before: EntryAnswer | null,
  after: EntryAnswer | null,
  readings: readonly MovedReading[] = [],
) => effectKind({ entry, before, after, readings }, TODAY);
const reading = (which: MovedReading['which']): MovedReading => ({ which, second: false, from: [], to: [] });

describe('what a change does to a question', () => {
  it('starts it, overdue or not', () => {
    expect(kind(missing, safe('2026-12-10'))).toEqual({
      kind: 'starts',
      to: whole('2026-12-10'),
      overdue: false,
    });
    expect(kind(missing, safe('2026-11-21'))).toMatchObject({ kind: 'starts', overdue: true });
  });
  it('stops it, also where it had no day before', () => {
    expect(kind(safe('2026-12-10'), met)).toEqual({ kind: 'stops', met });
    expect(kind(missing, met)).toEqual({ kind: 'stops', met });
  });
  it('lets it run again', () => {
    expect(kind(met, safe('2026-11-21'))).toEqual({
      kind: 'runs-again',
      to: whole('2026-11-21'),
      overdue: true,
    });
    expect(kind(met, missing)).toEqual({ kind: 'runs-again', to: null, overdue: false });
  });
  it('moves it, and says what is overdue with that and was not', () => {
    expect(kind(safe('2026-12-10'), safe('2026-12-12'))).toEqual({
      kind: 'moves',
      from: whole('2026-12-10'),
      to: whole('2026-12-12'),
      by: { days: 2, minutes: 0 },
      overdue: false,
      noLongerOverdue: false,
      readings: [],
    });
    expect(kind(safe('2026-11-22'), safe('2026-11-21'))).toMatchObject({ by: { days: -1 }, overdue: true });
    expect(kind(safe('2026-11-20'), safe('2026-11-21'))).toMatchObject({ by: { days: 1 }, overdue: false });
    expect(kind(safe('2026-11-20'), safe('2026-11-22'))).toMatchObject({ noLongerOverdue: true });
  });
  it('takes its day, changes what stands beside it, or its outcome', () => {
    expect(kind(safe('2026-12-10'), missing)).toEqual({ kind: 'lost', from: whole('2026-12-10') });
    expect(kind(safe('2026-12-10'), safe('2026-12-10', '2026-12-13'))).toEqual({
      kind: 'detail',
      to: whole('2026-12-10'),
      readings: [],
    });
    const outcome = (of: 'no-bar-found' | null): EntryAnswer => ({
      kind: 'outcome',
      outcome: of,
      flawed: false,
    });
    expect(kind(outcome(null), outcome('no-bar-found'))).toEqual({ kind: 'changed' });
  });
  it('says with a day that stays all that moves behind it, with one that moves the releases', () => {
    const behind = [reading('release-earliest'), reading('outer')];
    expect(kind(safe('2026-12-10'), safe('2026-12-10'), behind)).toMatchObject({ readings: behind });
    expect(kind(safe('2026-12-10'), safe('2026-12-12'), behind)).toMatchObject({
      kind: 'moves',
      readings: [reading('release-earliest')],
    });
  });
  it('moves a term in hours by the hour, on the same day and to another', () => {
    const at = (on: string, clock: string) => safe(on, on, clock);
    expect(kind(at('2026-11-23', '10:15'), at('2026-11-23', '07:00'))).toMatchObject({
      kind: 'moves',
      from: { day: '2026-11-23', clock: '10:15' },
      to: { day: '2026-11-23', clock: '07:00' },
      by: { days: 0, minutes: -195 },
    });
    expect(kind(at('2026-11-23', '10:15'), at('2026-11-25', '07:00'))).toMatchObject({
      by: { days: 1, minutes: 20 * 60 + 45 },
    });
    expect(kind(at('2026-11-23', '10:15'), at('2026-11-22', '10:15'))).toMatchObject({
      by: { days: -1, minutes: 0 },
    });
    // The end of a day is an hour, too.
    expect(kind(safe('2026-11-23', '2026-11-23', '24:00'), at('2026-11-24', '00:30'))).toMatchObject({
      from: { clock: null },
      by: { days: 0, minutes: 30 },
    });
    expect(kind(missing, at('2026-11-23', '07:00'))).toMatchObject({
      kind: 'starts',
      to: { clock: '07:00' },
    });
    expect(kind(met, at('2026-11-23', '07:00'))).toMatchObject({
      kind: 'runs-again',
      to: { clock: '07:00' },
    });
    expect(kind(at('2026-11-23', '07:00'), safe('2026-11-23', '2026-11-24', '07:00'))).toMatchObject({
      kind: 'detail',
    });
  });
});
