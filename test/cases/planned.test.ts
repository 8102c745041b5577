import { describe, expect, it } from 'vitest';
import { type Case, createCase } from '../../src/cases/case.ts';
import { addEvent, type Beside, editEvent } from '../../src/cases/edit-events.ts';
import { logged, undo } from '../../src/cases/history.ts';
import { mergeCases } from '../../src/cases/merge.ts';
import type { CaseEvent } from '../../src/cases/parts.ts';
import { isAhead, isPlan, isToBeSaid, markPlans, saidToHaveHappened } from '../../src/cases/planned.ts';
import { readRecord, writeRecord } from '../../src/cases/record.ts';

const AMMAN = 'Asia/Amman';
const ENTERED = '2026-11-22T06:00:00Z';
const ON_THE_DAY = '2026-12-09T06:00:00Z';
const receipt = (when: string): CaseEvent => ({
  id: 'receipt',
  event: 'extradition-request-received',
  when,
  title: '',
  place: '',
  note: '',
  counts: true,
});
const only = (of: Case): CaseEvent => {
  const [event] = of.events;
  if (!event) throw new Error('no event');
  return event;
};
const done = <P>(made: { readonly case: Case } | P): Case => {
  if (typeof made !== 'object' || made === null || !('case' in made)) throw new Error(JSON.stringify(made));
  return made.case;
};

const by = () => ({ id: crypto.randomUUID(), device: '' });
const empty = done(createCase('case', 'Case', '2026-11-20T06:00:00Z'));
/** As an older version entered it: the history alone tells when. */
const unmarked = (when: string, now = ENTERED, beside: Beside = 'correct') =>
  logged(empty, done(addEvent(empty, receipt(when), beside, now)), by());
const entered = (when: string, now = ENTERED) => {
  const made = markPlans(empty, done(addEvent(empty, receipt(when), 'correct', now)), now, AMMAN);
  return logged(empty, made, by());
};
const moved = (of: Case, when: string, now: string) =>
  logged(of, markPlans(of, done(editEvent(of, 'receipt', { when }, now)), now, AMMAN), by());
const confirmed = (of: Case, now = ON_THE_DAY) =>
  logged(of, done(saidToHaveHappened(of, 'receipt', now)), by());

describe('whether an event lies ahead', () => {
  it('goes by the clock of its place: a day from its beginning, an hour from that hour', () => {
    const eve = '2026-12-08T21:30:00Z';
    expect(isAhead('2026-12-09', eve, AMMAN)).toBe(false);
    expect(isAhead('2026-12-09', eve, 'Europe/Paris')).toBe(true);
    expect(isAhead('2026-12-09T17:00', '2026-12-09T13:59:59Z', AMMAN)).toBe(true);
    expect(isAhead('2026-12-09T17:00', '2026-12-09T14:00:00Z', AMMAN)).toBe(false);
  });

  it('goes by the last day of one that is not certain, and never by what is no day', () => {
    expect(isAhead('2026-11-20..2026-11-23', ENTERED, AMMAN)).toBe(true);
    expect(isAhead('2026-11-20..2026-11-22', ENTERED, AMMAN)).toBe(false);
    expect(isAhead('2026-02-31', '2026-01-01T00:00:00Z', AMMAN)).toBe(false);
  });
});

