import { expect, htmlOf, marksIn, readBeside, stateOf, test, wordsListed } from './portal.ts';

const TEXT = htmlOf(
  'Convention',
  `<p>The person shall be released after <b>for</b>ty (40) days, counted from 2 November 2024.</p>
   <p style="block-size: 6000px">Far below:</p>
   <p id="far">an offence punishable by deprivation of liberty for at least one year; Article 12, page 40.</p>`,
);

test('one click marks the page in view, and the panel lists what was found in its order', async ({
  extension,
  open,
}) => {
  const page = await open({ html: TEXT });
  const panel = await readBeside(extension, page);
  expect(await panel.evaluate('location.hash')).toBe('#/page');
  expect(await wordsListed(panel)).toEqual(['forty (40) days', '2 November 2024', 'at least one year']);
  expect(await marksIn(page)).toEqual({
    'dedere-term': ['for', 'ty (40) days'],
    'dedere-date': ['2 November 2024'],
  });
  await panel.evaluate("document.querySelectorAll('.find-go')[2].click()");
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(4000);
  await expect
    .poll(() => marksIn(page))
    .toMatchObject({
      'dedere-threshold': ['at least one year'],
      'dedere-current': ['at least one year'],
    });
});

test('the page is not touched, and nothing of ours stays when the marks are off', async ({
  extension,
  open,
}) => {
  const page = await open({ html: TEXT });
  await page.evaluate(() => {
    const seen: MutationRecord[] = [];
    Object.assign(window, { seen });
    new MutationObserver((records) => seen.push(...records)).observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  const looks = () =>
    page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      globals: Object.getOwnPropertyNames(window).sort().join(),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      focus: document.activeElement?.tagName,
      selected: String(getSelection()),
      // The browser asks for a page's icon when it likes.
      asked: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name !== new URL('/favicon.ico', location.href).href),
    }));
  const before = await looks();
  const panel = await readBeside(extension, page);
  expect(await looks()).toEqual(before);
  expect(
    await page.evaluate(() => getComputedStyle(document.body, '::highlight(dedere-term)').textDecorationLine),
  ).toBe('underline');
  await panel.evaluate("document.querySelector('[role=switch]').click()");
  await expect.poll(() => stateOf(panel)).toBe('off');
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await expect
    .poll(() =>
      page.evaluate(() => getComputedStyle(document.body, '::highlight(dedere-term)').textDecorationLine),
    )
    .toBe('none');
  expect(await looks()).toEqual(before);
  expect(await page.evaluate(() => (window as unknown as { seen: unknown[] }).seen.length)).toBe(0);
  await panel.evaluate("document.querySelector('[role=switch]').click()");
  await expect.poll(() => stateOf(panel)).toBe('done');
});

test('the key takes the marks away and brings them back', async ({ extension, open }) => {
  const page = await open({ html: TEXT });
  const panel = await readBeside(extension, page);
  const press = () =>
    extension.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const pressed = chrome.commands.onCommand as unknown as { dispatch(...args: unknown[]): void };
      pressed.dispatch('toggle-marks', tab);
    });
  await press();
  await expect.poll(() => stateOf(panel)).toBe('off');
  expect(await marksIn(page)).toEqual({});
  await press();
  await expect.poll(() => stateOf(panel)).toBe('done');
  expect(Object.keys(await marksIn(page))).toContain('dedere-term');
});

test('marks follow a page that changes, and another page in the tab is not taken for it', async ({
  extension,
  open,
}) => {
  const page = await open({ html: TEXT });
  const panel = await readBeside(extension, page);
  await page.evaluate(() => {
    const added = document.createElement('p');
    added.textContent = 'Surrender within fifteen days.';
    document.body.prepend(added);
  });
  await expect.poll(() => wordsListed(panel)).toContain('within fifteen days');
  await page.goto('about:blank');
  await expect.poll(() => stateOf(panel)).toBe('unmarked');
});

