import type { Page } from '@playwright/test';
import type { Case } from '../../src/cases/case.ts';
import { writeRecord } from '../../src/cases/record.ts';
import { chooseFile, databaseMade, TODAY } from './cases.ts';
import { expect } from './pwa.ts';

export const asFile = (text: string | Buffer, name = 'dedere-cases.dedere') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

export const openCases = (page: Page, url: string, query = `today=${TODAY}`) =>
  page.goto(`${url}?${Math.random()}#/cases?${query}`);

/** Chooses a file and waits until the page says what it does, or why it cannot be taken in. */
export async function chosen(page: Page, text: string | Buffer, name?: string): Promise<void> {
  await chooseFile(page, asFile(text, name));
  await expect(page.locator('#import-preview:not(.import-reading)')).toBeVisible();
}

/** Everything that lies in one store of the database. */
export const lying = (page: Page, store: 'cases' | 'removed' | 'aside'): Promise<unknown[]> =>
  page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opened = indexedDB.open('dedere');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const all = opened.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opened.result.close();
            resolve(all.result);
          };
        };
      }),
    store,
  );

/** Puts cases into the database past the screens. */
export async function keep(page: Page, cases: readonly Case[]): Promise<void> {
  await databaseMade(page);
  await page.evaluate(
    (records) =>
      new Promise<void>((resolve, reject) => {
        const opened = indexedDB.open('dedere');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const writing = opened.result.transaction('cases', 'readwrite');
          for (const record of records) writing.objectStore('cases').put(record);
          writing.oncomplete = () => {
            opened.result.close();
            resolve();
          };
        };
      }),
    cases.map(writeRecord) as object[],
  );
}
