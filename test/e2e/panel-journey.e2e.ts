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

test('from the command line to the safe day and the provision, beside a page, with our own way back', async ({
  extension,
}) => {
  const panel = await extension.openPanel();
  await expect.poll(() => panel.evaluate("document.querySelector('[role=combobox]') !== null")).toBe(true);
  await type(panel, 'jordan arrest 3.11.2026');
  await expect.poll(() => panel.evaluate(safeDay)).toBe('2026-12-10');
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
