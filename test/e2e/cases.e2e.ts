import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  ARREST,
  arrestOn,
  chooseFile,
  expectNames,
  fileOf,
  TODAY,
  unfold,
  withCases,
  written,
} from './cases.ts';
import { expect, test } from './pwa.ts';
import { rawRecords } from './records.ts';

const LATER = written('case-later', 'Later', [arrestOn('e-1', '2026-11-20')]);
const SOONER = written('case-sooner', 'Sooner', [arrestOn('e-1', '2026-11-03')]);
const PAST = written('case-past', 'Past', [arrestOn('e-1', '2026-09-01')]);

const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations;
const open = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
/** Opens a question from the page of its case. */
const ask = (page: Page, name: string) =>
  page.locator('.entry-cards').getByRole('link', { name, exact: true }).click();
const undo = (page: Page) => page.getByRole('status').getByRole('button', { name: 'Undo', exact: true });

test('cases stand in the order in which they press, an overdue one says so in words', async ({
  page,
  site,
}) => {
  const undated = written('case-undated', 'Undated', [
    { id: 'e-1', kind: 'count', facts: { from: '2026-11-03', n: '40', unit: 'day' } },
  ]);
  await withCases(page, site.url, [undated, LATER, PAST, SOONER]);
  await expectNames(page, ['Past', 'Sooner', 'Later', 'Undated']);
  const cards = page.locator('.case-card');
  await expect(cards.nth(0)).toContainText(/safe day passed \d+ days ago/);
  await expect(cards.nth(1).locator('time[data-day="safe"]')).toHaveAttribute('datetime', '2026-12-10');
  await expect(cards.nth(1)).toContainText('arrest: Tue 3 Nov 2026 · asked: Jordan');
  await expect(cards.nth(3)).toContainText('no safe day');
  await expect(cards.nth(3).locator('time[data-day="usual"]')).toHaveAttribute('datetime', '2026-12-13');
  expect(await violations(page)).toEqual([]);
});

test('a case is renamed on its page; Escape leaves the name, an empty one is refused', async ({
  page,
  site,
}) => {
  await withCases(page, site.url, [SOONER]);
  await open(page, 'Sooner');
  const title = page.getByRole('heading', { level: 1 });
  const rename = page.getByRole('button', { name: 'Rename', exact: true });
  await rename.click();
  await expect(page.getByLabel('Name of the case')).toBeFocused();
  await page.keyboard.type('dropped');
  await page.keyboard.press('Escape');
  await expect(title).toHaveText('Sooner');
  await expect(rename).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByLabel('Name of the case').fill('  ');
  await page.keyboard.press('Enter');
  await expect(page.getByText('A case needs a name. Enter one.')).toBeVisible();
  await page.keyboard.type('Second name');
  await page.keyboard.press('Enter');
  await expect(rename).toBeFocused();
  await expect(title).toHaveText('Second name');
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Second name' })).toBeVisible();
});

test('a deleted case is put back as it was, by the notice or later', async ({ page, site }) => {
  await withCases(page, site.url, [LATER, SOONER]);
  const stored = () =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('dedere');
          opening.onsuccess = () => {
            const all = opening.result.transaction('cases').objectStore('cases').getAll();
            all.onsuccess = () => {
              opening.result.close();
              resolve(all.result);
            };
          };
        }),
    );
  const before = await stored();
  await page.getByRole('button', { name: 'Delete “Sooner”' }).click();
  await expect(page.getByRole('link', { name: 'Later' })).toBeFocused();
  await expectNames(page, ['Later']);
  await undo(page).click();
  await expect(page.getByRole('link', { name: 'Sooner' })).toBeFocused();
  expect(await stored()).toEqual(before);

  await open(page, 'Later');
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cases' })).toBeFocused();
  await page.getByRole('status').getByRole('button', { name: 'Close' }).click();
  await page.getByText('Deleted cases (1)').click();
  await page.getByRole('button', { name: 'Put back “Later”' }).click();
  await expect(page.getByRole('link', { name: 'Later' })).toBeFocused();
  expect(await stored()).toEqual(before);
});

