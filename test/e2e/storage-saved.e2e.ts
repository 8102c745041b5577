import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../build/serve.mjs';
import saved from '../store/saved/version-1.json' with { type: 'json' };
import { TODAY } from './cases.ts';
import { BUILT, expect, test } from './pwa.ts';
import { rawRecords } from './records.ts';

/** Chromium files a database under its origin: the saved one belongs to this port alone. */
const PORT = 47_831;

test('the database that version 1 left on a disk is opened, every case in it byte for byte', async ({
  watch,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'dedere-profile-'));
  const databases = join(profile, 'Default', 'IndexedDB');
  await mkdir(databases, { recursive: true });
  await cp(
    join(import.meta.dirname, '../store/saved/version-1'),
    join(databases, `http_127.0.0.1_${PORT}.indexeddb.leveldb`),
    { recursive: true },
  );
  const host = await serve({ folder: BUILT, port: PORT });
  const context = await watch.launchPersistent(profile);
  try {
    const page = await context.newPage();
    await page.goto(`${host.url}#/cases?today=${TODAY}`);
    for (const { name } of saved.records)
      await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
    const { version, records } = await rawRecords(page);
    expect(version).toBe(2);
    expect(records.map((record) => JSON.stringify(record))).toEqual(
      saved.records.map((record) => JSON.stringify(record)),
    );
  } finally {
    await context.close();
    await host.close();
    await rm(profile, { recursive: true, force: true });
  }
});
