import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './pwa.ts';

const ARREST = '#/terms/kz-jo-extradition/provisional-arrest?requested=JO&today=2026-11-22';
const arrestDay = (page: Page) => page.getByLabel('Day of arrest', { exact: true });
const hour = (page: Page) => page.getByPlaceholder('10:15').first();

test.beforeEach(async ({ page, site }) => {
  await page.goto(site.url + ARREST);
  await expect(arrestDay(page)).toBeVisible();
});

test('a weekday that the day is not is said in place and the text kept', async ({ page }) => {
  await arrestDay(page).fill('monday 3 nov 2026');
  await expect(page.getByText('“monday 3 nov 2026”: that day is another weekday.')).toBeVisible();
  await arrestDay(page).press('Enter');
  await expect(arrestDay(page)).toHaveValue('monday 3 nov 2026');
  await expect(page.getByText('“monday 3 nov 2026”: that day is another weekday.')).toBeVisible();
  await expect(page.locator('time[data-day]')).toHaveCount(0);
  await arrestDay(page).fill('tuesday 3 nov 2026');
  await arrestDay(page).press('Enter');
  await expect(arrestDay(page)).toHaveValue('Tue 3 Nov 2026');
  await expect(page.locator('time[data-day="safe"]')).toHaveAttribute('datetime', '2026-12-10');
});

test('a wrong day and an hour stay in their own fields', async ({ page }) => {
  await page.locator('details.finer > summary').first().click();
  await arrestDay(page).fill('30.02.2026');
  await arrestDay(page).press('Enter');
  await hour(page).fill('10:15');
  await hour(page).press('Enter');
  await expect(arrestDay(page)).toHaveValue('30.02.2026');
  await expect(hour(page)).toHaveValue('10:15');
  await arrestDay(page).fill('3.11.2026');
  await arrestDay(page).press('Enter');
  await expect(arrestDay(page)).toHaveValue('Tue 3 Nov 2026');
  await expect(hour(page)).toHaveValue('10:15');
});

for (const viewport of [
  { width: 320, height: 700 },
  { width: 1280, height: 800 },
]) {
  test(`one click outside a field with a wrong date does what it aims at (${viewport.width} wide)`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const details = page.locator('details.finer').first();
    await arrestDay(page).fill('30 feb 2026');
    const box = await details.locator('> summary').boundingBox();
    if (!box) throw new Error('no summary');
    // At its upper edge: a line that appears above would push it from under the pointer.
    await page.mouse.move(box.x + 20, box.y + 4);
    await page.mouse.down();
    await page.waitForTimeout(150);
    await page.mouse.up();
    await expect(details).toHaveAttribute('open');
    await expect(page.getByText('there is no such day')).toBeVisible();
    await expect(arrestDay(page)).toHaveValue('30 feb 2026');
  });
}

test('the calendar opens from the keyboard and the field says so', async ({ page }) => {
  await page.evaluate(() => {
    HTMLInputElement.prototype.showPicker = function () {
      document.body.dataset.picker = this.getAttribute('aria-label') ?? '';
    };
  });
  await expect(arrestDay(page)).toHaveAccessibleDescription(/Alt and the down arrow open the calendar/);
  await arrestDay(page).press('Alt+ArrowDown');
  await expect(page.locator('body')).toHaveAttribute('data-picker', /Day of arrest/);
  const { violations } = await new AxeBuilder({ page }).include('.inputs').analyze();
  expect(violations).toEqual([]);
});
