import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './pwa.ts';

const provision = (page: Page, eId: string) => page.locator(`[data-eid="${eId}"]`);
const search = (page: Page) => page.getByLabel('Search in this text, or name a provision');
const hits = (page: Page) => page.locator('[data-hits]');

test('lists all five treaties and the law of a State; one without a text says so and still tells what is known', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}#/text`);
  await expect(page.locator('.texts > li')).toHaveCount(6);
  await expect(page.locator('.texts > li', { hasText: 'text not at hand' })).toHaveCount(3);
  await page.locator('.texts > li', { hasText: 'text not at hand' }).first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Morocco on Extradition');
  await expect(page.getByText('The document was signed on December 12, 2024, in Rabat.')).toBeVisible();
  await expect(page.getByText('not stated in the source').first()).toBeVisible();
  await page.goto(`${site.url}#/text/kz-ma-transfer`);
  await expect(page.getByText('Le Maroc et le Kazakhstan ont signé')).toBeVisible();
});

test('opens at the provision of the address: in view, with the focus, its deciding words marked', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}#/text/kz-jo-extradition/art_12__para_5?lang=ru`);
  const target = provision(page, 'art_12__para_5');
  await expect(target).toBeFocused();
  await expect(target).toBeInViewport({ ratio: 0.9 });
  await expect(target.locator('mark[data-kind="term"]')).toHaveText('сорока (40) суток');
  await expect(page.locator('.reader-text')).toHaveAttribute('lang', 'ru');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.reader-text section.article')).toHaveCount(22);
  expect(page.url()).toBe(`${site.url}#/text/kz-jo-extradition/art_12__para_5`);
  await target.getByRole('link', { name: /^Count this term/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Provisional arrest');
});

test('going back returns to where one was', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`${site.url}#/text/kz-jo-extradition/art_12__para_5`);
  await expect(provision(page, 'art_12__para_5')).toBeFocused();
  await page.evaluate(() => scrollBy(0, 137));
  const at = await page.evaluate(() => scrollY);
  await page.waitForTimeout(100);
  await page.getByRole('link', { name: /^Count this term: Provisional/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Provisional arrest');
  await page.goBack();
  await expect(provision(page, 'art_12')).toBeAttached();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(at);
  await search(page).fill('2.1');
  await search(page).press('Enter');
  await expect(provision(page, 'art_2__para_1')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).not.toBe(at);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(at);
  await page.goForward();
  await expect(provision(page, 'art_2__para_1')).toBeInViewport();
});

test('a wrong provision, language or instrument is said in place, with a way on', async ({ page, site }) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${site.url}#/text/kz-jo-extradition/art_12__para_99?lang=en`);
  const alerts = page.getByRole('alert');
  await expect(alerts.filter({ hasText: 'no text in “English”' })).toBeVisible();
  const wrong = alerts.filter({ hasText: 'no provision “Article 12, paragraph 99”' });
  await wrong.getByRole('link', { name: 'Article 12' }).click();
  await expect(provision(page, 'art_12')).toBeFocused();
  for (const [path, said] of [
    ['kz-jo-extradition/%22%5D', 'no provision'],
    ['kz-jo-extradition?lang=%25%25', 'no text in “%%”'],
    ['kz-ma-extradition/art_3', 'text of this treaty is not at hand'],
    ['nowhere', 'no instrument “nowhere”'],
  ]) {
    await page.goto(`${site.url}#/text/${path}`);
    await expect(alerts.filter({ hasText: said ?? '' })).toBeVisible();
  }
  expect(problems).toEqual([]);
});

test('what is searched is counted, marked, stepped through and announced', async ({ page, site }) => {
  await page.goto(`${site.url}#/text/kz-ma-mla`);
  await search(page).fill('тарап');
  const all = Number(await hits(page).getAttribute('data-hits'));
  expect(all).toBeGreaterThan(13);
  const latin = page.locator('mark[data-kind="hit"]', { hasText: 'Tapaп' });
  await expect(latin).toHaveCount(13);
  await search(page).press('Enter');
  await expect(hits(page)).toContainText(`1 of ${all}`);
  await expect(page.locator('mark.current').first()).toBeInViewport();
  await search(page).press('Shift+Enter');
  await expect(hits(page)).toContainText(`${all} of ${all}`);
  await page.getByRole('button', { name: 'Next place' }).click();
  await expect(hits(page)).toContainText(`1 of ${all}`);
  await search(page).press('Escape');
  await expect(page.locator('mark[data-kind="hit"]')).toHaveCount(0);
  await search(page).fill('астероид');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found' })).toBeVisible();
});

