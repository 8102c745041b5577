import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { type Host, type Served, serve } from '../../build/serve.mjs';
import { watched } from './watch.ts';

export const BUILT = join(import.meta.dirname, '../../dist/pwa');

/** The built PWA on a host of its own; `close()` makes the server gone. */
export interface Site extends Host {
  /** A copy of the build that this test may change. */
  readonly folder: string;
  /** Every request that reached the host. */
  readonly served: readonly Served[];
}

interface Fixtures {
  /** Where on its host the PWA lies: `test.use({ sitePath: '/tools/dedere/' })`. */
  sitePath: string;
  site: Site;
  /** Fails the test that asked anything of another origin. */
  onlyOwnFiles: undefined;
}

export const test = watched.extend<Fixtures>({
  browser: [
    async ({ watch }, use) => {
      const browser = await watch.launch();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  sitePath: ['/', { option: true }],
  site: async ({ sitePath }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'dedere-site-'));
    await cp(BUILT, folder, { recursive: true });
    const served: Served[] = [];
    const host = await serve({ folder, path: sitePath, onServed: (each) => served.push(each) });
    await use({ ...host, folder, served });
    await host.close();
    await rm(folder, { recursive: true });
  },
  onlyOwnFiles: [
    async ({ watch, context, site }, use) => {
      const foreign = foreignRequests(context, site.origin);
      await use(undefined);
      expect([...foreign, ...watch.asked.splice(0)], 'requests to another origin').toEqual([]);
    },
    { auto: true },
  ],
});

/** Grows with every request of the context, its service workers' included, to another origin than `origin`. */
export function foreignRequests(context: BrowserContext, origin: string): string[] {
  const foreign: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?|ftp):$/.test(url.protocol) && url.origin !== origin) foreign.push(url.href);
  });
  return foreign;
}

/** Waits until the service worker has kept every file and answers for this page. */
export async function keptForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
  });
}

export { expect };
