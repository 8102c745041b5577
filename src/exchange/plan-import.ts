import type { Instant } from '../calendar/zone.ts';
import type { Case } from '../cases/case.ts';
import type { Author } from '../cases/history.ts';
import { type Merged, mergeCases, type Settled } from '../cases/merge.ts';
import { readRecord, writeRecord } from '../cases/record.ts';
import { orderedRecord } from './cases-order.ts';

/** What is here of the ids in a file; nothing else is asked for. */
export interface Here {
  readonly cases: ReadonlyMap<string, Case>;
  /** Ids under which something lies that this version cannot read. */
  readonly unreadable: ReadonlySet<string>;
  /** What was deleted here last, by id. */
  readonly removed: ReadonlyMap<string, { readonly at: Instant; readonly case: Case }>;
}

/** Two copies of one case: `mine` here, `theirs` in the file. */
export interface ImportMerge extends Merged {
  readonly mine: Case;
  readonly theirs: Case;
}

export interface ImportPlan {
  /** New here: added as they are. */
  readonly add: readonly Case[];
  /** Deleted here: added again, with what was changed here before. */
  readonly removed: readonly { readonly case: Case; readonly at: Instant }[];
  /** Here already, with all that the file says. */
  readonly same: readonly Case[];
  readonly merge: readonly ImportMerge[];
  /** Both copies together are more than one case holds: what is here stays as it is. */
  readonly full: readonly Case[];
  /** What is here under its id cannot be read and is left as it is. */
  readonly unreadable: readonly Case[];
}

/** Who takes in, and when; asked anew for each case. */
export type Stamp = () => { readonly author: Author; readonly now: Instant };

/** What importing `incoming`, each with an id of its own, would do. Nothing is changed by planning. */
export function planImport(here: Here, incoming: readonly Case[], stamp: Stamp): ImportPlan {
  const plan = {
    add: [] as Case[],
    removed: [] as { case: Case; at: Instant }[],
    same: [] as Case[],
    merge: [] as ImportMerge[],
    full: [] as Case[],
    unreadable: [] as Case[],
  };
  for (const of of incoming) {
    const mine = here.cases.get(of.id);
    const removed = here.removed.get(of.id);
    if (here.unreadable.has(of.id)) plan.unreadable.push(of);
    else if (mine) meet(plan, mine, of, stamp);
    else if (removed) plan.removed.push({ case: again(removed.case, of, stamp), at: removed.at });
    else plan.add.push(of);
  }
  return plan;
}

function meet(
  plan: { same: Case[]; merge: ImportMerge[]; full: Case[] },
  mine: Case,
  theirs: Case,
  stamp: Stamp,
): void {
  if (isSame(mine, theirs)) return void plan.same.push(mine);
  const merged = joined(mine, theirs, stamp);
  if (!merged) plan.full.push(theirs);
  else if (merged.case === mine && merged.conflicts.length === 0) plan.same.push(mine);
  else plan.merge.push(merged);
}

/** What was deleted here, if it can be put together with the file's without a question; the trash keeps it in any case. */
function again(removed: Case, theirs: Case, stamp: Stamp): Case {
  const merged = joined(removed, theirs, stamp);
  return merged && merged.conflicts.length === 0 ? merged.case : theirs;
}

const textOf = (of: Case): string => JSON.stringify(orderedRecord(of));
const isSame = (a: Case, b: Case): boolean => {
  // As written most are the same letter by letter; in order all that are the same.
  if (JSON.stringify(writeRecord(a)) === JSON.stringify(writeRecord(b))) return true;
  return a.changed === b.changed && textOf(a) === textOf(b);
};

/** Both copies as one that can be kept; null where it cannot. */
function joined(mine: Case, theirs: Case, stamp: Stamp, settled?: Settled): ImportMerge | null {
  const { author, now } = stamp();
  const merged = mergeCases(mine, theirs, author, now, settled);
  if (merged.case !== mine && !readRecord(writeRecord(merged.case))) return null;
  return { mine, theirs, ...merged };
}

/** The same two copies by what was chosen where they differ; null: together they are more than a case holds. */
export const settleMerge = (
  { mine, theirs }: ImportMerge,
  settled: Settled,
  stamp: Stamp,
): ImportMerge | null => joined(mine, theirs, stamp, settled);

export interface ImportWrites {
  readonly added: readonly Case[];
  readonly replaced: readonly { readonly case: Case; readonly base: Instant }[];
}

/** What a store is to do, all of it or nothing. */
export function writesOf(plan: ImportPlan, withRemoved: boolean): ImportWrites {
  const again = withRemoved ? plan.removed.map((one) => one.case) : [];
  const changed = plan.merge.filter((one) => one.case !== one.mine);
  return {
    added: [...plan.add, ...again],
    replaced: changed.map((one) => ({ case: one.case, base: one.mine.changed })),
  };
}
