import type { JsonObject } from '../cases/json.ts';
import type { StoreProblem } from './problem.ts';
import type { Database } from './schema.ts';
import { inTransaction } from './transaction.ts';
import type { Watch } from './watch.ts';

/** Begins the names of those that hold what is typed into a case and does not stand in it yet; its id follows. */
export const TYPED = 'typed/';

/** Small documents by name that page, panel and worker share. Whoever reads one checks what it holds. */
export class KeptDocuments {
  readonly #database: Database;
  readonly #watch: Watch;

  constructor(database: Database, watch: Watch) {
    this.#database = database;
    this.#watch = watch;
  }

  get(key: string): Promise<{ value: JsonObject | null } | StoreProblem> {
    return inTransaction(this.#database, ['kept'], 'readonly', async (transaction) => ({
      value: (await transaction.objectStore('kept').get(key)) ?? null,
    }));
  }

  /** Writes one from what it holds now, in one transaction; null takes it away, the same object leaves it. */
  async change(
    key: string,
    change: (was: JsonObject | null) => JsonObject | null,
  ): Promise<{ value: JsonObject | null } | StoreProblem> {
    const outcome = await inTransaction(this.#database, ['kept'], 'readwrite', async (transaction) => {
      const kept = transaction.objectStore('kept');
      const was = (await kept.get(key)) ?? null;
      const value = change(was);
      if (value === was) return { value, written: false };
      if (value === null) await kept.delete(key);
      else await kept.put(value, key);
      return { value, written: true };
    });
    if ('problem' in outcome) return outcome;
    if (outcome.written) this.#watch.tell({ kind: 'kept', key });
    return { value: outcome.value };
  }

  /**
   * Writes one, or takes it away, without looking at what it was: all is said to the browser at once, so that it stands
   * also where the page is just being left. Other pages are not told.
   */
  put(key: string, value: JsonObject | null): Promise<{ value: JsonObject | null } | StoreProblem> {
    return inTransaction(
      this.#database,
      ['kept'],
      'readwrite',
      async (transaction) => {
        const kept = transaction.objectStore('kept');
        const request = value === null ? kept.delete(key) : kept.put(value, key);
        transaction.commit();
        await request;
        return { value };
      },
      'relaxed',
    );
  }

  /** Those whose names begin so. */
  under(prefix: string): Promise<{ found: ReadonlyMap<string, JsonObject> } | StoreProblem> {
    return inTransaction(this.#database, ['kept'], 'readonly', async (transaction) => {
      const kept = transaction.objectStore('kept');
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const [keys, values] = await Promise.all([kept.getAllKeys(range), kept.getAll(range)]);
      return { found: new Map(values.map((value, i) => [keys[i] ?? '', value])) };
    });
  }

  set(key: string, value: JsonObject): Promise<{ value: JsonObject | null } | StoreProblem> {
    return this.change(key, () => value);
  }
}
