import type { Page } from '@playwright/test';
import { expect, keptForOffline, type Site, test } from './pwa.ts';

const SENTENCE = 'The person shall be released within forty (40) days of 2 November 2024.';

interface Given {
  readonly title?: string;
  readonly text?: string;
  readonly url?: string;
  readonly files?: readonly GivenFile[];
}

interface GivenFile {
  readonly name: string;
  readonly bytes: readonly number[];
  /** So many times over. */
  readonly times?: number;
}

const field = (page: Page) => page.getByLabel('Text to read');
const found = (page: Page) => page.locator('[data-finds]');
const bytesOf = (text: string) => [...new TextEncoder().encode(text)];

/** Opens Dedere as if it were installed: its worker answers for every page of it. */
async function installed(page: Page, site: Site): Promise<void> {
  await page.goto(site.url);
  await keptForOffline(page);
}

/** What the share sheet does with the manifest's `share_target`: a form of many parts, posted by a new window. */
async function share(page: Page, site: Site, given: Given): Promise<void> {
  await page.goto('about:blank');
  const arrived = page.waitForURL(`${site.url}**`);
  await page.evaluate(
    ([action, { files = [], ...words }]) => {
      const form = document.createElement('form');
      Object.assign(form, { action, method: 'post', enctype: 'multipart/form-data' });
      for (const [name, value] of Object.entries(words)) {
        const area = document.createElement('textarea');
        Object.assign(area, { name, value });
        form.append(area);
      }
      const chosen = new DataTransfer();
      for (const { name, bytes, times = 1 } of files) {
        const parts = Array<Uint8Array<ArrayBuffer>>(times).fill(new Uint8Array(bytes));
        chosen.items.add(new File(parts, name, { type: 'text/plain' }));
      }
      const input = document.createElement('input');
      Object.assign(input, { type: 'file', name: 'files', multiple: true, files: chosen.files });
      form.append(input);
      document.body.append(form);
      form.submit();
    },
    [`${site.url}share`, given] as const,
  );
  await arrived;
}

const shareIn = async (page: Page, site: Site, given: Given): Promise<Page> => {
  const window = await page.context().newPage();
  await share(window, site, given);
  return window;
};

const posts = (site: Site) => site.served.filter(({ method }) => method !== 'GET');

/** Which of these words stand in anything that a browser keeps of the site, but in the page itself. */
const keptInBrowser = (page: Page, words: readonly string[]) =>
  page.evaluate(async (sought) => {
    const entries = performance.getEntries().map(({ name }) => name);
    const kept: unknown[] = [location.href, document.title, document.referrer, history.state, entries];
    kept.push({ ...localStorage }, { ...sessionStorage }, document.cookie);
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
      });
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => {
          all.onsuccess = resolve;
        });
        kept.push(all.result);
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        kept.push(request.url, answer?.url, await answer?.text());
      }
    }
    const all = JSON.stringify(kept);
    return sought.filter((each) => all.includes(each));
  }, words);

for (const sitePath of ['/', '/tools/dedere/']) {
  test.describe(`at ${sitePath}`, () => {
    test.use({ sitePath });

    test('the browser takes the share target from the manifest', async ({ page, site }) => {
      await page.goto(site.url);
      const session = await page.context().newCDPSession(page);
      const { data, manifest, errors } = await session.send('Page.getAppManifest');
      expect(errors).toEqual([]);
      expect(manifest?.shareTarget).toMatchObject({ action: `${site.url}share`, method: 'kPost' });
      expect(JSON.parse(data ?? '').share_target).toEqual({
        action: './share',
        method: 'POST',
        enctype: 'multipart/form-data',
        params: {
          title: 'title',
          text: 'text',
          url: 'url',
          files: [{ name: 'files', accept: ['text/plain', '.txt'] }],
        },
      });
    });

    test('a shared text is read, and the host hears nothing of it', async ({ page, site }) => {
      await installed(page, site);
      const before = site.served.length;
      const window = await shareIn(page, site, { title: 'Covenant', text: SENTENCE });
      await expect(field(window)).toHaveValue(`Covenant\n\n${SENTENCE}`);
      await expect(found(window)).toHaveAttribute('data-finds', '2');
      await expect(found(window)).toBeFocused();
      expect(window.url()).toBe(`${site.url}#/read`);
      expect(posts(site)).toEqual([]);
      expect(site.served.slice(before).filter(({ path }) => path.includes('share'))).toEqual([]);
      const sought = ['index.html', SENTENCE, 'Covenant', 'share?'];
      expect(await keptInBrowser(window, sought)).toEqual(['index.html']);
    });

    test('with the network off, then with the server gone', async ({ page, context, site }) => {
      await installed(page, site);
      await context.setOffline(true);
      const first = await shareIn(page, site, { text: SENTENCE });
      await expect(found(first)).toHaveAttribute('data-finds', '2');
      await context.setOffline(false);
      await site.close();
      const second = await shareIn(page, site, { text: 'within ten days' });
      await expect(found(second)).toHaveAttribute('data-finds', '1');
    });
  });
}

