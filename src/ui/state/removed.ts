import { signal } from '@preact/signals';
import type { Case, CaseEntry } from '../../cases/case.ts';
import { removeEntry, restoreEntry } from '../../cases/entries.ts';
import { type CaseProblem, changeCase, type Kept, openCases } from './cases.ts';

export interface RemovedEntry {
  readonly caseId: string;
  readonly entry: CaseEntry;
  readonly place: number;
}

/** What was removed since this page was opened and can be put back as it was. */
export const removedCases = signal<readonly Case[]>([]);
export const removedEntries = signal<readonly RemovedEntry[]>([]);

/** Removes a case; what the store held stands in `removedCases`. */
export async function removeCase(id: string): Promise<Kept | CaseProblem> {
  const opened = await openCases();
  if ('problem' in opened) return opened;
  const outcome = await opened.store.remove(id);
  if ('problem' in outcome) return outcome;
  if (!outcome.removed) return { problem: 'gone' };
  removedCases.value = [outcome.removed, ...removedCases.value];
  return { case: outcome.removed };
}

/** Puts the same record back. */
export async function putBack(of: Case): Promise<Kept | CaseProblem> {
  const opened = await openCases();
  if ('problem' in opened) return opened;
  const outcome = await opened.store.restore(of);
  if ('problem' in outcome) return outcome;
  removedCases.value = removedCases.value.filter((other) => other.id !== of.id);
  return 'kept' in outcome ? { case: outcome.kept } : { problem: 'changed-elsewhere' };
}

export async function takeOut(of: Case, entry: CaseEntry): Promise<Kept | CaseProblem> {
  const place = of.entries.findIndex((other) => other.id === entry.id);
  const kept = await changeCase(of, (seen, at) => removeEntry(seen, entry.id, at));
  if ('case' in kept) removedEntries.value = [{ caseId: of.id, entry, place }, ...removedEntries.value];
  return kept;
}

export async function putEntryBack({ caseId, entry, place }: RemovedEntry): Promise<Kept | CaseProblem> {
  const opened = await openCases();
  if ('problem' in opened) return opened;
  const read = await opened.store.get(caseId);
  if ('problem' in read) return read;
  if (!read.case) return { problem: 'gone' };
  const kept = await changeCase(read.case, (of, at) => restoreEntry(of, entry, place, at));
  if ('case' in kept) {
    removedEntries.value = removedEntries.value.filter((other) => other.entry.id !== entry.id);
  }
  return kept;
}
