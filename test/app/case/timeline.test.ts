import { describe, expect, it } from 'vitest';
import { answerCase } from '../../../src/app/case/days.ts';
import { timelineOf } from '../../../src/app/case/timeline.ts';
import { type Day, day } from '../../../src/calendar/day.ts';
import type { Case } from '../../../src/cases/case.ts';
import { caseOf, happened, index, library, TODAY, term } from './case-made.ts';

async function timeline(parts: Partial<Case>, today: Day = TODAY) {
  const { case: of, answers } = await answerCase(caseOf(parts), library, index, today);
  return timelineOf(of, answers, today);
}
const ARREST = happened('arrest', '2026-11-03');

describe('the timeline of a case', () => {
  it('without anything is today alone, with room around it', async () => {
    expect(await timeline({})).toEqual({
      range: { from: '2026-11-15', to: '2026-11-29' },
      today: TODAY,
      events: [],
      bars: [],
      next: [],
    });
  });

  it('has what happened, what runs with its days, and what comes next in order', async () => {
    const planned = happened('surrender-of-person', '2026-12-01', { title: 'Handover' });
    const overdue = { ...term('provisional-arrest', { arrest: '2026-09-01' }), id: 'old' };
    const found = await timeline({ events: [planned, ARREST], entries: [term(), overdue] });
    expect(found.range).toEqual({ from: '2026-09-01', to: '2026-12-13' });
    expect(found.bars.map(({ entry, day: on, state }) => [entry, on, state])).toEqual([
      ['old', '2026-10-08', 'overdue'],
      ['provisional-arrest', '2026-12-10', 'running'],
    ]);
    expect(found.bars[1]?.span).toEqual({
      from: '2026-11-03',
      usual: '2026-12-13',
      safe: '2026-12-10',
      outer: '2026-12-13',
    });
    expect(found.next).toEqual([
      { kind: 'term', id: 'old', day: '2026-10-08', overdue: true },
      { kind: 'event', id: planned.id, day: '2026-12-01', overdue: false },
      { kind: 'term', id: 'provisional-arrest', day: '2026-12-10', overdue: false },
    ]);
    expect(found.events.map(({ kind, id, from, planned: ahead }) => [kind, id, from, ahead])).toEqual([
      ['own', 'old', '2026-09-01', false],
      ['event', ARREST.id, '2026-11-03', false],
      ['event', planned.id, '2026-12-01', true],
    ]);
  });

  it('says of each term where it stands today', async () => {
    const state = async (today: string, ...received: string[]) => {
      const events = [ARREST, ...received.map((when) => happened('extradition-request-received', when))];
      const { bars, next } = await timeline({ events, entries: [term()] }, day(today));
      return [bars[0]?.state, next.length];
    };
    expect(await state('2026-12-09')).toEqual(['running', 1]);
    expect(await state('2026-12-10')).toEqual(['today', 1]);
    expect(await state('2026-12-11')).toEqual(['overdue', 1]);
    expect(await state('2026-12-31', '2026-12-01')).toEqual(['met', 0]);
    expect(await state('2026-12-31', '2026-12-14')).toEqual(['late', 0]);
    const open = { ...term('surrender', { decision: '2026-11-03' }), id: 'open' };
    expect((await timeline({ entries: [open] })).bars[0]?.state).toBe('open-ended');
    const plain = { id: 'n', kind: 'count', facts: { from: '2026-11-03', n: '10' } } as const;
    expect((await timeline({ entries: [plain] })).bars[0]).toMatchObject({ what: 'usual', state: 'past' });
  });

  it('of a closed case awaits nothing, whatever is overdue, due or planned', async () => {
    const entries = [term(), { ...term('provisional-arrest', { arrest: '2026-09-01' }), id: 'old' }];
    const events = [ARREST, happened('surrender-of-person', '2026-12-01')];
    const open = await timeline({ events, entries });
    expect([open.next.length, open.bars.map(({ state }) => state)]).toEqual([3, ['overdue', 'running']]);
    const closed = await timeline({ events, entries, state: 'closed' });
    expect([closed.next, closed.bars.map(({ state }) => state)]).toEqual([[], ['past', 'past']]);
    const received = happened('extradition-request-received', '2026-11-20');
    const met = await timeline({ events: [ARREST, received], entries: [term()], state: 'closed' });
    expect(met.bars.map(({ state }) => state)).toEqual(['met']);
  });

  it('puts events that share a day in lanes, and leaves out a day that cannot be read', async () => {
    const events = [
      happened('arrest', '2026-11-03..2026-11-06'),
      happened('detention', '2026-11-04'),
      happened(null, '2026-11-06', { title: 'Call' }),
      happened(null, '2026-11-07', { title: 'Letter' }),
      happened(null, '2026-02-30', { title: 'Never' }),
    ];
    const found = await timeline({ events });
    expect(found.events.map(({ from, to, lane }) => [from, to, lane])).toEqual([
      ['2026-11-03', '2026-11-06', 0],
      ['2026-11-04', '2026-11-04', 1],
      ['2026-11-06', '2026-11-06', 1],
      ['2026-11-07', '2026-11-07', 0],
    ]);
  });

  it('holds a hundred years, and a day alone', async () => {
    const century = ['1926-01-01', '2026-01-01'].map((when) => happened(null, when, { title: 'x' }));
    expect((await timeline({ events: century })).range).toEqual({ from: '1926-01-01', to: '2026-11-22' });
    const one = await timeline({ events: [happened(null, '2026-11-22', { title: 'x' })] });
    expect(one.range).toEqual({ from: '2026-11-15', to: '2026-11-29' });
  });

  it('does not take days left out, or the day of the request, for events', async () => {
    const facts = { arrest: '2026-11-03', excluded: '2026-11-15..2026-11-16', 'request-day': '2026-11-10' };
    const { events } = await timeline({ entries: [term('provisional-arrest', facts)] });
    expect(events.map(({ event }) => event)).toEqual(['arrest']);
  });
});
