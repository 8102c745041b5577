import type { Page } from '@playwright/test';
import { expect, test } from './pwa.ts';

const line = (page: Page) => page.getByRole('combobox', { name: 'Ask: treaty, event, day' });
const options = (page: Page) => page.locator('.command [role="option"]');
const status = (page: Page) => page.locator('.command [role="status"]');
const arrestDay = (page: Page) => page.getByLabel('Day of arrest', { exact: true });

test.beforeEach(async ({ page, site }) => {
  await page.goto(`${site.url}#/?today=2026-11-22`);
  await expect(page.getByRole('heading', { name: 'Terms' })).toBeVisible();
});

test('a day that does not exist is carried to its field and explained there', async ({ page }) => {
  await line(page).fill('jordan arrest 30 feb');
  await line(page).press('Enter');
  await expect(arrestDay(page)).toHaveValue('30 feb');
  await expect(page.getByText('“30 feb”: there is no such day.')).toBeVisible();
  await expect(page.locator('time[data-day]')).toHaveCount(0);
  await expect(line(page)).toHaveValue('');
});

test('a length of nothing is carried to its field and explained there', async ({ page }) => {
  await line(page).fill('0 days from 3 nov 2026');
  await line(page).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Plain count' })).toBeVisible();
  await expect(page.getByText('“0” is not a whole number from 1 to 9999.')).toBeVisible();
});

for (const [typed, said] of [
  ['10 working days from 3 nov', 'Not understood: 10 working days'],
  ['jordan arrest 3 nov or 7 nov', '“7 nov”: a second date was typed'],
  ['jordan arrest monday 3 nov 2026', 'that day is another weekday'],
  ['jordan arrest 3 nov 40 days before', 'counting back is not done here'],
] as const) {
  test(`“${typed}” holds the line until Enter is pressed again`, async ({ page }) => {
    await line(page).fill(typed);
    await line(page).press('Enter');
    await expect(status(page)).toContainText(said);
    await expect(status(page)).toContainText('press Enter again');
    await expect(line(page)).toHaveValue(typed);
    await expect(line(page)).toBeFocused();
    await expect(page.getByRole('heading', { level: 1, name: 'Terms' })).toBeVisible();
    await line(page).press('Enter');
    await expect(line(page)).toHaveValue('');
    await expect(
      page.getByRole('heading', { level: 1, name: /Provisional arrest|Plain count/ }),
    ).toBeVisible();
  });
}

test('two days of which one is meant are one uncertain event', async ({ page }) => {
  await line(page).fill('jordan arrest 2 or 3 nov');
  await expect(options(page).first()).toContainText('Mon 2 Nov 2026 – Tue 3 Nov 2026');
  await line(page).press('Enter');
  await expect(arrestDay(page)).toHaveValue('Mon 2 Nov 2026');
  await expect(page.locator('time[data-day="safe"]')).toBeVisible();
});

for (const [typed, title, detail] of [
  ['jordan arrest 11/13/2026', 'Provisional arrest, Fri 13 Nov 2026', 'read as month/day'],
  ['3 nov', 'Plain count', 'still to enter: the length'],
  ['jordan arrest', 'Provisional arrest', 'still to enter: the day'],
  ['arrest 3 nov', 'Provisional arrest', 'still to enter: which State is asked'],
  ['morocco arrest 3 nov', 'Terms: ', 'no such term here yet'],
] as const) {
  test(`the preview of “${typed}” says “${title}”, “${detail}”`, async ({ page }) => {
    await line(page).fill(typed);
    const shown = options(page).filter({ hasText: detail }).first();
    await expect(shown.locator('span').first()).toContainText(title);
    await expect(options(page).filter({ hasText: 'Count Plain count' })).toHaveCount(0);
    await expect(options(page).filter({ hasText: 'choose a date' })).toHaveCount(0);
  });
}

test('the preview names both events and says the year once', async ({ page }) => {
  await line(page).fill('jordan detention 1 nov arrest 3 nov');
  const first = options(page).first();
  await expect(first).toContainText(/arrest Tue 3 Nov 2026/i);
  await expect(first).toContainText(/detention Sun 1 Nov 2026/i);
  expect((await first.textContent())?.match(/year taken/g)).toHaveLength(1);
});

test('Escape closes the list, then clears; the cross is called Clear', async ({ page }) => {
  await line(page).fill('jordan arrest');
  await expect(options(page).first()).toBeVisible();
  await line(page).press('Escape');
  await expect(options(page).first()).toBeHidden();
  await expect(line(page)).toHaveValue('jordan arrest');
  await line(page).press('Escape');
  await expect(line(page)).toHaveValue('');
  await line(page).fill('jordan');
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(line(page)).toHaveValue('');
  await expect(line(page)).toBeFocused();
});

test('in Russian the preview names the events in Russian', async ({ page, site }) => {
  await page.goto(`${site.url}#/?today=2026-11-22&lang=ru`);
  const russian = page.getByRole('combobox', { name: 'Спросите: договор, событие, день' });
  await russian.fill('иордания задержание 1 ноября');
  await expect(options(page).first()).toContainText('задержание');
  await expect(options(page).first()).toContainText('осталось указать: день');
  await russian.fill('отсчитать');
  await expect(options(page).first().locator('span').first()).toHaveText('Простой подсчёт');
});

test.describe('the reader of the line comes when the line is first used', () => {
  test.use({ serviceWorkers: 'block' });
  const READER = '**/assets/read-command-*.js';

  test('and Enter pressed before it is there is not lost', async ({ page, site }) => {
    await page.route(READER, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await page.goto(`${site.url}#/?today=2026-11-22`);
    await page.keyboard.press('/');
    await page.keyboard.type('jordan arrest 3 nov');
    await page.keyboard.press('Enter');
    await expect(page.locator('time[data-day="safe"]')).toHaveAttribute('datetime', '2026-12-10');
  });

  test('and where it does not come, the line says so and keeps what was typed', async ({ page, site }) => {
    await page.route(READER, (route) => route.abort());
    await page.goto(site.url);
    const line = page.getByRole('combobox');
    await line.fill('jordan arrest 3 nov');
    await line.press('Enter');
    await expect(page.getByText('could not be loaded')).toBeVisible();
    await expect(line).toHaveValue('jordan arrest 3 nov');
  });
});
