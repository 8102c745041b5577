import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './pwa.ts';

const ARREST = '#/terms/kz-jo-extradition/provisional-arrest?arrest=2026-11-03&today=2026-11-22';
const day = (page: Page, name: string) => page.locator(`time[data-day="${name}"]`);
const release = (page: Page, name: string) => page.locator(`time[data-release="${name}"]`);

test.describe('an address of a provisional arrest', () => {
  test('with Jordan requested shows the three days, the release and the words of article 12(5)', async ({
    page,
    site,
  }) => {
    await page.goto(`${site.url}${ARREST}&requested=JO`);
    await expect(day(page, 'safe')).toHaveAttribute('datetime', '2026-12-10');
    await expect(day(page, 'safe')).toHaveText('Thursday 10 December 2026');
    await expect(day(page, 'usual')).toHaveAttribute('datetime', '2026-12-13');
    await expect(day(page, 'outer')).toHaveAttribute('datetime', '2026-12-13');
    await expect(release(page, 'earliest')).toHaveAttribute('datetime', '2026-12-13T00:00:00+03:00');
    await expect(page.getByRole('heading', { name: 'Статья 12, пункт 5' })).toBeVisible();
    const words = page.locator('[data-eid="art_12__para_5"] mark');
    await expect(words.first()).toHaveText('сорока (40) суток');
    await expect(words.first()).toHaveAttribute('data-kind', 'term');
    await expect(page.getByText('in 18 days')).toBeVisible();
  });

  test('with Kazakhstan requested moves back to its own office days', async ({ page, site }) => {
    await page.goto(`${site.url}${ARREST}&requested=KZ`);
    await expect(day(page, 'safe')).toHaveAttribute('datetime', '2026-12-11');
    await page.getByRole('button', { name: 'Exchange the two States' }).click();
    await expect(day(page, 'safe')).toHaveAttribute('datetime', '2026-12-10');
  });

  test('loses its facts from the address bar, and keeps them through reload and back', async ({
    page,
    site,
  }) => {
    await page.goto(`${site.url}${ARREST}&requested=JO`);
    await expect(day(page, 'safe')).toBeVisible();
    expect(new URL(page.url()).hash).toBe('#/terms/kz-jo-extradition/provisional-arrest');
    await page.reload();
    await expect(day(page, 'safe')).toHaveAttribute('datetime', '2026-12-10');
    await page.getByRole('link', { name: 'Settings' }).click();
    await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(day(page, 'safe')).toHaveAttribute('datetime', '2026-12-10');
  });

  test('asks which State is asked where the address does not say', async ({ page, site }) => {
    await page.goto(site.url + ARREST);
    await expect(page.getByText('Say which State is asked')).toBeVisible();
    await page.getByRole('radio', { name: 'Jordan' }).click();
    await expect(day(page, 'safe')).toHaveAttribute('datetime', '2026-12-10');
  });

  test('copies a link with its facts and a paragraph with its citation', async ({ page, site, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${site.url}${ARREST}&requested=JO`);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('Link copied')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(
      `${site.url}#/terms/kz-jo-extradition/provisional-arrest?arrest=2026-11-03&requested=JO`,
    );
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('Article 12, paragraph 5');
    const paragraph = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of [
      'Safe day in Amman: Thursday 10 December 2026.',
      'Not known whether the treaty is in force',
      'Working aid.',
    ]) {
      expect(paragraph).toContain(part);
    }
  });
});

test.describe('what is typed wrong', () => {
  test('stays in its field with a sentence, and the rest stays too', async ({ page, site }) => {
    await page.goto(`${site.url}${ARREST}&requested=JO`);
    const field = page.getByLabel('Day of arrest', { exact: true });
    for (const [typed, said] of [
      ['30 Feb 2026', 'there is no such day'],
      ['1 jan 1850', 'outside 1900–2100'],
      ['soon', 'is not a date'],
    ] as const) {
      await field.fill(typed);
      await field.press('Enter');
      await expect(page.getByText(said)).toBeVisible();
      await expect(field).toHaveValue(typed);
      await expect(day(page, 'safe')).toHaveCount(0);
    }
    await field.fill('3 nov');
    await field.press('Enter');
    await expect(day(page, 'safe')).toHaveAttribute('datetime', '2026-12-10');
    await expect(field).toHaveValue('Tue 3 Nov 2026');
  });

  for (const [hash, said] of [
    ['#/terms/kz-xx/provisional-arrest', 'There is no instrument “kz-xx” here'],
    ['#/terms/kz-jo-extradition/no-such-rule', 'This instrument has no term “no-such-rule” here'],
    ['#/terms/kz-jo-extradition/provisional-arrest?arrest=2026-02-30&requested=JO', 'there is no such day'],
    ['#/terms/kz-jo-extradition/provisional-arrest?arrest=2101-01-01&requested=JO', 'outside 1900–2100'],
    ['#/terms/kz-jo-extradition/provisional-arrest?arrest=abc&requested=JO', '“abc” is not a date'],
    [
      '#/terms/kz-jo-extradition/provisional-arrest?arrest=2026-11-03&requested=FR',
      '“FR” is not a party to this treaty',
    ],
    [
      '#/terms/kz-jo-extradition/provisional-arrest?capture=2026-11-03&requested=JO',
      '“capture” is not a fact this page knows',
    ],
    ['#/count?from=2026-11-03&n=many', '“many” is not a whole number'],
    ['#/count?from=2026-11-03&n=40&state=FR', 'There is no State “FR” here'],
    ['#/somewhere/else', 'There is no page “somewhere/else”'],
  ] as const) {
    test(`in the address ${hash} is said in place`, async ({ page, site }) => {
      await page.goto(site.url + hash);
      await expect(page.getByText(said).first()).toBeVisible();
    });
  }
});

