import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { TODAY, unfold, withRecords, written } from './cases.ts';
import { expect, test } from './pwa.ts';

const event = { title: '', place: '', note: '', counts: true };
const entries = [
  { id: 'q1', kind: 'term', instrument: 'kz-jo-extradition', rule: 'provisional-arrest', facts: {} },
  {
    id: 'q2',
    kind: 'term',
    instrument: 'kz-jo-extradition',
    rule: 'surrender',
    facts: { decision: '2026-11-10' },
  },
  { id: 'q3', kind: 'count', facts: { from: '2026-10-01', n: '40', unit: 'day', state: 'KZ' } },
];
const base = {
  ...written('c1', 'Akhmetov "A"; } \\ 2026/14', entries, 'Call Amman on Sunday.'),
  facts: { requested: 'JO' },
  person: { name: 'Ali Example', born: '1980' },
  parties: [{ id: 'p1', role: 'court', name: 'Court of Amman', state: 'JO', contact: '' }],
  events: [
    { ...event, id: 'e1', event: 'arrest', when: '2026-11-03', place: 'Amman airport' },
    { ...event, id: 'e2', event: null, when: '2026-11-09', title: 'Interview' },
  ],
  tasks: [{ id: 't1', text: 'Order the translation', done: null }],
  history: [
    {
      id: 'h1',
      at: '2026-11-20T05:00:00Z',
      device: 'Desk',
      changes: [{ part: 'person', key: 'name', after: 'Ali Example' }],
    },
  ],
};

async function open(page: Page, url: string, record: object, lang = 'en'): Promise<void> {
  await page.goto(`${url}#/cases?today=${TODAY}&lang=${lang}`);
  await expect(page.locator('#cases-title')).toBeVisible();
  await withRecords(page, [record]);
  await page.goto(`${url}#/cases/c1?today=${TODAY}&lang=${lang}`);
  await expect(page.locator('.case-sheet')).toBeAttached();
}

/** How many sheets the page comes to. */
async function sheets(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}

/** What the printer takes: the text of the sheet, and what else can be seen. */
async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.case-sheet')).toBeVisible();
  await expect(page.locator('button:visible, input:visible, nav:visible, .history:visible')).toHaveCount(0);
  const text = await page.locator('.case-sheet').textContent();
  await page.emulateMedia({ media: null });
  return text ?? '';
}

for (const [lang, said] of [
  [
    'en',
    [
      'Have it in Amman by',
      'Thursday 10 December 2026',
      'Pending, in 18 days',
      'latest reading listed, do not rely on it',
      'Article 12, paragraph 5',
      'Overdue by',
      'Amman airport',
      'court',
      'Working aid. The deciding authority counts; check the prevailing text.',
    ],
  ],
  [
    'ru',
    [
      'Должно быть в Аммане не позднее',
      'четверг, 10 декабря 2026',
      'Ожидается, через 18 дней',
      'Статья 12, пункт 5',
      'Просрочено на',
      'Amman airport',
    ],
  ],
  ['ar-XB', ['2026']],
] as const) {
  test(`Ctrl+P on a case prints its sheet and nothing else, in ${lang}`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, site.url, base, lang);
    // Unseen on the screen, and no part of what is read there.
    await expect(page.locator('.case-sheet')).toBeHidden();
    const text = await printed(page);
    for (const one of [
      ...said,
      'сорока (40) суток',
      'Ali Example',
      'Call Amman on Sunday.',
      'Order the translation',
    ])
      expect(text).toContain(one);
    for (const format of ['A4', 'Letter'] as const) {
      const pages = await sheets(page, format);
      expect(pages).toBeGreaterThan(1);
      expect(pages).toBeLessThan(7);
    }
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const [ink, paper] = await page
      .locator('.case-sheet')
      .evaluate((element) => [getComputedStyle(element).color, getComputedStyle(element).backgroundColor]);
    expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    expect(
      await page.locator('.case-sheet').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    ).toBe(0);
  });
}

test('one click prints; the person goes on paper only where it is wanted', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, site.url, base);
  await page.evaluate(() => {
    const prints: number[] = [];
    Object.assign(globalThis, { prints, print: () => prints.push(1) });
  });
  await page.getByRole('button', { name: 'Print the case sheet' }).click();
  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as { prints: number[] }).prints.length))
    .toBe(1);
  expect(await printed(page)).toContain('Ali Example');

  await unfold(page, 'sheet');
  await page.getByLabel('With the person’s data').uncheck();
  const without = await printed(page);
  expect(without).not.toContain('Ali Example');
  expect(without).toContain('The person’s data are left out on this copy.');
  expect(without).toContain('The person’s data were changed');

  await page.getByLabel('With the history').uncheck();
  expect(await printed(page)).not.toContain('What changed, and when');

  const { violations } = await new AxeBuilder({ page }).include('[data-part="sheet"]').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('the margins of the pages bear the case and the number of the page', async ({ page, site }) => {
  await open(page, site.url, base);
  const rules = await page.evaluate(() =>
    [...document.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
  );
  expect(rules).toHaveLength(1);
  expect(rules[0]).toMatch(/^@page case-sheet/);
  expect(rules[0]).toContain('counter(page)');
  expect(rules[0]).toContain('counter(pages)');
  // A name that would end the string is text in it.
  expect(rules[0]).toContain('Akhmetov \\"A\\"; } \\\\ 2026/14');
  // Away from the case the rule is gone with its sheet.
  await page.goto(`${site.url}#/terms`);
  await expect.poll(() => page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test('what changes in the case changes on the sheet', async ({ page, site }) => {
  await open(page, site.url, base);
  expect(await printed(page)).toContain('Ali Example');
  await unfold(page, 'history');
  await page.locator('.history .change button').click();
  await expect.poll(() => page.locator('.case-sheet').textContent()).toContain('Took back the change of');
  const [about] = (await printed(page)).split('Who takes part');
  expect(about).not.toContain('Ali Example');
});

for (const lang of ['en', 'ru', 'ar-XB'] as const) {
  test(`a long note leaves the other columns their room, in ${lang}`, async ({ page, site }) => {
    const note = 'The guard said that the papers of the second hearing were sent by post. '.repeat(6).trim();
    const events = [
      { ...event, id: 'e1', event: 'arrest', when: '2026-11-03', place: 'Amman', note },
      { ...event, id: 'e2', event: null, when: '2026-11-09', title: 'Interview', note: 'w'.repeat(400) },
      { ...event, id: 'e3', event: null, when: '2026-11-12', title: 'W'.repeat(90) },
    ];
    await open(page, site.url, { ...base, events }, lang);
    // An A4 page within its margins.
    await page.setViewportSize({ width: 680, height: 960 });
    await page.emulateMedia({ media: 'print' });
    const table = page.locator('.sheet-events');
    await expect(table).toBeVisible();
    const columns = await table
      .locator('tbody tr')
      .first()
      .locator('td')
      .evaluateAll((cells) => {
        const whole = cells[0]?.parentElement?.clientWidth ?? 1;
        return cells.map(({ clientWidth }) => Math.round((clientWidth / whole) * 100));
      });
    expect(columns).toEqual([24, 32, 44]);
    const over = await table.evaluate((of) => of.scrollWidth - (of.parentElement?.clientWidth ?? 0));
    expect(over).toBeLessThanOrEqual(0);
  });
}