describe('an event entered for a day ahead', () => {
  it('is a plan until somebody says that it happened, however much time passes', () => {
    const of = entered('2026-12-09');
    expect(only(of).planned).toBe(true);
    expect(isPlan(of, only(of))).toBe(true);
    expect(isToBeSaid(of, only(of), { now: '2026-12-08T12:00:00Z', here: AMMAN })).toBe(false);
    expect(isToBeSaid(of, only(of), { now: ON_THE_DAY, here: AMMAN })).toBe(true);
    const said = confirmed(of);
    expect(isPlan(said, only(said))).toBe(false);
    expect(isToBeSaid(said, only(said), { now: ON_THE_DAY, here: AMMAN })).toBe(false);
  });

  it('is none any more once it is moved to a day that is there, and again one when moved ahead', () => {
    const before = entered('2026-12-09');
    const past = moved(before, '2026-12-08', ON_THE_DAY);
    expect([only(past).planned, isPlan(past, only(past))]).toEqual([undefined, false]);
    const again = moved(confirmed(before), '2026-12-20', ON_THE_DAY);
    expect(only(again)).toMatchObject({ planned: true });
    expect(isPlan(again, only(again))).toBe(true);
  });

  it('stays one when something else of it is written', () => {
    const of = entered('2026-12-09');
    const noted = done(editEvent(of, 'receipt', { note: 'by courier' }, ON_THE_DAY));
    expect(only(markPlans(of, noted, ON_THE_DAY, AMMAN)).planned).toBe(true);
  });

  it('entered on its day or later never was one', () => {
    expect(only(entered('2026-11-22'))).not.toHaveProperty('planned');
    expect(isPlan(entered('2026-11-22'), only(entered('2026-11-22')))).toBe(false);
  });

  it('is one again when the word is taken back, and keeps both marks over a file', () => {
    const said = confirmed(entered('2026-12-09'));
    const back = undo(said, said.history.at(-1)?.id ?? '', by(), '2026-12-09T07:00:00Z');
    expect('case' in back && isPlan(back.case, only(back.case))).toBe(true);
    const read = readRecord(JSON.parse(JSON.stringify(writeRecord(said))));
    expect(read && only(read)).toMatchObject({ planned: true, happened: '2026-12-09' });
  });

  it('with marks of another kind is no event of a case', () => {
    const record = JSON.parse(JSON.stringify(writeRecord(entered('2026-12-09'))));
    expect(readRecord({ ...record, events: [{ ...record.events[0], planned: 'yes' }] })).toBeNull();
    expect(readRecord({ ...record, events: [{ ...record.events[0], happened: true }] })).toBeNull();
  });
});

describe('two devices', () => {
  const base = entered('2026-12-09');
  it('agree on the word of one of them', () => {
    const noted = logged(base, done(editEvent(base, 'receipt', { note: 'x' }, ON_THE_DAY)), by());
    const merged = mergeCases(confirmed(base), noted, by(), '2026-12-09T08:00:00Z');
    expect(merged.conflicts).toEqual([]);
    expect(only(merged.case)).toMatchObject({ note: 'x', happened: '2026-12-09' });
    expect(isPlan(merged.case, only(merged.case))).toBe(false);
  });

  it('do not take the word said of one day for another to which it was moved meanwhile', () => {
    const merged = mergeCases(confirmed(base), moved(base, '2026-12-20', ON_THE_DAY), by(), ON_THE_DAY);
    expect(merged.conflicts).toEqual([]);
    expect(only(merged.case).when).toBe('2026-12-20');
    expect(isPlan(merged.case, only(merged.case))).toBe(true);
  });
});

describe('an event without a mark, of an older version', () => {
  it('is a plan where the history says that it was entered before its day had begun anywhere', () => {
    const of = unmarked('2026-12-09');
    expect(only(of)).not.toHaveProperty('planned');
    expect(isPlan(of, only(of))).toBe(true);
    expect(isPlan(confirmed(of), only(confirmed(of)))).toBe(false);
    expect(isPlan(unmarked('2026-11-22'), only(unmarked('2026-11-22')))).toBe(false);
    const near = unmarked('2026-11-23', '2026-11-22T11:00:00Z');
    expect(isPlan(near, only(near))).toBe(false);
  });

  it('is one still after a change of its day was taken back', () => {
    const of = unmarked('2026-12-09');
    const other = logged(of, done(editEvent(of, 'receipt', { when: '2026-12-08' }, ON_THE_DAY)), by());
    const back = undo(other, other.history.at(-1)?.id ?? '', by(), '2026-12-09T07:00:00Z');
    expect('case' in back && isPlan(back.case, only(back.case))).toBe(true);
  });

  it('is none where the history is silent', () => {
    const of = { ...unmarked('2026-12-09'), history: [], dropped: 1 };
    expect(isPlan(of, only(of))).toBe(false);
  });
});
