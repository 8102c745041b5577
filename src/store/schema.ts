import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { JsonObject } from '../cases/json.ts';

export const DATABASE = 'dedere';

/** `cases`: records of cases (src/cases/record.ts) by id. */
export interface StoreSchema extends DBSchema {
  cases: { key: string; value: JsonObject };
}
export type Database = IDBPDatabase<StoreSchema>;
type Upgrade = IDBPTransaction<StoreSchema, 'cases'[], 'versionchange'>;

/** One step of the database from a version to the next. It awaits nothing but the transaction it is given. */
export type Migration = (database: Database, transaction: Upgrade) => void | Promise<void>;

/**
 * The step at index n leads from version n to n + 1; the version is how many there are. A step that was ever
 * released is never changed: what is to be different is a further step.
 */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    database.createObjectStore('cases', { keyPath: 'id' });
  },
];
