import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './pwa.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const NARROW = { width: 360, height: 740 };

test.describe('whoever is led to a page stands at its heading', () => {
  test('by the command line', async ({ page, site }) => {
    await page.goto(site.url);
    await expect(heading(page, 'Terms')).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('jordan arrest 3 nov 2026');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(heading(page, 'Provisional arrest')).toBeFocused();
    await expect(page).toHaveTitle('Provisional arrest · Dedere');
  });

  for (const size of [NARROW, { width: 1280, height: 800 }]) {
    test(`by links of rules, treaties and rooms at ${size.width}`, async ({ page, site }) => {
      await page.setViewportSize(size);
      await page.goto(site.url);
      await page
        .getByRole('link', { name: /Provisional arrest/ })
        .first()
        .press('Enter');
      await expect(heading(page, 'Provisional arrest')).toBeFocused();
      await page.getByRole('link', { name: 'Eligibility', exact: true }).press('Enter');
      await expect(heading(page, 'Eligibility')).toBeFocused();
      await expect(page).toHaveTitle('Eligibility · Dedere');
      await page.getByRole('link', { name: 'Settings' }).press('Enter');
      await expect(heading(page, 'Settings')).toBeFocused();
    });
  }

  test('from one term to another beside it', async ({ page, site }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${site.url}#/terms/kz-jo-extradition/provisional-arrest?requested=JO&arrest=2026-11-03`);
    await expect(heading(page, 'Provisional arrest')).toBeVisible();
    await page.getByRole('link', { name: /Additional information/ }).press('Enter');
    await expect(heading(page, 'Additional information')).toBeFocused();
  });
});

test('at first load, and when facts change in place, the focus is left where it is', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}#/terms/kz-jo-extradition/provisional-arrest?requested=JO`);
  await expect(heading(page, 'Provisional arrest')).toBeVisible();
  await expect(page.locator('body')).toBeFocused();
  const field = page.getByLabel('Day of arrest', { exact: true });
  await field.fill('3 nov 2026');
  await field.press('Enter');
  await expect(page.locator('time[data-day="safe"]')).toHaveAttribute('datetime', '2026-12-10');
  await expect(field).toBeFocused();
  await expect(page).toHaveTitle('Provisional arrest · Dedere');
});

test('a question that goes away when it is answered leaves the keyboard on the page', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}#/terms/kz-jo-extradition/provisional-arrest?arrest=2026-11-03`);
  await page.getByRole('radio', { name: 'Jordan' }).press(' ');
  await expect(page.locator('time[data-day="safe"]')).toBeVisible();
  await expect(page.locator('body')).not.toBeFocused();
  expect(await page.evaluate(() => document.activeElement?.closest('#content') !== null)).toBe(true);
});

