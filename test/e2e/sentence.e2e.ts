import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './pwa.ts';

const JORDAN = '#/eligibility/kz-jo-extradition?path=enforcement&requested=JO&today=2026-06-01';
const TERM = '#/terms/kz-jo-extradition/latest-receipt?requested=JO&today=2026-06-01';

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const lastDay = (page: Page) => page.locator('time[data-sentence="last-day"]');
const day = (page: Page, kind: string) => page.locator(`time[data-day="${kind}"]`).first();

async function enter(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).fill(text);
  await field(page, name).press('Enter');
}

async function tabTo(page: Page, role: 'button' | 'radio' | 'textbox', name: string): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true });
  await expect(wanted).toBeVisible();
  for (let i = 0; i < 60; i += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}

async function clean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
    [],
  );
}

test('several sentences, credits and remission are entered by keyboard alone', async ({ page, site }) => {
  await page.goto(`${site.url}${TERM}&sentence-start=2025-01-10&length=1y`);
  await expect(lastDay(page)).toHaveAttribute('datetime', '2026-01-09');
  await tabTo(page, 'button', 'Add a sentence served after it');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'length', exact: true })).toBeFocused();
  await tabTo(page, 'textbox', 'Sentence 2: length');
  await page.keyboard.type('2y');
  await page.keyboard.press('Enter');
  await expect(lastDay(page)).toHaveAttribute('datetime', '2028-01-09');
  await expect(page.getByText('were taken as served one after the other')).toBeVisible();
  await tabTo(page, 'button', 'Remove sentence 2');
  await page.keyboard.press('Enter');
  await expect(lastDay(page)).toHaveAttribute('datetime', '2026-01-09');
  await expect(page.getByRole('button', { name: 'Add a sentence served after it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, 'textbox', 'Sentence 2: last day served');
  await page.keyboard.type('28 feb 2027');
  await page.keyboard.press('Enter');
  await expect(lastDay(page)).toHaveAttribute('datetime', '2027-02-28');
  await expect(day(page, 'usual')).toHaveAttribute('datetime', '2026-08-31');
  await clean(page);
});

test('remission moves the end earlier, and is said where it is longer than the sentence', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}${TERM}&sentence-start=2025-01-10&length=3y&credit-days=9`);
  await expect(lastDay(page)).toHaveAttribute('datetime', '2027-12-31');
  await enter(page, 'Remission', '6m');
  await expect(lastDay(page)).toHaveAttribute('datetime', '2027-06-30');
  await enter(page, 'Remission', '4y');
  await expect(page.getByText('The remission (4 years) is longer than what is left')).toBeVisible();
  await expect(field(page, 'Remission')).toHaveValue('4y');
  await expect(lastDay(page)).toHaveCount(0);
  await expect(page.locator('time[data-day="safe"]')).toHaveCount(0);
  await clean(page);
});

test('dates that contradict are said with the sentences they are of, and kept', async ({ page, site }) => {
  await page.goto(`${site.url}${TERM}&sentence-end=2027-02-28&further-sentences=2027-02-01..1y`);
  await expect(page.getByText('Sentence 2 starts on Monday 1 February 2027, while sentence 1')).toBeVisible();
  await expect(field(page, 'Sentence 2: first day')).toHaveValue('Mon 1 Feb 2027');
  await expect(field(page, 'Sentence 2: length')).toHaveValue('1y');
  await enter(page, 'Sentence 2: first day', '3 mar 2027');
  await expect(page.getByText('the days between are not served')).toBeVisible();
  await enter(page, 'Sentence 2: first day', '1 mar 2027');
  await expect(lastDay(page)).toHaveAttribute('datetime', '2028-02-29');
  await enter(page, 'Sentence 2: length', 'soon');
  await expect(page.getByText('“soon” is not a length')).toBeVisible();
  await expect(lastDay(page)).toHaveCount(0);
  await expect(page.locator('time[data-day="safe"]')).toHaveCount(0);
});

test('the conditions and the term carry the sentence to each other', async ({ page, site }) => {
  const dates = 'sentence-start=2025-01-10&length=1y&remission=1m&further-sentences=1y,3m&receipt=2026-06-02';
  await page.goto(`${site.url}${JORDAN}&${dates}`);
  await expect(lastDay(page)).toHaveAttribute('datetime', '2027-03-09');
  await expect(page.locator('[data-left]')).toHaveText('9 months 7 days (280 days)');
  await expect(page.locator('[data-moment="not-stated"]')).toContainText('our reading');
  const usual = await day(page, 'usual').getAttribute('datetime');
  expect(usual).toBe('2026-09-09');
  await page.getByRole('link', { name: 'Count this term in full' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Six months');
  await expect(lastDay(page)).toHaveAttribute('datetime', '2027-03-09');
  await expect(day(page, 'usual')).toHaveAttribute('datetime', usual ?? '');
  await expect(page.getByText('is not known on this page')).toHaveCount(0);
  await page.getByRole('link', { name: 'Eligibility with this sentence' }).click();
  await page.getByRole('radio', { name: 'Extradition to enforce a sentence' }).check();
  await expect(lastDay(page)).toHaveAttribute('datetime', '2027-03-09');
  await expect(field(page, 'Sentence 3: length')).toHaveValue('3m');
});

test('the narrow form does not scroll sideways', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(
    `${site.url}${JORDAN}&lang=ru&sentence-start=2025-01-10&length=1y&remission=1m&further-sentences=1y,3m`,
  );
  await expect(lastDay(page)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await clean(page);
});
