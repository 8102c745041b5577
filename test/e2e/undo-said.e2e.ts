import AxeBuilder from '@axe-core/playwright';
import { arrestOn, TODAY, withRecords, written } from './cases.ts';
import { expect, test } from './pwa.ts';

test('taking back a deleted case and a kept result is said, and one result is kept once', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}#/cases?today=${TODAY}`);
  await expect(page.getByText('No case here yet.')).toBeVisible();
  await withRecords(page, [written('c1', 'First', [arrestOn('e1', '2026-11-03')])]);
  await page.goto(`${site.url}#/cases/c1?today=${TODAY}`);
  const keep = page.getByRole('button', { name: /^Keep this result/ });
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  const said = page.getByText('Taken back.', { exact: true });
  const kept = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('dedere');
          opening.onsuccess = () => {
            const all = opening.result.transaction('cases').objectStore('cases').get('c1');
            all.onsuccess = () => {
              opening.result.close();
              resolve(all.result.receipts?.length ?? 0);
            };
          };
        }),
    );
  await keep.click();
  await expect.poll(kept).toBe(1);
  await keep.click();
  await expect(undo).toHaveCount(0);
  expect(await kept()).toBe(1);

  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await undo.click();
  await expect(said).toBeVisible();
});

test('taking back a kept result is said', async ({ page, site }) => {
  await page.goto(`${site.url}#/cases?today=${TODAY}`);
  await expect(page.getByText('No case here yet.')).toBeVisible();
  await withRecords(page, [written('c1', 'First', [arrestOn('e1', '2026-11-03')])]);
  await page.goto(`${site.url}#/cases/c1?today=${TODAY}`);
  await page.getByRole('button', { name: /^Keep this result/ }).click();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('Taken back.', { exact: true })).toBeVisible();
});

for (const [lang, title, link] of [
  ['en', 'Storage', 'Files and backups of the cases'],
  ['ru', 'Хранилище', 'Файлы и резервные копии дел'],
] as const) {
  test(`the settings say what the storage holds and whether it is kept, in ${lang}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${site.url}#/settings?lang=${lang}`);
    const storage = page.getByRole('region', { name: title });
    await expect(storage).toContainText('Dedere');
    await expect(storage).toContainText(lang === 'en' ? 'MB' : 'МБ');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await storage.getByRole('link', { name: link }).click();
    await expect(page.locator('#cases-title')).toBeVisible();
  });
}
