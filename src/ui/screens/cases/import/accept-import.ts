import { type Choice, settledBy } from '../../../../exchange/import-choice.ts';
import {
  type ImportMerge,
  type ImportPlan,
  settleMerge,
  writesOf,
} from '../../../../exchange/plan-import.ts';
import type { StoreProblem } from '../../../../store/problem.ts';
import { noteFirstKept } from '../../../state/backup-note.ts';
import { type StoreFault, withStore } from '../../../state/case-store-open.ts';
import { now } from '../../../state/cases.ts';
import { importStamp } from './look-up.ts';

/** By case, what was chosen at its conflicts. */
export type Choices = ReadonlyMap<string, ReadonlyMap<string, Choice>>;

/** What an import did, with what takes it back. */
export interface Taken {
  readonly added: readonly string[];
  readonly merged: readonly ImportMerge[];
}

export type Accepted =
  | { readonly taken: Taken }
  /** The store holds other states than those the plan was made for: nothing was written. */
  | { readonly again: true }
  /** What was chosen for this case does not fit into one: nothing was written. */
  | { readonly noRoom: string }
  | StoreFault;

/** Does what was shown, all of it or nothing. */
export async function acceptImport(
  plan: ImportPlan,
  choices: Choices,
  withRemoved: boolean,
): Promise<Accepted> {
  const stamp = await importStamp();
  const merge: ImportMerge[] = [];
  for (const one of plan.merge) {
    const settled =
      one.conflicts.length === 0
        ? one
        : settleMerge(one, settledBy(one.conflicts, choices.get(one.mine.id) ?? new Map()), stamp);
    if (!settled) return { noRoom: one.mine.name };
    merge.push(settled);
  }
  const { added, replaced } = writesOf({ ...plan, merge }, withRemoved);
  const outcome = await withStore((store) => store.putMany(added, replaced));
  if ('problem' in outcome) return outcome;
  if ('conflicts' in outcome) return { again: true };
  void noteFirstKept();
  return {
    taken: { added: added.map(({ id }) => id), merged: merge.filter((one) => one.case !== one.mine) },
  };
}

/**
 * Takes an import back: what it added goes among the deleted cases, what it changed is put back as it was. Cases that
 * were changed since stay as they are; `left` says how many.
 */
export const undoImport = ({ added, merged }: Taken): Promise<{ readonly left: number } | StoreFault> =>
  withStore(async (store): Promise<{ left: number } | StoreProblem> => {
    const back = merged.map((one) => ({ case: one.mine, base: one.case.changed }));
    const first = await store.putMany([], back);
    if ('problem' in first) return first;
    const changed = new Set('conflicts' in first ? first.conflicts : []);
    if (changed.size > 0) {
      const others = await store.putMany(
        [],
        back.filter((one) => !changed.has(one.case.id)),
      );
      if ('problem' in others) return others;
    }
    const removed = await store.trash.addMany(added, now());
    return 'problem' in removed ? removed : { left: changed.size };
  });
