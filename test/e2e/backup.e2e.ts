import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { arrestOn, TODAY, written } from './cases.ts';
import { expect, test } from './pwa.ts';

const PASSPHRASE = 'лодка белая скрипит у причала';
const CASES = [
  written('case-a', 'Ахметов', [arrestOn('e-1', '2026-11-03')]),
  written('case-b', 'Second', [arrestOn('e-1', '2026-11-10')], 'a note'),
];
const jsonFile = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});
const fileOfCases = jsonFile(
  'cases.json',
  JSON.stringify({ format: 'dedere-cases', version: 1, exported: '2026-11-20T06:00:00Z', cases: CASES }),
);

const open = (page: Page, url: string) => page.goto(`${url}?${Math.random()}#/cases?today=${TODAY}`);
const choose = (page: Page, file: ReturnType<typeof jsonFile>) =>
  page.locator('.take-in input[type="file"]').setInputFiles(file);
async function withCases(page: Page, url: string): Promise<void> {
  await open(page, url);
  await choose(page, fileOfCases);
  await page.locator('.preview button.main').click();
  await expect(page.locator('.take-in').getByText('2 cases added')).toBeVisible();
}
const stored = (page: Page, store = 'cases') =>
  page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve) => {
        const opening = indexedDB.open('dedere');
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
    store,
  );
const read = async (download: Download) => readFile(await download.path());
const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations;

async function writeBackup(page: Page): Promise<Download> {
  await page.getByRole('button', { name: 'Choose a passphrase' }).click();
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('Passphrase once more').fill(PASSPHRASE);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Write the backup' }).click(),
  ]);
  return download;
}

test('a file of all cases comes back the same, byte for byte', async ({ page, browser, site }) => {
  await withCases(page, site.url);
  const write = page.getByRole('button', { name: 'Write the file: Cases' });
  const [download] = await Promise.all([page.waitForEvent('download'), write.click()]);
  expect(download.suggestedFilename()).toBe(`dedere-cases-${TODAY}.dedere`);
  await expect(page.getByText(`2 cases written to the file dedere-cases-${TODAY}.dedere.`)).toBeVisible();
  const first = await read(download);

  const other = await (await browser.newContext()).newPage();
  await open(other, site.url);
  await choose(other, jsonFile('all.dedere', first));
  await other.locator('.preview button.main').click();
  await expect(other.locator('.case-card')).toHaveCount(2);
  const [again] = await Promise.all([
    other.waitForEvent('download'),
    other.getByRole('button', { name: 'Write the file: Cases' }).click(),
  ]);
  expect((await read(again)).equals(first)).toBe(true);
  await other.context().close();
});

test('an encrypted backup opens with its passphrase alone, in another profile', async ({
  page,
  browser,
  site,
}) => {
  await withCases(page, site.url);
  const download = await writeBackup(page);
  expect(download.suggestedFilename()).toBe(`dedere-backup-${TODAY}.dedere`);
  const bytes = await read(download);
  expect(bytes.includes('Ахметов')).toBe(false);
  expect(await stored(page, 'kept').then((kept) => JSON.stringify(kept))).not.toContain('лодка');
  expect(await page.getByLabel('Passphrase', { exact: true }).count()).toBe(0);

  const other = await (await browser.newContext()).newPage();
  await open(other, site.url);
  await choose(other, jsonFile('b.dedere', bytes));
  const field = other.getByLabel('Passphrase', { exact: true });
  await expect(field).toBeFocused();
  expect(await violations(other)).toEqual([]);
  await field.fill('лодка белая скрипит у причал');
  await other.keyboard.press('Enter');
  await expect(other.getByRole('alert')).toContainText(
    'Either the passphrase is another, or the file was altered',
  );
  await expect(field).toBeFocused();
  expect(await stored(other)).toEqual([]);
  await field.fill(PASSPHRASE);
  await other.keyboard.press('Enter');
  await expect(other.getByText('2 cases new here')).toBeVisible();
  expect(await stored(other)).toEqual([]);
  await other.locator('.preview button.main').click();
  await expect(other.locator('.case-card')).toHaveCount(2);
  expect(await stored(other)).toEqual(await stored(page));
  await other.context().close();
});

test('an altered backup changes nothing, one cut off says so without asking', async ({ page, site }) => {
  await withCases(page, site.url);
  const before = await stored(page);
  const text = String(await read(await writeBackup(page)));
  const file = JSON.parse(text);
  const [first = ''] = file.data;
  file.data[0] = (first.startsWith('A') ? 'B' : 'A') + first.slice(1);
  await choose(page, jsonFile('altered.dedere', JSON.stringify(file)));
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Open the backup' }).click();
  await expect(page.getByRole('alert')).toContainText('the two cannot be told apart');
  await page.keyboard.press('Escape');
  await expect(page.locator('#import-choose')).toBeFocused();

  await choose(page, jsonFile('cut.dedere', text.slice(0, -40)));
  await expect(page.getByRole('alert')).toContainText('This file is cut off or damaged');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  expect(await stored(page)).toEqual(before);
});

