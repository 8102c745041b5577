import type { Page } from '@playwright/test';
import { databaseMade } from './cases.ts';
import { expect, test } from './pwa.ts';
import { arrestCase, arrestToEnd } from './warnings.ts';

type Numbers = (number | null)[];

/** Writes down what the page asks for at its icon: this machine's Chromium knows no icon of an app. */
const withIcon = (page: Page) =>
  page.addInitScript(() => {
    const numbers: Numbers = [];
    Object.assign(globalThis, { numbers });
    Object.assign(Navigator.prototype, {
      setAppBadge: async (n: number) => void numbers.push(n),
      clearAppBadge: async () => void numbers.push(null),
    });
  });
const lastNumber = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { numbers: Numbers }).numbers.at(-1));

async function put(page: Page, records: readonly object[]): Promise<void> {
  await databaseMade(page);
  await page.evaluate(async (all) => {
    const opening = indexedDB.open('dedere');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const writing = opening.result.transaction(['cases', 'stale'], 'readwrite');
    for (const record of all as { id: string }[]) {
      writing.objectStore('cases').put(record);
      writing.objectStore('stale').put({ id: record.id, changed: null });
    }
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
    opening.result.close();
    new BroadcastChannel('dedere-cases').postMessage({ kind: 'changed', ids: null });
  }, records);
}

test('the icon of the app carries the number of cases that press, and none at zero', async ({
  page,
  site,
}) => {
  const { arrest } = await arrestToEnd(-9, -1);
  const far = await arrestToEnd(2, 6);
  await withIcon(page);
  await page.goto(`${site.url}#/settings`);
  await expect(page.getByRole('radio', { name: 'on', exact: true })).toBeChecked();
  await put(page, [
    arrestCase('a', 'A', arrest),
    arrestCase('b', 'B', arrest),
    arrestCase('c', 'C', far.arrest),
  ]);
  await expect.poll(() => lastNumber(page)).toBe(2);
  const done = arrestCase('a', 'A', arrest);
  const over = { ...done, entries: done.entries.map((entry) => ({ ...entry, done: arrest })) };
  await put(page, [over, { ...over, id: 'b' }]);
  await expect.poll(() => lastNumber(page)).toBeNull();
});

test('switched off, the icon carries nothing', async ({ page, site }) => {
  const { arrest } = await arrestToEnd(-9, -1);
  await withIcon(page);
  await page.goto(`${site.url}#/settings`);
  await expect(page.getByRole('radio', { name: 'on', exact: true })).toBeChecked();
  await put(page, [arrestCase('a', 'A', arrest)]);
  await expect.poll(() => lastNumber(page)).toBe(1);
  await page.getByRole('radio', { name: 'off', exact: true }).check();
  await expect.poll(() => lastNumber(page)).toBeNull();
});

test('the web app says that it cannot wake, and what to do instead', async ({ page, site }) => {
  await page.goto(`${site.url}#/settings`);
  const section = page.getByRole('region', { name: 'Warnings' });
  await expect(section).toContainText('A web page cannot wake up by itself');
  await expect(section.getByRole('link', { name: 'Calendar file' })).toBeVisible();
  await expect(section.getByRole('button', { name: 'Show one to try' })).toHaveCount(0);
});
