import AxeBuilder from '@axe-core/playwright';
import { expectNames, TODAY, tabTo, withRecords, written } from './cases.ts';
import { expect, test } from './pwa.ts';

for (const [lang, begin, label, undo, back] of [
  ['en', 'New case', 'Name of the case', 'Undo', 'Taken back.'],
  ['ru', 'Новое дело', 'Название дела', 'Вернуть', 'Отменено.'],
] as const) {
  test(`a case is begun by its name alone, by the keyboard, and that is taken back, in ${lang}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${site.url}#/cases?today=${TODAY}&lang=${lang}`);
    await tabTo(page, page.getByRole('button', { name: begin, exact: true }));
    await page.keyboard.press('Enter');
    await expect(page.getByLabel(label)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: begin, exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    // Without a name there is no case.
    await page.keyboard.press('Enter');
    await expect(page.getByLabel(label)).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel(label)).toBeFocused();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

    await page.keyboard.type('Visit in Amman');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Visit in Amman');
    expect(page.url()).toMatch(/#\/cases\/[\da-f-]{36}/);
    await page.getByRole('button', { name: undo, exact: true }).click();
    await expect(page.getByText(back, { exact: true })).toBeVisible();
    await expect(page.locator('#cases-title')).toBeFocused();
    await expect(page.locator('.board-cards > li')).toHaveCount(0);
  });
}

test('a case begun beside others is kept and stands on the board', async ({ page, site }) => {
  await page.goto(`${site.url}#/cases?today=${TODAY}`);
  await expect(page.getByText('No case here yet.')).toBeVisible();
  await withRecords(page, [written('c1', 'First', [])]);
  await expectNames(page, ['First']);
  await page.getByRole('button', { name: 'New case', exact: true }).click();
  await page.getByLabel('Name of the case').fill('Second');
  await page.getByRole('button', { name: 'Begin the case' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Second');
  await page.goto(`${site.url}?again#/cases?today=${TODAY}`);
  await expect(page.locator('.board-cards h3')).toHaveCount(2);
  await expect(page.locator('.board-cards h3', { hasText: 'Second' })).toBeVisible();
  await expect(page.getByText('No case here yet.')).toHaveCount(0);
});
