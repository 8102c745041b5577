import { type Case, createCase, editNote, renameCase } from '../../../../../src/cases/case.ts';
import { setPersonField } from '../../../../../src/cases/edit-case.ts';
import { logged } from '../../../../../src/cases/history.ts';
import { type ImportPlan, planImport } from '../../../../../src/exchange/plan-import.ts';

type Outcome = { readonly case: Case } | { readonly problem: string };
function made(outcome: Outcome): Case {
  if ('problem' in outcome) throw new Error(outcome.problem);
  return outcome.case;
}

/** One case as a device changed it: its name, its note and where the person was born. */
function changedOn(of: Case, device: string, at: string): Case {
  const author = (id: string) => ({ id: `${of.id}-${device}-${id}`, device });
  const renamed = logged(of, made(renameCase(of, `${of.name} (${device})`, at)), author('name'));
  const noted = logged(renamed, made(editNote(renamed, `of the ${device}`, at)), author('note'));
  return logged(noted, made(setPersonField(noted, 'born', device, at)), author('born'));
}

export const CASES = ['first', 'second'] as const;
/** By case, the places at which its two copies differ. */
export const PLACES = ['name/', 'note/', 'person/born'] as const;

const ARREST = { id: 'e1', event: 'arrest', title: '', place: '', note: '', counts: true } as const;
const ENTRY = {
  id: 'q1',
  kind: 'term',
  instrument: 'kz-jo-extradition',
  rule: 'provisional-arrest',
  facts: { requested: 'JO' },
} as const;

/** A case with an arrest whose day both copies changed (null: removed it). */
export function planOfArrests(hereDay: string | null, thereDay: string | null) {
  const on = (day: string | null) => (day === null ? [] : [{ ...ARREST, when: day }]);
  const created = made(createCase('c1', 'Case', '2026-11-20T06:00:00Z'));
  const base: Case = { ...created, entries: [ENTRY], events: on('2026-11-03') };
  const changed = (device: string, day: string | null, at: string) =>
    logged(base, { ...base, events: on(day), changed: at }, { id: device, device });
  const mine = changed('desk', hereDay, '2026-11-21T06:00:00Z');
  const theirs = changed('phone', thereDay, '2026-11-21T07:00:00Z');
  return planOf([mine], [theirs]);
}

/** A file with two cases that are here too, each changed differently at three places. */
export function planOfCopies(): { readonly plan: ImportPlan; readonly theirs: readonly Case[] } {
  const both = CASES.map((id) => made(createCase(id, `Case ${id}`, '2026-11-20T06:00:00Z')));
  const mine = both.map((of) => changedOn(of, 'desk', '2026-11-21T06:00:00Z'));
  const theirs = both.map((of) => changedOn(of, 'phone', '2026-11-21T07:00:00Z'));
  return planOf(mine, theirs);
}

function planOf(mine: readonly Case[], theirs: readonly Case[]) {
  const here = { cases: new Map(mine.map((of) => [of.id, of])), unreadable: new Set<string>() };
  const stamp = () => ({ author: { id: 'import', device: 'desk' }, now: '2026-11-22T06:00:00Z' });
  return { plan: planImport({ ...here, removed: new Map() }, theirs, stamp), theirs };
}
