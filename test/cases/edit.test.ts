import { describe, expect, it, test } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import type { Case, Changed } from '../../src/cases/case.ts';
import * as edit from '../../src/cases/edit-case.ts';
import {
  addEvent,
  type Beside,
  countingEvents,
  editEvent,
  isWhen,
  removeEvent,
  rewriteEvent,
} from '../../src/cases/edit-events.ts';
import { clearDone, keepReceipt, markDone, removeReceipt, snooze } from '../../src/cases/edit-marks.ts';
import { addParty, editParty, removeParty } from '../../src/cases/edit-parties.ts';
import { addTask, editTask, removeTask, tickTask } from '../../src/cases/edit-tasks.ts';
import { addEntry } from '../../src/cases/entries.ts';
import type { CaseEvent, Party } from '../../src/cases/parts.ts';
import { readRecord, writeRecord } from '../../src/cases/record.ts';
import { LIMITS } from '../../src/cases/text.ts';
import { emptyCase } from './copies.ts';

const NOW = '2026-11-22T07:00:00Z';
const TODAY = day('2026-11-22');
function made(outcome: Changed<{ problem: string }>): Case {
  if ('problem' in outcome) throw new Error(outcome.problem);
  // Whatever is made can be kept, and comes back as it was.
  expect(readRecord(JSON.parse(JSON.stringify(writeRecord(outcome.case))))).toEqual(outcome.case);
  return outcome.case;
}
const empty = emptyCase();
const long = 'x'.repeat(LIMITS.line + 1);
const event = (id: string, when: string, parts: Partial<CaseEvent> = {}): CaseEvent => ({
  id,
  event: 'arrest',
  when,
  title: '',
  place: '',
  note: '',
  counts: true,
  ...parts,
});
const days = (of: Case) => of.events.map(({ id, when, counts }) => [id, when, counts]);

describe('a new event, where one of its name counts already', () => {
  const of = made(addEvent(empty, event('a', '2026-11-03', { place: 'Amman' }), 'correct', NOW));
  const beside = (how: Beside) => days(made(addEvent(of, event('b', '2026-11-04'), how, NOW)));
  it('corrects it, counts too, counts instead, or does not count', () => {
    expect(days(of)).toEqual([['a', '2026-11-03', true]]);
    expect(beside('correct')).toEqual([['a', '2026-11-04', true]]);
    expect(beside('counts-too')).toEqual([
      ['a', '2026-11-03', true],
      ['b', '2026-11-04', true],
    ]);
    expect(beside('counts-instead')).toEqual([
      ['a', '2026-11-03', false],
      ['b', '2026-11-04', true],
    ]);
    expect(beside('does-not-count')).toEqual([
      ['a', '2026-11-03', true],
      ['b', '2026-11-04', false],
    ]);
  });
  it('corrected, keeps what is not said anew; of two that counted one is left', () => {
    const both = made(addEvent(of, event('b', '2026-11-04'), 'counts-too', NOW));
    const settled = made(addEvent(both, event('c', '2026-11-05', { title: 'Taken' }), 'correct', NOW));
    expect(settled.events[0]).toEqual(event('a', '2026-11-05', { place: 'Amman', title: 'Taken' }));
    expect(countingEvents(settled, 'arrest').map(({ id }) => id)).toEqual(['a']);
    expect(countingEvents(settled, null)).toEqual([]);
  });
});

test('an event has a day, a title where it has no name, and its limits', () => {
  for (const when of ['2026-11-03', '2026-11-03T10:15', '2026-11-03..2026-11-04', '2026-11-03..2026-11-03'])
    expect([when, isWhen(when)]).toEqual([when, true]);
  for (const when of ['', '2026-02-30', '2026-11-03T25:00', '2026-11-04..2026-11-03', '2026-11-03..', 'x'])
    expect([when, isWhen(when)]).toEqual([when, false]);
  const add = (one: CaseEvent) => addEvent(empty, one, 'counts-too', NOW);
  expect(add(event('a', 'soon'))).toEqual({ problem: 'not-a-when' });
  expect(add(event('a', '2026-11-03', { event: null }))).toEqual({ problem: 'untitled' });
  expect(add(event('a', '2026-11-03', { title: long }))).toMatchObject({
    problem: 'line-too-long',
    field: 'title',
  });
  expect(add(event('a', '2026-11-03', { note: 'x'.repeat(LIMITS.eventNote + 1) }))).toMatchObject({
    problem: 'event-note-too-long',
  });
  expect(add(event('a b', '2026-11-03'))).toEqual({ problem: 'not-possible' });
  const call = made(add(event('a', '2026-11-03', { event: null, title: ' A\ncall ' })));
  expect(call.events[0]).toMatchObject({ title: 'A call', counts: false });
  const full = {
    ...empty,
    events: Array.from({ length: LIMITS.events }, (_, i) => event(`e${i}`, '2026-11-03')),
  };
  expect(addEvent(full, event('z', '2026-11-03'), 'counts-too', NOW)).toMatchObject({
    problem: 'too-many-events',
  });
  expect(addEvent(call, event('a', '2026-11-03'), 'correct', NOW)).toEqual({ problem: 'repeated-event' });
});

