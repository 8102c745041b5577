import type { IDBPObjectStore } from 'idb';
import { type StoreProblem, storeProblem } from './problem.ts';
import type { Database, StoreSchema } from './schema.ts';

export type Cases<M extends IDBTransactionMode> = IDBPObjectStore<StoreSchema, ['cases'], 'cases', M>;

/**
 * Answers only when the transaction is complete and, `strict`, written through to the disk: a phone whose battery
 * ends after "saved" has saved. All or nothing: where `work` fails, what it wrote is taken back.
 */
export async function inTransaction<T, M extends 'readonly' | 'readwrite'>(
  database: Database,
  mode: M,
  work: (cases: Cases<M>) => Promise<T>,
): Promise<T | StoreProblem> {
  try {
    const transaction = database.transaction('cases', mode, { durability: 'strict' });
    const worked = work(transaction.store).catch((error: unknown) => {
      abort(transaction);
      throw error;
    });
    const [answer, done] = await Promise.allSettled([worked, transaction.done]);
    if (answer.status === 'fulfilled' && done.status === 'fulfilled') return answer.value;
    // The transaction knows why (no room left) where a request may know only that it was given up.
    const reasons = [answer, done].flatMap((part) => (part.status === 'rejected' ? [part.reason] : []));
    return storeProblem(transaction.error ?? reasons[0]);
  } catch (error) {
    return storeProblem(error);
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It had ended already; `done` says how.
  }
}