test('a worker that sleeps is woken', async ({ page, site }) => {
  await installed(page, site);
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  const window = await shareIn(page, site, { text: SENTENCE });
  await expect(field(window)).toHaveValue(SENTENCE);
  expect(posts(site)).toEqual([]);
});

test('it is handed out once: neither reload nor back and forward repeat it', async ({ page, site }) => {
  await installed(page, site);
  const window = await shareIn(page, site, { text: SENTENCE });
  await expect(field(window)).toHaveValue(SENTENCE);
  const changed = `${SENTENCE} And mine.`;
  await field(window).fill(changed);
  await expect(window.locator('.marked-text')).toContainText('And mine.');
  await window.locator('.find-list').getByRole('link', { name: 'Count from this', exact: true }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'Read a text' })).toHaveCount(0);
  await window.goBack();
  await expect(window.locator('.find.current')).toBeVisible();
  await window.waitForTimeout(500);
  await expect(field(window)).toHaveValue(changed);
  await window.reload();
  await expect(window.getByText('Nothing is pasted yet.')).toBeVisible();
  await expect(field(window)).toHaveValue('');
  await window.goBack();
  expect(window.url()).toBe('about:blank');
  await window.goForward();
  await expect(window.getByText('Nothing is pasted yet.')).toBeVisible();
  await expect(field(window)).toHaveValue('');
  expect(posts(site)).toEqual([]);
});

test('two shares, one after the other, in two windows and in one', async ({ page, site }) => {
  await installed(page, site);
  const first = await shareIn(page, site, { text: 'within ten days' });
  const second = await shareIn(page, site, { text: 'within twenty days' });
  await expect(field(first)).toHaveValue('within ten days');
  await expect(field(second)).toHaveValue('within twenty days');
  await share(first, site, { text: 'within thirty days' });
  await expect(field(first)).toHaveValue('within thirty days');
  await expect(field(second)).toHaveValue('within twenty days');
});

test('another window keeps what is being written there, and is handed nothing if it asks', async ({
  page,
  site,
}) => {
  await installed(page, site);
  await page.goto(`${site.url}#/read`);
  await field(page).fill('a draft of mine, within five days');
  await page.evaluate(() => {
    const answers: unknown[] = [];
    const ask = () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => answers.push(data);
      navigator.serviceWorker.controller?.postMessage({ type: 'TAKE_SHARED' }, [port2]);
    };
    Object.assign(window, { answers });
    setInterval(ask, 5);
  });
  const window = await shareIn(page, site, { text: SENTENCE });
  await expect(field(window)).toHaveValue(SENTENCE);
  await expect(field(page)).toHaveValue('a draft of mine, within five days');
  const answers = await page.evaluate(() => Reflect.get(globalThis, 'answers') as unknown[]);
  expect(answers.length).toBeGreaterThan(5);
  expect([...new Set(answers)]).toEqual([null]);
  await page.reload();
  await expect(field(page)).toHaveValue('');
});

for (const [outcome, hurry, value] of [
  ['is still there a little later', 1, SENTENCE],
  ['is dropped after a minute', 100, ''],
] as const) {
  test(`what nobody asks for ${outcome}`, async ({ page, site }) => {
    await installed(page, site);
    const [worker] = page.context().serviceWorkers();
    await worker?.evaluate((times) => {
      const wait = setTimeout;
      Object.assign(self, { setTimeout: (run: () => void, ms: number) => wait(run, ms / times) });
    }, hurry);
    const window = await page.context().newPage();
    // The question of the page is held back.
    await window.addInitScript(() => {
      const post = ServiceWorker.prototype.postMessage;
      ServiceWorker.prototype.postMessage = function (this: ServiceWorker, ...given: unknown[]) {
        Object.assign(globalThis, { ask: () => Reflect.apply(post, this, given) });
      };
    });
    await share(window, site, { text: SENTENCE });
    await window.waitForFunction(() => 'ask' in globalThis);
    await window.waitForTimeout(1500);
    await window.evaluate(() => Reflect.get(globalThis, 'ask')());
    await window.waitForTimeout(1000);
    await expect(field(window)).toHaveValue(value);
  });
}