test('an event is changed and taken out; the same again changes nothing', () => {
  const of = made(addEvent(empty, event('a', '2026-11-03'), 'counts-too', NOW));
  const moved = made(editEvent(of, 'a', { when: '2026-11-05', counts: false }, NOW));
  expect(days(moved)).toEqual([['a', '2026-11-05', false]]);
  expect(moved.changed).not.toBe(of.changed);
  expect(made(editEvent(moved, 'a', { when: '2026-11-05' }, NOW))).toBe(moved);
  expect(editEvent(of, 'a', { when: 'soon' }, NOW)).toEqual({ problem: 'not-a-when' });
  expect(editEvent(of, 'b', {}, NOW)).toEqual({ problem: 'no-such-event' });
  expect(made(removeEvent(of, 'a', NOW)).events).toEqual([]);
  expect(removeEvent(of, 'b', NOW)).toEqual({ problem: 'no-such-event' });
});

test('state, archive, person, instruments and shared facts', () => {
  expect(made(edit.setState(empty, 'released', NOW)).state).toBe('released');
  expect(edit.setState(empty, 'gone' as 'open', NOW)).toEqual({ problem: 'not-possible' });
  expect(made(edit.setArchived(empty, true, NOW)).archived).toBe(true);
  expect(made(edit.setArchived(empty, false, NOW))).toBe(empty);
  const named = made(edit.setPersonField(empty, 'name', ' A. B. ', NOW));
  expect(named.person).toEqual({ name: 'A. B.' });
  expect(made(edit.setPersonField(named, 'name', ' ', NOW)).person).toEqual({});
  expect(edit.setPersonField(empty, 'born', long, NOW)).toMatchObject({
    problem: 'line-too-long',
    field: 'born',
  });
  const about = made(edit.addInstrument(empty, 'kz-jo-extradition', NOW));
  expect(about.instruments).toEqual(['kz-jo-extradition']);
  expect(made(edit.addInstrument(about, 'kz-jo-extradition', NOW))).toBe(about);
  expect(edit.addInstrument(empty, 'KZ JO', NOW)).toEqual({ problem: 'not-an-instrument' });
  expect(made(edit.removeInstrument(about, 'kz-jo-extradition', NOW)).instruments).toEqual([]);
  const full = { ...empty, instruments: Array.from({ length: LIMITS.instruments }, (_, i) => `i${i}`) };
  expect(edit.addInstrument(full, 'kz', NOW)).toMatchObject({ problem: 'too-many-instruments' });
  const asked = made(edit.setFact(empty, 'requested', 'JO', NOW));
  expect(asked.facts).toEqual({ requested: 'JO' });
  expect(made(edit.setFact(asked, 'requested', null, NOW)).facts).toEqual({});
  expect(edit.setFact(empty, 'constructor', 'x', NOW)).toMatchObject({ problem: 'not-a-fact-name' });
  const marks = { 'e-1': { day: TODAY, sequence: 1 } };
  const marked = made(edit.noteCalendar(empty, marks as Case['calendar'], NOW));
  expect(made(edit.noteCalendar(marked, marks as Case['calendar'], NOW))).toBe(marked);
  expect(edit.noteCalendar(empty, { 'e-1': { day: TODAY, sequence: -1 } } as Case['calendar'], NOW)).toEqual({
    problem: 'not-possible',
  });
});

test('parties and tasks', () => {
  const court: Party = { id: 'p', role: 'court', name: 'Court', state: 'KZ', contact: '' };
  const of = made(addParty(empty, court, NOW));
  expect(addParty(of, court, NOW)).toEqual({ problem: 'repeated-party' });
  expect(addParty(empty, { ...court, name: ' ' }, NOW)).toEqual({ problem: 'empty-line', field: 'name' });
  expect(made(editParty(of, 'p', { name: 'City court', state: 'JO' }, NOW)).parties).toEqual([
    { ...court, name: 'City court', state: 'JO' },
  ]);
  expect(editParty(of, 'q', {}, NOW)).toEqual({ problem: 'no-such-party' });
  expect(made(removeParty(of, 'p', NOW)).parties).toEqual([]);
  const task = made(addTask(empty, 't', ' Call Amman ', NOW));
  expect(task.tasks).toEqual([{ id: 't', text: 'Call Amman', done: null }]);
  const ticked = made(tickTask(task, 't', TODAY, NOW));
  expect(ticked.tasks[0]?.done).toBe(TODAY);
  expect(made(tickTask(ticked, 't', null, NOW)).tasks[0]?.done).toBeNull();
  expect(made(editTask(task, 't', 'Write', NOW)).tasks[0]?.text).toBe('Write');
  expect(editTask(task, 't', '', NOW)).toEqual({ problem: 'empty-line', field: 'text' });
  expect(made(removeTask(task, 't', NOW)).tasks).toEqual([]);
  expect(removeTask(task, 'u', NOW)).toEqual({ problem: 'no-such-task' });
});

