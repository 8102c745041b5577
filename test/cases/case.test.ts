import { expect, test } from 'vitest';
import {
  type Case,
  type Changed,
  changeAt,
  createCase,
  EMPTY_CASE,
  editNote,
  renameCase,
} from '../../src/cases/case.ts';
import { addEntry, removeEntry, replaceFacts } from '../../src/cases/entries.ts';
import { LIMITS } from '../../src/cases/text.ts';

const T0 = '2026-11-22T06:00:00Z';
const T1 = '2026-11-22T07:00:00Z';

function made(outcome: Changed<{ problem: string }>): Case {
  if ('problem' in outcome) throw new Error(outcome.problem);
  return outcome.case;
}
const empty = () => made(createCase('c-1', 'Arrest in Amman', T0));
const arrest = {
  id: 'e-1',
  kind: 'term',
  instrument: 'kz-jo-extradition',
  rule: 'provisional-arrest',
  facts: { arrest: '2026-11-03', requested: 'JO' },
} as const;

test('a new case holds its name and no question', () => {
  expect(empty()).toEqual({
    ...EMPTY_CASE,
    id: 'c-1',
    name: 'Arrest in Amman',
    created: T0,
    changed: T0,
    note: '',
    entries: [],
  });
});

test('a name is trimmed, one line, and never turns the text around it', () => {
  expect(made(createCase('c', '  Дело\n о выдаче\u0000 ', T0)).name).toBe('Дело  о выдаче');
  expect(made(createCase('c', 'abc\u202egpj.exe', T0)).name).toBe('abcgpj.exe');
  expect(made(createCase('c', 'قضية\u200f ١', T0)).name).toBe('قضية\u200f ١');
  expect(made(createCase('c', 'half \ud83d pair', T0)).name).toBe('half \ufffd pair');
});

test('an empty name and one too long are told, with the limit', () => {
  expect(createCase('c', ' \n\t ', T0)).toEqual({ problem: 'empty-name' });
  expect(renameCase(empty(), '\u202e', T1)).toEqual({ problem: 'empty-name' });
  expect(renameCase(empty(), 'x'.repeat(121), T1)).toEqual({ problem: 'name-too-long', limit: 120 });
  expect(made(renameCase(empty(), 'x'.repeat(120), T1)).name).toHaveLength(120);
});

test('a rename changes name and instant, the same name nothing', () => {
  const before = empty();
  expect(made(renameCase(before, 'Amman 2', T1))).toEqual({ ...before, name: 'Amman 2', changed: T1 });
  expect(made(renameCase(before, ' Arrest in Amman ', T1))).toBe(before);
});

test('two changes in one instant still differ', () => {
  expect(changeAt(T0, T0)).toBe('2026-11-22T06:00:00.000000001Z');
  expect(changeAt(T0, '2026-11-22T06:00:00.000Z')).toBe('2026-11-22T06:00:00.000000001Z');
  expect(changeAt(T1, T0)).toBe(T0);
  const once = made(renameCase(empty(), 'a', T0));
  const twice = made(renameCase(once, 'b', once.changed));
  expect(new Set([T0, once.changed, twice.changed]).size).toBe(3);
});

test('a note is kept as typed, within its limit', () => {
  const note = ' called Amman 10:15\n<b>twice</b> ';
  expect(made(editNote(empty(), note, T1))).toEqual({ ...empty(), note, changed: T1 });
  expect(editNote(empty(), 'x'.repeat(LIMITS.note + 1), T1)).toEqual({
    problem: 'note-too-long',
    limit: LIMITS.note,
  });
});

test('questions are added, given other facts, removed; the case before stays what it was', () => {
  const before = empty();
  const one = made(addEntry(before, arrest, T1));
  const two = made(addEntry(one, { id: 'e-2', kind: 'count', facts: { from: '2026-11-03', n: '40' } }, T1));
  expect(before.entries).toEqual([]);
  expect(two.entries.map((entry) => entry.id)).toEqual(['e-1', 'e-2']);
  const facts = { arrest: '2026-11-04T10:15', requested: 'KZ' };
  const other = made(replaceFacts(two, 'e-1', facts, T1));
  expect(other.entries[0]).toEqual({ ...arrest, facts });
  expect(two.entries[0]).toEqual(arrest);
  expect(made(removeEntry(other, 'e-1', T1)).entries.map((entry) => entry.id)).toEqual(['e-2']);
});

test('what cannot be done with a question is told', () => {
  const one = made(addEntry(empty(), arrest, T1));
  expect(addEntry(one, arrest, T1)).toEqual({ problem: 'repeated-entry' });
  expect(removeEntry(one, 'e-9', T1)).toEqual({ problem: 'no-such-entry' });
  expect(replaceFacts(one, 'e-9', {}, T1)).toEqual({ problem: 'no-such-entry' });
  expect(addEntry(empty(), { ...arrest, instrument: 'No Such/..' }, T1)).toEqual({ problem: 'not-an-entry' });
  expect(replaceFacts(one, 'e-1', { constructor: 'x' }, T1)).toEqual({
    problem: 'not-a-fact-name',
    fact: 'constructor',
  });
  const long = 'x'.repeat(LIMITS.factValue + 1);
  expect(replaceFacts(one, 'e-1', { arrest: long }, T1)).toEqual({
    problem: 'fact-too-long',
    fact: 'arrest',
    limit: LIMITS.factValue,
  });
  const many = Object.fromEntries(Array.from({ length: LIMITS.facts + 1 }, (_, i) => [`f${i}`, '']));
  expect(replaceFacts(one, 'e-1', many, T1)).toEqual({ problem: 'too-many-facts', limit: LIMITS.facts });
});

test('a case holds no more questions than its limit', () => {
  let full = empty();
  for (let i = 0; i < LIMITS.entries; i += 1) full = made(addEntry(full, { ...arrest, id: `e-${i}` }, T1));
  expect(addEntry(full, { ...arrest, id: 'one-more' }, T1)).toEqual({
    problem: 'too-many-entries',
    limit: LIMITS.entries,
  });
});

test('what a newer version wrote survives every change', () => {
  const newer: Case = {
    ...empty(),
    rest: { colour: 'red' },
    entries: [{ ...arrest, rest: { reading: { chosen: 'first-day' } } }],
  };
  const renamed = made(renameCase(newer, 'other', T1));
  const changed = made(replaceFacts(made(editNote(renamed, 'n', T1)), 'e-1', { arrest: '2026-11-05' }, T1));
  expect(changed.rest).toEqual({ colour: 'red' });
  expect(changed.entries[0]?.rest).toEqual({ reading: { chosen: 'first-day' } });
});
