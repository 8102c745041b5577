import { expect, test } from 'vitest';
import { type Case, editNote } from '../../../src/cases/case.ts';
import { setPersonField, setState } from '../../../src/cases/edit-case.ts';
import { addEvent, editEvent } from '../../../src/cases/edit-events.ts';
import { addEntry } from '../../../src/cases/entries.ts';
import { readRecord } from '../../../src/cases/record.ts';
import {
  caseWithUnkept,
  NOTHING_UNKEPT,
  withoutKept,
  withUnkept,
} from '../../../src/ui/state/cases-unkept.ts';

const NOW = '2026-11-22T09:00:00Z';
const BY = { id: 'change-1', device: 'Desk' };
const of = readRecord({
  id: 'a',
  name: 'A',
  created: '2026-11-20T06:00:00Z',
  changed: '2026-11-20T06:00:00Z',
  note: 'before',
  entries: [],
});
if (!of) throw new Error('no case');
const BEFORE: Case = of;

type Edited = { readonly case: Case } | { readonly problem: string };
const made = (edited: Edited): Case => {
  if (!('case' in edited)) throw new Error(edited.problem);
  return edited.case;
};
const ARREST = { id: 'v1', event: 'arrest', title: '', place: '', note: '', counts: true };
const arrestOn = (when: string, note = '') =>
  made(addEvent(BEFORE, { ...ARREST, when, note }, 'correct', NOW));

test('all that was not kept is in the file, as one change that says who made it', () => {
  const noted = made(editNote(BEFORE, 'long', NOW));
  const named = made(setPersonField(BEFORE, 'name', 'Haddad', NOW));
  const unkept = withUnkept(withUnkept(NOTHING_UNKEPT, BEFORE, noted), BEFORE, named);
  const whole = caseWithUnkept(BEFORE, unkept, BY, NOW);
  expect(whole).toMatchObject({ note: 'long', person: { name: 'Haddad' }, changed: NOW });
  expect(whole.history).toMatchObject([{ id: 'change-1', device: 'Desk', changes: [{}, {}] }]);
});

test('what is tried once more takes the place of what was tried first, and of another day nothing is left', () => {
  const first = withUnkept(NOTHING_UNKEPT, BEFORE, arrestOn('2026-11-03', 'from the wire'));
  const again = withUnkept(first, BEFORE, arrestOn('2026-11-04'));
  const { events } = caseWithUnkept(BEFORE, again, BY, NOW);
  expect(events).toEqual([{ ...ARREST, when: '2026-11-04' }]);

  const eligibility = { id: 'e1', kind: 'eligibility', instrument: 'kz-jo-extradition', facts: {} } as const;
  const count = { id: 'e1', kind: 'count', facts: {} } as const;
  const asked = [eligibility, count].map((entry) => made(addEntry(BEFORE, entry, NOW)));
  const unkept = asked.reduce((all, mine) => withUnkept(all, BEFORE, mine), NOTHING_UNKEPT);
  expect(caseWithUnkept(BEFORE, unkept, BY, NOW).entries).toEqual([count]);
});

test('two attempts at different fields of one event are both in the file; of the same field the last', () => {
  const stored = arrestOn('2026-11-03');
  const edited = (part: { readonly place?: string; readonly note?: string }) =>
    made(editEvent(stored, 'v1', { ...ARREST, when: '2026-11-03', ...part }, NOW));
  const attempts = [edited({ place: 'Amman' }), edited({ note: 'one' }), edited({ note: 'two' })];
  const unkept = attempts.reduce((all, mine) => withUnkept(all, stored, mine), NOTHING_UNKEPT);
  const { events } = caseWithUnkept(stored, unkept, BY, NOW);
  expect(events).toEqual([{ ...ARREST, when: '2026-11-03', place: 'Amman', note: 'two' }]);
});

test('what was kept since is no longer among it, the rest is', () => {
  const noted = made(editNote(BEFORE, 'long', NOW));
  const put = made(setState(BEFORE, 'refused', NOW));
  const unkept = withUnkept(withUnkept(NOTHING_UNKEPT, BEFORE, noted), BEFORE, put);
  const left = withoutKept(unkept, BEFORE, made(editNote(BEFORE, 'shorter', NOW)));
  expect([...left.keys()]).toEqual(['state/']);
});

test('where nothing is left the case is as it is stored', () => {
  expect(caseWithUnkept(BEFORE, NOTHING_UNKEPT, BY, NOW)).toBe(BEFORE);
});
