import { signal } from '@preact/signals';
import type { Case, CaseEntry } from '../../cases/case.ts';
import { removeEntry, restoreEntry } from '../../cases/entries.ts';
import type { Removal } from '../../store/trash.ts';
import { withStore } from './case-store-open.ts';
import { type CaseProblem, changeCase, type Kept, keepCase, now } from './cases.ts';

export interface RemovedEntry {
  readonly caseId: string;
  readonly entry: CaseEntry;
  readonly place: number;
}

/** What was removed since this page was opened and can be put back as it was; the store's trash holds it longer. */
export const removedCases = signal<readonly Case[]>([]);
export const removedEntries = signal<readonly RemovedEntry[]>([]);

const removals = new Map<string, Removal>();

/** Removes a case into the trash; what the store held stands in `removedCases`. */
export async function removeCase(id: string): Promise<Kept | CaseProblem> {
  const at = now();
  const outcome = await withStore((store) => store.remove(id, at));
  if ('problem' in outcome) return outcome;
  if (!outcome.removed) return { problem: 'gone' };
  removals.set(id, { id, at });
  removedCases.value = [outcome.removed, ...removedCases.value.filter((other) => other.id !== id)];
  return { case: outcome.removed };
}

/** Puts back what was removed, from the trash; where it was let go there meanwhile, from this page. */
export async function putBack(of: Case, removal?: Removal): Promise<Kept | CaseProblem> {
  const from = removal ?? removals.get(of.id);
  const outcome = from ? await withStore((store) => store.trash.putBack(from)) : { gone: true as const };
  if ('problem' in outcome) return outcome;
  const kept = 'gone' in outcome ? await keepCase(of, null) : null;
  if (kept && 'problem' in kept && kept.problem !== 'changed-elsewhere') return kept;
  removedCases.value = removedCases.value.filter((other) => other.id !== of.id);
  if (kept) return kept;
  return 'kept' in outcome ? { case: outcome.kept } : { problem: 'changed-elsewhere' };
}

export async function takeOut(of: Case, entry: CaseEntry): Promise<Kept | CaseProblem> {
  const place = of.entries.findIndex((other) => other.id === entry.id);
  const kept = await changeCase(of, (seen, at) => removeEntry(seen, entry.id, at));
  if ('case' in kept) removedEntries.value = [{ caseId: of.id, entry, place }, ...removedEntries.value];
  return kept;
}

export async function putEntryBack({ caseId, entry, place }: RemovedEntry): Promise<Kept | CaseProblem> {
  const read = await withStore((store) => store.get(caseId));
  if ('problem' in read) return read;
  if (!read.case) return { problem: 'gone' };
  const kept = await changeCase(read.case, (of, at) => restoreEntry(of, entry, place, at));
  if ('case' in kept) {
    removedEntries.value = removedEntries.value.filter((other) => other.entry.id !== entry.id);
  }
  return kept;
}
