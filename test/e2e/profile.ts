import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { type Host, serve } from '../../build/serve.mjs';
import { foreignRequests, BUILT as PWA, test as pwa } from './pwa.ts';

/** A browser that keeps its data on the disk, begun and ended as often as a test asks: what a user's machine is. */
export interface Machine {
  readonly url: string;
  /** A session from the browser's start to its end. `before` comes before the first page of ours is opened. */
  session<T>(work: (page: Page, context: BrowserContext) => Promise<T>): Promise<T>;
  /** The folder in which Chromium keeps the databases of our origin, while no session is open. */
  database(): Promise<string>;
}

interface Fixtures {
  machine: Machine;
}

export const test = pwa.extend<Fixtures>({
  machine: async ({ watch }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'dedere-profile-'));
    const host: Host = await serve({ folder: PWA });
    const foreign: string[] = [];
    await use({
      url: host.url,
      async session(work) {
        const context = await watch.launchPersistent(profile);
        const asked = foreignRequests(context, host.origin);
        try {
          return await work(context.pages()[0] ?? (await context.newPage()), context);
        } finally {
          await context.close();
          foreign.push(...asked);
        }
      },
      async database() {
        const all = join(profile, 'Default', 'IndexedDB');
        const folder = (await readdir(all)).find((name) => name.endsWith('.leveldb'));
        if (!folder) throw new Error('no database was kept');
        return join(all, folder);
      },
    });
    await host.close();
    await rm(profile, { recursive: true, force: true });
    pwa.expect(foreign, 'requests to another origin').toEqual([]);
  },
});

/** The room the browser gives the origin, from before it is first opened in this session; null: as much as it likes. */
export async function giveRoom(browser: CDPSession, url: string, bytes: number | null): Promise<void> {
  const { origin } = new URL(url);
  await browser.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(bytes === null ? {} : { quotaSize: bytes }),
  });
}
