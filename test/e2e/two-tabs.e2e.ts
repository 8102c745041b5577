import type { BrowserContext, Page } from '@playwright/test';
import { arrestOn, TODAY, withCases, written } from './cases.ts';
import { expect, test } from './pwa.ts';
import { rawRecords } from './records.ts';

const CASE = written('shared', 'Shared', [arrestOn('e-1', '2026-11-03')]);

/** Two windows on one case, neither of which hears of the other: as when both save at the same moment. */
async function twoDeaf(page: Page, context: BrowserContext, url: string): Promise<readonly [Page, Page]> {
  await context.addInitScript(() => void Reflect.deleteProperty(window, 'BroadcastChannel'));
  await withCases(page, url, [CASE]);
  const pages = [page, await context.newPage()] as const;
  for (const [i, one] of pages.entries()) {
    await one.goto(`${url}?${i}#/cases/shared?today=${TODAY}`);
    await expect(one.getByRole('heading', { level: 1, name: 'Shared' })).toBeVisible();
  }
  return pages;
}
const stands = (page: Page) => page.getByLabel('Where the case stands');
const only = async (page: Page) => (await rawRecords(page)).records[0];

test('two windows change different things of one case: both changes stand, and both see them', async ({
  page,
  context,
  site,
}) => {
  const [one, two] = await twoDeaf(page, context, site.url);
  await stands(one).selectOption('refused');
  await two.getByLabel('Something to do').fill('Call Amman');
  await two.keyboard.press('Enter');
  await expect(two.getByRole('checkbox', { name: 'Done: Call Amman' })).toBeVisible();
  // What was brought together on saving is what this window shows now.
  await expect(stands(two)).toHaveValue('refused');
  expect(await only(two)).toMatchObject({ state: 'refused', tasks: [{ text: 'Call Amman' }] });
  expect((await only(two))?.history).toHaveLength(2);
});

test('two windows change the same thing: the second is told, nothing is written over, and the user settles it', async ({
  page,
  context,
  site,
}) => {
  const [one, two] = await twoDeaf(page, context, site.url);
  await stands(one).selectOption('refused');
  await expect.poll(async () => (await only(one))?.state).toBe('refused');
  await stands(two).selectOption('released');
  const told = two.getByRole('alert').first();
  await expect(told).toBeVisible();
  expect(await only(two)).toMatchObject({ state: 'refused' });
  // Nothing is chosen for the user: here is what was done in this window.
  await told.getByRole('radio', { name: 'Here' }).check();
  await told.locator('button.main').click();
  await expect(two.getByRole('alert')).toHaveCount(0);
  expect(await only(two)).toMatchObject({ state: 'released' });
  expect((await only(two))?.history).toHaveLength(3);
});
