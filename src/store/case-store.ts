import type { Instant } from '../calendar/zone.ts';
import type { Case } from '../cases/case.ts';
import { readRecord } from '../cases/record.ts';
import { AsideFiles } from './aside.ts';
import { Board } from './board.ts';
import { KeptDocuments } from './kept.ts';
import type { StoreProblem } from './problem.ts';
import {
  type Conflict,
  invalid,
  isValid,
  type Kept,
  NAMED_MOST,
  putIn,
  putManyIn,
  type Replacement,
  unreadable,
  type Write,
  type Writer,
} from './put.ts';
import { renewed } from './renew-log.ts';
import type { Database } from './schema.ts';
import { inTransaction } from './transaction.ts';
import { Trash } from './trash.ts';
import type { StoreListener, Watch } from './watch.ts';

export interface ReadBatch {
  readonly cases: readonly Case[];
  /** Ids of records that this version cannot read; they are left as they are. */
  readonly unreadable: readonly string[];
}

/** The cases of this origin. Every call answers with an outcome; none rejects. */
export class CaseStore {
  readonly board: Board;
  readonly trash: Trash;
  readonly kept: KeptDocuments;
  readonly aside: AsideFiles;
  readonly #database: Database;
  readonly #watch: Watch;

  constructor(database: Database, watch: Watch) {
    this.#database = database;
    this.#watch = watch;
    this.board = new Board(database, watch);
    this.trash = new Trash(database, watch);
    this.kept = new KeptDocuments(database, watch);
    this.aside = new AsideFiles(database, watch);
  }

  /** Sees to it now that a write begins at once: one that is made as the page is left can wait for nothing. */
  readyToWrite(): Promise<void> {
    return renewed(this.#database);
  }

  /** All cases, by id. Of many, `batch`. */
  all(): Promise<ReadBatch | StoreProblem> {
    return inTransaction(this.#database, ['cases'], 'readonly', async (transaction) =>
      readAll(await transaction.objectStore('cases').getAll()),
    );
  }

  /** Cases by id, `most` at a time: `next` is handed in as `after`; null: that was the last. */
  batch(after: string | null, most: number): Promise<(ReadBatch & { next: string | null }) | StoreProblem> {
    return inTransaction(this.#database, ['cases'], 'readonly', async (transaction) => {
      const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
      const records = await transaction.objectStore('cases').getAll(range, most);
      const last = records.at(-1);
      return { ...readAll(records), next: records.length < most || !last ? null : String(last.id) };
    });
  }

  count(): Promise<{ count: number } | StoreProblem> {
    return inTransaction(this.#database, ['cases'], 'readonly', async (transaction) => ({
      count: await transaction.objectStore('cases').count(),
    }));
  }

  get(id: string): Promise<{ case: Case | null } | StoreProblem> {
    return inTransaction(this.#database, ['cases'], 'readonly', async (transaction) => {
      const record = await transaction.objectStore('cases').get(id);
      if (record === undefined) return { case: null };
      const whole = readRecord(record);
      return whole ? { case: whole } : unreadable(id);
    });
  }

  /** The cases of these ids, in their order; those that are gone are left out. */
  getMany(ids: readonly string[]): Promise<ReadBatch | StoreProblem> {
    return inTransaction(this.#database, ['cases'], 'readonly', async (transaction) => {
      const cases = transaction.objectStore('cases');
      const records = await Promise.all(ids.map((id) => cases.get(id)));
      return readAll(records.filter((record) => record !== undefined));
    });
  }

  /**
   * Keeps a case. `base` is the `changed` of the state that was read and edited, null for a new case: where the store
   * holds another one, a change made elsewhere meanwhile, both are brought together; where that cannot be done nothing
   * is written and that one is handed back.
   */
  async put(of: Case, base: Instant | null, writer: Writer): Promise<Kept | Conflict | StoreProblem> {
    if (!isValid(of)) return invalid(of.id);
    const outcome = await inTransaction(this.#database, ['cases', 'stale'], 'readwrite', (transaction) =>
      putIn(transaction, of, base, writer),
    );
    if ('kept' in outcome) this.#watch.tell({ kind: 'changed', ids: [of.id] });
    return outcome;
  }

  /** Adds new cases and replaces others, all or none. */
  async putMany(
    added: readonly Case[],
    replaced: readonly Replacement[] = [],
  ): Promise<{ kept: number } | { conflicts: string[] } | StoreProblem> {
    const writes: Write[] = [...added.map((of) => ({ case: of, base: null })), ...replaced];
    const bad = writes.find((one) => !isValid(one.case));
    if (bad) return invalid(bad.case.id);
    const stores = ['cases', 'stale', 'kept'] as const;
    const outcome = await inTransaction(this.#database, stores, 'readwrite', (transaction) =>
      putManyIn(transaction, writes),
    );
    if ('kept' in outcome && writes.length > 0) {
      const ids = writes.length > NAMED_MOST ? null : writes.map((one) => one.case.id);
      this.#watch.tell({ kind: 'changed', ids });
    }
    return outcome;
  }

  /** Removes a case into the trash and hands back what the store held; null where there was none. */
  remove(id: string, now: Instant): Promise<{ removed: Case | null } | StoreProblem> {
    return this.trash.add(id, now);
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
}

function readAll(records: readonly { readonly [key: string]: unknown }[]): ReadBatch {
  const read = records.map((record) => ({ id: String(record.id), whole: readRecord(record) }));
  return {
    cases: read.flatMap(({ whole }) => whole ?? []),
    unreadable: read.flatMap(({ id, whole }) => (whole ? [] : [id])),
  };
}
