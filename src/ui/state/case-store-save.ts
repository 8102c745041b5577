import { type Case, type CaseEntry, type Changed, createCase, type NameProblem } from '../../cases/case.ts';
import { type AddProblem, addEntry } from '../../cases/entries.ts';
import { logged } from '../../cases/history.ts';
import { withStore } from './case-store-open.ts';
import { author, type CaseProblem, changeCase, type Kept, keepCase, now } from './cases.ts';

/** A case with one more question in it. */
export type Adding = (of: Case, entry: CaseEntry, at: string) => Changed<AddProblem>;

/** A new case with one question in it; not kept yet. */
export function newCase(
  name: string,
  entry: CaseEntry,
  add: Adding = addEntry,
): Changed<NameProblem | AddProblem> {
  const created = createCase(crypto.randomUUID(), name, now());
  return 'problem' in created ? created : add(created.case, entry, now());
}

export async function saveNew(
  name: string,
  entry: CaseEntry,
  add: Adding = addEntry,
): Promise<Kept | CaseProblem> {
  const created = createCase(crypto.randomUUID(), name, now());
  if ('problem' in created) return created;
  const made = add(created.case, entry, now());
  if ('problem' in made) return made;
  return keepCase(logged(created.case, made.case, await author()), null);
}

/** Adds a question to the case as it stands in the store now: an addition takes nothing away from anybody. */
export async function saveInto(
  id: string,
  entry: CaseEntry,
  add: Adding = addEntry,
): Promise<Kept | CaseProblem> {
  const read = await withStore((store) => store.get(id));
  if ('problem' in read) return read;
  if (!read.case) return { problem: 'gone' };
  return changeCase(read.case, (of, at) => add(of, entry, at));
}
