import type { Instant } from '../calendar/zone.ts';
import type { Case } from '../cases/case.ts';
import { readRecord } from '../cases/record.ts';
import { TYPED } from './kept.ts';
import type { StoreProblem } from './problem.ts';
import { NAMED_MOST, unreadable } from './put.ts';
import type { Database } from './schema.ts';
import { inTransaction } from './transaction.ts';
import type { Watch } from './watch.ts';

/** A removed case as it can be put back. */
export interface RemovedCase {
  readonly id: string;
  readonly at: Instant;
  readonly case: Case;
}
/** Which removal: a case may have been removed, taken in again and removed once more. */
export type Removal = Pick<RemovedCase, 'id' | 'at'>;

const PURGED = ['cases', 'removed', 'kept'] as const;
const WITH_ROWS = ['cases', 'removed', 'board', 'stale'] as const;

/** Cases that were removed and can still be put back. */
export class Trash {
  readonly #database: Database;
  readonly #watch: Watch;

  constructor(database: Database, watch: Watch) {
    this.#database = database;
    this.#watch = watch;
  }

  /** Moves a case here, byte for byte; a record that cannot be read stays where it is. */
  async add(id: string, now: Instant): Promise<{ removed: Case | null } | StoreProblem> {
    const outcome = await inTransaction(this.#database, WITH_ROWS, 'readwrite', async (transaction) => {
      const cases = transaction.objectStore('cases');
      const record = await cases.get(id);
      if (record === undefined) return { removed: null };
      const whole = readRecord(record);
      if (!whole) return unreadable(id);
      await transaction.objectStore('removed').put({ id, at: now, record });
      await cases.delete(id);
      await transaction.objectStore('board').delete(id);
      await transaction.objectStore('stale').delete(id);
      return { removed: whole };
    });
    if ('removed' in outcome && outcome.removed) this.#watch.tell({ kind: 'changed', ids: [id] });
    return outcome;
  }

  /** Moves many cases here at once, all or none; those that are gone or cannot be read are left out. */
  async addMany(ids: readonly string[], now: Instant): Promise<{ moved: number } | StoreProblem> {
    if (ids.length === 0) return { moved: 0 };
    const outcome = await inTransaction(this.#database, WITH_ROWS, 'readwrite', async (transaction) => {
      let moved = 0;
      for (const id of ids) {
        const record = await transaction.objectStore('cases').get(id);
        if (record === undefined || !readRecord(record)) continue;
        await transaction.objectStore('removed').put({ id, at: now, record });
        for (const name of ['cases', 'board', 'stale'] as const)
          await transaction.objectStore(name).delete(id);
        moved += 1;
      }
      return { moved };
    });
    if ('moved' in outcome && outcome.moved > 0)
      this.#watch.tell({ kind: 'changed', ids: ids.length > NAMED_MOST ? null : ids });
    return outcome;
  }

  /** What was removed, the latest first. */
  list(): Promise<{ removed: RemovedCase[] } | StoreProblem> {
    return inTransaction(this.#database, ['removed'], 'readonly', async (transaction) => {
      const all = await transaction.objectStore('removed').index('at').getAll();
      const read = all.reverse().map(({ id, at, record }) => ({ id, at, case: readRecord(record) }));
      return { removed: read.flatMap((one) => (one.case ? [{ ...one, case: one.case }] : [])) };
    });
  }

  /** Puts a case back as it was; `conflict`: its id is taken again. */
  async putBack({
    id,
    at,
  }: Removal): Promise<{ kept: Case } | { conflict: Case | null } | { gone: true } | StoreProblem> {
    const outcome = await inTransaction(this.#database, WITH_ROWS, 'readwrite', async (transaction) => {
      const [cases, removed] = [transaction.objectStore('cases'), transaction.objectStore('removed')];
      const lies = await removed.get([id, at]);
      if (!lies) return { gone: true as const };
      const whole = readRecord(lies.record);
      if (!whole) return unreadable(id);
      const taken = await cases.get(id);
      if (taken !== undefined) return { conflict: readRecord(taken) };
      await cases.put(lies.record);
      await removed.delete([id, at]);
      await transaction.objectStore('stale').put({ id, changed: whole.changed });
      return { kept: whole };
    });
    if ('kept' in outcome) this.#watch.tell({ kind: 'changed', ids: [id] });
    return outcome;
  }

  /** Lets go for good: one removal, or all that were removed before an instant. What was typed into a case goes with its last trace. */
  async purge(what: Removal | { readonly before: Instant }): Promise<{ purged: number } | StoreProblem> {
    const outcome = await inTransaction(this.#database, PURGED, 'readwrite', async (transaction) => {
      const removed = transaction.objectStore('removed');
      const keys =
        'id' in what
          ? await removed.getAllKeys([what.id, what.at])
          : await removed.index('at').getAllKeys(IDBKeyRange.upperBound(what.before, true));
      for (const key of keys) await removed.delete(key);
      for (const id of new Set(keys.map(([of]) => of))) {
        const [here, left] = await Promise.all([
          transaction.objectStore('cases').getKey(id),
          removed.count(IDBKeyRange.bound([id], [id, []])),
        ]);
        if (here === undefined && left === 0)
          await transaction
            .objectStore('kept')
            .delete(IDBKeyRange.bound(`${TYPED}${id}/`, `${TYPED}${id}/\uffff`));
      }
      return { purged: keys.length };
    });
    if ('purged' in outcome && outcome.purged > 0) this.#watch.tell({ kind: 'changed', ids: [] });
    return outcome;
  }
}
