import type { BrowserContext, Page } from '@playwright/test';
import { ARREST_EVENT, CASE_OF_ARREST, TODAY, withRecords } from './cases.ts';
import { expect, test } from './pwa.ts';
import { rawRecords } from './records.ts';

/** Two windows on the case, the form of its arrest open in both. */
async function twoForms(page: Page, context: BrowserContext, url: string): Promise<readonly [Page, Page]> {
  await page.goto(`${url}#/cases?today=${TODAY}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Cases' })).toBeVisible();
  await withRecords(page, [CASE_OF_ARREST]);
  const pages = [page, await context.newPage()] as const;
  for (const [i, one] of pages.entries()) {
    await one.goto(`${url}?${i}#/cases/c1?today=${TODAY}`);
    await one.getByRole('button', { name: 'Change “Arrest”' }).click();
    await expect(one.getByLabel('What happened')).toBeFocused();
  }
  return pages;
}
const form = (page: Page) => page.locator('form.event-form');
const dayField = (page: Page) => form(page).getByLabel('Day', { exact: true });
async function enterDay(page: Page, day: string): Promise<void> {
  await dayField(page).fill(day);
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-effect="moves"]')).toBeVisible();
}
async function keep(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keep the change' }).click();
  await expect(form(page)).toHaveCount(0);
}
const events = async (page: Page) => (await rawRecords(page)).records[0]?.events ?? [];
async function more(page: Page): Promise<void> {
  if (!(await form(page).getByLabel('Place').isVisible())) await page.getByText('More: last day').click();
}

test('a form writes only what was changed in it: what another window wrote meanwhile stands', async ({
  page,
  context,
  site,
}) => {
  const [one, two] = await twoForms(page, context, site.url);
  await more(two);
  await form(two).getByLabel('Place').fill('Zarqa');
  await form(two).getByLabel('Note').fill('By the border police.');
  await keep(two);
  // What is not touched here is shown as it is now.
  await expect(form(one).getByLabel('Place')).toHaveValue('Zarqa');
  await enterDay(one, '5 nov 2026');
  await keep(one);
  expect(await events(one)).toEqual([
    { ...ARREST_EVENT, when: '2026-11-05', place: 'Zarqa', note: 'By the border police.' },
  ]);
});

test('a day changed in both windows is asked about at its field, and nothing is written before', async ({
  page,
  context,
  site,
}) => {
  const [one, two] = await twoForms(page, context, site.url);
  await enterDay(one, '5 nov 2026');
  await enterDay(two, '4 nov 2026');
  await keep(two);
  const asked = form(one).locator('[data-apart="when"]');
  await expect(asked.locator('blockquote')).toHaveText('Wed 4 Nov 2026');
  await one.getByRole('button', { name: 'Keep the change' }).click();
  await expect(asked.getByRole('button', { name: 'Keep what I wrote' })).toBeFocused();
  await expect(one.getByText('choose above which is to stand')).toBeVisible();
  expect(await events(one)).toEqual([{ ...ARREST_EVENT, when: '2026-11-04' }]);
  await one.keyboard.press('Enter');
  await expect(asked).toHaveCount(0);
  await expect(one.locator('[data-effect="moves"]')).toBeVisible();
  await keep(one);
  expect(await events(one)).toEqual([{ ...ARREST_EVENT, when: '2026-11-05' }]);
});

test('of a day changed in both windows the other one can be taken', async ({ page, context, site }) => {
  const [one, two] = await twoForms(page, context, site.url);
  await enterDay(one, '5 nov 2026');
  await more(one);
  await form(one).getByLabel('Place').fill('Irbid');
  await enterDay(two, '4 nov 2026');
  await keep(two);
  await form(one).getByRole('button', { name: 'Take the other' }).click();
  await expect(dayField(one)).toHaveValue('Wed 4 Nov 2026');
  await keep(one);
  expect(await events(one)).toEqual([{ ...ARREST_EVENT, when: '2026-11-04', place: 'Irbid' }]);
});

test('an event that another window removed while it was changed here is kept as a new one', async ({
  page,
  context,
  site,
}) => {
  const [one, two] = await twoForms(page, context, site.url);
  await enterDay(one, '5 nov 2026');
  await more(one);
  await form(one).getByLabel('Note').fill('By the border police.');
  await two.getByRole('button', { name: 'Cancel' }).click();
  await two.getByRole('button', { name: 'Remove “Arrest”' }).click();
  await two.getByRole('button', { name: 'Remove it' }).click();
  await expect(form(one).getByRole('alert')).toContainText('Another window removed this event');
  await expect(form(one).getByLabel('Note')).toHaveValue('By the border police.');
  expect(await events(one)).toEqual([]);
  await expect(one.locator('[data-effect="starts"]')).toBeVisible();
  await one.getByRole('button', { name: 'Keep as a new event' }).click();
  await expect(form(one)).toHaveCount(0);
  await expect(one.locator('.event-items [data-event="arrest"]')).toBeFocused();
  const kept = await events(one);
  expect(kept).toEqual([
    { ...ARREST_EVENT, id: expect.any(String), when: '2026-11-05', note: 'By the border police.' },
  ]);
});

test('the form of an event that another window removed can be left', async ({ page, context, site }) => {
  const [one, two] = await twoForms(page, context, site.url);
  await two.getByRole('button', { name: 'Cancel' }).click();
  await two.getByRole('button', { name: 'Remove “Arrest”' }).click();
  await two.getByRole('button', { name: 'Remove it' }).click();
  await expect(form(one).getByRole('alert')).toBeVisible();
  await one.getByRole('button', { name: 'Cancel' }).click();
  await expect(form(one)).toHaveCount(0);
  await expect(one.getByRole('heading', { name: 'Events', exact: true })).toBeFocused();
});
