import type { Locator, Page } from '@playwright/test';
import { expect } from './pwa.ts';

export const TODAY = '2026-11-22';
export const ARREST = '#/terms/kz-jo-extradition/provisional-arrest?arrest=2026-11-03&requested=JO';

export interface WrittenEntry {
  readonly id: string;
  readonly kind: string;
  readonly instrument?: string;
  readonly rule?: string;
  readonly facts: Readonly<Record<string, string>>;
}

export const arrestOn = (id: string, day: string): WrittenEntry => ({
  id,
  kind: 'term',
  instrument: 'kz-jo-extradition',
  rule: 'provisional-arrest',
  facts: { arrest: day, requested: 'JO' },
});

/** A case as a file of cases holds it. */
export const written = (id: string, name: string, entries: readonly WrittenEntry[], note = '') => ({
  id,
  name,
  created: '2026-11-20T06:00:00Z',
  changed: '2026-11-20T06:00:00Z',
  note,
  entries,
});

/** The arrest, as an event of a case. */
export const ARREST_EVENT = {
  id: 'v1',
  event: 'arrest',
  when: '2026-11-03',
  title: '',
  place: '',
  note: '',
  counts: true,
};
/** A case whose term hangs on an event of the case: the arrest. */
export const CASE_OF_ARREST = {
  ...written('c1', 'Haddad', [{ ...arrestOn('e1', ''), facts: {} }]),
  instruments: ['kz-jo-extradition'],
  facts: { requested: 'JO', requesting: 'KZ' },
  events: [ARREST_EVENT],
};

export const fileOf = (cases: readonly object[]) => ({
  name: 'dedere-cases.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({ format: 'dedere-cases', version: 1, exported: '2026-11-20T06:00:00Z', cases }),
  ),
});

export const chooseFile = (page: Page, file: { name: string; mimeType: string; buffer: Buffer }) =>
  page.locator('input[type="file"]').setInputFiles(file);

/** Opens the list of cases and takes these in, by the way a user has. */
export async function withCases(page: Page, url: string, cases: readonly object[]): Promise<void> {
  await page.goto(`${url}?${Math.random()}#/cases?today=${TODAY}`);
  await chooseFile(page, fileOf(cases));
  await page.getByRole('button', { name: /^Add \d+ case/ }).click();
  await expect(page.locator('.board-cards > li')).toHaveCount(cases.length);
}

/** Names of the cases on the board, as they stand there. */
export const expectNames = (page: Page, names: readonly string[]) =>
  expect(page.locator('.board-cards h3')).toHaveText(names);

/** Until the page has made its database: whoever opens one that is not there makes an empty one. */
export const databaseMade = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toContain('dedere');

/** Puts records into the store beside the page, as an earlier visit left them. */
export async function putRecords(page: Page, records: readonly object[]): Promise<void> {
  await databaseMade(page);
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('dedere');
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => reject(new Error('there is no database to put records into'));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['cases', 'stale'], 'readwrite');
          for (const one of all as readonly { id: string; changed: string }[]) {
            transaction.objectStore('cases').put(one);
            transaction.objectStore('stale').put({ id: one.id, changed: one.changed });
          }
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    records,
  );
}

/** The same, and loads the page anew. */
export async function withRecords(page: Page, records: readonly object[]): Promise<void> {
  await putRecords(page, records);
  await page.reload();
}

/** Opens a part of a case's page that is one line until it is asked for. */
export const unfold = (page: Page, part: 'files' | 'history' | 'results' | 'sheet') =>
  page.locator(`.folded[data-part="${part}"] > summary`).click();

/** Presses Tab until the element has the focus. */
export async function tabTo(page: Page, to: Locator): Promise<void> {
  for (let i = 0; i < 80; i += 1) {
    if (await to.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('not reached by the Tab key');
}
