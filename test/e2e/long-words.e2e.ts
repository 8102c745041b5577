import { TODAY, withRecords, written } from './cases.ts';
import { expect, test } from './pwa.ts';

const event = { title: '', place: '', note: '', counts: true };

for (const lang of ['en', 'ar-XB'] as const) {
  test(`a word without an end stays within the timeline, in ${lang}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${site.url}#/cases?today=${TODAY}&lang=${lang}`);
    await expect(page.locator('#cases-title')).toBeVisible();
    const entry = { id: 'q1', kind: 'term', instrument: 'kz-jo-extradition', rule: 'provisional-arrest' };
    await withRecords(page, [
      {
        ...written('c1', 'W'.repeat(100), [{ ...entry, facts: { requested: 'JO' } }]),
        events: [
          { ...event, id: 'e1', event: 'arrest', when: '2026-11-03', title: 'w'.repeat(120) },
          { ...event, id: 'e2', event: null, when: '2026-11-09', title: 'W'.repeat(120) },
        ],
      },
    ]);
    await page.goto(`${site.url}#/cases/c1?today=${TODAY}&lang=${lang}`);
    await expect(page.locator('.timeline .row-title').first()).toBeVisible();
    await expect(page.locator('[data-term]')).toHaveCount(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const over = await page
      .locator('.timeline .row')
      .evaluateAll((rows) => rows.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
    expect(Math.max(...over)).toBeLessThanOrEqual(0);
  });
}
