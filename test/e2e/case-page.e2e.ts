import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { putRecords, TODAY, tabTo } from './cases.ts';
import { expect, test } from './pwa.ts';

const term = (id: string, instrument: string, rule: string, facts = {}) => ({
  id,
  kind: 'term',
  instrument,
  rule,
  facts,
});
const happened = (id: string, event: string | null, when: string, title = '') => ({
  id,
  event,
  when,
  title,
  place: '',
  note: '',
  counts: event !== null,
});
/** As the store holds a case. */
const stored = (id: string, name: string, parts: object) => ({
  id,
  name,
  created: '2026-11-20T06:00:00Z',
  changed: '2026-11-20T06:00:00Z',
  note: '',
  entries: [],
  ...parts,
});
const TWO = stored('two', 'Akhmetov, Amman', {
  facts: { requested: 'JO', requesting: 'KZ' },
  entries: [
    term('e1', 'kz-jo-extradition', 'provisional-arrest'),
    term('e2', 'kz-criminal-procedure', 'provisional-arrest', { requested: 'KZ' }),
  ],
});
const ARRESTED = stored('arrested', 'Arrested', {
  facts: { requested: 'JO', requesting: 'KZ' },
  events: [happened('a', 'arrest', '2026-11-03'), happened('h', null, '2026-10-01', 'Hearing')],
  entries: [term('e1', 'kz-jo-extradition', 'provisional-arrest')],
});

/** Puts a case into the store and opens its page. */
async function openCase(page: Page, url: string, of: { id: string }, facts = ''): Promise<void> {
  await page.goto(`${url}#/cases?today=${TODAY}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await putRecords(page, [of]);
  await page.goto(`${url}?${Math.random()}#/cases/${of.id}?today=${TODAY}${facts}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations;
const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
const dayField = (page: Page) => page.getByRole('textbox', { name: 'Day', exact: true });
const safe = (page: Page) => page.locator('.entry-cards time[data-day="safe"]');

test('an arrest entered once, by keyboard alone, starts two questions, and is taken back', async ({
  page,
  site,
}) => {
  await openCase(page, site.url, TWO);
  await tabTo(page, page.getByRole('button', { name: 'Enter the first event' }));
  await page.keyboard.press('Enter');
  const which = page.getByLabel('What happened');
  await expect(which).toBeFocused();
  await expect(which.locator('option', { hasText: /^Arrest$/ })).toHaveCount(1);
  await page.keyboard.type('Arrest');
  await page.keyboard.press('Tab');
  await expect(dayField(page)).toBeFocused();
  await page.keyboard.type('3 nov');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-effect="starts"]').first()).toContainText('10 Dec 2026');
  expect(await violations(page)).toEqual([]);
  await expect(safe(page)).toHaveCount(0);
  await tabTo(page, page.getByRole('button', { name: 'Enter it' }));
  await page.keyboard.press('Enter');
  await expect(safe(page).first()).toHaveAttribute('datetime', '2026-12-10');
  await expect(page.locator('.event-items > li')).toBeFocused();
  await expect(page.locator('.next-day time')).toHaveAttribute('datetime', '2026-12-10');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Taken back.')).toBeVisible();
  await expect(page.locator('.event-items > li')).toHaveCount(0);
  await expect(safe(page)).toHaveCount(0);
});

test('the request received stops the clock, seen before; Undo in the notice lets it run again', async ({
  page,
  site,
}) => {
  await openCase(page, site.url, ARRESTED);
  await page.getByRole('button', { name: 'Add an event' }).click();
  await page.getByLabel('What happened').selectOption('extradition-request-received');
  await dayField(page).fill('20 nov 2026');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-effect="stops"]')).toContainText('in time, 20 days before the safe day');
  await page.getByRole('button', { name: 'Enter it' }).click();
  await expect(page.locator('[data-met="in-time"]')).toBeVisible();
  await expect(page.getByText('Nothing is pending')).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-term="e1"]')).toHaveAttribute('data-standing', 'met');
  await page.getByRole('button', { name: 'Remove “Receipt of the extradition request”' }).click();
  await expect(page.locator('[data-effect="runs-again"]')).toBeVisible();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(safe(page)).toHaveAttribute('datetime', '2026-12-10');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.locator('[data-met="in-time"]')).toBeVisible();
});

