import type { Case } from '../../src/cases/case.ts';
import { undo } from '../../src/cases/history.ts';
import { readRecord, writeRecord } from '../../src/cases/record.ts';
import { readCases, writeCases } from '../../src/exchange/cases-file.ts';
import { settledBy } from '../../src/exchange/import-choice.ts';
import { type Here, planImport, type Stamp, settleMerge, writesOf } from '../../src/exchange/plan-import.ts';
import { mutated } from './mutations.ts';
import { wholeCase } from './whole-case.ts';

const MINE = [wholeCase('c-1', 'Arrest in Amman'), { ...wholeCase('c-2', 'Two'), note: 'mine' }];
const FILE = writeCases([...MINE.map((of) => ({ ...of, note: `${of.note}!` })), wholeCase('c-3', 'Three')]);
const STORED = JSON.stringify(MINE.map(writeRecord));
const stamp: Stamp = () => ({
  author: { id: 'import', device: 'desk' },
  now: '2026-11-23T08:00:00Z',
});
const HERE: Here = {
  cases: new Map(MINE.map((of) => [of.id, of])),
  unreadable: new Set(),
  removed: new Map(),
};

const check = (holds: boolean, says: string) => {
  if (!holds) throw new Error(says);
};
/** A case that the store takes, and that a file gives back as it is. */
function checkCase(of: Case): void {
  const read = readRecord(writeRecord(of));
  check(read !== null, `${of.id} cannot be kept`);
  const text = writeCases([of]);
  const again = readCases(text);
  check(!('problem' in again), `${of.id} cannot be read from its own file`);
  check('cases' in again && writeCases(again.cases) === text, `${of.id} is another when it is read again`);
}

/** Takes one mutated file through reading, planning, settling and undoing; throws where anything does not hold. */
export function takeHostile(seed: number): 'refused' | 'same' | 'taken' {
  const outcome = readCases(mutated(seed, FILE));
  check(({} as { attacked?: unknown }).attacked === undefined, 'a prototype was reached');
  if ('problem' in outcome) return 'refused';
  const plan = planImport(HERE, outcome.cases, stamp);
  check(JSON.stringify(MINE.map(writeRecord)) === STORED, 'a case here was changed by planning');
  const planned = [plan.add, plan.removed, plan.same, plan.merge, plan.full, plan.unreadable];
  const count = planned.reduce((sum, list) => sum + list.length, 0);
  check(count === outcome.cases.length, 'a case of the file is not accounted for');
  for (const merge of plan.merge) {
    for (const choice of ['mine', 'theirs', 'both'] as const) {
      const choices = new Map(merge.conflicts.map(({ part, key = '' }) => [`${part}/${key}`, choice]));
      const settled = settleMerge(merge, settledBy(merge.conflicts, choices), stamp);
      if (settled) checkCase(settled.case);
    }
  }
  const { added, replaced } = writesOf(plan, true);
  for (const of of [...added, ...replaced.map((one) => one.case)]) {
    checkCase(of);
    // Slow, and the same however the file came: of some is enough.
    if (seed % 8 !== 0) continue;
    for (const { id } of of.history) {
      const undone = undo(of, id, { id: 'undo', device: '' }, '2026-11-24T08:00:00Z');
      // What a file put into a history may lead to no case: the store refuses that one and says so.
      if ('case' in undone) readRecord(writeRecord(undone.case));
    }
  }
  return added.length + replaced.length > 0 ? 'taken' : 'same';
}
