import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ARREST_EVENT, TODAY, unfold, withRecords, written } from './cases.ts';
import { expect, test } from './pwa.ts';

const arrest = { ...ARREST_EVENT, id: 'e1' };
const question = {
  id: 'q1',
  kind: 'term',
  instrument: 'kz-jo-extradition',
  rule: 'provisional-arrest',
  facts: {},
};
const change = (id: string, at: string, changes: readonly object[], device = 'Office desk') => ({
  id,
  at,
  device,
  changes,
});
const base = {
  ...written('c1', 'Akhmetov', [question]),
  facts: { requested: 'JO' },
  events: [{ ...arrest, when: '2026-11-04' }],
  history: [
    change('h1', '2026-11-19T20:30:00Z', [{ part: 'events', key: 'e1', after: arrest }]),
    change('h2', '2026-11-20T05:00:00Z', [
      { part: 'events', key: 'e1', before: arrest, after: { ...arrest, when: '2026-11-04' } },
      { part: 'name', before: 'A.', after: 'Akhmetov' },
    ]),
  ],
};

async function open(page: Page, url: string, record: object, lang = 'en'): Promise<void> {
  await page.goto(`${url}#/cases?today=${TODAY}&lang=${lang}`);
  await expect(page.locator('#cases-title')).toBeVisible();
  await withRecords(page, [record]);
  await page.goto(`${url}#/cases/c1?today=${TODAY}&lang=${lang}`);
  await unfold(page, 'history');
  await expect(page.locator('.history')).toBeVisible();
}

const item = (page: Page, id: string) => page.locator(`#change-${id}`);

test.use({ viewport: { width: 360, height: 740 } });

test('the history tells what changed when and where, and takes an old change back', async ({
  page,
  site,
}) => {
  await open(page, site.url, base);
  const days = page.locator('.history h3');
  // By the clock of this device: half past eight in the evening, UTC, is the next day in Almaty.
  await expect(days).toHaveText(['Friday 20 November 2026']);
  await expect(item(page, 'h2').locator('.change-what p')).toHaveText([
    'Arrest: Tue 3 Nov 2026 → Wed 4 Nov 2026',
    'Name: “A.” → “Akhmetov”',
  ]);
  await expect(item(page, 'h1')).toContainText('01:30');
  await expect(item(page, 'h1')).toContainText('Office desk');
  await expect(item(page, 'h1')).toContainText('Event entered: Arrest, Tue 3 Nov 2026');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const { violations } = await new AxeBuilder({ page }).include('.history').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

  // The first was changed again since: what stands in the way is said, and nothing is changed.
  await item(page, 'h1').getByRole('button').click();
  await expect(item(page, 'h1').getByRole('alert')).toContainText('changed again since');
  await expect(item(page, 'h1').getByRole('alert')).toContainText('Event entered: Arrest');
  await expect(page.locator('.history .change')).toHaveCount(2);

  await item(page, 'h2').getByRole('button').click();
  await expect(item(page, 'h2')).toContainText('taken back since');
  await expect(item(page, 'h2')).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A.');
  const undo = page.locator('.history .change').first();
  await expect(undo).toContainText('Took back the change of Fri 20 Nov 2026, 10:00');
  await expect(undo).toContainText('Arrest: Wed 4 Nov 2026 → Tue 3 Nov 2026');

  // What was taken back can be made again, and an old change is then free to be taken back too.
  await undo.getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Akhmetov');
  await expect(item(page, 'h2')).not.toContainText('taken back since');
});

test('a device bears the name it is given, and says so with each change', async ({ page, site }) => {
  await open(page, site.url, base);
  await page.locator('.history .device > summary').click();
  await page.getByLabel('Name of this device').fill('  Court desk\u202E ');
  await page.keyboard.press('Enter');
  await expect(page.locator('.history .device > summary')).toContainText('Court desk');
  await item(page, 'h2').getByRole('button').click();
  await expect(page.locator('.history .change').first()).toContainText('Court desk');
  await page.goto(`${site.url}#/settings`);
  await expect(page.getByLabel('Name of this device')).toHaveValue('Court desk');
});