test('what a term was shown to be is kept with the event that moves it, and goes with it again', async ({
  page,
  site,
}) => {
  await openCase(page, site.url, ARRESTED);
  await page.getByRole('button', { name: 'Change “Arrest”' }).click();
  await dayField(page).fill('5 nov 2026');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-effect="moves"]')).toContainText('10 Dec 2026');
  const keep = page.getByLabel('Keep in the case what was shown until now');
  await expect(keep).not.toBeChecked();
  await keep.check();
  await page.getByRole('button', { name: 'Keep the change' }).click();
  await expect(safe(page)).not.toHaveAttribute('datetime', '2026-12-10');
  const results = page.locator('[data-part="results"]');
  await results.locator('summary').first().click();
  await expect(results.locator('.kept-result [data-part="safe"] time').first()).toHaveAttribute(
    'datetime',
    '2026-12-10',
  );
  await expect(results.locator('.then-mark')).toHaveAttribute('data-outcome', 'differs');
  // One change: the result that was kept with it goes with it.
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(safe(page)).toHaveAttribute('datetime', '2026-12-10');
  await expect(results.locator('.kept-result')).toHaveCount(0);
});

test('what another window enters appears at once, and of two changes both stand', async ({
  page,
  context,
  site,
}) => {
  await openCase(page, site.url, ARRESTED);
  const other = await context.newPage();
  await other.goto(`${site.url}#/cases/arrested?today=${TODAY}`);
  await other.getByLabel('Where the case stands').selectOption('refused');
  await expect(page.getByLabel('Where the case stands')).toHaveValue('refused');
  await page.getByLabel('Something to do').fill('Call Amman');
  await page.keyboard.press('Enter');
  await expect(other.getByRole('checkbox', { name: 'Done: Call Amman' })).toBeVisible();
  await expect(page.getByLabel('Where the case stands')).toHaveValue('refused');
});

for (const width of [320, 360, 1280]) {
  test(`fits ${width} pixels in every language, light and dark, without a fault of axe`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await openCase(page, site.url, ARRESTED);
    for (const lang of ['ru', 'ar-XB', 'en']) {
      await page.goto(`${site.url}?${Math.random()}#/cases/arrested?today=${TODAY}&lang=${lang}`);
      await expect(page.locator('.timeline [data-term]')).toBeVisible();
      for (const part of await page.locator('.folded > summary').all()) await part.click();
      await expect(page.locator('.history')).toBeVisible();
      expect(await fits(page), lang).toBe(true);
      await page.emulateMedia({ colorScheme: lang === 'ru' ? 'dark' : 'light' });
      expect(await violations(page), lang).toEqual([]);
    }
  });
}

test('the timeline folds what is long past; on paper every event stands, and nothing that can only be pressed', async ({
  page,
  site,
}) => {
  const many = stored('many', 'Many', {
    events: Array.from({ length: 12 }, (_, i) =>
      happened(`h${i}`, null, `2026-10-${10 + i}`, `Hearing ${i}`),
    ),
  });
  await openCase(page, site.url, many);
  await expect(page.locator('.timeline > li:visible')).toHaveCount(7);
  await page.getByRole('button', { name: 'Show 6 earlier' }).click();
  await expect(page.locator('.timeline > li:visible')).toHaveCount(13);
  await page.getByRole('button', { name: 'Show fewer' }).click();
  // On paper the sheet of the case stands in place of the page, with all of its events.
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.case-sheet');
  for (const n of [0, 5, 11])
    await expect(sheet.getByText(`Hearing ${n}`, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add an event' })).toBeHidden();
});
