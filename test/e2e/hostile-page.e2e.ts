import type { Page } from '@playwright/test';
import type { Panel } from './panel.ts';
import { expect, htmlOf, marksIn, readBeside, stateOf, test, wordsListed } from './portal.ts';

const TEXT = htmlOf(
  'Convention',
  '<p>The person shall be released after forty (40) days, counted from 2 November 2024.</p>',
);

/** Nothing that words of a page may make of the panel: elements of theirs, a script, a panel that grows without end. */
const ofPanel = (panel: Panel) =>
  panel.evaluate<object>(
    `({
      foreign: document.querySelectorAll('main :is(img, script, iframe, object, embed, link, style, base, meta, form[action])').length,
      ran: 'ran' in window,
      fits: document.documentElement.scrollWidth <= innerWidth,
    })`,
  );
const UNHARMED = { foreign: 0, ran: false, fits: true };

const add = (page: Page, words: string) =>
  page.evaluate((text) => {
    const added = document.createElement('p');
    added.textContent = text;
    document.body.append(added);
  }, words);

test('script in a text is words, and half letters are letters', async ({ extension, open }) => {
  const page = await open({ saved: 'hostile.htm' });
  const panel = await readBeside(extension, page);
  expect(await wordsListed(panel)).toEqual([
    'within twelve days',
    'within forty days',
    'at least six months',
    'fifty days',
    'within sixty (60) days',
    '3 November 2026',
  ]);
  const sentences = await panel.evaluate("document.querySelector('.find-list').textContent");
  expect(sentences).toContain('<script>window.ran = true</script> within <img src=x onerror=');
  expect(await ofPanel(panel)).toEqual(UNHARMED);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('a title without end that is a script is shown as words, and no more of it than fits', async ({
  extension,
  open,
}) => {
  const page = await open({ html: TEXT });
  await page.evaluate(() => {
    document.title = `<img src=x onerror="window.ran = 1"><script>window.ran = 1</script>\ud800\u202e${'endless'.repeat(100_000)}`;
  });
  const panel = await readBeside(extension, page);
  const title = await panel.evaluate<string>("document.querySelector('.page-name bdi').textContent");
  expect(title).toContain('<img src=x onerror="window.ran = 1"><script>window.ran = 1</script>');
  expect(title.length).toBeLessThanOrEqual(300);
  expect(await ofPanel(panel)).toEqual(UNHARMED);
});

test('no word of ours is taken from a page, and nothing of ours is within its reach', async ({
  extension,
  open,
}) => {
  const page = await open({ html: TEXT });
  const panel = await readBeside(extension, page);
  const marks = await marksIn(page);
  const window = await extension.worker.evaluate(async () => (await chrome.windows.getLastFocused()).id);
  const reached = await page.evaluate(
    async ([id, own]) => {
      const shapes = [
        { order: 'off' },
        { order: 'toggle' },
        { order: 'hide', kinds: ['term', 'threshold', 'date', 'provision'] },
        { report: 'off' },
        { report: 'finds', run: 1, finds: [] },
        { report: 'text', run: 1, at: 0, text: 'within nine days' },
        { wish: 'style', on: false },
        { hand: 'open', window: own, hash: '#/settings' },
        { hand: 'read', window: own, text: 'within nine days' },
      ];
      const channel = new MessageChannel();
      for (const shape of shapes) {
        postMessage(shape, '*');
        channel.port1.postMessage(shape);
        for (const at of [globalThis, document, document.body]) {
          at.dispatchEvent(new MessageEvent('message', { data: shape }));
          for (const name of ['dedere', 'mark', 'off'])
            at.dispatchEvent(new CustomEvent(name, { detail: shape }));
        }
      }
      const { chrome } = globalThis as { chrome?: { runtime?: unknown } };
      const asked = ['panel.html', 'page-script.js', 'manifest.json', 'icons/icon-16.png'].map((path) =>
        fetch(`chrome-extension://${id}/${path}`).then(
          () => path,
          () => null,
        ),
      );
      const frame = document.createElement('iframe');
      frame.src = `chrome-extension://${id}/panel.html#/cases`;
      const loaded = new Promise((resolve) => {
        frame.onload = resolve;
      });
      document.body.append(frame);
      await loaded;
      frame.contentWindow?.postMessage(shapes[0], '*');
      frame.remove();
      return {
        runtime: chrome?.runtime !== undefined,
        files: (await Promise.all(asked)).filter((path) => path !== null),
        names: Object.getOwnPropertyNames(globalThis).filter((name) => /dedere/i.test(name)),
        entries: performance.getEntries().filter(({ name, entryType }) => entryType === 'script' && name),
      };
    },
    [extension.id, window] as const,
  );
  expect(reached).toEqual({ runtime: false, files: [], names: [], entries: [] });
  await page.waitForTimeout(500);
  expect(await stateOf(panel)).toBe('done');
  expect(await panel.evaluate('location.hash')).toBe('#/page');
  expect(await wordsListed(panel)).toEqual(['forty (40) days', '2 November 2024']);
  expect(await marksIn(page)).toEqual(marks);
});

test('marks of a page stay its own, and ours come back where it throws out all', async ({
  extension,
  open,
}) => {
  const page = await open({ html: TEXT });
  await page.evaluate(() => {
    const range = new Range();
    range.selectNodeContents(document.body);
    CSS.highlights.set('found', new Highlight(range));
  });
  const panel = await readBeside(extension, page);
  expect(Object.keys(await marksIn(page)).sort()).toEqual(['dedere-date', 'dedere-term', 'found']);
  await page.evaluate(() => CSS.highlights.clear());
  await add(page, 'Surrender within fifteen days.');
  await expect
    .poll(() => marksIn(page))
    .toMatchObject({ 'dedere-term': ['forty (40) days', 'within fifteen days'] });
  await panel.evaluate("document.querySelector('[role=switch]').click()");
  await expect.poll(() => marksIn(page)).toEqual({});
});

test('100,000 nested elements are read, and one goes to what stands in them', async ({ extension, open }) => {
  const page = await open({
    html: htmlOf('Deep', `<div>${'<span>'.repeat(100_000)}within ninety days</div><p>on 3 November 2026</p>`),
  });
  const panel = await readBeside(extension, page);
  expect(await wordsListed(panel)).toEqual(['within ninety days', '3 November 2026']);
  await panel.evaluate("document.querySelector('.find-go').click()");
  await expect.poll(() => marksIn(page)).toMatchObject({ 'dedere-current': ['within ninety days'] });
});

test('a page that changes every 50 ms keeps its turn, its marks, and the place where one is', async ({
  extension,
  open,
}) => {
  const long = '<p>an offence punishable by deprivation of liberty for at least one year;</p>'.repeat(2000);
  const page = await open({
    html: htmlOf('Clock', `<p id="clock"></p><p>within twelve (12) days</p>${long}`),
  });
  await page.evaluate(() => {
    const clock = document.getElementById('clock');
    let n = 0;
    const tick = () => {
      n += 1;
      if (clock) clock.textContent = `within ${n} days`;
    };
    // At once: a page read before the first turn has no such find, and the second is another one.
    tick();
    setInterval(tick, 50);
  });
  const panel = await readBeside(extension, page);
  const place = "document.querySelector('.find.current .find-sentence b')?.textContent ?? null";
  await panel.evaluate("document.querySelectorAll('.find-go')[1].click()");
  await expect.poll(() => panel.evaluate(place)).toBe('within twelve (12) days');
  const listed = () => panel.evaluate<string>("document.querySelector('.find-sentence b').textContent");
  const then = await listed();
  const turns = await page.evaluate(async () => {
    let count = 0;
    for (const began = performance.now(); performance.now() - began < 2000; count += 1)
      await new Promise((resolve) => setTimeout(resolve));
    return count;
  });
  // A timer's turn comes every 4 ms at best.
  expect(turns).toBeGreaterThan(100);
  await expect.poll(listed).not.toBe(then);
  expect(await panel.evaluate(place)).toBe('within twelve (12) days');
  await expect.poll(() => marksIn(page)).toMatchObject({ 'dedere-current': ['within twelve (12) days'] });
});

for (const address of ['data:text/html,<p>within forty days', 'view-source:about:blank'])
  test(`who pressed the icon over ${address.split(':')[0]}: is not told to press it, and is led to pasting`, async ({
    extension,
  }) => {
    const page = await extension.context.newPage();
    await page.goto(address);
    const panel = await extension.openPanel();
    const line = "document.querySelector('[data-page-line] a')?.getAttribute('href') ?? null";
    await expect.poll(() => panel.evaluate(line)).toBe('#/read');
    await panel.evaluate("location.hash = '#/page'");
    await expect.poll(() => stateOf(panel)).toBe('locked');
  });

test('of a PDF that its viewer shows nothing can be read: its words are pasted, found and counted from', async ({
  extension,
  portal,
}) => {
  const url = `${portal.url}treaty.pdf`;
  const pdf =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';
  await extension.context.route(url, (route) => route.fulfill({ contentType: 'application/pdf', body: pdf }));
  const page = await extension.context.newPage();
  await page.goto(url);
  const panel = await extension.openPanel(page);
  await expect.poll(() => panel.evaluate("document.querySelector('[data-page-line] a') !== null")).toBe(true);
  await panel.evaluate("document.querySelector('[data-page-line] a').click()");
  await expect.poll(() => panel.evaluate("document.querySelector('textarea') !== null")).toBe(true);
  await panel.evaluate("document.querySelector('textarea').focus()");
  await panel.send('Input.insertText', { text: 'released after forty (40) days from 2 November 2024' });
  await expect.poll(() => wordsListed(panel)).toEqual(['forty (40) days', '2 November 2024']);
  await panel.evaluate('document.querySelector(\'[data-find] a[href^="#/count"]\').click()');
  await expect.poll(() => panel.evaluate('history.state.facts')).toEqual({ n: '40', unit: 'day' });
});