test('an address alone is told, and nothing is fetched', async ({ page, site }) => {
  await installed(page, site);
  const address = 'https://portal.example/doc#:~:text=within%2040%20days';
  const window = await shareIn(page, site, { text: address });
  const notice = window.locator('.notice');
  await expect(notice).toContainText(`Only the address of a page was shared: ${address}.`);
  await expect(notice).toContainText('Dedere fetches no page.');
  await expect(field(window)).toHaveValue('');
  await expect(window.locator('a[href*="portal.example"]')).toHaveCount(0);
  await field(window).fill('within ten days');
  await expect(found(window)).toHaveAttribute('data-finds', '1');

  const titled = await shareIn(page, site, { title: 'Treaty of 2 November 2024', url: address });
  await expect(titled.locator('.notice')).toContainText('only the title was shared');
  await expect(field(titled)).toHaveValue('Treaty of 2 November 2024');
});

test('text files are read; what is no text is named and left out', async ({ page, site }) => {
  await installed(page, site);
  const window = await shareIn(page, site, {
    files: [
      { name: 'treaty.txt', bytes: bytesOf(SENTENCE) },
      { name: 'scan.txt', bytes: bytesOf('%PDF-1.7 within ten days') },
    ],
  });
  await expect(field(window)).toHaveValue(SENTENCE);
  await expect(window.locator('.notice')).toContainText('Left out, scan.txt: This is not plain text.');
  const older = await shareIn(page, site, {
    files: [{ name: 'old.txt', bytes: [0xe4, 0xe5, 0xf1, 0xff, 0xf2, 0xfc, 0x20, 0xe4, 0xed, 0xe5, 0xe9] }],
  });
  await expect(field(older)).toHaveValue('десять дней');
  await expect(older.locator('.notice')).toContainText('it was read as windows-1251');
});

test('what is hostile, too long, empty or no form is told in words', async ({ page, site }) => {
  await installed(page, site);
  const problems: string[] = [];
  page.context().on('weberror', (error) => problems.push(error.error().message));
  const markup = '<img src=x onerror=alert(1)><script>alert(1)</script> within ten days';
  const hostile = await shareIn(page, site, { title: 'TAKE_SHARED', text: markup });
  await expect(field(hostile)).toHaveValue(`TAKE_SHARED\n\n${markup}`);
  await expect(found(hostile)).toHaveAttribute('data-finds', '1');

  const long = await shareIn(page, site, {
    files: [{ name: 'long.txt', bytes: bytesOf('x'.repeat(1000)), times: 31_000 }],
  });
  // The worker has not read it to its end: else the file would be named.
  await expect(long.locator('.notice')).toHaveText(
    'This is longer than 10 million letters. Paste a part of it.',
  );

  const zeros = await shareIn(page, site, { files: [{ name: 'zeros.txt', bytes: [0, 0, 0] }] });
  await expect(zeros.locator('.notice')).toContainText('Left out, zeros.txt: This is not plain text.');

  const nothing = await shareIn(page, site, {});
  await expect(nothing.locator('.notice')).toContainText('No words could be read in what was shared.');

  const plain = await page.context().newPage();
  await plain.evaluate((action) => {
    const form = document.createElement('form');
    Object.assign(form, { action, method: 'post', enctype: 'text/plain' });
    document.body.append(form);
    form.submit();
  }, `${site.url}share`);
  await expect(plain.locator('.notice')).toContainText('No words could be read in what was shared.');
  expect(problems).toEqual([]);
  expect(posts(site)).toEqual([]);
});

test('opened like a page, the share address leads to the page', async ({ page, site }) => {
  await installed(page, site);
  await page.goto(`${site.url}share`);
  await expect(page.getByRole('main')).toBeVisible();
  expect(page.url()).toBe(`${site.url}#/terms`);
  await page.goto(`${site.url}share?text=within+ten+days#/read`);
  await expect(page.getByText('Nothing is pasted yet.')).toBeVisible();
  expect(page.url()).toBe(`${site.url}#/read`);
});