test('past the table of holidays there is no safe day, and the page says why', async ({ page, site }) => {
  await page.goto(`${site.url}#/terms/kz-jo-extradition/provisional-arrest?arrest=2041-03-01&requested=JO`);
  await expect(
    page.getByText('No safe day can be given: there is no calendar of Jordan for 2041'),
  ).toBeVisible();
  await expect(day(page, 'safe')).toHaveCount(0);
  await expect(day(page, 'usual')).toHaveAttribute('datetime', '2041-04-10');
  await expect(release(page, 'earliest')).toBeVisible();
});

test('a plain count without a State gives only the usual day', async ({ page, site }) => {
  await page.goto(`${site.url}#/count?from=2026-11-03&n=40&unit=day`);
  await expect(day(page, 'usual')).toHaveAttribute('datetime', '2026-12-13');
  await expect(day(page, 'safe')).toHaveCount(0);
  await page.getByLabel('State whose law decides').selectOption('KZ');
  await page.getByLabel('A person is in custody').check();
  await expect(day(page, 'safe')).toHaveAttribute('datetime', '2026-12-12');
});

test.describe('the command line', () => {
  for (const [typed, heading, safe] of [
    ['jordan arrest 3 nov', 'Provisional arrest', '2026-12-10'],
    ['иордания арест 3 ноября', 'Provisional arrest', '2026-12-10'],
    ['40 days from 3.11.2026 kazakhstan custody', 'Plain count', '2026-12-12'],
  ] as const) {
    test(`opens “${typed}” by keyboard alone`, async ({ page, site }) => {
      await page.goto(`${site.url}#/?today=2026-11-22`);
      await expect(page.getByRole('heading', { name: 'Terms' })).toBeVisible();
      await page.keyboard.press('/');
      await page.keyboard.type(typed);
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await expect(day(page, 'safe')).toHaveAttribute('datetime', safe);
    });
  }

  test('says what is wrong with a date and what it did not understand', async ({ page, site }) => {
    await page.goto(site.url);
    const line = page.getByRole('combobox', { name: 'Ask: treaty, event, day' });
    await line.fill('jordan arrest 30 feb 2026 bananas');
    await expect(page.getByText('there is no such day')).toBeVisible();
    await expect(page.getByText('Not understood: bananas')).toBeVisible();
    await line.press('Escape');
    await expect(page.getByText('Not understood: bananas')).toBeHidden();
    await line.press('Escape');
    await expect(line).toHaveValue('');
  });
});

test('language and direction switch in place, and what was entered stays', async ({ page, site }) => {
  await page.goto(`${site.url}${ARREST}&requested=JO`);
  await expect(day(page, 'safe')).toHaveText('Thursday 10 December 2026');
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Русский' }).click();
  await expect(page.getByRole('heading', { name: 'Настройки' })).toBeVisible();
  await page.getByRole('button', { name: 'Назад' }).click();
  await expect(day(page, 'safe')).toHaveText('четверг, 10 декабря 2026');
  await page.getByRole('link', { name: 'Настройки' }).click();
  await page.getByRole('radio', { name: 'Проверка справа налево' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.goBack();
  await expect(day(page, 'safe')).toHaveAttribute('datetime', '2026-12-10');
});

for (const [name, hash] of [
  ['the list of terms', '#/'],
  ['a term', `${ARREST}&requested=JO`],
  ['a term that asks', '#/terms/kz-jo-extradition/additional-information'],
  ['a plain count', '#/count?from=2026-03-01T10:15&n=40&state=KZ&custody=1'],
  ['a wrong address', '#/terms/kz-jo-extradition/provisional-arrest?arrest=2026-02-30&requested=XX'],
  ['settings', '#/settings'],
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
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
      await page.goto('about:blank');
      await page.goto(`${site.url}${hash}${hash.includes('?') ? '&' : '?'}lang=ar-XB`);
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  }
}
