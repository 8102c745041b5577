import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Instant } from '../calendar/zone.ts';
import type { BoardRow } from '../cases/board-row.ts';
import type { JsonObject } from '../cases/json.ts';

export const DATABASE = 'dedere';

/** A row as it lies in the store: those to be made anew each day can be found without reading the others. */
export type StoredRow = BoardRow & { readonly everyDay?: 1 };

/** A case whose row is older than the case. `changed` null: whatever the state of the case. */
export interface Stale {
  readonly id: string;
  readonly changed: Instant | null;
}

/** A removed case, its record as it lay in the store. */
export interface RemovedRecord {
  readonly id: string;
  readonly at: Instant;
  readonly record: JsonObject;
}

/** A file that this version cannot read, byte for byte as it came. */
export interface AsideFile {
  readonly id: string;
  readonly name: string;
  readonly at: Instant;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface StoreSchema extends DBSchema {
  /** Records of cases (src/cases/record.ts) by id: the truth. */
  cases: { key: string; value: JsonObject };
  /** What the board finds cases by; can be thrown away and made again. */
  board: { key: string; value: StoredRow; indexes: { order: string; everyDay: number } };
  stale: { key: string; value: Stale };
  /** Small documents of page and worker, by name. */
  kept: { key: string; value: JsonObject };
  removed: { key: [string, string]; value: RemovedRecord; indexes: { at: string } };
  aside: { key: string; value: AsideFile };
}
export const STORES = ['cases', 'board', 'stale', 'kept', 'removed', 'aside'] as const;
export type StoreName = (typeof STORES)[number];
export type Database = IDBPDatabase<StoreSchema>;
type Upgrade = IDBPTransaction<StoreSchema, StoreName[], 'versionchange'>;

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
  // The cases stay as they are: a record of before is read as it was written, and has no row yet.
  (database) => {
    const board = database.createObjectStore('board', { keyPath: 'id' });
    board.createIndex('order', 'order');
    board.createIndex('everyDay', 'everyDay');
    database.createObjectStore('stale', { keyPath: 'id' });
    database.createObjectStore('kept');
    database.createObjectStore('removed', { keyPath: ['id', 'at'] }).createIndex('at', 'at');
    database.createObjectStore('aside', { keyPath: 'id' });
  },
];
