import { signal } from '@preact/signals';
import type { Instant } from '../../calendar/zone.ts';
import {
  type Case,
  type CaseEntry,
  type Changed,
  createCase,
  type NameProblem,
  type NoteProblem,
} from '../../cases/case.ts';
import { type AddProblem, addEntry, type NoSuchEntry } from '../../cases/entries.ts';
import type { CaseStore } from '../../store/case-store.ts';
import { type OpenProblem, openStore } from '../../store/open.ts';
import { type Persistence, persist } from '../../store/persist.ts';
import type { StoreProblem } from '../../store/problem.ts';
import type { EntryQuestion } from '../components/Actions.tsx';

/** Why a case could not be shown, kept or changed; nothing stored was touched. */
export type CaseProblem =
  | OpenProblem
  | StoreProblem
  | NameProblem
  | NoteProblem
  | AddProblem
  | NoSuchEntry
  /** Another window changed it in between. */
  | { readonly problem: 'changed-elsewhere' }
  /** Another window removed it. */
  | { readonly problem: 'gone' };

export type Listing =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: OpenProblem | StoreProblem }
  | { readonly state: 'ready'; readonly cases: readonly Case[]; readonly unreadable: readonly string[] };

const current = signal<Listing>({ state: 'loading' });
/** All cases as the store holds them now; follows every change, here and in other windows. */
export const listing = current;
/** What the browser promised when it was asked after a save; null: not asked yet. */
export const promised = signal<Persistence | null>(null);

export const now = (): Instant => Temporal.Now.instant().toString();

let opening: Promise<{ store: CaseStore } | OpenProblem> | null = null;
let newest = 0;

/** The one connection of this page; after a failure the next call tries again. */
export function openCases(): Promise<{ store: CaseStore } | OpenProblem> {
  opening ??= openStore().then((opened) => {
    if ('problem' in opened) opening = null;
    else
      opened.store.onChange((event) => {
        if (event.kind === 'changed') void refresh();
        else {
          opening = null;
          const problem = event.why === 'newer-version' ? 'newer' : 'closed';
          current.value = { state: 'failed', problem: { problem, detail: event.why } };
        }
      });
    return opened;
  });
  return opening;
}

/** Reads all cases anew; of several readings under way the last one begun counts. */
export async function refresh(): Promise<void> {
  newest += 1;
  const mine = newest;
  const opened = await openCases();
  const read = 'problem' in opened ? opened : await opened.store.all();
  if (mine !== newest) return;
  current.value = 'problem' in read ? { state: 'failed', problem: read } : { state: 'ready', ...read };
}

export type Kept = { readonly case: Case };

async function put(of: Case, base: string | null): Promise<Kept | CaseProblem> {
  const opened = await openCases();
  if ('problem' in opened) return opened;
  const outcome = await opened.store.put(of, base);
  if ('kept' in outcome) return { case: outcome.kept };
  if ('conflict' in outcome) return { problem: outcome.conflict ? 'changed-elsewhere' : 'gone' };
  return outcome;
}

/** Changes a case as it was seen; where it has changed meanwhile nothing is written. */
export async function changeCase(
  seen: Case,
  change: (of: Case, now: Instant) => Changed<CaseProblem>,
): Promise<Kept | CaseProblem> {
  const changed = change(seen, now());
  if ('problem' in changed || changed.case === seen) return changed;
  return put(changed.case, seen.changed);
}

/** Asks the browser, once a page, to keep what was saved. */
async function keepForGood(): Promise<void> {
  if (promised.value === null) promised.value = await persist();
}

export const asEntry = (question: EntryQuestion): CaseEntry => ({ id: crypto.randomUUID(), ...question });

/** A new case with one question in it; not kept yet. */
export function newCase(name: string, entry: CaseEntry): Changed<NameProblem | AddProblem> {
  const created = createCase(crypto.randomUUID(), name, now());
  return 'problem' in created ? created : addEntry(created.case, entry, now());
}

export async function saveNew(name: string, entry: CaseEntry): Promise<Kept | CaseProblem> {
  const made = newCase(name, entry);
  if ('problem' in made) return made;
  const kept = await put(made.case, null);
  if ('case' in kept) void keepForGood();
  return kept;
}

/** Adds a question to the case as it stands in the store now: an addition takes nothing away from anybody. */
export async function saveInto(id: string, entry: CaseEntry): Promise<Kept | CaseProblem> {
  const opened = await openCases();
  if ('problem' in opened) return opened;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const read = await opened.store.get(id);
    if ('problem' in read) return read;
    if (!read.case) return { problem: 'gone' };
    const kept = await changeCase(read.case, (of, at) => addEntry(of, entry, at));
    if ('case' in kept) void keepForGood();
    if ('case' in kept || kept.problem !== 'changed-elsewhere') return kept;
  }
  return { problem: 'changed-elsewhere' };
}
