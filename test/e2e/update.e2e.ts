import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, keptForOffline, type Site, test } from './pwa.ts';

/** A newer version, as a deployment would bring it: another page, known to the worker by another revision. */
async function deployNewer(site: Site): Promise<void> {
  const page = join(site.folder, 'index.html');
  const worker = join(site.folder, 'service-worker.js');
  await writeFile(page, (await readFile(page, 'utf8')).replace('<html ', '<html data-version="newer" '));
  const source = await readFile(worker, 'utf8');
  const entry = /\{"revision":"\w+","url":"index\.html"\}/;
  const changed = source.replace(entry, '{"revision":"newer","url":"index.html"}');
  expect(changed).not.toBe(source);
  await writeFile(worker, changed);
}

const version = (page: Page) => page.locator('html').getAttribute('data-version');

async function newerWaits(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    // One look may join another that the browser had begun, with the worker of before in its hands.
    while (!registration.waiting) {
      await registration.update();
      for (let i = 0; i < 100 && !registration.waiting; i += 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
}

test('a newer version waits, through reloads too, until the page asks for it', async ({ page, site }) => {
  await page.goto(site.url);
  await keptForOffline(page);
  await deployNewer(site);
  await page.evaluate(() => Object.assign(window, { typed: 'half a sentence' }));
  await newerWaits(page);
  expect(await page.evaluate(() => 'typed' in window)).toBe(true);

  await page.reload();
  await expect(page.getByRole('main')).toBeVisible();
  expect(await version(page)).toBeNull();

  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    navigator.serviceWorker.addEventListener('controllerchange', () =>
      Object.assign(window, { taken: true }),
    );
    registration.waiting?.postMessage({ type: 'SKIP_WAITING' });
  });
  const isTaken = () => page.evaluate(() => 'taken' in window);
  await expect
    .poll(isTaken, { timeout: 5_000 })
    .toBe(true)
    // The old worker goes once it is idle; one that is watched, as all are here, may never be.
    .catch(async () => {
      const browser = await page.context().newCDPSession(page);
      await browser.send('ServiceWorker.enable');
      await browser.send('ServiceWorker.stopAllWorkers');
      await expect.poll(isTaken).toBe(true);
    });
  await page.goto('about:blank');
  await page.goto(site.url);
  expect(await version(page)).toBe('newer');
});

test('the notice changes this window when it is pressed, and asks in the others', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.url);
  await keptForOffline(page);
  const other = await context.newPage();
  await other.goto(site.url);
  await expect(other.getByRole('main')).toBeVisible();
  await other.evaluate(() => Object.assign(window, { typed: 'half a sentence' }));
  await deployNewer(site);
  await newerWaits(page);

  const press = (where: Page) => where.getByRole('button', { name: 'Change to it' }).click();
  await press(page);
  await expect(page.locator('html[data-version="newer"]')).toBeVisible();
  expect(await other.evaluate(() => 'typed' in window)).toBe(true);
  expect(await version(other)).toBeNull();

  await press(other);
  await expect(other.locator('html[data-version="newer"]')).toBeVisible();
});