test('marks in a frame that came later, or went to another page, are seen, and gone when they are off', async ({
  extension,
  open,
}) => {
  const page = await open({ html: TEXT });
  const panel = await readBeside(extension, page);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>within eleven days</p>';
    document.body.prepend(frame);
  });
  const lines = () =>
    Promise.all(
      page
        .frames()
        .map((frame) =>
          frame.evaluate(
            () => getComputedStyle(document.body, '::highlight(dedere-term)').textDecorationLine,
          ),
        ),
    );
  await expect.poll(() => wordsListed(panel)).toContain('within eleven days');
  await expect.poll(lines).toEqual(['underline', 'underline']);
  await page.evaluate(() => {
    const frame = document.querySelector('iframe');
    frame?.removeAttribute('srcdoc');
    if (frame) frame.src = '/gazette-fr.htm';
  });
  await expect.poll(() => wordsListed(panel)).toContain('Dans un délai de dix-huit jours');
  await expect.poll(lines).toEqual(['underline', 'underline']);
  await panel.evaluate("document.querySelector('[role=switch]').click()");
  await expect.poll(lines).toEqual(['none', 'none']);
});

test('marks go with the extension', async ({ extension, open }) => {
  const page = await open({ html: TEXT });
  await readBeside(extension, page);
  expect(Object.keys(await marksIn(page))).toContain('dedere-term');
  // The worker is gone before it can answer.
  void extension.worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await expect.poll(() => marksIn(page)).toEqual({});
});

test('the panel follows the tab in view', async ({ extension, open }) => {
  const first = await open({ html: TEXT });
  const panel = await readBeside(extension, first);
  const second = await open({ html: htmlOf('Another', '<p>within two months</p>') });
  await second.bringToFront();
  await expect.poll(() => stateOf(panel)).toBe('unmarked');
  await first.bringToFront();
  await expect.poll(() => stateOf(panel)).toBe('done');
  expect(await wordsListed(panel)).toHaveLength(3);
});

test('a click in the panel gives no right to a page: it says so, and marks once the icon was used', async ({
  extension,
  open,
}) => {
  const panel = await extension.openPanel();
  const page = await open({ html: TEXT });
  await page.bringToFront();
  await panel.evaluate("location.hash = '#/page'");
  await expect.poll(() => stateOf(panel)).toBe('unmarked');
  await panel.evaluate("document.querySelector('.page-beside button.main').click()");
  await expect.poll(() => stateOf(panel)).toBe('refused');
  await readBeside(extension, page);
});

test('a page that was still on its way when one pressed the icon is marked without another press', async ({
  extension,
  open,
}) => {
  const page = await open({ html: TEXT });
  await extension.worker.evaluate(() => {
    const { executeScript } = chrome.scripting;
    Object.assign(chrome.scripting, {
      executeScript: () => {
        Object.assign(chrome.scripting, { executeScript });
        return Promise.reject(new Error('Frame with ID 0 was removed.'));
      },
    });
  });
  await readBeside(extension, page);
});

test('a page that nobody may read leads to pasting its words', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto('chrome://version');
  const panel = await extension.openPanel(page);
  await panel.evaluate("location.hash = '#/page'");
  await expect.poll(() => stateOf(panel)).toBe('locked');
  expect(await panel.evaluate('document.querySelector(\'.page-beside a[href="#/read"]\') !== null')).toBe(
    true,
  );
});

test('counts from a find, and comes back to it', async ({ extension, open }) => {
  const page = await open({ html: TEXT });
  const panel = await readBeside(extension, page);
  await panel.evaluate('document.querySelector(\'[data-find] a[href^="#/count"]\').click()');
  await expect.poll(() => panel.evaluate('location.hash')).toBe('#/count');
  expect(await panel.evaluate('history.state.facts')).toEqual({ n: '40', unit: 'day' });
  await panel.evaluate("document.querySelector('.bar-top .back').click()");
  await expect.poll(() => wordsListed(panel)).toHaveLength(3);
});
