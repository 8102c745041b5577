import { expect, keptForOffline, test } from './pwa.ts';

for (const sitePath of ['/', '/tools/dedere/']) {
  test.describe(`at ${sitePath}`, () => {
    test.use({ sitePath });

    test('opens again with the network off', async ({ page, context, site }) => {
      await page.goto(site.url);
      await expect(page.getByRole('main')).toBeVisible();
      await keptForOffline(page);
      await context.setOffline(true);
      await page.reload();
      await expect(page.getByRole('main')).toBeVisible();
    });

    test('opens again with the server gone, in a new window, at any address', async ({
      page,
      context,
      site,
    }) => {
      await page.goto(site.url);
      await keptForOffline(page);
      await site.close();
      const window = await context.newPage();
      await window.goto(`${site.url}#/count`);
      await expect(window.getByRole('main')).toBeVisible();
      await window.goto(`${site.url}some/where?x=1#/cases`);
      await expect(window.getByRole('main')).toBeVisible();
      expect(window.url()).toBe(`${site.url}#/cases`);
    });

    test('keeps every file of the build, the law included', async ({ page, site }) => {
      await page.goto(site.url);
      await keptForOffline(page);
      await site.close();
      const index = await page.evaluate(async () => (await fetch('data/index.ru.json')).json());
      expect(index.lang).toBe('ru');
    });
  });
}

test.describe('in a browser without Temporal', () => {
  test('starts, and starts again with the server gone', async ({ page, context, site }) => {
    await context.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'Temporal');
    });
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(site.url);
    await expect(page.getByRole('main')).toBeVisible();
    await keptForOffline(page);
    await site.close();
    await page.reload();
    await expect(page.getByRole('main')).toBeVisible();
    const polyfilled = await page.evaluate(() => !/native code/.test(String(Temporal.PlainDate)));
    expect(polyfilled).toBe(true);
    expect(problems).toEqual([]);
  });
});
