import type { Page } from '@playwright/test';
import type { Extension } from './extension.ts';
import { expect, htmlOf, marksIn, readBeside, stateOf, test, wordsListed } from './portal.ts';

const TEXT = htmlOf(
  'Ruling',
  '<p id="day">Arrested on <b>3</b> November 2026 in Amman.</p><p id="both">Ten days from 4 May 2026, fifteen days from 6 May 2026.</p>',
);

interface Chosen {
  readonly menuItemId: string;
  readonly selectionText?: string;
}

/** What the browser does when a line of its context menu is chosen over the tab in view. */
const choose = (extension: Extension, chosen: Chosen) =>
  extension.worker.evaluate(async (info) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const clicked = chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void };
    clicked.dispatch({ frameId: 0, editable: false, pageUrl: '', ...info }, tab);
  }, chosen);

/** Writes down what stands in the row of the address bar from here on; the function given back tells it. */
async function recordProposals({ worker }: Extension): Promise<() => Promise<readonly string[]>> {
  await worker.evaluate(() => {
    const set = chrome.omnibox.setDefaultSuggestion;
    const said: string[] = [];
    Object.assign(globalThis, { said });
    Object.assign(chrome.omnibox, {
      setDefaultSuggestion: (one: { description: string }) => {
        said.push(one.description);
        return set(one);
      },
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}

const select = (page: Page, id: string) =>
  page.evaluate((of) => getSelection()?.selectAllChildren(document.getElementById(of) as HTMLElement), id);

test('the menu has its lines, in the words of the browser', async ({ extension }) => {
  // The browser keeps no list that can be asked; a line that is there can be changed, one that is not cannot.
  const there = await extension.worker.evaluate(() =>
    Promise.all(
      ['mark', 'count', 'read', 'none'].map((id) =>
        chrome.contextMenus.update(id, {}).then(
          () => id,
          () => null,
        ),
      ),
    ),
  );
  expect(there).toEqual(['mark', 'count', 'read', null]);
  expect(await extension.worker.evaluate(() => chrome.i18n.getMessage('menuCount'))).toBe('Count from “%s”');
});

test('“Count from” a selected day opens the count from that day', async ({ extension, open }) => {
  const page = await open({ html: TEXT });
  const panel = await readBeside(extension, page);
  await choose(extension, { menuItemId: 'count', selectionText: 'Arrested on 3 November 2026 in Amman.' });
  await expect.poll(() => panel.evaluate('location.hash')).toBe('#/count');
  expect(await panel.evaluate('history.state.facts')).toEqual({ from: '2026-11-03' });
});

test('where several days are selected, all that is found in them is listed', async ({ extension, open }) => {
  const page = await open({ html: TEXT });
  const panel = await readBeside(extension, page);
  await select(page, 'both');
  await choose(extension, {
    menuItemId: 'count',
    selectionText: 'Ten days from 4 May 2026, fifteen days from 6 May 2026.',
  });
  await expect.poll(() => panel.evaluate('location.hash')).toBe('#/read');
  await expect
    .poll(() => wordsListed(panel))
    .toEqual(['Ten days', '4 May 2026', 'fifteen days', '6 May 2026']);
});

test('“Mark terms in the selected words” reads them as if they had been pasted', async ({
  extension,
  open,
}) => {
  const page = await open({ html: TEXT });
  const panel = await readBeside(extension, page);
  await select(page, 'day');
  await choose(extension, { menuItemId: 'read', selectionText: 'cut by the browser' });
  await expect.poll(() => panel.evaluate('location.hash')).toBe('#/read');
  await expect.poll(() => wordsListed(panel)).toEqual(['3 November 2026']);
});

test('“Mark terms in this page” marks it, beside whatever the panel shows', async ({ extension, open }) => {
  const page = await open({ html: TEXT });
  const panel = await readBeside(extension, page);
  await panel.evaluate("location.hash = '#/settings'");
  await choose(extension, { menuItemId: 'mark' });
  await expect.poll(() => stateOf(panel)).toBe('done');
  expect((await marksIn(page))['dedere-date']).toContain('4 May 2026');
});

test('the address bar proposes what the command line would', async ({ extension }) => {
  const told = await extension.worker.evaluate(
    () =>
      new Promise<{ first: string; others: { content: string; description: string }[] }>((resolve) => {
        const set = chrome.omnibox.setDefaultSuggestion;
        let first = '';
        Object.assign(chrome.omnibox, {
          setDefaultSuggestion: (one: { description: string }) => {
            first = one.description;
            return set(one);
          },
        });
        const changed = chrome.omnibox.onInputChanged as unknown as { dispatch(...args: unknown[]): void };
        changed.dispatch('jordan 3.11.2026 <b>', (others: { content: string; description: string }[]) =>
          resolve({ first, others }),
        );
      }),
  );
  expect(told.first).toMatch(/<match>.+<\/match>/);
  for (const { content } of told.others) expect(content).toMatch(/^#\/terms\/kz-jo-extradition/);
});

test('one who types on is told what the whole line means, whichever answer comes first', async ({
  extension,
}) => {
  const said = await recordProposals(extension);
  await extension.worker.evaluate(async () => {
    const changed = chrome.omnibox.onInputChanged as unknown as { dispatch(...args: unknown[]): void };
    const line = 'jordan arrest 3.11.2026';
    for (let n = 1; n <= line.length; n += 1) changed.dispatch(line.slice(0, n), () => {});
    await new Promise((resolve) => setTimeout(resolve, 1000));
  });
  const told = await said();
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('3 Nov 2026');
});

test('a line that means nothing keeps no proposal of the one before', async ({ extension }) => {
  const said = await recordProposals(extension);
  await extension.worker.evaluate(async () => {
    const changed = chrome.omnibox.onInputChanged as unknown as { dispatch(...args: unknown[]): void };
    for (const line of ['jordan arrest 3.11.2026', '</match><url>"&\u0000', 'jordan'])
      await new Promise<void>((resolve) => changed.dispatch(line, () => resolve()));
  });
  const told = await said();
  expect(told).toHaveLength(3);
  expect(told[0]).toContain('3 Nov 2026');
  expect(told[1]).toBe('Dedere: treaty, event and day; or a number of days and a day');
  expect(told[2]).toContain('<match>');
});

test('a line entered there opens its answer: in a tab where a tab was asked for', async ({ extension }) => {
  const opened = extension.context.waitForEvent('page');
  await extension.worker.evaluate(() => {
    const entered = chrome.omnibox.onInputEntered as unknown as { dispatch(...args: unknown[]): void };
    entered.dispatch('jordan arrest 3.11.2026 requested jordan', 'newForegroundTab');
  });
  const page = await opened;
  await expect(page.locator('time[data-day=safe]')).toHaveAttribute('datetime', '2026-12-10');
});

test('words in the address bar that mean nothing open the start, and script in them is only words', async ({
  extension,
}) => {
  const opened = extension.context.waitForEvent('page');
  await extension.worker.evaluate(() => {
    const entered = chrome.omnibox.onInputEntered as unknown as { dispatch(...args: unknown[]): void };
    entered.dispatch('"><img src=x onerror=alert(1)>', 'newForegroundTab');
  });
  const page = await opened;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Terms');
});
