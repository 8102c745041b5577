import { expect, test } from './extension.ts';
import { arrestCase, arrestToEnd, atRest, badgeOf, notificationsOf, seed } from './warnings.ts';

test('what a page of ours keeps, the worker hears of at once', async ({ extension }) => {
  const { worker, context, id } = extension;
  await atRest(worker);
  const late = await arrestToEnd(-9, -1);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/panel.html#/settings`);
  await expect(page.getByRole('heading', { name: 'Warnings' })).toBeVisible();
  await seed(worker, [arrestCase('late', 'Late', late.arrest)]);
  await page.evaluate(() =>
    new BroadcastChannel('dedere-cases').postMessage({ kind: 'changed', ids: ['late'] }),
  );
  await expect.poll(() => badgeOf(worker)).toBe('1');
});

test('the settings are kept, and one can be tried', async ({ extension }) => {
  const { worker, context, id } = extension;
  await atRest(worker);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/panel.html#/settings`);
  await page.getByRole('checkbox', { name: '14 days' }).check();
  await page.getByRole('checkbox', { name: 'Sunday' }).check();
  await page.getByLabel('At what hour, by your clock').fill('07:30');
  await page.getByRole('checkbox', { name: 'Name the case in notifications' }).check();
  const kept = () =>
    worker.evaluate(async () => {
      const opening = indexedDB.open('dedere');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const asking = opening.result.transaction('kept').objectStore('kept').get('warnings');
      await new Promise((resolve) => asking.addEventListener('success', resolve));
      opening.result.close();
      return asking.result;
    });
  await expect
    .poll(kept)
    .toMatchObject({ days: [14, 7, 3, 1, 0], quiet: [7], at: '07:30', named: true, lang: 'en' });
  await page.reload();
  await expect(page.getByLabel('At what hour, by your clock')).toHaveValue('07:30');
  await expect(page.getByText('The browser lets Dedere show notifications.')).toBeVisible();
  await page.getByRole('button', { name: 'Show one to try' }).click();
  await expect(page.getByText(/^Handed to the system/)).toBeVisible();
  expect(await notificationsOf(worker)).toEqual(['try']);
  await page.getByRole('radio', { name: 'off', exact: true }).check();
  await expect(page.getByText('Nothing warns')).toBeVisible();
});
