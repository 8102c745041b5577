import { onTestFinished } from 'vitest';
import { type Case, EMPTY_CASE } from '../../src/cases/case.ts';
import type { CaseStore } from '../../src/store/case-store.ts';
import { type OpenOptions, openStore } from '../../src/store/open.ts';

/** A database of its own for each test, deleted after it. */
export function freshName(): string {
  const name = `test-${crypto.randomUUID()}`;
  onTestFinished(() => void indexedDB.deleteDatabase(name));
  return name;
}

export async function opened(options: OpenOptions): Promise<CaseStore> {
  const outcome = await openStore(options);
  if ('problem' in outcome) throw new Error(`${outcome.problem}: ${outcome.detail}`);
  onTestFinished(() => outcome.store.close());
  return outcome.store;
}

/** A connection past the store, as another version or a fault would make one. */
export function rawConnection(
  name: string,
  version?: number,
  upgrade?: (database: IDBDatabase) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => {
      onTestFinished(() => request.result.close());
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
}

export function rawPut(database: IDBDatabase, value: unknown, store = 'cases', key?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, 'readwrite');
    transaction.objectStore(store).put(value, key);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

export function rawGet(database: IDBDatabase, id: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = database.transaction('cases').objectStore('cases').get(id);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export const saved = (id: string, more: Partial<Case> = {}): Case => ({
  id,
  name: 'Arrest in Amman',
  created: '2026-11-22T06:00:00Z',
  changed: '2026-11-22T06:00:00Z',
  ...EMPTY_CASE,
  entries: [
    {
      id: 'e-1',
      kind: 'term',
      instrument: 'kz-jo-extradition',
      rule: 'provisional-arrest',
      facts: { arrest: '2026-11-03', requested: 'JO' },
    },
  ],
  ...more,
});
