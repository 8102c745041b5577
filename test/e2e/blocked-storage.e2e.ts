import { expect, test } from './pwa.ts';

/** A browser told to keep no data of sites: the very words throw, and there is no news between tabs. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException(`Access is denied: ${name}`, 'SecurityError');
        },
      });
    }
    Reflect.deleteProperty(window, 'BroadcastChannel');
  });
});

test('where the browser blocks site data an answer is counted all the same', async ({ page, site }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(
    `${site.url}#/terms/kz-jo-extradition/provisional-arrest?arrest=2026-11-03&requested=JO&today=2026-11-10`,
  );
  await expect(page.locator('time[data-day="safe"]')).toHaveAttribute('datetime', '2026-12-10');
  await expect(page.getByText('Counted as of Tuesday 10 November 2026')).toBeVisible();
  expect(errors).toEqual([]);
});

test('the settings and the first page say that a choice is not kept, and follow it', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}#/settings`);
  await page.getByRole('radio', { name: 'dark' }).check();
  await expect(page.getByText('The browser did not keep this setting')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('link', { name: 'Terms' }).click();
  await page.getByRole('button', { name: 'Jordan' }).click();
  await expect(page.getByText('You work for: Jordan')).toContainText('The browser did not keep this');
});

test('the cases say that nothing can be kept, and wait for nothing', async ({ page, site }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(`${site.url}#/cases`);
  await expect(page.getByRole('heading', { level: 1, name: 'Cases' })).toBeVisible();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByText('Loading…')).toHaveCount(0);
  expect(errors).toEqual([]);
});
