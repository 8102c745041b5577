import type { Page } from '@playwright/test';

export interface RawDatabase {
  readonly version: number;
  readonly records: readonly { readonly id: string; readonly [field: string]: unknown }[];
}

/** What lies in the database of the page, past the store. */
export const rawRecords = (page: Page): Promise<RawDatabase> =>
  page.evaluate(
    () =>
      new Promise<RawDatabase>((resolve, reject) => {
        const opening = indexedDB.open('dedere');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('cases').objectStore('cases').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            database.close();
            resolve({ version: database.version, records: reading.result });
          };
        };
      }),
  );
