import { expect, test } from './extension.ts';
import type { Panel } from './panel.ts';

const safeDay = "document.querySelector('time[data-day=safe]')?.dateTime ?? null";

async function type(panel: Panel, text: string): Promise<void> {
  await panel.evaluate("document.querySelector('[role=combobox]').focus()");
  await panel.send('Input.insertText', { text });
  await expect
    .poll(() => panel.evaluate("document.querySelectorAll('[role=option]').length"))
    .toBeGreaterThan(0);
  for (const kind of ['keyDown', 'keyUp']) {
    await panel.send('Input.dispatchKeyEvent', {
      type: kind,
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 13,
    });
  }
}

/** Types the arrest of 3 November in Jordan into the line, and waits for its safe day. */
async function countArrest(panel: Panel): Promise<void> {
  await expect.poll(() => panel.evaluate("document.querySelector('[role=combobox]') !== null")).toBe(true);
  await type(panel, 'jordan arrest 3.11.2026');
  await expect.poll(() => panel.evaluate(safeDay)).toBe('2026-12-10');
}

/** Clicks the button of this name, as soon as it can be clicked. */
async function clickButton(panel: Panel, name: string, within = 'main'): Promise<void> {
  const find = `[...document.querySelectorAll(${JSON.stringify(`${within} button`)})].find((one) => one.textContent.trim() === ${JSON.stringify(name)} && !one.disabled)`;
  await expect.poll(() => panel.evaluate(`${find} !== undefined`)).toBe(true);
  await panel.evaluate(`${find}.click()`);
}

test('from the command line to the safe day and the provision, beside a page, with our own way back', async ({
  extension,
}) => {
  const panel = await extension.openPanel();
  await countArrest(panel);
  await expect
    .poll(() =>
      panel.evaluate("document.querySelector('[data-eid=art_12__para_5] mark')?.textContent ?? null"),
    )
    .toBe('сорока (40) суток');
  expect(await panel.evaluate('location.hash')).toBe('#/terms/kz-jo-extradition/provisional-arrest');
  // The side panel has no back button of its own.
  await panel.evaluate("document.querySelector('.bar-top .back').click()");
  await expect.poll(() => panel.evaluate('location.hash')).toBe('#/terms');
});

test('counts where Temporal is native and loads no polyfill', async ({ extension }) => {
  const panel = await extension.openPanel();
  await expect.poll(() => panel.evaluate("document.querySelector('main') !== null")).toBe(true);
  expect(panel.requests.filter((url) => url.includes('global.esm'))).toEqual([]);
});

test('a case saved in the panel is there when it opens again, and leaves it as a file', async ({
  extension,
}) => {
  const panel = await extension.openPanel();
  await countArrest(panel);
  await clickButton(panel, 'Save to a case');
  await expect.poll(() => panel.evaluate("document.querySelector('dialog[open]') !== null")).toBe(true);
  await clickButton(panel, 'Save', 'dialog[open]');
  await panel.evaluate("location.hash = '#/cases'");
  const listed = "document.querySelector('main time[data-day=safe]')?.dateTime ?? null";
  await expect.poll(() => panel.evaluate(listed)).toBe('2026-12-10');
  await panel.evaluate('location.reload()');
  await expect.poll(() => panel.evaluate(listed).catch(() => null)).toBe('2026-12-10');

  const browser = await extension.context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('no browser');
  const began = new Promise<string>((resolve) => {
    browser.on('Browser.downloadWillBegin', ({ suggestedFilename }) => resolve(suggestedFilename));
  });
  await browser.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true });
  const write = 'document.querySelector(\'[aria-label="Write the file: Cases"]\')';
  await expect.poll(() => panel.evaluate(`${write} !== null`)).toBe(true);
  await panel.evaluate(`${write}.click()`);
  expect(await began).toMatch(/^dedere-cases-.*\.dedere$/);
});
