import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { arrestOn, expectNames, TODAY, withCases, written } from './cases.ts';
import { expect, test } from './pwa.ts';

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
  // The focus comes back to the button: taken from the note, it would save what is typed there.
  await expect(page.getByRole('button', { name: 'Rename', exact: true })).toBeFocused();

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

test('an address without its case, and a fact that means nothing here, are said with no case stored', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}#/cases/nope?x=1`);
  await expect(page.getByRole('alert').filter({ hasText: 'There is no such case here.' })).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: '“x” is not a fact' })).toBeVisible();
});
