import type { Page } from '@playwright/test';
import { CASE_OF_ARREST, TODAY, withRecords } from './cases.ts';
import { expect, test } from './pwa.ts';
import { rawRecords } from './records.ts';

async function open(page: Page, url: string): Promise<void> {
  await page.goto(`${url}?${Math.random()}#/cases/c1?today=${TODAY}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Haddad' })).toBeVisible();
}
async function start(page: Page, url: string): Promise<void> {
  await page.goto(`${url}#/cases?today=${TODAY}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Cases' })).toBeVisible();
  await withRecords(page, [CASE_OF_ARREST]);
  await open(page, url);
}
/** The page has seen to it that a write need not wait: so it is a moment after a case is shown. */
const isReady = (page: Page) =>
  expect
    .poll(() => page.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name)))
    .toContain('dedere-log-renewed');
const note = (page: Page) => page.locator('.note').getByRole('textbox', { name: 'Note', exact: true });
const only = async (page: Page) => (await rawRecords(page)).records[0];
/** What lies beside the cases in the store, typed and in no case yet. */
const typed = (page: Page): Promise<unknown[]> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('dedere');
        opening.onsuccess = () => {
          const all = opening.result
            .transaction('kept')
            .objectStore('kept')
            .getAll(IDBKeyRange.bound('typed/', 'typed/\uffff'));
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map((one) => one.typed.draft));
          };
        };
      }),
  );

test('a note whose field was not left is there after the page is loaded anew, as one change', async ({
  page,
  site,
}) => {
  await start(page, site.url);
  await note(page).focus();
  await page.keyboard.type('Counsel asked');
  await expect.poll(() => typed(page)).toEqual(['Counsel asked']);
  await page.keyboard.type(' for the file.');
  await expect.poll(() => typed(page)).toEqual(['Counsel asked for the file.']);
  // It is being typed: nothing of it is a change of the case yet.
  expect(await only(page)).toMatchObject({ note: '' });
  await page.reload();
  await expect(note(page)).toHaveValue('Counsel asked for the file.');
  await expect.poll(async () => (await only(page))?.note).toBe('Counsel asked for the file.');
  expect((await only(page))?.history).toHaveLength(1);
  await expect.poll(() => typed(page)).toEqual([]);
});

test('what was typed last is there, too, when the page goes at once', async ({ page, site }) => {
  await start(page, site.url);
  await isReady(page);
  await note(page).focus();
  await page.keyboard.type('Typed and gone.');
  await page.reload();
  await expect(note(page)).toHaveValue('Typed and gone.');
  await expect.poll(async () => (await only(page))?.note).toBe('Typed and gone.');
});

test('a note typed in a window is not taken by another, until that window is closed', async ({
  page,
  context,
  site,
}) => {
  await start(page, site.url);
  await note(page).focus();
  await page.keyboard.type('Here');
  await expect.poll(() => typed(page)).toEqual(['Here']);
  const other = await context.newPage();
  await open(other, site.url);
  await note(other).focus();
  await expect(note(other)).toHaveValue('');
  expect(await typed(other)).toEqual(['Here']);
  await page.close();
  await expect(note(other)).toHaveValue('Here');
  await expect.poll(async () => (await only(other))?.note).toBe('Here');
});

test('what a page writes as it goes is taken up by one that had read before what was left', async ({
  page,
  context,
  site,
}) => {
  await start(page, site.url);
  // No pause in typing is long enough here, and no other tab hides it: the text is written as the page goes.
  await page.addInitScript(() =>
    addEventListener('visibilitychange', (event) => event.stopImmediatePropagation(), true),
  );
  await open(page, site.url);
  await isReady(page);
  await page.evaluate(() => Object.assign(window, { setTimeout: () => 0 }));
  await note(page).focus();
  await page.keyboard.type('Late');
  const other = await context.newPage();
  await open(other, site.url);
  await expect(note(other)).toHaveValue('');
  expect(await typed(other)).toEqual([]);
  await page.bringToFront();
  await page.goto('about:blank');
  await expect(note(other)).toHaveValue('Late');
  await expect.poll(async () => (await only(other))?.note).toBe('Late');
});

test('a field about the person opens by itself and keeps what was typed', async ({ page, site }) => {
  await start(page, site.url);
  const person = page.locator('.folded[data-part="person"]');
  await person.locator('summary').click();
  await person.getByLabel('Held at').focus();
  await page.keyboard.type('Amman, remand centre');
  await expect.poll(() => typed(page)).toEqual(['Amman, remand centre']);
  await page.reload();
  await expect(person.getByLabel('Held at')).toHaveValue('Amman, remand centre');
  await expect.poll(async () => (await only(page))?.person).toEqual({ custody: 'Amman, remand centre' });
});

test('an event half entered, or half changed, is taken up where it was left; Cancel gives it up', async ({
  page,
  site,
}) => {
  await start(page, site.url);
  const form = page.locator('form.event-form');
  await page.getByRole('button', { name: 'Change “Arrest”' }).click();
  await form.getByText('More: last day').click();
  await form.getByLabel('Place').fill('Zarqa');
  await expect.poll(() => typed(page)).toMatchObject([{ place: 'Zarqa' }]);
  await page.reload();
  await expect(form.getByLabel('Place')).toHaveValue('Zarqa');
  await expect(form.getByText('This was begun before')).toBeVisible();
  await form.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => typed(page)).toEqual([]);

  await page.getByRole('button', { name: 'Add an event' }).click();
  await page.getByLabel('What happened').selectOption('extradition-request-received');
  await expect.poll(() => typed(page)).toMatchObject([{ event: 'extradition-request-received' }]);
  await page.reload();
  await expect(form.getByLabel('What happened')).toHaveValue('extradition-request-received');
  await page.getByRole('textbox', { name: 'Day', exact: true }).fill('20 nov 2026');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-effect="stops"]')).toBeVisible();
  await form.getByRole('button', { name: 'Enter it' }).click();
  await expect(form).toHaveCount(0);
  await expect.poll(() => typed(page)).toEqual([]);
});

test('a text too long for the note is not put in, and what stood there stays', async ({
  page,
  context,
  site,
}) => {
  await start(page, site.url);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await note(page).focus();
  await page.keyboard.type('Before. ');
  await page.evaluate(() => navigator.clipboard.writeText('x'.repeat(200_000)));
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.locator('.note').getByText('At most 20000 characters fit here.')).toBeVisible();
  await expect(note(page)).toHaveValue('Before. ');
  await page.evaluate(() => navigator.clipboard.writeText('y'.repeat(19_000)));
  await page.keyboard.press('ControlOrMeta+v');
  await expect(note(page)).toHaveValue(`Before. ${'y'.repeat(19_000)}`);
});
