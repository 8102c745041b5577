import type { Case } from '../cases/case.ts';
import { readRecord, writeRecord } from '../cases/record.ts';
import type { StoreProblem } from './problem.ts';
import type { Database } from './schema.ts';
import { inTransaction } from './transaction.ts';
import type { StoreListener, Watch } from './watch.ts';

export interface Kept {
  readonly kept: Case;
}
/** The store holds another state than the one the change was made from; null: it was removed. Nothing was written. */
export interface Conflict {
  readonly conflict: Case | null;
}

const invalid = (of: Case): StoreProblem => ({ problem: 'invalid', detail: `case ${of.id}` });
const unreadable = (id: string): StoreProblem => ({ problem: 'unreadable', detail: `case ${id}` });
const isValid = (of: Case): boolean => readRecord(writeRecord(of)) !== null;

/** The cases of this origin. Every call answers with an outcome; none rejects. */
export class CaseStore {
  readonly #database: Database;
  readonly #watch: Watch;

  constructor(database: Database, watch: Watch) {
    this.#database = database;
    this.#watch = watch;
  }

  /** All cases, by id; `unreadable`: the ids of records this version cannot read, which are left as they are. */
  all(): Promise<{ cases: Case[]; unreadable: string[] } | StoreProblem> {
    return inTransaction(this.#database, 'readonly', async (cases) => {
      const records = await cases.getAll();
      const read = records.map((record) => ({ id: String(record.id), whole: readRecord(record) }));
      return {
        cases: read.flatMap(({ whole }) => whole ?? []),
        unreadable: read.flatMap(({ id, whole }) => (whole ? [] : [id])),
      };
    });
  }

  get(id: string): Promise<{ case: Case | null } | StoreProblem> {
    return inTransaction(this.#database, 'readonly', async (cases) => {
      const record = await cases.get(id);
      if (record === undefined) return { case: null };
      const whole = readRecord(record);
      return whole ? { case: whole } : unreadable(id);
    });
  }

  /**
   * Keeps a case. `base` is the `changed` of the state that was read and edited, null for a new case: where the
   * store holds another one, a change made elsewhere meanwhile, nothing is written and that one is handed back.
   */
  async put(of: Case, base: string | null): Promise<Kept | Conflict | StoreProblem> {
    if (!isValid(of)) return invalid(of);
    return this.#told([of.id], (database) =>
      inTransaction(database, 'readwrite', async (cases): Promise<Kept | Conflict | StoreProblem> => {
        const record = await cases.get(of.id);
        const stored = record === undefined ? null : readRecord(record);
        if (record !== undefined && !stored) return unreadable(of.id);
        if ((stored?.changed ?? null) !== base) return { conflict: stored };
        await cases.put(writeRecord(of));
        return { kept: of };
      }),
    );
  }

  /** Puts a removed case back; a conflict where its id is taken again by another state of it. */
  restore(of: Case): Promise<Kept | Conflict | StoreProblem> {
    return this.put(of, null);
  }

  /** Removes a case and hands back what the store held, for an undo; null where there was none. */
  remove(id: string): Promise<{ removed: Case | null } | StoreProblem> {
    return this.#told([id], (database) =>
      inTransaction(database, 'readwrite', async (cases) => {
        const record = await cases.get(id);
        if (record === undefined) return { removed: null };
        const whole = readRecord(record);
        if (!whole) return unreadable(id);
        await cases.delete(id);
        return { removed: whole };
      }),
    );
  }

  /** Adds new cases, all or none; `conflicts` are the ids already taken. */
  async putMany(added: readonly Case[]): Promise<{ kept: number } | { conflicts: string[] } | StoreProblem> {
    const bad = added.find((of) => !isValid(of));
    if (bad) return invalid(bad);
    const ids = added.map((of) => of.id);
    return this.#told(ids, (database) =>
      inTransaction(database, 'readwrite', async (cases) => {
        const taken = new Set<string>(await cases.getAllKeys());
        const conflicts = ids.filter((id) => taken.size === taken.add(id).size);
        if (conflicts.length > 0) return { conflicts };
        // One after the other: of several requests under way, all but the first to fail would reject unheard.
        for (const of of added) await cases.add(writeRecord(of));
        return { kept: added.length };
      }),
    );
  }

  /** Calls `listener` on every change, of this connection or another, and when the store closes; returns the end of it. */
  onChange(listener: StoreListener): () => void {
    return this.#watch.listen(listener);
  }

  /** Ends the connection and its listeners. */
  close(): void {
    this.#watch.end();
    this.#database.close();
  }

  /** Tells the other connections once something was in fact written. */
  async #told<T extends object>(
    ids: readonly string[],
    work: (database: Database) => Promise<T>,
  ): Promise<T> {
    const outcome = await work(this.#database);
    const written = 'kept' in outcome || ('removed' in outcome && outcome.removed !== null);
    if (written && ids.length > 0) this.#watch.changed(ids);
    return outcome;
  }
}