test('a provision that is typed is gone to', async ({ page, site }) => {
  await page.goto(`${site.url}#/text/kz-ae-transfer`);
  await search(page).fill('8.3');
  await search(page).press('Enter');
  await expect(provision(page, 'art_8__point_3')).toBeFocused();
  await expect(provision(page, 'art_8__point_3').locator('mark[data-kind="threshold"]')).toHaveText(
    'at least six months',
  );
  const article = provision(page, 'art_8');
  await article.getByRole('link', { name: 'Check eligibility' }).click();
  await expect(page).toHaveURL(`${site.url}#/eligibility/kz-ae-transfer`);
});

test('a slip stays as it came and has its note, also on paper', async ({ page, site }) => {
  await page.goto(`${site.url}#/text/kz-jo-extradition/art_4__para_1__point_h`);
  const point = provision(page, 'art_4__para_1__point_h');
  await expect(point).toContainText('Һ)');
  const number = point.getByRole('button', { name: /^Note \d+ on these words/ });
  await number.focus();
  await page.keyboard.press('Enter');
  await expect(point.locator('.note')).toBeVisible();
  await expect(point.locator('.note')).toContainText('It is point (h).');
  await page.keyboard.press('Escape');
  await expect(point.locator('.note')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(provision(page, 'art_4').locator('.paper-notes')).toContainText('It is point (h).');
  await expect(provision(page, 'art_4').locator('.paper-notes')).toBeVisible();
  await expect(search(page)).toBeHidden();
});

test('a provision is copied with its citation, and its link; one article is printed', async ({
  page,
  context,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.classList.add('print-asked');
  });
  await page.goto(`${site.url}#/text/kz-jo-extradition/art_12__para_5`);
  const menu = page.getByRole('button', { name: 'Copy or print: Article 12, paragraph 5' });
  await menu.click();
  await page.getByRole('button', { name: 'Copy with its citation' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^5\. Если по истечении сорока \(40\) суток/);
  expect(copied).toContain('Article 12, paragraph 5. Agreement between');
  expect(copied).toContain('Russian text, not official. English original prevails, not at hand.');
  expect(copied).toContain('Working aid.');
  await menu.click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(`${site.url}#/text/kz-jo-extradition/art_12__para_5?lang=ru`);
  await menu.click();
  await page.getByRole('button', { name: 'Print this article' }).click();
  await expect(page.locator('html.print-asked')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(provision(page, 'art_12')).toBeVisible();
  await expect(provision(page, 'art_13')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(provision(page, 'art_13')).toBeVisible();
});

for (const width of [360, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`nothing stands in the way of anybody at ${width}, ${colorScheme}`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      for (const path of [
        'text',
        'text/kz-ae-transfer/art_8__point_3',
        'text/kz-jo-extradition/art_12__para_99',
        'text/kz-ma-extradition',
      ]) {
        await page.goto(`${site.url}#/${path}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        if (path.includes('ae-transfer')) {
          await search(page).fill('state');
          await search(page).press('Enter');
        }
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wider).toBeLessThanOrEqual(0);
      }
    });
  }
}

test('long and stray parts of an address are told shortly and break nothing', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${site.url}#/text/kz-jo-extradition/${'a'.repeat(2000)}?arrest=2026-11-03`);
  await expect(page.getByRole('alert').filter({ hasText: `“${'a'.repeat(60)}…”` })).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: '“arrest” is not a fact' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('at twice the text size nothing is wider than a narrow page', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of [
    'text',
    'text/kz-jo-extradition/art_12__para_5',
    'terms/kz-jo-extradition/provisional-arrest?arrest=2026-11-03&requested=JO',
    'eligibility',
    'eligibility/kz-ae-transfer?sentencing=AE&military-crime=yes',
    'cases',
  ]) {
    await page.goto('about:blank');
    await page.goto(`${site.url}#/${path}`);
    await expect(page.locator('main h1')).toBeVisible();
    await page.evaluate(() => {
      const large = new CSSStyleSheet();
      large.replaceSync('html { font-size: 32px !important }');
      document.adoptedStyleSheets = [large];
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360);
  }
});
