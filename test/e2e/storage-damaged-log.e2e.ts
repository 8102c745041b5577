import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../build/serve.mjs';
import { ARREST } from './cases.ts';
import { BUILT, expect, test } from './pwa.ts';
import { rawRecords } from './records.ts';

/** The first half of an entry of the log, its second half cut off by the browser's end. */
const HALF = Buffer.from([1, 2, 3, 4, 100, 0, 1]);

async function save(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Save to a case' }).click();
  await page.getByRole('dialog').getByLabel('Name of the case').fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Saved in “${name}”.`)).toBeVisible();
}

test('cases outlive a browser killed in the middle of an entry of its log, and the two sessions after it', async ({
  watch,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'dedere-profile-'));
  const host = await serve({ folder: BUILT });
  const session = async <T>(work: (page: Page) => Promise<T>): Promise<T> => {
    const context = await watch.launchPersistent(profile);
    const page = await context.newPage();
    await page.goto(`${host.url}${ARREST}`);
    const done = await work(page);
    await context.close();
    return done;
  };
  try {
    await session((page) => save(page, 'Before'));
    const databases = join(profile, 'Default', 'IndexedDB');
    const folder = (await readdir(databases)).find((name) => name.endsWith('.leveldb')) ?? '';
    const logs = (await readdir(join(databases, folder))).filter((name) => name.endsWith('.log'));
    expect(logs).toHaveLength(1);
    await appendFile(join(databases, folder, logs[0] ?? ''), HALF);
    await session((page) => save(page, 'After'));
    const { records } = await session(rawRecords);
    expect(records.map(({ name }) => name).sort()).toEqual(['After', 'Before']);
  } finally {
    await host.close();
    await rm(profile, { recursive: true, force: true });
  }
});