test('of a newer version is laid aside as it is, and taken in by its passphrase once it can be read', async ({
  page,
  site,
}) => {
  await withCases(page, site.url);
  const text = String(await read(await writeBackup(page)));
  const newer = JSON.stringify({ ...JSON.parse(text), version: 2 });
  await choose(page, jsonFile('newer.dedere', newer));
  await expect(page.locator('#backup-open')).toContainText('waits for an update');
  await expect(page.locator('#backup-open')).toBeFocused();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.reload();
  const waiting = page.locator('.aside-files');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    waiting.getByRole('button', { name: 'Save newer.dedere to a file' }).click(),
  ]);
  expect(String(await read(download))).toBe(newer);
  await waiting.getByRole('button', { name: 'Take in newer.dedere' }).click();
  await expect(page.locator('#backup-open')).toContainText('cannot read it yet');

  // As this version finds what an older one laid aside.
  await page.evaluate(
    (whole) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('dedere');
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['aside', 'cases', 'board'], 'readwrite');
          for (const name of ['aside', 'cases', 'board']) writing.objectStore(name).clear();
          const bytes = new TextEncoder().encode(whole);
          const at = '2026-11-20T06:00:00Z';
          writing.objectStore('aside').put({ id: 'a'.repeat(64), name: 'waited.dedere', at, bytes });
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    text,
  );
  await page.reload();
  await waiting.getByRole('button', { name: 'Take in waited.dedere' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Open the backup' }).click();
  await page.getByRole('button', { name: 'Add 2 cases' }).click();
  await expect(page.locator('.take-in').getByText('2 cases added')).toBeVisible();
  await expect.poll(() => stored(page, 'aside')).toEqual([]);
});

test('is decrypted by another program, as docs/backup.md says', async ({ page, site }) => {
  await withCases(page, site.url);
  const { version, made, kdf, cipher, data } = JSON.parse(String(await read(await writeBackup(page))));
  const salt = Buffer.from(kdf.salt, 'base64');
  const key = pbkdf2Sync(PASSPHRASE.normalize('NFC'), salt, kdf.iterations, 32, 'sha256');
  const bytes = Buffer.from(data.join(''), 'base64');
  const opening = createDecipheriv('aes-256-gcm', key, Buffer.from(cipher.iv, 'base64'));
  opening.setAAD(
    Buffer.from(
      `dedere-backup ${version} ${made} PBKDF2 SHA-256 ${kdf.iterations} ${kdf.salt} AES-GCM 256 ${cipher.iv}`,
    ),
  );
  opening.setAuthTag(bytes.subarray(-16));
  const text = Buffer.concat([opening.update(bytes.subarray(0, -16)), opening.final()]).toString();
  expect(JSON.parse(text).cases.map((one: { name: string }) => one.name)).toEqual(['Ахметов', 'Second']);
});

test('a weak or mistyped passphrase is told, by keyboard alone, and nothing overflows at 360 pixels', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await withCases(page, site.url);
  await page.getByRole('button', { name: 'Choose a passphrase' }).press('Enter');
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await page.keyboard.type('коса');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('At least 8 characters');
  await page.keyboard.type('-2026');
  await expect(page.getByText('Weak: a machine guesses it')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type('another one');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('The two do not match');
  await page.getByLabel('Show what I type').check();
  await expect(page.getByLabel('Passphrase', { exact: true })).toHaveValue('коса-2026');
  await expect(page.getByLabel('Passphrase', { exact: true })).toHaveAttribute('type', 'text');
  expect(await violations(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Passphrase', { exact: true })).toHaveCount(0);
});

test('a reminder comes once cases have changed since, and not again once it is put off', async ({
  page,
  site,
}) => {
  await page.clock.install({ time: new Date('2026-11-22T06:00:00Z') });
  await withCases(page, site.url);
  const reload = async (time: string) => {
    await page.clock.setFixedTime(new Date(time));
    await page.reload();
    await expect(page.locator('.case-card')).toHaveCount(2);
  };
  const line = page.locator('.backup-reminder');
  // The days run from the day on which the first case is kept.
  await expect.poll(async () => JSON.stringify(await stored(page, 'kept'))).toContain('"since":"2026-11-22"');
  await reload('2026-12-10T06:00:00Z');
  await expect(line).toContainText('There is no backup of your cases yet.');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    line.getByRole('button', { name: 'Write one now' }).click(),
  ]);
  expect(JSON.parse(String(await read(download))).cases).toHaveLength(2);
  await expect(line.getByRole('button')).toHaveCount(0);

  await reload('2027-01-10T06:00:00Z');
  await expect(page.locator('.files')).toContainText('Last backup of everything: Thu 10 Dec 2026.');
  await expect(line).toHaveCount(0);
  const third = { ...written('case-c', 'Third', []), changed: '2026-12-11T06:00:00Z' };
  await choose(
    page,
    jsonFile('c.json', JSON.stringify({ format: 'dedere-cases', version: 1, cases: [third] })),
  );
  await page.locator('.preview button.main').click();
  await expect(page.locator('.case-card')).toHaveCount(3);
  await page.reload();
  await expect(line).toContainText('Your last backup is 31 days old, and cases have changed since.');
  await line.getByRole('button', { name: 'Remind me later' }).click();
  await expect(line).toHaveCount(0);
  await page.reload();
  await expect(page.locator('.case-card')).toHaveCount(3);
  await expect(page.locator('.reminder-choice')).toBeVisible();
  await expect(line).toHaveCount(0);
});

test('goes to the share sheet as a text where the browser lets nothing else through', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    Navigator.prototype.canShare = ({ files } = {}) => files?.[0]?.type === 'text/plain';
    Navigator.prototype.share = async ({ files } = {}) => {
      told.push(files?.[0]?.name ?? '', (await files?.[0]?.text()) ?? '');
      if (told.length === 2) throw new DOMException('too late', 'NotAllowedError');
    };
  });
  await withCases(page, site.url);
  await page.getByRole('button', { name: 'Share the file: To another device' }).click();
  await expect(page.getByText('The file is ready.')).toBeVisible();
  await page.getByRole('button', { name: 'Share this file' }).click();
  await expect(page.getByText('was handed to the share sheet')).toBeVisible();
  const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
  expect(told[2]).toBe(`dedere-cases-${TODAY}.dedere.txt`);
  expect(JSON.parse(told[3] ?? '').cases).toHaveLength(2);
});
