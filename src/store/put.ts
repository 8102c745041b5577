import { unwrap } from 'idb';
import type { Instant } from '../calendar/zone.ts';
import type { Case } from '../cases/case.ts';
import { placeName } from '../cases/change.ts';
import type { Author } from '../cases/history.ts';
import type { JsonObject } from '../cases/json.ts';
import { type Conflict as MergeConflict, mergeCases, type Settled } from '../cases/merge.ts';
import { readRecord, wasRead, writeRecord } from '../cases/record.ts';
import { lookAtAll } from './board-mark.ts';
import type { StoreProblem } from './problem.ts';
import type { Transaction } from './transaction.ts';

export interface Kept {
  /** As it lies in the store now: what was handed in, with what had come in between. */
  readonly kept: Case;
}
/** The store holds a state that cannot be brought together with this one; null: it was removed. Nothing was written. */
export interface Conflict {
  readonly conflict: Case | null;
  /** The places that both changed, differently; none where the case is new here or gone there. */
  readonly conflicts: readonly MergeConflict[];
}

/** Who writes, when, and what was chosen where two changes met. */
export interface Writer {
  /** Another one than that of the change itself: it names what was settled. */
  readonly author: Author;
  readonly now: Instant;
  readonly settled?: Settled;
}

/** A case that takes the place of the state that `base` is the `changed` of. */
export interface Replacement {
  readonly case: Case;
  readonly base: Instant;
}

/** Past this many, all rows are looked at once more instead of each being named. */
export const NAMED_MOST = 1_000;
/** So many are written before the browser is let do something else. */
const BREATH = 1_000;

export const invalid = (id: string): StoreProblem => ({ problem: 'invalid', detail: `case ${id}` });
export const unreadable = (id: string): StoreProblem => ({ problem: 'unreadable', detail: `case ${id}` });

/** The record of a case that can be read back; null where it could not. */
export function validRecord(of: Case): JsonObject | null {
  const record = writeRecord(of);
  return wasRead(of) || readRecord(record) ? record : null;
}

/** The same, where the record itself is not wanted yet. */
export const isValid = (of: Case): boolean => wasRead(of) || validRecord(of) !== null;

export async function putIn(
  transaction: Transaction<'readwrite'>,
  of: Case,
  base: Instant | null,
  writer: Writer,
): Promise<Kept | Conflict | StoreProblem> {
  const cases = transaction.objectStore('cases');
  const record = await cases.get(of.id);
  const stored = record === undefined ? null : readRecord(record);
  if (record !== undefined && !stored) return unreadable(of.id);
  let kept = of;
  if ((stored?.changed ?? null) !== base) {
    if (!stored || base === null) return { conflict: stored, conflicts: [] };
    const merged = mergeCases(of, stored, writer.author, writer.now, writer.settled);
    const open = merged.conflicts.filter((at) => !writer.settled?.has(placeName(at)));
    if (open.length > 0) return { conflict: stored, conflicts: open };
    kept = merged.case;
  }
  const whole = validRecord(kept);
  if (!whole) return invalid(of.id);
  await cases.put(whole);
  await transaction.objectStore('stale').put({ id: of.id, changed: kept.changed });
  return { kept };
}

/** One record of many; `base` null: a new case. */
export interface Write {
  readonly case: Case;
  readonly base: Instant | null;
}

/** Adds and replaces, all or none; `conflicts`: ids that are taken, or that hold another state than the one replaced. */
export async function putManyIn(
  transaction: Transaction<'readwrite'>,
  writes: readonly Write[],
): Promise<{ kept: number } | { conflicts: string[] }> {
  const cases = transaction.objectStore('cases');
  const added = writes.filter(({ base }) => base === null);
  const taken = new Set<string>(await takenOf(transaction, added));
  const conflicts = added.map((one) => one.case.id).filter((id) => taken.size === taken.add(id).size);
  for (const {
    case: { id },
    base,
  } of writes) {
    if (base === null) continue;
    const stored = await cases.get(id);
    if (stored?.changed !== base || !readRecord(stored)) conflicts.push(id);
  }
  if (conflicts.length > 0) return { conflicts };
  const named = writes.length <= NAMED_MOST;
  if (!named) await lookAtAll(transaction);
  const [bareCases, bareStale] = [unwrap(cases), unwrap(transaction.objectStore('stale'))];
  let before = Promise.resolve();
  for (const [i, { case: of }] of writes.entries()) {
    // One that fails gives the whole transaction up, which says so.
    const request = bareCases.put(writeRecord(of));
    if (named) bareStale.put({ id: of.id, changed: of.changed });
    if (i % BREATH !== BREATH - 1) continue;
    // One stretch is always on its way, so that neither side waits for the other.
    await before;
    before = ended(request);
    before.catch(() => {});
  }
  await before;
  return { kept: writes.length };
}

const ended = (request: IDBRequest): Promise<void> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });

/** Of few ids each is asked for; of many, all there are. */
async function takenOf(transaction: Transaction<'readwrite'>, added: readonly Write[]): Promise<string[]> {
  const cases = transaction.objectStore('cases');
  if (added.length > NAMED_MOST) return cases.getAllKeys();
  const found = await Promise.all(added.map((one) => cases.getKey(one.case.id)));
  return found.flatMap((id) => id ?? []);
}
