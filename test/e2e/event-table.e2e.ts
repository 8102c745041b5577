import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './pwa.ts';

const TREATY = '#/terms/kz-jo-extradition';
const STARTED = `${TREATY}?arrest=2026-11-03&detention=2026-11-03T10:15&requested=KZ&today=2026-11-22`;
const CLOCKS = `${TREATY}/provisional-arrest?arrest=2026-11-03&requested=KZ&today=2026-11-22`;
const row = (page: Page, rule: string, instrument = 'kz-criminal-procedure') =>
  page.locator(`[data-rule="${rule}"][data-instrument="${instrument}"]`);
const safeOf = (page: Page, rule: string, instrument?: string) =>
  row(page, rule, instrument).locator('time[data-day="safe"]');

test('an event chosen on a treaty’s page, by keyboard alone, leads to each term with its facts', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}${TREATY}?today=2026-11-22`);
  const chooser = page.getByLabel('Event', { exact: true });
  await chooser.focus();
  await page.keyboard.type('Day of arrest');
  await page.keyboard.press('Tab');
  const arrest = page.getByLabel('Day of arrest', { exact: true });
  await expect(arrest).toBeFocused();
  await page.keyboard.type('3 nov 2026');
  await page.keyboard.press('Enter');
  // The part of each State is asked for, and said in the row until then.
  await expect(row(page, 'provisional-arrest', 'kz-jo-extradition')).toContainText('Needs the part');
  await page.getByRole('radio', { name: 'Kazakhstan' }).press('Space');
  await expect(safeOf(page, 'provisional-arrest', 'kz-jo-extradition')).toHaveAttribute(
    'datetime',
    '2026-12-11',
  );
  expect(new URL(page.url()).hash).toBe(TREATY);

  await page.getByLabel('Add another event').selectOption('detention');
  const detention = page.getByLabel('Day of detention', { exact: false }).first();
  await detention.fill('3 nov 2026');
  await detention.press('Enter');
  await expect(row(page, 'bring-before-judge')).toContainText('Needs the hour: detention');
  await page.getByLabel('Hour').fill('10:15');
  await page.getByLabel('Hour').press('Tab');
  await expect(safeOf(page, 'bring-before-judge')).toHaveAttribute('datetime', '2026-11-06T10:15:00+05:00');

  const safe = await page
    .locator('.started time[data-day="safe"]')
    .evaluateAll((days) => days.map((day) => day.getAttribute('datetime')?.slice(0, 10) ?? ''));
  expect(safe).toHaveLength(11);
  expect(safe).toEqual([...safe].sort());

  await row(page, 'extradition-arrest').getByRole('link').press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Extradition arrest' })).toBeVisible();
  await expect(page.locator('time[data-day="safe"]')).toHaveAttribute('datetime', '2027-11-02');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(row(page, 'extradition-arrest')).toBeVisible();
});

test('what an event starts without a figure stands below, with the word of the text', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}${TREATY}?decision=2026-11-03&requested=JO&today=2026-11-22`);
  await expect(safeOf(page, 'surrender', 'kz-jo-extradition')).toHaveAttribute('datetime', '2026-12-02');
  await expect(row(page, 'surrender', 'kz-jo-extradition')).toContainText('Not final');
  const duty = row(page, 'notice-of-decision', 'kz-jo-extradition');
  await expect(duty).toContainText('Without delay');
  await expect(duty.locator('time')).toHaveCount(0);
});

test('a wrong day in the address is said at its field', async ({ page, site }) => {
  await page.goto(`${site.url}${TREATY}?arrest=2026-02-30&requested=JO&capture=2026-01-01`);
  await expect(page.getByText('there is no such day').first()).toBeVisible();
  await expect(page.getByText('“capture” is not a fact this page knows')).toBeVisible();
  await expect(page.locator('.started time')).toHaveCount(0);
});

test('beside a treaty’s term stand the deciding State’s own clocks, once their event is known', async ({
  page,
  site,
}) => {
  await page.goto(site.url + CLOCKS);
  const clocks = page.locator('.clocks[data-law="kz-criminal-procedure"]');
  await expect(clocks).toContainText('This law counts from: detention');
  await expect(clocks).toContainText('12 July 2023');
  await page.goto('about:blank');
  await page.goto(`${site.url}${CLOCKS}&detention=2026-11-03T10:15`);
  const clock = clocks.locator('[data-rule="provisional-arrest-release-no-extradition-arrest"]');
  await expect(clock.locator('time[data-clock-day="safe"]')).toHaveAttribute('datetime', '2026-12-12');
  await expect(clock.locator('time[data-clock-day="usual"]')).toHaveAttribute('datetime', '2026-12-13');
  await expect(clock.locator('time[data-clock-release="earliest"]')).toHaveAttribute(
    'datetime',
    '2026-12-13T00:00:00+05:00',
  );
  // A machine that asks for the page's own days still finds those alone.
  await expect(page.locator('time[data-day="safe"]')).toHaveAttribute('datetime', '2026-12-11');
  await expect(page.locator('time[data-release="earliest"]')).toHaveCount(1);
});

test('a State without a law here has no clocks, and nothing of them is fetched', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${site.url}${TREATY}/provisional-arrest?arrest=2026-11-03&requested=JO`);
  await expect(page.locator('.steps li').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  expect(asked.filter((url) => /NationalClocks|kz-criminal-procedure/.test(url))).toEqual([]);
});

for (const [name, hash, ready] of [
  ['the table', STARTED, '.started'],
  ['the clocks', `${CLOCKS}&detention=2026-11-03T10:15`, '.clocks .started'],
  ['a treaty’s page that asks', `${TREATY}?today=2026-11-22`, '.event-terms'],
] as const) {
  for (const width of [360, 1280]) {
    test(`${name} at ${width} has no axe violation and nothing wider than the page`, async ({
      page,
      site,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        await page.goto('about:blank');
        await page.goto(site.url + hash);
        await expect(page.locator(ready)).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
      for (const lang of ['ar-XB', 'ru']) {
        await page.goto('about:blank');
        await page.goto(`${site.url}${hash}&lang=${lang}`);
        await expect(page.locator(ready)).toBeVisible();
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
      }
    });
  }
}
