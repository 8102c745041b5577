import { describe, expect, it } from 'vitest';
import type { EntryAnswer } from '../../../../../src/app/case-answer.ts';
import { day } from '../../../../../src/calendar/day.ts';
import { effectKind } from '../../../../../src/ui/screens/cases/one/events/effect-kind.ts';

const TODAY = day('2026-11-22');
const entry = { id: 'e', kind: 'count', facts: {} } as const;
const firm = { flawed: false, open: false, unsettled: [] } as const;
const span = (on: string) => ({ from: null, usual: day(on), safe: day(on), outer: day(on) });
const safe = (on: string, outer = on): EntryAnswer => ({
  kind: 'safe',
  day: day(on),
  clock: null,
  zone: null,
  span: { ...span(on), outer: day(outer) },
  ...firm,
});
const met: EntryAnswer = {
  kind: 'met',
  on: day('2026-11-20'),
  by: 'extradition-request-received',
  standing: 'in-time',
  day: day('2026-12-10'),
  span: span('2026-12-10'),
  ...firm,
};
const missing: EntryAnswer = { kind: 'facts-missing' };
const kind = (before: EntryAnswer | null, after: EntryAnswer | null) =>
  effectKind({ entry, before, after }, TODAY);

describe('what a change does to a question', () => {
  it('starts it, overdue or not', () => {
    expect(kind(missing, safe('2026-12-10'))).toEqual({ kind: 'starts', to: '2026-12-10', overdue: false });
    expect(kind(missing, safe('2026-11-21'))).toMatchObject({ kind: 'starts', overdue: true });
  });
  it('stops it, also where it had no day before', () => {
    expect(kind(safe('2026-12-10'), met)).toEqual({ kind: 'stops', met });
    expect(kind(missing, met)).toEqual({ kind: 'stops', met });
  });
  it('lets it run again', () => {
    expect(kind(met, safe('2026-11-21'))).toEqual({ kind: 'runs-again', to: '2026-11-21', overdue: true });
    expect(kind(met, missing)).toEqual({ kind: 'runs-again', to: null, overdue: false });
  });
  it('moves it, and says what is overdue with that and was not', () => {
    expect(kind(safe('2026-12-10'), safe('2026-12-12'))).toEqual({
      kind: 'moves',
      from: '2026-12-10',
      to: '2026-12-12',
      by: 2,
      overdue: false,
      noLongerOverdue: false,
    });
    expect(kind(safe('2026-11-22'), safe('2026-11-21'))).toMatchObject({ by: -1, overdue: true });
    expect(kind(safe('2026-11-20'), safe('2026-11-21'))).toMatchObject({ by: 1, overdue: false });
    expect(kind(safe('2026-11-20'), safe('2026-11-22'))).toMatchObject({ noLongerOverdue: true });
  });
  it('takes its day, changes what stands beside it, or its outcome', () => {
    expect(kind(safe('2026-12-10'), missing)).toEqual({ kind: 'lost', from: '2026-12-10' });
    expect(kind(safe('2026-12-10'), safe('2026-12-10', '2026-12-13'))).toEqual({
      kind: 'detail',
      to: '2026-12-10',
    });
    const outcome = (of: 'no-bar-found' | null): EntryAnswer => ({
      kind: 'outcome',
      outcome: of,
      flawed: false,
    });
    expect(kind(outcome(null), outcome('no-bar-found'))).toEqual({ kind: 'changed' });
  });
});
