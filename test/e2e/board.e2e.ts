import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { arrestOn, expectNames, TODAY, tabTo, withRecords, written } from './cases.ts';
import { expect, test } from './pwa.ts';

const OVERDUE = written('c-overdue', 'Overdue one', [arrestOn('e-1', '2026-09-01')]);
const WEEK = written('c-week', 'This week', [arrestOn('e-1', '2026-10-16')]);
const LATER = written('c-later', 'Later', [
  arrestOn('e-1', '2026-11-03'),
  arrestOn('e-2', '2026-11-20'),
  { id: 'e-3', kind: 'term', instrument: 'kz-jo-extradition', rule: 'surrender', facts: {} },
]);
const UNDATED = written('c-none', 'Undated', [
  { id: 'e-1', kind: 'count', facts: { from: '2026-11-03', n: '40', unit: 'day' } },
]);
const CLOSED = {
  ...written('c-closed', 'Over', [arrestOn('e-1', '2026-10-20')], 'yogurt'),
  state: 'closed',
};
/** What was decided in it leaves terms behind. */
const SURRENDERED = {
  ...written('c-left', 'Handed over', [arrestOn('e-1', '2026-11-04')]),
  state: 'surrendered',
};
const ALL = [LATER, UNDATED, CLOSED, OVERDUE, WEEK];

const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations;
const section = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
const search = (page: Page) => page.getByRole('textbox', { name: 'Search the cases' });
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth === innerWidth);

async function board(page: Page, url: string, records: readonly object[], today = TODAY): Promise<void> {
  await page.goto(`${url}?${Math.random()}#/cases?today=${today}`);
  await expect(page.getByText('No case here yet.')).toBeVisible();
  await withRecords(page, records);
  await expect(page.locator('.board-cards').first()).toBeVisible();
}

/** The rows of the index, as they lie in the store. */
const rows = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<readonly { id: string; order?: string; next: string | null }[]>((resolve) => {
        const opening = indexedDB.open('dedere');
        opening.onsuccess = () => {
          const all = opening.result.transaction('board').objectStore('board').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );

test('open cases stand by their next safe day in sections that say how many they are', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await board(page, site.url, ALL);
  await expectNames(page, ['Overdue one', 'This week', 'Later', 'Undated']);
  await expect(page.locator('.board-place h2')).toHaveText([
    'Overdue 1 case',
    'Within seven days, to Sun 29 Nov 1 case',
    'Later 1 case',
    'Without a safe day 1 case',
  ]);
  const later = section(page, /^Later/);
  await expect(later.locator('time[data-day="safe"]')).toHaveAttribute('datetime', '2026-12-10');
  await expect(later).toContainText('in 18 days');
  await expect(later).toContainText('Jordan, Provisional arrest');
  await expect(later).toContainText('arrest: Tue 3 Nov 2026 · asked: Jordan');
  await expect(later).toContainText('2 further questions, 1 of them without a day to rely on');
  await expect(section(page, /^Overdue/)).toContainText(/safe day passed \d+ days ago/);
  expect(await fits(page)).toBe(true);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '1 without a safe day' }).click();
  await expect(page.getByRole('heading', { name: /^Without a safe day/ })).toBeFocused();
});

test('another day moves the cases to where they stand then', async ({ page, site }) => {
  await board(page, site.url, [LATER, WEEK]);
  await page.goto(`${site.url}?2#/cases?today=2026-12-10`);
  await expect(page.locator('.board-place h2')).toHaveText(['Overdue 1 case', 'Today 1 case']);
  await expectNames(page, ['This week', 'Later']);
});

