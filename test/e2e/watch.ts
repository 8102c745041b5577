import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContext, type BrowserType, test } from '@playwright/test';
import { CHROMIUM_FLAGS, needChromium } from '../../build/chromium.mjs';

/**
 * Everything that a browser asks of any host but this machine, whoever in it asks: page, worker, panel, or the
 * browser itself. It is the browser's proxy, writes down what it is asked and answers nothing.
 */
export interface Watch {
  readonly asked: string[];
  launch(): Promise<Browser>;
  /** With a profile of its own, as extensions and installing need; `args` are added to the usual ones. */
  launchPersistent(profile: string, args?: readonly string[]): Promise<BrowserContext>;
  close(): Promise<void>;
}

/**
 * What Chromium asks on its own account: for its updates, for its user's account, and, wherever there is a field to
 * type in, for how its maker classes the shape of that form (SECURITY.md). No page can ask these hosts unseen: the
 * context's own requests are watched too.
 */
const BROWSERS_OWN = ['update.googleapis.com', 'accounts.google.com', 'content-autofill.googleapis.com'];
const hostOf = (asked: string) => new URL(asked.includes('://') ? asked : `https://${asked}`).hostname;

export async function startWatch(chromium: BrowserType): Promise<Watch> {
  const asked: string[] = [];
  const note = (url = '') => {
    if (!BROWSERS_OWN.includes(hostOf(url))) asked.push(url);
  };
  const proxy = createServer((request, response) => {
    note(request.url);
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    note(request.url);
    // The browser may hang up first.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  const options = {
    executablePath: needChromium(),
    args: CHROMIUM_FLAGS,
    proxy: { server: `http://127.0.0.1:${port}`, bypass: '127.0.0.1' },
  };
  return {
    asked,
    launch: () => chromium.launch(options),
    launchPersistent: (profile, args = []) =>
      chromium.launchPersistentContext(profile, {
        ...options,
        args: [...CHROMIUM_FLAGS, ...args],
        ignoreDefaultArgs: ['--disable-extensions'],
      }),
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        proxy.closeAllConnections();
      }),
  };
}

/** A test whose worker has a watch of its own; the PWA's and the extension's tests build on it. */
export const watched = test.extend<object, { watch: Watch }>({
  watch: [
    async ({ playwright }, use) => {
      const watch = await startWatch(playwright.chromium);
      await use(watch);
      await watch.close();
    },
    { scope: 'worker' },
  ],
});