test('a question is removed and put back in its place', async ({ page, site }) => {
  const two = written('case-two', 'Two', [arrestOn('e-1', '2026-11-03'), arrestOn('e-2', '2026-11-10')]);
  await withCases(page, site.url, [two]);
  await open(page, 'Two');
  const cards = page.locator('.entry-cards > li');
  await cards
    .first()
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(cards).toHaveCount(1);
  await expect(cards.first().getByRole('link')).toBeFocused();
  await expect(cards.first()).toContainText('10 Nov 2026');
  await undo(page).click();
  await expect(cards).toHaveCount(2);
  await expect(cards.first()).toContainText('3 Nov 2026');
  expect(await violations(page)).toEqual([]);
});

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

test('another window sees a change at once, and a note is never written over unasked', async ({
  page,
  context,
  site,
}) => {
  await withCases(page, site.url, [SOONER]);
  const other = await context.newPage();
  await other.goto(`${site.url}#/cases/case-sooner?today=${TODAY}`);
  await open(page, 'Sooner');
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await expect(page.getByLabel('Name of the case')).toBeFocused();
  await page.keyboard.type('Renamed');
  await page.keyboard.press('Enter');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Renamed');

  await page.getByRole('textbox', { name: 'Note', exact: true }).fill('mine');
  await other.getByRole('textbox', { name: 'Note', exact: true }).fill('theirs');
  await other.getByRole('button', { name: 'Save the note' }).click();
  await expect(other.locator('.note').getByText('Note saved.')).toBeVisible();
  await expect(page.getByText('Another window changed this note')).toBeVisible();
  await expect(page.locator('blockquote')).toHaveText('theirs');
  await page.getByRole('button', { name: 'Keep both' }).click();
  await expect(page.locator('.note').getByText('Note saved.')).toBeVisible();
  await expect(other.getByRole('textbox', { name: 'Note', exact: true })).toHaveValue('theirs\n\nmine');

  await other.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('Another window deleted this case.')).toBeVisible();
  await page.getByRole('button', { name: 'Put back' }).click();
  await expect(other.getByRole('link', { name: 'Renamed' })).toBeVisible();
});

test('a question opened from a case keeps its changed facts there; of two changes both can stay', async ({
  page,
  context,
  site,
}) => {
  await withCases(page, site.url, [SOONER]);
  const other = await context.newPage();
  for (const window of [page, other]) {
    await window.goto(`${site.url}#/cases/case-sooner?today=${TODAY}`);
    await ask(window, 'Jordan, Provisional arrest');
  }
  const change = async (window: Page, day: string) => {
    await window.locator('input[type="date"]').first().fill(day);
    await expect(window.getByRole('button', { name: 'Save the change' })).toBeEnabled();
  };
  await change(page, '2026-11-04');
  await change(other, '2026-11-05');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.getByText('The change was saved in “Sooner”.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save the change' })).toBeDisabled();
  await expect(other.getByText('Another window changed this question meanwhile.')).toBeVisible();
  await other.getByRole('button', { name: 'Keep both' }).click();
  await page.goto(`${site.url}#/cases/case-sooner`);
  const cards = page.locator('.entry-cards > li');
  await expect(cards).toHaveCount(2);
  await expect(cards.nth(0)).toContainText('arrest: Wed 4 Nov 2026');
  await expect(cards.nth(1)).toContainText('arrest: Thu 5 Nov 2026');
});

