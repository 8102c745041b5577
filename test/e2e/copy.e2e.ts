import { expect, test } from './pwa.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const [name, hash, has, hasNot] of [
  [
    'a term quotes the words of its length, not those of a condition before them',
    'kz-ma-mla/safe-conduct?notice-not-required=2026-06-01&requested=MA',
    'он бес (15) күн ішінде',
    'еркін кету',
  ],
  [
    'the clause on entry into force says nothing of being in force itself',
    'kz-jo-extradition/entry-into-force?last-notification=2027-02-01',
    'по истечении тридцати (30) суток',
    'in force on Sunday 22 November 2026',
  ],
] as const) {
  test(`copied, ${name}`, async ({ page, site }) => {
    await page.goto(`${site.url}#/terms/${hash}&today=2026-11-22&lang=en`);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toContain(has);
    expect(await copied()).not.toContain(hasNot);
  });
}

test('usual days that several events come to stand once, and name no one of the events', async ({
  page,
  site,
}) => {
  const facts = 'decision=2026-11-03&decision-notice-sent=2026-11-03&agreed-date=2026-11-20&requested=JO';
  await page.goto(`${site.url}#/terms/kz-jo-extradition/surrender?${facts}&today=2026-11-22&lang=en`);
  const usual = page.locator('.other-days time[data-day="usual"]');
  await expect(usual).toHaveText(['Thu 3 Dec 2026', 'Sun 20 Dec 2026']);
  await expect(page.getByText('usual count, starting day not counted', { exact: true })).toBeVisible();
});