test('of a long history the newest stand first, the older come on demand, and those gone are counted', async ({
  page,
  site,
}) => {
  const many = Array.from({ length: 100 }, (_, i) =>
    change(`n${i}`, new Date(Date.UTC(2026, 9, 1, i)).toISOString().replace('.000', ''), [
      { part: 'note', before: '', after: `note ${i}` },
    ]),
  );
  await open(page, site.url, { ...base, note: 'note 99', history: many, dropped: 7 });
  await expect(page.locator('[data-part="history"] > summary')).toContainText('107 changes');
  await expect(page.locator('.history .change').first()).toContainText('note 99');
  for (let left = 94; left > 0; left -= 30)
    await page.getByRole('button', { name: `Show ${Math.min(30, left)} older` }).click();
  await expect(page.locator('.history .change')).toHaveCount(100);
  await expect(page.locator('.history')).toContainText('7 older changes no longer kept.');
});

test('a history from a hostile file is told as text', async ({ page, site }) => {
  const script = '<img src=x onerror="globalThis.harmed = true">';
  const strange = [
    { part: 'events', key: '__proto__', before: { id: 5 }, after: script },
    { part: 'entries', key: 'q1', after: [] },
    { part: 'person', key: script, after: `${script}\u202E` },
    { part: 'name', before: null, after: { a: 1 } },
  ];
  await open(page, site.url, { ...base, history: [change('h1', '2026-11-20T05:00:00Z', strange, script)] });
  await expect(item(page, 'h1')).toContainText('Event: changed in a way this version cannot read');
  await expect(page.locator('.history img')).toHaveCount(0);
  expect(await page.evaluate(() => 'harmed' in globalThis)).toBe(false);
  await expect(item(page, 'h1').locator('.change-when')).toContainText('<img src=x');
});

for (const [lang, keep, differs, other] of [
  ['en', 'Keep this result', 'differs', 'Arrest: Wed 4 Nov 2026 → Tue 3 Nov 2026.'],
  ['ru', 'Сохранить этот результат', 'другое', 'Арест: ср, 4 нояб. 2026 → вт, 3 нояб. 2026.'],
] as const) {
  test(`a kept result stands beside what it comes to now, in ${lang}`, async ({ page, site }) => {
    await open(page, site.url, base, lang);
    await unfold(page, 'results');
    await page.getByRole('button', { name: keep }).click();
    const kept = page.locator('.kept-result');
    await expect(kept).toHaveCount(1);
    await expect(kept.locator('[data-outcome]').first()).toHaveAttribute('data-outcome', 'same');
    await expect(kept.locator('[data-part="safe"] time').first()).toHaveAttribute('datetime', '2026-12-13');

    // The event moves: the result is kept as it was, and now another.
    await item(page, 'h2').getByRole('button').click();
    const outcome = kept.locator('.then-mark');
    await expect(outcome).toHaveAttribute('data-outcome', 'differs');
    await expect(outcome).toContainText(differs);
    await expect(kept.locator('.then-now time[datetime="2026-12-13"]').first()).toBeVisible();
    await expect(kept.locator('.then-now time[datetime="2026-12-10"]').first()).toBeVisible();
    await expect(kept.locator('.then-why')).toContainText(other);

    await page.getByRole('button', { name: keep }).click();
    await expect(kept).toHaveCount(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const { violations } = await new AxeBuilder({ page }).include('.kept-results').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

    const remove = kept.first().locator('.actions button').last();
    await remove.click();
    await expect(kept).toHaveCount(1);
    await page.locator('.toast button').first().click();
    await expect(kept).toHaveCount(2);
  });
}

test('a kept result goes to a file that can be compared, and prints alone', async ({ page, site }) => {
  await open(page, site.url, base);
  await unfold(page, 'results');
  await page.getByRole('button', { name: 'Keep this result' }).click();
  const kept = page.locator('.kept-result');
  await expect(kept.locator('.then-mark')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await kept.getByRole('button', { name: /^Save the result of/ }).click();
  const file = await (await downloading).path();
  await page.evaluate(() => {
    globalThis.print = () => undefined;
  });
  await kept.getByRole('button', { name: /^Print the result of/ }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(kept).toBeVisible();
  await expect(kept).toContainText('Akhmetov');
  await expect(kept.locator('.then-and-now')).toBeVisible();
  await expect(page.locator('.case-sheet')).toBeHidden();
  await expect(page.locator('button:visible')).toHaveCount(0);
  await page.emulateMedia({ media: null });
  await page.goto(`${site.url}#/receipt`);
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.locator('.verdict h2')).toHaveAttribute('data-outcome', 'same');
});
