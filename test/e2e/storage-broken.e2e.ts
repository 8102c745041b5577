import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { arrestOn, chooseFile, expectNames, fileOf, TODAY, withCases, written } from './cases.ts';
import { test } from './profile.ts';
import { expect } from './pwa.ts';
import { rawRecords } from './records.ts';

const CASE = written('kept', 'Haddad', [arrestOn('e-1', '2026-11-03')]);
/** A page of the origin in which nothing of ours runs. */
const BLANK = 'icons/icon-192.png';
const board = `#/cases?today=${TODAY}`;

/** Opens the database in another version and leaves it open or not, as another version of Dedere might. */
const openAs = (page: Page, version: number, keepOpen: boolean, records: readonly object[] = []) =>
  page.evaluate(
    ([as, open, all]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('dedere', as);
        opening.onupgradeneeded = () => {
          if (all.length === 0) return;
          const cases = opening.result.createObjectStore('cases', { keyPath: 'id' });
          for (const one of all) cases.put(one);
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          if (!open) opening.result.close();
          resolve();
        };
      }),
    [version, keepOpen, records] as const,
  );

/** What a failing disk or a half-done restore leaves of the browser's own files. */
const DAMAGES: readonly (readonly [string, RegExp, (file: string) => Promise<void>])[] = [
  ['its list of files overwritten', /^MANIFEST/, (file) => overwrite(file)],
  ['its tables cut short', /\.ldb$/, (file) => truncate(file, 100)],
  ['its log overwritten', /\.log$/, (file) => overwrite(file)],
];
async function overwrite(file: string): Promise<void> {
  const bytes = await readFile(file);
  await writeFile(file, bytes.fill(0x2a, 0, Math.min(bytes.length, 4_000)));
}

for (const [what, files, damage] of DAMAGES)
  test(`a database damaged on the disk, ${what}: the user is told that cases are gone, and how to go on`, async ({
    machine,
  }) => {
    await machine.session(async (page) => {
      await withCases(page, machine.url, [CASE]);
      await page.waitForFunction(() => localStorage.getItem('dedere.kept'));
    });
    const folder = await machine.database();
    const hit = (await readdir(folder)).filter((name) => files.test(name));
    expect(hit.length).toBeGreaterThan(0);
    for (const name of hit) await damage(join(folder, name));
    await machine.session(async (page) => {
      await page.goto(machine.url + board);
      const told = page
        .getByRole('alert')
        .filter({ hasText: 'The cases that were kept in this browser are gone.' });
      await expect(told).toContainText('A case was last kept on');
      // What is kept from here on does not take the notice away; who has read it does.
      await chooseFile(page, fileOf([CASE]));
      await page.getByRole('button', { name: 'Add 1 case' }).click();
      await expectNames(page, ['Haddad']);
      await page.reload();
      await expect(told).toBeVisible();
      await told.getByRole('button', { name: 'I have read this' }).click();
      await expect(told).toHaveCount(0);
    });
    await machine.session(async (page) => {
      await page.goto(machine.url + board);
      await expectNames(page, ['Haddad']);
      await expect(page.getByText('are gone')).toHaveCount(0);
    });
  });

test('a database of a later version is left alone, and told', async ({ machine }) => {
  await machine.session(async (page) => {
    await withCases(page, machine.url, [CASE]);
    await page.goto(machine.url + BLANK);
    await openAs(page, 99, false);
    await page.goto(machine.url + board);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('A newer version of Dedere holds the cases.');
    await expect(alert.getByRole('button', { name: 'Reload' })).toBeVisible();
    await expect(page.getByText('No case here yet')).toHaveCount(0);
    expect(await rawRecords(page)).toEqual({ version: 99, records: [CASE] });
  });
});

test('a later version that comes while a note is typed takes nothing of it: it goes to a file', async ({
  machine,
}) => {
  await machine.session(async (page, context) => {
    await withCases(page, machine.url, [CASE]);
    await page.getByRole('link', { name: 'Haddad', exact: true }).click();
    const note = page.getByRole('textbox', { name: 'Note', exact: true });
    await note.fill('Typed before it came');
    const other = await context.newPage();
    await other.goto(machine.url + BLANK);
    await openAs(other, 99, false);
    await page.bringToFront();
    await expect(
      page.getByRole('alert').filter({ hasText: 'A newer version of Dedere' }).first(),
    ).toBeVisible();
    await expect(note).toHaveValue('Typed before it came');
    await page.getByRole('button', { name: 'Save the note' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save it to a file' }).click(),
    ]);
    const { cases } = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(cases).toMatchObject([{ id: 'kept', note: 'Typed before it came' }]);
    expect(await rawRecords(page)).toEqual({ version: 99, records: [CASE] });
  });
});

test('a window of an old version that holds the cases: told, and opened once that window is closed', async ({
  machine,
}) => {
  await machine.session(async (page, context) => {
    const old = await context.newPage();
    await old.goto(machine.url + BLANK);
    await openAs(old, 1, true, [CASE]);
    await page.goto(machine.url + board);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('another window of Dedere holds them');
    await old.close();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expectNames(page, ['Haddad']);
    expect(await rawRecords(page)).toEqual({ version: 2, records: [CASE] });
  });
});
