import type { Page } from '@playwright/test';
import { TODAY, tabTo } from './cases.ts';
import { expect, keptForOffline, test } from './pwa.ts';

test.use({ viewport: { width: 360, height: 640 } });

/** Our State is set, as Settings would have it. */
async function presetKazakhstan(page: Page): Promise<void> {
  await page.addInitScript(() =>
    localStorage.setItem(
      'dedere.preferences',
      JSON.stringify({ lang: 'en', ourState: 'KZ', theme: 'system' }),
    ),
  );
}

/** The whole day stands between the bar on top and the tabs below, and nothing was scrolled for it. */
async function expectInView(page: Page): Promise<void> {
  const day = await page.locator('.answer time[data-day="safe"]').first().boundingBox();
  const bar = await page.locator('.bar-top').boundingBox();
  const tabs = await page.locator('.tabs').boundingBox();
  if (!day || !bar || !tabs) throw new Error('the answer, the bar or the tabs are not drawn');
  expect(day.y).toBeGreaterThanOrEqual(bar.y + bar.height);
  expect(day.y + day.height).toBeLessThanOrEqual(tabs.y);
  expect(await page.evaluate(() => scrollY)).toBe(0);
}

test('from an arrest to a saved case, by keyboard, and again without a network', async ({
  page,
  context,
  site,
}) => {
  await presetKazakhstan(page);
  await page.goto(`${site.url}#/terms?today=${TODAY}`);
  await keptForOffline(page);

  // Two actions to the answer: the key that opens the line, and what is typed into it.
  await page.keyboard.press('/');
  await page.keyboard.type('jordan arrest 3 nov');
  await page.keyboard.press('Enter');
  const safe = page.locator('.answer time[data-day="safe"]').first();
  await expect(safe).toHaveAttribute('datetime', '2026-12-10');
  await expectInView(page);
  await expect(page.locator('.answer time[data-day="usual"]').first()).toHaveAttribute(
    'datetime',
    '2026-12-13',
  );
  await expect(page.locator('mark').first()).toContainText('сорока (40) суток');
  // What stands below the days comes right after them, the working days of the own State last.
  await expect(page.locator('.answer .steps li').first()).toBeVisible();
  await expect(page.locator('.answer')).toContainText('14 working days in Kazakhstan');
  const answer = await page.locator('.answer').textContent();

  await tabTo(page, page.getByRole('button', { name: 'Save to a case' }));
  await page.keyboard.press('Enter');
  const name = page.getByRole('dialog').getByLabel('Name of the case');
  await expect(name).toBeFocused();
  await expect(name).toHaveValue('Jordan, Provisional arrest');
  await page.keyboard.type('Akhmetov, Amman');
  await page.keyboard.press('Enter');
  const open = page.getByRole('link', { name: 'Open the case' });
  await expect(open).toBeFocused();
  await expect(page.getByText('Saved in “Akhmetov, Amman”.')).toBeVisible();

  await page.close();
  await context.setOffline(true);
  const again = await context.newPage();
  await again.setViewportSize({ width: 360, height: 640 });
  await again.goto(`${site.url}#/cases?today=${TODAY}`);
  const card = again.locator('.case-card');
  await expect(card).toHaveCount(1);
  await expect(card.locator('time[data-day="safe"]')).toHaveAttribute('datetime', '2026-12-10');
  await expect(card).toContainText('in 18 days');
  await tabTo(again, again.getByRole('link', { name: 'Akhmetov, Amman' }));
  await again.keyboard.press('Enter');
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Akhmetov, Amman');
  await tabTo(again, again.locator('.entry-cards').getByRole('link', { name: 'Jordan, Provisional arrest' }));
  await again.keyboard.press('Enter');
  await expect(again.locator('.answer time[data-day="safe"]').first()).toHaveAttribute(
    'datetime',
    '2026-12-10',
  );
  await expect.poll(() => again.locator('.answer').textContent()).toBe(answer);
  await expect(again.getByRole('button', { name: 'Save the change' })).toBeDisabled();
});

test('from a cold start to the answer in three actions, by thumb', async ({ browser, site, watch }) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await presetKazakhstan(page);
  await page.goto(`${site.url}#/terms?today=${TODAY}`);
  await page.getByRole('link', { name: /Provisional arrest/ }).tap();
  await page.locator('input[type="date"]').first().fill('2026-11-03');
  await expect(page.locator('.answer time[data-day="safe"]').first()).toHaveAttribute(
    'datetime',
    '2026-12-10',
  );
  await expectInView(page);
  await context.close();
  expect(watch.asked).toEqual([]);
});
