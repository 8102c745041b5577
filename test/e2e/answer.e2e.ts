import type { Page } from '@playwright/test';
import { expect, test } from './pwa.ts';

const ARREST = '#/terms/kz-jo-extradition/provisional-arrest?arrest=2026-11-03&requested=JO&today=2026-11-22';
const CONDUCT =
  '#/terms/kz-ma-mla/safe-conduct?notice-not-required=2026-06-01&excluded=2026-06-05..2026-06-09&requested=MA&today=2026-06-02';
const strong = (page: Page) => page.locator('.answer .strong-day');

/** What the grid says of its days to whoever cannot see it, from the first day with a mark on. */
async function marks(page: Page): Promise<string[]> {
  await expect(page.locator('.weeks')).toBeVisible();
  const all = await page.locator('.weeks tbody td .hidden').allTextContents();
  return all
    .filter((text) => text.includes(','))
    .filter((text) => !/, rest day or holiday[^,]*$/.test(text) || text.split(',').length > 2);
}

test.describe('who holds the person', () => {
  test('reads the release as the strong line, and the safe day below it', async ({ page, site }) => {
    await page.goto(`${site.url}${ARREST}&chair=hold`);
    await expect(strong(page)).toHaveAttribute('data-release', 'earliest');
    await expect(strong(page)).toHaveAttribute('datetime', '2026-12-13T00:00:00+03:00');
    await expect(page.locator('time[data-day="safe"]')).toHaveAttribute('datetime', '2026-12-10');
    await expect(page.locator('.release')).toBeVisible();
    await expect(page.locator('time[data-release="earliest"]')).toHaveCount(1);
    await expect(page.locator('time[data-release="usual"]')).toHaveAttribute(
      'datetime',
      '2026-12-14T00:00:00+03:00',
    );
  });

  test('or would rely on the end of a protection gets the latest day', async ({ page, site }) => {
    await page.goto(`${site.url}${CONDUCT}&chair=hold`);
    await expect(strong(page)).toHaveAttribute('data-day', 'outer');
    await expect(strong(page)).toHaveAttribute('datetime', '2026-06-22');
    await expect(page.locator('time[data-day="safe"]')).toHaveAttribute('datetime', '2026-06-21');
  });
});

test('what takes effect is relied on from the later reading, in the grid too', async ({ page, site }) => {
  await page.goto(
    `${site.url}#/terms/kz-ma-mla/entry-into-force?last-notification=2026-11-03&today=2026-11-22`,
  );
  await expect(page.locator('.answer .lead')).toHaveText('Rely on it from');
  await expect(strong(page)).toHaveAttribute('datetime', '2026-12-04');
  await expect(page.locator('time[data-day="outer"]')).toHaveAttribute('datetime', '2026-12-03');
  expect(await marks(page)).toEqual([
    'Tue 3 Nov 2026, event',
    'Sun 22 Nov 2026, today',
    'Thu 3 Dec 2026, earliest listed',
    'Fri 4 Dec 2026, rely on it from, usual day',
  ]);
});

test('days left out stand in the result, in the steps and in the grid alike', async ({ page, site }) => {
  await page.goto(site.url + CONDUCT);
  await expect(page.locator('.answer > .quiet').filter({ hasText: '16 June' })).toHaveText(
    'If the reasons are not accepted, the usual day is Tuesday 16 June 2026.',
  );
  await expect(page.locator('.step-days').filter({ hasText: 'Tue 16 Jun' }).last()).toHaveText(
    'Tue 16 JunSun 21 Jun',
  );
  expect(await marks(page)).toEqual([
    'Mon 1 Jun 2026, event',
    'Tue 2 Jun 2026, today',
    'Fri 5 Jun 2026, left out',
    'Sat 6 Jun 2026, left out, rest day or holiday in Kazakhstan',
    'Sun 7 Jun 2026, left out, rest day or holiday in Kazakhstan',
    'Mon 8 Jun 2026, left out',
    'Tue 9 Jun 2026, left out',
    'Sun 21 Jun 2026, safe day, usual day, rest day or holiday in Kazakhstan',
    'Mon 22 Jun 2026, latest listed',
  ]);
});

test('a reading that gives none of the three days is marked, and so is the day that was set', async ({
  page,
  site,
}) => {
  await page.goto(site.url + ARREST);
  const grid = await marks(page);
  expect(grid).toContain('Sat 12 Dec 2026, another reading, rest day or holiday in Jordan');
  await page.goto('about:blank');
  await page.goto(
    `${site.url}#/terms/kz-ma-mla/temporary-transfer?transfer=2026-08-31&set-day=2026-10-15&requested=KZ&today=2026-09-01`,
  );
  await expect(page.locator('time[data-day="safe"]')).toHaveAttribute('datetime', '2026-10-15');
  expect((await marks(page)).filter((text) => text.startsWith('Thu 15 Oct'))).toEqual([
    'Thu 15 Oct 2026, safe day, usual day, latest listed, day set',
  ]);
});

test('closings of one’s own are said in the result', async ({ page, site }) => {
  await page.goto(`${site.url}${ARREST}&closed=JO:2026-12-10`);
  await expect(strong(page)).toHaveAttribute('datetime', '2026-12-09');
  await expect(page.locator('.answer > .quiet').filter({ hasText: 'By your entry' })).toContainText(
    'the office in Amman is closed on Thu 10 Dec 2026',
  );
});

test.describe('with our State set', () => {
  test('working days are told there and here, and the clock there is told here', async ({ page, site }) => {
    await page.addInitScript(() =>
      localStorage.setItem('dedere.preferences', JSON.stringify({ lang: 'en', ourState: 'KZ' })),
    );
    await page.goto(site.url + ARREST);
    // 23 Nov to 10 Dec 2026: eighteen days, in Jordan less two Fridays and Saturdays, in Kazakhstan less two weekends.
    await expect(page.locator('.distance')).toHaveText(
      'in 18 days, 14 working days in Jordan, 14 working days in Kazakhstan',
    );
    await expect(page.locator('.release .clock-here')).toHaveText(
      '24:00 on Sat 12 Dec in Amman is 02:00 on Sun 13 Dec in Astana.',
    );
  });

  test('a State without a table for that year has no number of working days', async ({ page, site }) => {
    await page.addInitScript(() =>
      localStorage.setItem('dedere.preferences', JSON.stringify({ lang: 'en', ourState: 'KZ' })),
    );
    await page.goto(
      `${site.url}#/terms/kz-ma-mla/safe-conduct?notice-not-required=2041-06-01&requested=KZ&today=2041-06-02`,
    );
    await expect(page.locator('.distance')).toHaveText(
      'in 13 days, working days in Morocco not known, working days in Kazakhstan not known',
    );
  });
});
