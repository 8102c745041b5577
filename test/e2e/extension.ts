import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, expect, type Page, type Worker } from '@playwright/test';
import { type Host, serve } from '../../build/serve.mjs';
import { Panel } from './panel.ts';
import { foreignRequests } from './pwa.ts';
import { watched } from './watch.ts';

export const BUILT = join(import.meta.dirname, '../../dist/extension');

export interface Extension {
  readonly id: string;
  readonly context: BrowserContext;
  readonly worker: Worker;
  /** Clicks the action, as a person would, over a page (left out: the first tab), and attaches to the panel that opens. */
  openPanel(over?: Page): Promise<Panel>;
}

interface Fixtures {
  /** A portal of this machine with the saved pages of test/pages. */
  portal: Host;
  /** The folder of the unpacked extension. */
  built: string;
  extension: Extension;
}

const PAGES = join(import.meta.dirname, '../pages');

/** The unpacked extension in a browser of its own; nothing in it may ask anything of any host. */
export const test = watched.extend<Fixtures>({
  portal: async ({ browserName: _ }, use) => {
    const host = await serve({ folder: PAGES });
    await use(host);
    await host.close();
  },
  built: async ({ browserName: _ }, use) => use(BUILT),
  extension: async ({ watch, portal, built }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'dedere-extension-'));
    const context = await watch.launchPersistent(profile, [
      `--load-extension=${built}`,
      `--disable-extensions-except=${built}`,
    ]);
    const foreign = foreignRequests(context, portal.origin);
    const panels: Panel[] = [];
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const id = new URL(worker.url()).host;
    // A click before the worker has run would find nobody; the browser keeps the handler from then on.
    await expect.poll(() => worker.evaluate(() => chrome.action.onClicked.hasListeners())).toBe(true);
    const openPanel = async (over?: Page) => {
      const panel = await clickAction(context, id, over);
      panels.push(panel);
      return panel;
    };
    await use({ id, context, worker, openPanel });
    const asked = panels.flatMap((panel) => panel.requests);
    await context.close();
    await rm(profile, { recursive: true, force: true });
    // The pictures in the browser's own fields of date and time are data: addresses, which reach nobody.
    const outside = asked.filter(
      (url) => !url.startsWith('data:') && !url.startsWith(`chrome-extension://${id}/`),
    );
    expect([...foreign, ...outside, ...watch.asked.splice(0)], 'requests to any host').toEqual([]);
  },
});

async function clickAction(context: BrowserContext, id: string, over?: Page): Promise<Panel> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser of the context is not known');
  const session = await browser.newBrowserCDPSession();
  await over?.bringToFront();
  const tab = (await targets(session)).find(
    ({ type, url }) => type === 'tab' && (!over || url === over.url()),
  );
  if (!tab) throw new Error('no tab to click the action over');
  // Younger than the published protocol's types.
  const send = session.send as unknown as (method: string, params: object) => Promise<unknown>;
  await send.call(session, 'Extensions.triggerAction', { id, targetId: tab.targetId });
  await expect
    .poll(async () => Boolean(await findPanel(session, id)), { message: 'a panel opens' })
    .toBe(true);
  const target = await findPanel(session, id);
  return Panel.attach(session, target?.targetId ?? '');
}

async function targets(session: CDPSession) {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  return targetInfos;
}

const findPanel = async (session: CDPSession, id: string) =>
  (await targets(session)).find(
    (target) => target.type !== 'tab' && target.url.startsWith(`chrome-extension://${id}/panel.html`),
  );

export { expect };