test('the name of a case is not in the title', async ({ page, site }) => {
  await page.goto(`${site.url}#/terms/kz-jo-extradition/provisional-arrest?arrest=2026-11-03&requested=JO`);
  await page.getByRole('button', { name: 'Save to a case' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill('Ivan Petrov');
  await dialog.getByRole('button', { name: /save/i }).first().click();
  await page.getByRole('link', { name: 'Cases' }).click();
  await page.getByRole('link', { name: 'Ivan Petrov' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ivan Petrov' })).toBeVisible();
  await expect(page).toHaveTitle('Cases · Dedere');
});

test.describe('our State on the first page', () => {
  for (const state of ['Kazakhstan', 'Jordan', 'Morocco', 'the United Arab Emirates']) {
    test(`${state} is chosen by keyboard, and a sentence with the way to change it stays`, async ({
      page,
      site,
    }) => {
      await page.goto(site.url);
      const button = page.getByRole('group', { name: 'Which State do you work for?' }).getByRole('button', {
        name: state.replace(/^the /, ''),
      });
      await expect(button).toBeVisible();
      for (let step = 0; step < 20; step += 1) {
        if (await button.evaluate((element) => element === document.activeElement)) break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await expect(page.getByText('You work for:')).toContainText(state.replace(/^the /, ''));
      await expect(page.getByRole('link', { name: 'change in settings' })).toBeFocused();
      await page.reload();
      await expect(page.getByText('You work for:')).toContainText(state.replace(/^the /, ''));
    });
  }
});

test.describe('the day an address counts from', () => {
  const counted = (page: Page) => page.getByText('Counted as of Tuesday 10 November 2026');

  test('is shown on every page, outlasts a reload, and is left by one button', async ({ page, site }) => {
    await page.goto(
      `${site.url}#/terms/kz-jo-extradition/provisional-arrest?arrest=2026-11-03&requested=JO&today=2026-11-10`,
    );
    await expect(counted(page)).toBeVisible();
    await expect(page.getByText('in 30 days')).toBeVisible();
    await page.reload();
    await expect(counted(page)).toBeVisible();
    await expect(page.getByText('in 30 days')).toBeVisible();
    await page.getByRole('link', { name: 'Settings' }).click();
    await expect(heading(page, 'Settings')).toBeVisible();
    await expect(counted(page)).toBeVisible();
    await page.getByRole('button', { name: 'return to today' }).click();
    await expect(counted(page)).toHaveCount(0);
    await expect(page.locator('body')).not.toBeFocused();
    await page.reload();
    await expect(heading(page, 'Settings')).toBeVisible();
    await expect(counted(page)).toHaveCount(0);
  });

  test('outlasts the language that came with it, which lasts until the page is loaded anew', async ({
    page,
    site,
  }) => {
    const html = page.locator('html');
    await page.goto(`${site.url}#/count?today=2026-11-10&lang=ru`);
    await expect(html).toHaveAttribute('lang', 'ru');
    await page.locator('nav a').first().click();
    await expect(html).toHaveAttribute('lang', 'ru');
    await page.reload();
    await expect(html).toHaveAttribute('lang', 'en');
    await expect(counted(page)).toBeVisible();
  });

  for (const [facts, said] of [
    ['today=2026-02-30', 'there is no such day'],
    ['today=soon', '“soon” is not a date'],
    ['lang=fr', 'the language “fr” is not spoken here'],
  ] as const) {
    test(`${facts} is said once and can be put away`, async ({ page, site }) => {
      await page.goto(`${site.url}#/count?${facts}`);
      await expect(page.getByRole('alert').getByText(said)).toHaveCount(1);
      await expect(page.getByText('Counted as of')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
      await expect(page.getByText(said)).toHaveCount(0);
    });
  }

  test('a language of a text that is not there is no fact of the session', async ({ page, site }) => {
    await page.goto(`${site.url}#/text/kz-jo-extradition?lang=fr`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('is not spoken here')).toHaveCount(0);
  });
});

test.describe('a treaty without terms is no dead end', () => {
  for (const [id, links] of [
    ['kz-ae-transfer', ['Text', 'Eligibility']],
    ['kz-ma-extradition', ['Text']],
  ] as const) {
    test(`${id} at 360`, async ({ page, site }) => {
      await page.setViewportSize(NARROW);
      await page.goto(`${site.url}#/terms/${id}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Kazakhstan|Treaty|Agreement/);
      for (const name of links) {
        await expect(page.locator('#content').getByRole('link', { name, exact: true })).toHaveAttribute(
          'href',
          `#/${name.toLowerCase()}/${id}`,
        );
      }
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  }

  test('every card of the first page leads to what is known of the text', async ({ page, site }) => {
    await page.goto(site.url);
    for (const id of ['kz-ma-extradition', 'kz-ma-transfer', 'kz-jo-extradition']) {
      await expect(page.locator(`a[href="#/text/${id}"]`)).toBeVisible();
    }
  });
});

test('the bars of the browser take the colours chosen', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${site.url}#/settings`);
  const colours = () =>
    page
      .locator('meta[name="theme-color"]')
      .evaluateAll((metas) => metas.map((meta) => meta.getAttribute('content')));
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.getByRole('radio', { name: 'dark' }).check();
  expect(await colours()).toEqual(['#12171d', '#12171d']);
  expect(await paper()).toBe('rgb(18, 23, 29)');
  await page.getByRole('radio', { name: 'as the device' }).check();
  expect(await colours()).toEqual(['#faf8f4', '#12171d']);
  expect(await paper()).toBe('rgb(250, 248, 244)');
});

for (const hash of [
  '#/settings?foo=1',
  '#/terms?foo=2026-11-03',
  '#/terms/kz-jo-extradition?foo=2026-11-03',
  '#/terms/kz-jo-extradition/no-such?foo=2026-11-03',
]) {
  test(`a fact without a rule in ${hash} is said`, async ({ page, site }) => {
    await page.goto(site.url + hash);
    await expect(page.getByText('“foo” is not a fact this page knows')).toBeVisible();
  });
}
