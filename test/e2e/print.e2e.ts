import type { Page } from '@playwright/test';
import { expect, test } from './pwa.ts';

/** How many sheets of A4 the page comes to. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}

for (const lang of ['en', 'ru'] as const) {
  for (const [name, hash] of [
    ['a provisional arrest', 'kz-jo-extradition/provisional-arrest?arrest=2026-11-03&requested=JO'],
    [
      'a surrender from three events',
      'kz-jo-extradition/surrender?decision=2026-11-03&decision-notice-sent=2026-11-05&decision-notice-received=2026-11-10&requested=JO',
    ],
    [
      'an arrest beside the clocks of Kazakhstan',
      'kz-jo-extradition/provisional-arrest?arrest=2026-11-03T10:15&detention=2026-11-01T09:00&requested=KZ',
    ],
    [
      'a surrender from all four events, by the law of Kazakhstan',
      'kz-jo-extradition/surrender?decision=2026-11-03&decision-notice-sent=2026-11-05&decision-notice-received=2026-11-10&agreed-date=2026-11-20&requested=KZ',
    ],
    [
      'a safe conduct with days left out',
      'kz-ma-mla/safe-conduct?notice-not-required=2026-06-01&excluded=2026-06-05..2026-06-09&requested=MA',
    ],
  ] as const) {
    test(`${name} prints on one page, in ${lang}`, async ({ page, site }) => {
      await page.goto(`${site.url}#/terms/${hash}&today=2026-11-22&lang=${lang}`);
      await expect(page.locator('.answer time[data-day="safe"]')).toBeVisible();
      await expect(page.locator('.steps li').first()).toBeVisible();
      await expect(page.locator('.excerpt .treaty-text')).toBeVisible();
      if (hash.includes('requested=KZ')) await expect(page.locator('.clocks')).toBeVisible();
      await expect(page.locator('.actions')).toBeVisible();
      expect(await sheets(page)).toBe(1);

      await page.emulateMedia({ media: 'print' });
      for (const printed of ['.answer', '.steps', '.weeks', '.excerpt', '.closing', '.force']) {
        await expect(page.locator(printed).first()).toBeVisible();
      }
      await expect(page.locator('button:visible')).toHaveCount(0);
      await expect(page.locator('input:visible:placeholder-shown')).toHaveCount(0);
    });
  }
}
