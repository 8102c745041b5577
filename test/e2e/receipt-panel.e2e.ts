import { expect, test } from './extension.ts';

test('the panel, too, keeps a calculation as a receipt', async ({ extension }) => {
  const panel = await extension.openPanel();
  await expect.poll(() => panel.evaluate("document.querySelector('main') !== null")).toBe(true);
  await panel.evaluate("location.hash = '#/count?from=2026-11-03&n=40&state=KZ'");
  const find =
    "[...document.querySelectorAll('.actions button')].find((one) => one.textContent === 'Receipt')";
  await expect.poll(() => panel.evaluate(`${find} !== undefined`)).toBe(true);

  const browser = await extension.context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('no browser');
  const began = new Promise<string>((resolve) => {
    browser.on('Browser.downloadWillBegin', ({ suggestedFilename }) => resolve(suggestedFilename));
  });
  await browser.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true });
  await panel.evaluate(`${find}.click()`);
  expect(await began).toMatch(/^dedere-receipt-count-\d{4}-\d\d-\d\d\.json$/);
  await expect
    .poll(() => panel.evaluate("document.querySelector('.toast')?.textContent ?? ''"))
    .toContain('Receipt written to the file');
});
