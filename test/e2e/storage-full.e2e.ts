import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { openBackup } from '../../src/exchange/backup-open.ts';
import { arrestOn, chooseFile, expectNames, fileOf, putRecords, TODAY, withCases, written } from './cases.ts';
import { giveRoom, type Machine, test } from './profile.ts';
import { expect } from './pwa.ts';
import { rawRecords } from './records.ts';

/** Far less than is used already: every further byte is refused by the browser itself. */
const NO_ROOM = 10_000;
const FULL = 'There is no room left on this device for this page.';
const PASSPHRASE = 'белая лодка скрипит у причала';
const SHARED = written('shared', 'Haddad', [arrestOn('e-1', '2026-11-03')]);

/** A session on a machine that holds a case and has no room left; `lift` gives it room again. */
const fullSession = (
  machine: Machine,
  at: string,
  work: (page: Page, lift: () => Promise<void>) => Promise<void>,
) =>
  machine.session(async (page, context) => {
    const browser = await context.newCDPSession(page);
    await giveRoom(browser, machine.url, NO_ROOM);
    await page.goto(machine.url + at);
    await work(page, () => giveRoom(browser, machine.url, null));
  });
const withOneCase = (machine: Machine) => machine.session((page) => withCases(page, machine.url, [SHARED]));

const fileBy = async (page: Page, button: Locator): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile(await download.path(), 'utf8');
};
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
const note = (page: Page) => page.getByRole('textbox', { name: 'Note', exact: true });

test('a case that cannot be kept for want of room: said, nothing typed is lost, all of it goes to a file, and it is kept once there is room', async ({
  machine,
}) => {
  await withOneCase(machine);
  await fullSession(machine, `#/cases/shared?today=${TODAY}`, async (page, lift) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const long = 'Long note. '.repeat(1_500).trim();
    await note(page).fill(long);
    await page.getByRole('button', { name: 'Save the note' }).click();
    const alert = page.getByRole('alert').filter({ hasText: FULL });
    await expect(alert).toBeVisible();
    expect(await fits(page)).toBe(true);
    await page.getByLabel('Something to do').fill('Call Amman');
    await page.keyboard.press('Enter');
    await expect(page.locator('.case-tasks')).toContainText(FULL);
    await expect(page.getByLabel('Something to do')).toHaveValue('Call Amman');
    // Typed further and not tried: it is tried as the field is left for the button.
    await note(page).pressSequentially(' End.');
    const saveToFile = alert.getByRole('button', { name: 'Save it to a file' });
    const { cases } = JSON.parse(await fileBy(page, saveToFile));
    expect(cases).toMatchObject([{ id: 'shared', note: `${long} End.`, tasks: [{ text: 'Call Amman' }] }]);
    expect((await rawRecords(page)).records).toEqual([SHARED]);
    await expect(note(page)).toHaveValue(`${long} End.`);

    await lift();
    await page.getByRole('button', { name: 'Save the note' }).click();
    await expect(page.locator('.note').getByText('Note saved.')).toBeVisible();
    await expect(page.locator('.page-trouble')).toHaveCount(0);
    await page.getByLabel('Something to do').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('checkbox', { name: 'Done: Call Amman' })).toBeVisible();
    const { records } = await rawRecords(page);
    expect(records).toMatchObject([{ note: `${long} End.`, tasks: [{ text: 'Call Amman' }] }]);
  });
});

test('an import for which there is no room changes nothing, and is done by the same button once there is', async ({
  machine,
}) => {
  await withOneCase(machine);
  const many = Array.from({ length: 2_000 }, (_, i) =>
    written(`many-${i}`, `Case ${i}`, [arrestOn('e-1', '2026-11-03')], 'n'.repeat(2_000)),
  );
  await fullSession(machine, `#/cases?today=${TODAY}`, async (page, lift) => {
    await expect(page.locator('.board-cards > li')).toHaveCount(1);
    await chooseFile(page, fileOf(many));
    const accept = page.getByRole('button', { name: 'Add 2000 cases' });
    await accept.click();
    const preview = page.locator('#import-preview');
    await expect(preview.getByRole('alert')).toContainText(FULL);
    await expect(preview.getByRole('button', { name: 'Try again' })).toHaveCount(0);
    expect((await rawRecords(page)).records).toEqual([SHARED]);
    await lift();
    await accept.click();
    await expect(page.getByText('2000 cases added.')).toBeVisible();
    expect((await rawRecords(page)).records).toHaveLength(2_001);
  });
});

test('with no room left the cases can still be read and taken out of the browser, and what cannot be done is said', async ({
  machine,
}) => {
  await withOneCase(machine);
  await fullSession(machine, `#/cases?today=${TODAY}`, async (page, lift) => {
    await expect(page.locator('.board-cards > li')).toHaveCount(1);
    const { cases } = JSON.parse(
      await fileBy(page, page.getByRole('button', { name: 'Write the file: Cases' })),
    );
    expect(cases).toEqual([SHARED]);
    await page.getByRole('button', { name: 'Choose a passphrase' }).click();
    await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await page.getByLabel('Passphrase once more').fill(PASSPHRASE);
    const backup = await fileBy(page, page.getByRole('button', { name: 'Write the backup' }));
    const opened = await openBackup(JSON.parse(backup), PASSPHRASE);
    expect('text' in opened && JSON.parse(opened.text).cases).toEqual([SHARED]);
    await page.getByRole('button', { name: 'Delete “Haddad”' }).click();
    const alert = page.locator('.board-cards').getByRole('alert');
    await expect(alert).toContainText(FULL);
    expect((await rawRecords(page)).records).toEqual([SHARED]);
    await lift();
    await page.getByRole('button', { name: 'Delete “Haddad”' }).click();
    await expect(page.locator('.board-cards > li')).toHaveCount(0);
    expect((await rawRecords(page)).records).toEqual([]);
  });
});

test('where there is no room for the order of the board, it says that a case may be missing, until there is', async ({
  machine,
}) => {
  await withOneCase(machine);
  await machine.session(async (page) => {
    // Nothing of ours runs there: the row is not made.
    await page.goto(`${machine.url}icons/icon-192.png`);
    await putRecords(page, [written('unseen', 'Unseen', [arrestOn('e-1', '2026-10-20')])]);
  });
  await fullSession(machine, `#/cases?today=${TODAY}`, async (page, lift) => {
    const alert = page.getByRole('alert').filter({ hasText: 'a case may be missing here' });
    await expect(alert).toContainText(FULL);
    await expectNames(page, ['Haddad']);
    await lift();
    const again = alert.getByRole('button', { name: 'Try again' });
    // What was still being tried as the room came needs no press.
    await again.click({ timeout: 5_000 }).catch(() => expect(again).toHaveCount(0));
    await expectNames(page, ['Unseen', 'Haddad']);
    await expect(alert).toHaveCount(0);
  });
});