test('a row that says something else than the case is never shown for it, and is mended', async ({
  page,
  site,
}) => {
  await board(page, site.url, [OVERDUE, LATER]);
  const right = await rows(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('dedere');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('board', 'readwrite');
          const of = transaction.objectStore('board').get('c-overdue');
          of.onsuccess = () => {
            const order = '2027-05-05 c-overdue';
            transaction.objectStore('board').put({ ...of.result, order, next: '2027-05-05', pending: [] });
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  expect(await rows(page)).not.toEqual(right);
  await page.reload();
  await expect(page.locator('.board-place h2')).toHaveText(['Overdue 1 case', 'Later 1 case']);
  await expect(section(page, /^Overdue/).locator('time[data-day="safe"]')).toHaveAttribute(
    'datetime',
    /^2026-10/,
  );
  await expect.poll(() => rows(page)).toEqual(right);
});

test('what another window changes is shown here', async ({ page, context, site }) => {
  await board(page, site.url, [LATER, WEEK]);
  const other = await context.newPage();
  await other.goto(`${site.url}#/cases?today=${TODAY}`);
  await other.getByRole('button', { name: 'Archive “Later”' }).click();
  await expectNames(page, ['This week']);
  await other.getByRole('button', { name: 'Undo' }).click();
  await expectNames(page, ['This week', 'Later']);
});

test('the search is typed into from anywhere, leads through the cases and is cleared', async ({
  page,
  site,
}) => {
  await board(page, site.url, ALL);
  await page.keyboard.press('/');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type('LATER');
  await expectNames(page, ['Later']);
  await expect(page.getByText('1 case found')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: 'Later' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(search(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(search(page)).toHaveValue('');
  await expectNames(page, ['Overdue one', 'This week', 'Later', 'Undated']);
  await page.keyboard.type('yogurt');
  await expect(page.locator('.board-place h2')).toHaveText(['Closed or archived 1 case']);
  await expectNames(page, ['Over']);
  await page.keyboard.type(' nothing such');
  await expect(page.getByText('No case matches.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Clear search and filters' }).click();
  await expect(page.locator('.board-cards > li')).toHaveCount(4);
});

test('filters narrow the board, and find what is not open', async ({ page, site }) => {
  await board(page, site.url, [...ALL, SURRENDERED]);
  await page.getByText('Filters', { exact: true }).click();
  await page.getByLabel('State of the case').selectOption('Surrendered');
  await expect(page.getByText('1 case found')).toBeVisible();
  await expectNames(page, ['Handed over']);
  await expect(page.locator('.board-cards .chip')).toHaveText('Surrendered');
  await page.getByLabel('State of the case').selectOption('Closed');
  await expectNames(page, ['Over']);
  await expect(page.locator('.board-cards .chip')).toHaveText('Closed');
  await page.getByLabel('State of the case').selectOption('Open');
  await page.getByLabel('State concerned').selectOption('Jordan');
  await expectNames(page, ['Overdue one', 'This week', 'Later']);
  await page.getByLabel('Instrument').selectOption('Morocco, extradition');
  await expect(page.getByText('No case matches.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(page.locator('.board-cards > li')).toHaveCount(5);
  await expect(section(page, /^Later/).getByRole('link')).toHaveText(['Later', 'Handed over']);
  expect(await violations(page)).toEqual([]);
});

test('“back” finds the search and the place again', async ({ page, site }) => {
  const many = Array.from({ length: 30 }, (_, i) =>
    written(`c-${i}`, `Case ${String(i).padStart(2, '0')}`, [arrestOn('e-1', '2026-11-03')]),
  );
  await page.setViewportSize({ width: 360, height: 640 });
  await board(page, site.url, many);
  await expect(page.locator('.board-cards > li')).toHaveCount(10);
  await page.getByRole('button', { name: 'Show 20 more: Later' }).click();
  await expect(page.locator('.board-cards > li')).toHaveCount(30);
  await search(page).fill('case');
  await expect(page.getByText('30 cases found')).toBeVisible();
  await page.getByRole('button', { name: 'Show 20 more: Later' }).click();
  const link = page.getByRole('link', { name: 'Case 25' });
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(1_000);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Case 25');
  await page.goBack();
  await expect(search(page)).toHaveValue('case');
  await expect(link).toBeInViewport();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Terms' }).click();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Cases' }).click();
  await expect(search(page)).toHaveValue('');
  await expect(page.locator('.board-cards > li')).toHaveCount(10);
});

test('a case goes into the archive and comes out again, each with a way back', async ({ page, site }) => {
  await board(page, site.url, [LATER, WEEK]);
  await page.getByRole('button', { name: 'Archive “This week”' }).click();
  await expectNames(page, ['Later']);
  await expect(page.getByRole('link', { name: 'Later' })).toBeFocused();
  await page.getByRole('button', { name: 'Closed or archived' }).click();
  await expect(page.locator('.board-cards .chip')).toHaveText('Archived');
  await page.getByRole('button', { name: 'Take “This week” out of the archive' }).click();
  await expect(page.getByText('No case matches.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.board-cards .chip')).toHaveText('Archived');
  await page
    .getByRole('button', { name: 'Clear the filters' })
    .or(page.getByText(/^Filters/))
    .first()
    .click();
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expectNames(page, ['Later']);
});

test('several are selected by the keyboard alone, deleted, put back, and archived', async ({
  page,
  site,
}) => {
  await board(page, site.url, [OVERDUE, WEEK, LATER]);
  await tabTo(page, page.getByRole('button', { name: 'Select', exact: true }));
  await page.keyboard.press('Enter');
  for (const name of ['Overdue one', 'Later']) {
    await tabTo(page, page.getByRole('checkbox', { name: `Select “${name}”` }));
    await page.keyboard.press('Space');
  }
  await expect(page.getByText('2 cases selected')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const bar = section(page, 'What to do with the selected cases');
  await tabTo(page, bar.getByRole('button', { name: 'Delete' }));
  await page.keyboard.press('Enter');
  await expectNames(page, ['This week']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectNames(page, ['Overdue one', 'This week', 'Later']);
  await page.getByRole('button', { name: 'Select', exact: true }).click();
  await bar.getByRole('button', { name: 'Select all shown' }).click();
  await bar.getByRole('button', { name: 'Archive' }).click();
  await expect(page.getByText('No case is open.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectNames(page, ['Overdue one', 'This week', 'Later']);
});

test('a deleted case lies in the trash until it is put back or deleted for good', async ({ page, site }) => {
  await board(page, site.url, [OVERDUE, WEEK, LATER]);
  for (const name of ['Overdue one', 'This week', 'Later'])
    await page.getByRole('button', { name: `Delete “${name}”` }).click();
  // What was confirmed survives; a page that is left sooner has confirmed nothing.
  await expect(page.locator('.board-cards > li')).toHaveCount(0);
  await page.reload();
  await page.getByText('Deleted cases (3)').click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Put back “This week”' }).click();
  await expect(page.getByRole('link', { name: 'This week' })).toBeFocused();
  await page.getByRole('button', { name: 'Delete “Later” for good' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Delete “Later” for good?');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Deleted cases (2)')).toBeVisible();
  await page.getByRole('button', { name: 'Delete all for good' }).click();
  await expect(dialog).toContainText('Delete 2 cases for good?');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('2 cases deleted for good.')).toBeVisible();
  await expect(page.getByText(/^Deleted cases/)).toHaveCount(0);
  await expectNames(page, ['This week']);
});

test('the start says in one line what presses, and nothing where there are no cases', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}#/terms?today=${TODAY}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.cases-line')).toHaveCount(0);
  await board(page, site.url, ALL);
  await page.goto(`${site.url}?2#/terms?today=${TODAY}`);
  const line = page.getByRole('link', { name: 'Your cases: 1 overdue, 1 within seven days' });
  await expect(line).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await line.click();
  await expect(page.locator('.board-cards > li')).toHaveCount(4);
});
