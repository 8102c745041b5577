import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ARREST, arrestOn, expectNames, withCases, written } from './cases.ts';
import { expect, test } from './pwa.ts';

const SOONER = written('case-sooner', 'Sooner', [arrestOn('e-1', '2026-11-03')]);
const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations;
const open = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();

test('where the store cannot be opened, what was entered goes to a file', async ({ page, site }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no storage here', 'SecurityError');
    };
  });
  await page.goto(site.url + ARREST);
  await page.getByRole('button', { name: 'Save to a case' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name of the case').fill('Kept all the same');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('This browser keeps no data here')).toBeVisible();
  await expect(dialog.getByLabel('Name of the case')).toHaveValue('Kept all the same');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save it to a file' }).click(),
  ]);
  const { cases } = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(cases).toHaveLength(1);
  expect(cases[0].name).toBe('Kept all the same');
  expect(cases[0].entries[0]).toMatchObject({
    kind: 'term',
    rule: 'provisional-arrest',
    facts: { arrest: '2026-11-03', requested: 'JO' },
  });
  await page.goto(`${site.url}#/cases`);
  await expect(page.getByText('This browser keeps no data here')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('a note that could not be saved is there again with its case', async ({ page, site }) => {
  await withCases(page, site.url, [SOONER]);
  await open(page, 'Sooner');
  await page.getByRole('textbox', { name: 'Note', exact: true }).fill('x'.repeat(20_001));
  await page.getByRole('button', { name: 'Save the note' }).click();
  await expect(page.getByText('A note has at most 20000 characters.')).toBeVisible();
  await page.getByRole('link', { name: 'All cases' }).click();
  await open(page, 'Sooner');
  await expect(page.getByRole('textbox', { name: 'Note', exact: true })).toHaveValue('x'.repeat(20_001));
  await expect(page.getByText('Not saved yet.')).toBeVisible();
});

test('the browser is asked to keep the cases after the first save, and what it promised is said', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    StorageManager.prototype.persist = async () => true;
  });
  await page.goto(`${site.url}#/cases`);
  await expect(page.getByText('The browser may clear the cases')).toBeVisible();
  await page.goto(site.url + ARREST);
  await page.getByRole('button', { name: 'Save to a case' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: 'Open the case' })).toBeVisible();
  await page.goto(`${site.url}#/cases`);
  await expect(page.getByText('The browser has promised to keep your cases')).toBeVisible();
});

test('a record that cannot be read is said, left as it is, and hides no other case', async ({
  page,
  site,
}) => {
  await withCases(page, site.url, [SOONER]);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('dedere');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['cases', 'kept'], 'readwrite');
          transaction.objectStore('cases').put({ id: 'from-the-future', shape: 'unknown' });
          // As after a change of version: every case is looked at anew.
          transaction.objectStore('kept').delete('board');
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
  await expect(page.getByText('1 case here cannot be read by this version.')).toBeVisible();
  await expectNames(page, ['Sooner']);
});
