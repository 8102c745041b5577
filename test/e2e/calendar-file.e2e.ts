import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { arrestOn, TODAY, unfold, written } from './cases.ts';
import { expect, test } from './pwa.ts';

// A day ahead of the zone of the State, and a day behind the one counted in.
test.use({ timezoneId: 'Pacific/Kiritimati' });

async function withCase(page: Page, url: string, day: string): Promise<void> {
  await page.goto(`${url}?${Math.random()}#/cases?today=${TODAY}`);
  const content = {
    format: 'dedere-cases',
    version: 1,
    cases: [written('case-a', 'Ахметов', [arrestOn('e-1', day), arrestOn('e-2', '2026-11-10')])],
  };
  await page.locator('.take-in input[type="file"]').setInputFiles({
    name: 'cases.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(content)),
  });
  await page.locator('.preview button.main').click();
  await expect(page.locator('.case-card')).toHaveCount(1);
}

async function fileBy(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}
const calendar = (page: Page) => fileBy(page, 'Write the calendar: Calendar');
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    day: String(event.getFirstPropertyValue('dtstart')),
    sequence: Number(event.getFirstPropertyValue('sequence')),
    status: event.getFirstPropertyValue('status'),
    summary: String(event.getFirstPropertyValue('summary')),
    alarms: event.getAllSubcomponents('valarm').length,
  }));

test('the calendar has the safe days, changes what changed and takes back what is done', async ({
  page,
  site,
}) => {
  await withCase(page, site.url, '2026-11-03');
  const first = await calendar(page);
  const [one, two] = events(first);
  expect(one).toEqual({
    uid: 'case-a.e-1@dedere.invalid',
    day: '2026-12-10',
    sequence: 0,
    status: 'CONFIRMED',
    summary: 'Safe day: Jordan, Provisional arrest',
    alarms: 4,
  });
  expect(two?.uid).toBe('case-a.e-2@dedere.invalid');
  await expect(page.getByText('2 terms written to the file')).toBeVisible();
  expect(await calendar(page)).toBe(first);

  // Done, and known after a reload: it is in the case.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('dedere');
        opening.onsuccess = () => {
          const cases = opening.result.transaction('cases', 'readwrite').objectStore('cases');
          const asked = cases.get('case-a');
          asked.onsuccess = () => {
            const record = asked.result;
            record.entries[0].done = '2026-11-21';
            cases.put(record).onsuccess = () => {
              opening.result.close();
              resolve();
            };
          };
        };
      }),
  );
  await page.reload();
  await expect(page.locator('.case-card')).toHaveCount(1);
  const third = events(await calendar(page));
  expect(third[0]).toMatchObject({ status: 'CANCELLED', sequence: 1, day: '2026-12-10', alarms: 0 });
  expect(third[1]).toEqual(two);
});

test('names case and person only where they are asked for', async ({ page, site }) => {
  await withCase(page, site.url, '2026-11-03');
  expect(await calendar(page)).not.toContain('Ахметов');
  await page.getByLabel('Name the case and the person in it').check();
  const [one] = events(await calendar(page));
  expect(one).toMatchObject({ summary: 'Safe day: Jordan, Provisional arrest · Ахметов', sequence: 1 });
});

test('one case is written from its own page', async ({ page, site }) => {
  await withCase(page, site.url, '2026-11-03');
  await page.getByRole('link', { name: 'Ахметов' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ахметов' })).toBeVisible();
  await unfold(page, 'files');
  expect(events(await calendar(page)).map(({ day }) => day)).toContain('2026-12-10');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'To the calendar: Jordan, Provisional arrest' }).first().click(),
  ]);
  expect(events(await readFile(await download.path(), 'utf8')).map(({ uid }) => uid)).toEqual([
    'case-a.e-1@dedere.invalid',
  ]);
  const file = JSON.parse(await fileBy(page, 'Write the file: Cases'));
  expect(file.cases[0].calendar['e-1']).toMatchObject({ day: '2026-12-10', sequence: 0 });
});

test('the table has a row for each term, read by another program', async ({ page, site }) => {
  await withCase(page, site.url, '2026-11-03');
  const text = await fileBy(page, 'Write the table: Table of terms');
  expect(text.startsWith('\ufeff"Case"')).toBe(true);
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(data).toHaveLength(2);
  expect(data[0]).toMatchObject({
    Case: 'Ахметов',
    'Safe day': '2026-12-10',
    'State that decides': 'Jordan',
  });
});