test('a question is saved into a case that is here', async ({ page, site }) => {
  await withCases(page, site.url, [LATER, SOONER]);
  await page.goto(site.url + ARREST);
  await page.getByRole('button', { name: 'Save to a case' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('A case here').check();
  await dialog.getByLabel('Case', { exact: true }).selectOption('Later');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Open the case' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Later');
  await expect(page.locator('.entry-cards > li')).toHaveCount(2);
});

test('a question looked for from a case is offered to that case first', async ({ page, site }) => {
  await withCases(page, site.url, [LATER, SOONER]);
  await open(page, 'Later');
  await page.getByRole('link', { name: /^Add a question/ }).click();
  await expect(page).toHaveURL(/#\/terms$/);
  await page.evaluate(() =>
    location.assign('#/terms/kz-jo-extradition/provisional-arrest?arrest=2026-11-03&requested=JO'),
  );
  await page.getByRole('button', { name: 'Save to a case' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('A case here')).toBeChecked();
  await expect(dialog.getByLabel('Case', { exact: true }).locator('option:checked')).toHaveText('Later');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Open the case' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Later');
  await expect(page.locator('.entry-cards > li')).toHaveCount(2);
});

test('a question looked for from a case stays one for that case over a reload and on the way back', async ({
  page,
  site,
}) => {
  // What the case shares is filled in after a reload, too.
  await withCases(page, site.url, [{ ...LATER, facts: { requested: 'JO', requesting: 'KZ' } }, SOONER]);
  await open(page, 'Later');
  await page.getByRole('link', { name: /^Add a question/ }).click();
  await expect(page).toHaveURL(/#\/terms$/);
  await page.reload();
  await expect(page).toHaveURL(/#\/terms$/);
  await page
    .getByRole('link', { name: /Jordan/ })
    .first()
    .click();
  await page
    .getByRole('link', { name: /Provisional arrest/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#\/terms\/kz-jo-extradition\/provisional-arrest$/);
  await page.reload();
  await page.getByRole('textbox', { name: 'Day of arrest', exact: true }).fill('3 nov 2026');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Save to a case' }).click();
  const dialog = page.getByRole('dialog');
  const into = dialog.getByLabel('Case', { exact: true }).locator('option:checked');
  await expect(into).toHaveText('Later');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: 'Open the case' })).toBeVisible();

  // Kept: this page looks for nothing any more. The one before it does, for the case as it is by now.
  await page.goBack();
  await page
    .getByRole('link', { name: /Provisional arrest/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Save to a case' }).click();
  await expect(into).toHaveText('Later');
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  // Whoever looks at cases has done with it.
  await page.goto(`${site.url}#/cases`);
  await page.goto(site.url + ARREST);
  await page.getByRole('button', { name: 'Save to a case' }).click();
  await expect(dialog.getByLabel('A new case')).toBeChecked();
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('adding');
});

test('a name of one long word widens nothing', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth === innerWidth);
  const long = 'A'.repeat(120);
  await withCases(page, site.url, [written('case-long', long, [arrestOn('e-1', '2026-11-03')]), SOONER]);
  expect(await fits()).toBe(true);
  await page.getByRole('button', { name: `Delete “${long}”` }).click();
  await expect(undo(page)).toBeVisible();
  expect(await fits()).toBe(true);
  await undo(page).click();
  await open(page, long);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(long);
  expect(await fits()).toBe(true);
  await ask(page, 'Jordan, Provisional arrest');
  await page.getByRole('button', { name: 'Save to a case' }).click();
  await page.getByRole('dialog').getByLabel('Name of the case').fill(long);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Open the case' })).toBeFocused();
  expect(await fits()).toBe(true);
});

test('an address of no case says so, and an empty list says what to do', async ({ page, site }) => {
  await page.goto(`${site.url}#/cases/nobody`);
  await expect(page.getByText('There is no such case here.')).toBeVisible();
  await expect(page.getByText('No case here yet.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

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

test('an address without its case, and a fact that means nothing here, are said with no case stored', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}#/cases/nope?x=1`);
  await expect(page.getByRole('alert').filter({ hasText: 'There is no such case here.' })).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: '“x” is not a fact' })).toBeVisible();
});
