import type { IDBPTransaction } from 'idb';
import { type StoreProblem, storeProblem } from './problem.ts';
import { renewed } from './renew-log.ts';
import type { Database, StoreName, StoreSchema } from './schema.ts';

export type Transaction<M extends IDBTransactionMode> = IDBPTransaction<StoreSchema, StoreName[], M>;

/**
 * Answers only when the transaction is complete and, `strict`, written through to the disk: a phone whose battery
 * ends after "saved" has saved. All or nothing: where `work` fails, what it wrote is taken back. `relaxed` is for
 * what can be made again.
 */
export async function inTransaction<T, M extends 'readonly' | 'readwrite'>(
  database: Database,
  stores: readonly StoreName[],
  mode: M,
  work: (transaction: Transaction<M>) => Promise<T>,
  durability: 'strict' | 'relaxed' = 'strict',
): Promise<T | StoreProblem> {
  try {
    if (mode === 'readwrite') await renewed(database);
    const transaction: Transaction<M> = database.transaction([...stores], mode, { durability });
    const worked = work(transaction).catch((error: unknown) => {
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