test('marks of a question, and receipts', () => {
  const entry = { id: 'e', kind: 'count', facts: {} } as const;
  const of = made(addEntry(empty, entry, NOW));
  const at = (clock: string | null) => ({ day: TODAY, clock });
  const done = made(markDone(of, 'e', at(null), NOW));
  expect(done.entries).toEqual([{ ...entry, done: TODAY }]);
  expect(made(markDone(done, 'e', at(null), NOW))).toBe(done);
  expect(made(clearDone(done, 'e', NOW)).entries).toEqual([entry]);
  const quiet = made(snooze(done, 'e', day('2026-12-01'), NOW));
  expect(quiet.entries).toEqual([{ ...entry, done: TODAY, snoozed: '2026-12-01' }]);
  expect(made(snooze(quiet, 'e', null, NOW)).entries).toEqual([{ ...entry, done: TODAY }]);
  const to = made(markDone(done, 'e', at('10:15'), NOW));
  expect(to.entries).toEqual([{ ...entry, done: `${TODAY}T10:15` }]);
  expect(markDone(of, 'e', at('25:15'), NOW)).toEqual({ problem: 'not-possible' });
  expect(markDone(of, 'e', { day: day('2090-01-01'), clock: null }, NOW)).toEqual({
    problem: 'not-possible',
  });
  expect(markDone(of, 'f', at(null), NOW)).toEqual({ problem: 'no-such-entry' });
  expect(snooze(of, 'e', 'soon' as typeof TODAY, NOW)).toEqual({ problem: 'not-possible' });
  const receipt = { id: 'r', entry: 'e', at: NOW, receipt: { made: 'then' } };
  const kept = made(keepReceipt(of, receipt, NOW));
  expect(kept.receipts).toEqual([receipt]);
  expect(keepReceipt(kept, receipt, NOW)).toEqual({ problem: 'repeated-receipt' });
  // What says the same as the last one kept of the question is there already.
  expect(keepReceipt(kept, { ...receipt, id: 's' }, NOW)).toEqual({ case: kept });
  const other = made(keepReceipt(kept, { ...receipt, id: 's', receipt: { made: 'now' } }, NOW));
  expect(made(keepReceipt(other, { ...receipt, id: 't' }, NOW)).receipts).toHaveLength(3);
  const huge = { ...receipt, receipt: { text: 'x'.repeat(LIMITS.receipt) } };
  expect(keepReceipt(of, huge, NOW)).toMatchObject({ problem: 'receipt-too-long' });
  expect(made(removeReceipt(kept, 'r', NOW)).receipts).toEqual([]);
});

describe('an event rewritten out of what it said before', () => {
  const from = event('a', '2026-11-03', { place: 'Amman' });
  const of = made(addEvent(empty, from, 'correct', NOW));
  const now = made(editEvent(of, 'a', { place: 'Zarqa', note: 'By the police.' }, NOW));
  it('takes what was changed only, and leaves what says something else since', () => {
    const rewritten = made(rewriteEvent(now, 'a', from, { ...from, when: '2026-11-04' }, NOW));
    expect(rewritten.events).toEqual([
      { ...from, when: '2026-11-04', place: 'Zarqa', note: 'By the police.' },
    ]);
  });
  it('is refused where the same says a third thing by now, and taken where it says the same', () => {
    expect(rewriteEvent(now, 'a', from, { ...from, place: 'Irbid' }, NOW)).toEqual({
      problem: 'event-changed',
    });
    expect(made(rewriteEvent(now, 'a', from, { ...from, place: 'Zarqa' }, NOW)).events).toEqual(now.events);
  });
  it('counts as what it becomes, and goes on not counting otherwise', () => {
    const noted = made(editEvent(of, 'a', { counts: false }, NOW));
    const rewrite = (to: Partial<CaseEvent>) =>
      made(rewriteEvent(noted, 'a', from, { ...from, ...to }, NOW)).events[0]?.counts;
    expect(rewrite({ when: '2026-11-04' })).toBe(false);
    expect(rewrite({ event: 'detention' })).toBe(true);
    expect(rewrite({ event: null, title: 'Visit' })).toBe(false);
  });
});
