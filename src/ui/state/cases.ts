import { signal } from '@preact/signals';
import type { Instant } from '../../calendar/zone.ts';
import type { Case, CaseEntry, Changed, NameProblem, NoteProblem } from '../../cases/case.ts';
import type { AddProblem, NoSuchEntry } from '../../cases/entries.ts';
import { type Author, logged, type UndoProblem, undo } from '../../cases/history.ts';
import type { Conflict, Settled } from '../../cases/merge.ts';
import { type Persistence, persist } from '../../store/persist.ts';
import type { EntryQuestion } from '../components/Actions.tsx';
import { type StoreFault, withStore } from './case-store-open.ts';
import { loadDeviceName } from './device.ts';

export { openCases } from './case-store-open.ts';

/** Another window changed the same thing of the case, differently. Nothing was written. */
export interface ChangeConflict {
  readonly problem: 'conflict';
  /** The case with the change that was to be made here. */
  readonly mine: Case;
  /** The case as the store holds it. */
  readonly theirs: Case;
  readonly conflicts: readonly Conflict[];
}

/** Why a case could not be shown, kept or changed; nothing stored was touched. */
export type CaseProblem =
  | (StoreFault & {
      /** What was to be kept: in memory only. */
      readonly mine?: Case;
    })
  | NameProblem
  | NoteProblem
  | AddProblem
  | NoSuchEntry
  | UndoProblem
  | ChangeConflict
  /** A case of this id is here already. */
  | { readonly problem: 'changed-elsewhere' }
  /** Another window removed it; `mine` is what was to be kept. */
  | { readonly problem: 'gone'; readonly mine?: Case };

export type Kept = { readonly case: Case };
/** What a change of a case comes to; a change may have problems of its own. */
export type Change<P> = (of: Case, now: Instant) => Changed<P>;

/** What the browser promised when it was asked after a save; null: not asked yet. */
export const promised = signal<Persistence | null>(null);

export const now = (): Instant => Temporal.Now.instant().toString();
export const author = async (): Promise<Author> => ({
  id: crypto.randomUUID(),
  device: await loadDeviceName(),
});

/** Keeps `mine`, made from the state of the instant `base`; asks the browser, once a page, to keep it for good. */
export async function keepCase(
  mine: Case,
  base: Instant | null,
  settled?: Settled,
): Promise<Kept | CaseProblem> {
  const by = await author();
  const writer = { author: by, now: now(), ...(settled ? { settled } : {}) };
  const outcome = await withStore((store) => store.put(mine, base, writer));
  if ('problem' in outcome) return { ...outcome, mine };
  if ('kept' in outcome) {
    void keepForGood();
    return { case: outcome.kept };
  }
  const { conflict: theirs, conflicts } = outcome;
  if (!theirs) return { problem: 'gone', mine };
  return base === null ? { problem: 'changed-elsewhere' } : { problem: 'conflict', mine, theirs, conflicts };
}

async function keepForGood(): Promise<void> {
  if (promised.value !== null) return;
  promised.value = await persist();
  const { noteFirstKept } = await import('./backup-note.ts');
  await noteFirstKept();
}

/**
 * Changes a case as it was seen and writes the change into its history. What another window changed meanwhile stands
 * too; where both changed the same thing nothing is written and the conflict is handed back.
 */
export async function changeCase<P = never>(seen: Case, change: Change<P>): Promise<Kept | CaseProblem | P> {
  const by = await author();
  const changed = change(seen, now());
  if (!isChanged(changed)) return changed;
  const mine = logged(seen, changed.case, by);
  return mine === seen ? { case: seen } : keepCase(mine, seen.changed);
}

export const isChanged = <P>(changed: Changed<P>): changed is Kept =>
  typeof changed === 'object' && changed !== null && 'case' in changed;

/** Takes one change of a case back. */
export async function undoChange(seen: Case, itemId: string): Promise<Kept | CaseProblem> {
  const undone = undo(seen, itemId, await author(), now());
  return 'problem' in undone ? undone : keepCase(undone.case, seen.changed);
}

/** Keeps what was to be changed, by what the user chose at each place of a conflict (`placeName`). */
export const settleChange = (
  { mine, theirs }: Pick<ChangeConflict, 'mine' | 'theirs'>,
  settled: Settled,
): Promise<Kept | CaseProblem> => keepCase(mine, beforeOf(mine, theirs), settled);

/** Any instant but that of the stored state: both have to be brought together. */
const beforeOf = (mine: Case, theirs: Case): Instant =>
  mine.changed === theirs.changed ? mine.created : mine.changed;

export const asEntry = (question: EntryQuestion): CaseEntry => ({ id: crypto.randomUUID(), ...question });
