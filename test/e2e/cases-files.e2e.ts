import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { arrestOn, chooseFile, expectNames, fileOf, TODAY, unfold, withCases, written } from './cases.ts';
import { expect, test } from './pwa.ts';
import { rawRecords } from './records.ts';

const LATER = written('case-later', 'Later', [arrestOn('e-1', '2026-11-20')]);
const SOONER = written('case-sooner', 'Sooner', [arrestOn('e-1', '2026-11-03')]);
const open = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();

test('what was exported comes into an empty profile, once', async ({ page, browser, site }) => {
  const noted = written('case-noted', 'Noted “дело”', [arrestOn('e-1', '2026-11-03')], 'line\nnext');
  await withCases(page, site.url, [noted, LATER]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Write the file: Cases' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`dedere-cases-${TODAY}.dedere`);
  const file = {
    name: download.suggestedFilename(),
    mimeType: 'application/json',
    buffer: await readFile(await download.path()),
  };

  const other = await (await browser.newContext()).newPage();
  await other.goto(`${site.url}#/cases?today=${TODAY}`);
  await expect(other.getByText('Cases lie in this browser alone.')).toBeVisible();
  await chooseFile(other, file);
  await expect(other.getByText('2 cases new here: added')).toBeVisible();
  expect((await rawRecords(other)).records).toEqual([]);
  await other.getByRole('button', { name: 'Cancel' }).click();
  await expect(other.getByRole('button', { name: 'Choose a file' })).toBeFocused();
  expect((await rawRecords(other)).records).toEqual([]);
  await chooseFile(other, file);
  await other.getByRole('button', { name: 'Add 2 cases' }).click();
  await expect(other.getByText('2 cases added.')).toBeVisible();
  await expectNames(other, ['Noted “дело”', 'Later']);
  await open(other, 'Noted “дело”');
  await expect(other.getByRole('textbox', { name: 'Note', exact: true })).toHaveValue('line\nnext');
  await other.goBack();
  await chooseFile(other, file);
  await expect(other.getByText('2 cases here already')).toBeVisible();
  await expect(other.getByText('There is nothing to take in')).toBeVisible();
  await other.context().close();
});

test('of a case with another content the user says what stands; the other stays in the history', async ({
  page,
  site,
}) => {
  await withCases(page, site.url, [SOONER]);
  await chooseFile(page, fileOf([{ ...SOONER, name: 'Sooner, from the panel' }]));
  const preview = page.locator('#import-preview');
  await expect(preview).toContainText('1 case here in another state');
  await expect(preview).toContainText('1 difference to settle');
  await preview.getByRole('radio', { name: 'In the other' }).check();
  await preview.getByRole('button', { name: 'Bring together 1 case' }).click();
  await expectNames(page, ['Sooner, from the panel']);
  await open(page, 'Sooner, from the panel');
  await unfold(page, 'history');
  await expect(page.locator('.history .change')).toContainText('Name: “Sooner” → “Sooner, from the panel”');
});

test('a damaged file is refused in words, and nothing stored is lost', async ({ page, site }) => {
  await withCases(page, site.url, [SOONER]);
  const bad = { ...LATER, entries: [{ ...arrestOn('e-1', '2026-11-03'), facts: { arrest: 3 } }] };
  await chooseFile(page, fileOf([LATER, bad]));
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('case 2, question 1, “facts.arrest”: it is not a text');
  await expect(alert).toContainText('Nothing stored was changed.');
  await chooseFile(page, { ...fileOf([]), buffer: Buffer.from('{"format": "dedere-cases", ') });
  await expect(alert).toContainText('This is not a file of cases');
  await chooseFile(page, { ...fileOf([]), buffer: Buffer.from('[]') });
  await expect(alert).toContainText('does not come from Dedere');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expectNames(page, ['Sooner']);
});

test('a question that this version does not know is kept, said, and exported', async ({ page, site }) => {
  const unknown = written('case-unknown', 'Unknown', [
    {
      id: 'e-1',
      kind: 'term',
      instrument: 'xx-yy-extradition',
      rule: 'provisional-arrest',
      facts: { arrest: '2026-11-03' },
    },
    { id: 'e-2', kind: 'term', instrument: 'kz-jo-extradition', rule: 'no-such-rule', facts: {} },
  ]);
  await withCases(page, site.url, [unknown]);
  await expect(page.getByText('does not know “xx-yy-extradition”')).toBeVisible();
  await open(page, 'Unknown');
  const cards = page.locator('.entry-cards');
  await expect(cards.getByText('does not know “xx-yy-extradition”')).toBeVisible();
  await expect(cards.getByText('does not know “no-such-rule”')).toBeVisible();
  await unfold(page, 'files');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Write the file: Cases' }).click(),
  ]);
  expect(JSON.parse(await readFile(await download.path(), 'utf8')).cases).toEqual([unknown]);
});
