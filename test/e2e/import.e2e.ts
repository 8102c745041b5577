import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { writeRecord } from '../../src/cases/record.ts';
import { writeCases } from '../../src/exchange/cases-file.ts';
import { wholeCase } from '../exchange/whole-case.ts';
import { asFile, chosen, keep, lying, openCases } from './import-files.ts';
import { expect, test } from './pwa.ts';

const MINE = wholeCase('c-1', 'Arrest in Amman');
const THEIRS = {
  ...MINE,
  changed: '2026-11-22T09:00:00Z',
  note: 'of the phone',
  events: [
    ...MINE.events,
    { id: 'v-call', event: null, when: '2026-11-05', title: 'Call', place: '', note: '', counts: true },
  ],
  history: [
    ...MINE.history,
    {
      id: 'h-phone',
      at: '2026-11-22T09:00:00Z',
      device: 'phone',
      changes: [{ part: 'note' as const, before: MINE.note, after: 'of the phone' }],
    },
  ],
};
const NEW = wholeCase('c-2', 'Another');
const HERE = {
  ...MINE,
  changed: '2026-11-22T08:00:00Z',
  note: 'of the desk',
  history: [
    ...MINE.history,
    {
      id: 'h-desk',
      at: '2026-11-22T08:00:00Z',
      device: 'desk',
      changes: [{ part: 'note' as const, before: MINE.note, after: 'of the desk' }],
    },
  ],
};
const preview = '#import-preview';

test('a file is shown, settled, taken in at once and taken back; a second time it adds nothing', async ({
  page,
  site,
}) => {
  await openCases(page, site.url);
  await page.locator('input[type="file"]').waitFor({ state: 'attached' });
  await keep(page, [HERE]);
  const before = await lying(page, 'cases');
  await chosen(page, writeCases([THEIRS, NEW]));
  const shown = page.locator(preview);
  await expect(shown).toContainText('It holds 2 cases');
  await expect(shown).toContainText('1 case new here: added');
  await expect(shown).toContainText('1 case here in another state');
  await expect(shown).toContainText('1 change comes in');
  await expect(shown).toContainText('Call');
  await expect(shown).toContainText('of the desk');
  await expect(shown).toContainText('of the phone');
  // The part in which the board is newly shown follows by itself; nothing was written.
  expect(await lying(page, 'cases')).toEqual(before);
  expect((await new AxeBuilder({ page }).include(preview).analyze()).violations).toEqual([]);

  // Nothing is settled that nobody has chosen: until then the button leads to what is to be chosen.
  expect(await shown.locator('.conflict input:checked').count()).toBe(0);
  await shown.getByRole('button', { name: 'Settle 1 difference first' }).click();
  await expect(shown.locator('.conflict input').first()).toBeFocused();
  expect(await lying(page, 'cases')).toEqual(before);
  await shown.getByRole('radio', { name: 'Keep both' }).check();
  await shown.getByRole('button', { name: 'Add 1 case, bring together 1' }).click();
  await expect(shown).toContainText('1 case added, 1 brought together.');
  const after = (await lying(page, 'cases')) as { id: string; note: string; events: unknown[] }[];
  expect(after.map(({ id }) => id)).toEqual(['c-1', 'c-2']);
  expect(after[0]?.note).toBe('of the desk\n\nof the phone');
  expect(after[0]?.events.length).toBe(THEIRS.events.length);

  await shown.getByRole('button', { name: 'Take it back' }).click();
  await expect(shown).toContainText('Taken back');
  expect(await lying(page, 'cases')).toEqual(before);
  expect(await lying(page, 'removed')).toMatchObject([{ id: 'c-2' }]);
  await shown.getByRole('button', { name: 'Close' }).click();

  // What was deleted here is said to be, and comes again only where it is wanted.
  await chosen(page, writeCases([THEIRS, NEW]));
  await expect(shown).toContainText('1 case deleted here before');
  await shown.getByLabel('Add them again').uncheck();
  await shown.getByRole('radio', { name: 'Here', exact: true }).check();
  await shown.getByRole('button', { name: 'Bring together 1 case' }).click();
  await expect(shown).toContainText('1 case brought together.');
  await shown.getByRole('button', { name: 'Close' }).click();
  await chosen(page, writeCases([THEIRS]));
  await expect(shown).toContainText('There is nothing to take in');
  await expect(shown.getByRole('button')).toHaveText(['Close']);
});

test('what another window changed between the preview and the acceptance is not written over', async ({
  page,
  site,
}) => {
  await openCases(page, site.url);
  await page.locator('input[type="file"]').waitFor({ state: 'attached' });
  await keep(page, [MINE]);
  await chosen(page, writeCases([THEIRS]));
  await keep(page, [HERE]);
  await page.locator(preview).getByRole('button', { name: 'Bring together 1 case' }).click();
  await expect(page.getByText('Your cases changed in another window in between')).toBeVisible();
  expect(await lying(page, 'cases')).toEqual([writeRecord(HERE)]);
  await expect(page.locator(preview)).toContainText('of the desk');
});

test('a file of a newer version is laid aside as it is, given back byte for byte, deleted and put back', async ({
  page,
  site,
}) => {
  await openCases(page, site.url);
  await page.locator('input[type="file"]').waitFor({ state: 'attached' });
  const bytes = Buffer.from(
    `{"format":"dedere-cases","version":9,"new":"\u00e9\ud83d\ude00",  "cases":{}}\r\n`,
  );
  await chosen(page, bytes, 'dedere-next.dedere');
  await expect(page.locator(preview)).toContainText('waits for an update');
  await page.locator(preview).getByRole('button', { name: 'Close' }).click();
  await page.reload();
  const waiting = page.locator('.aside-files');
  await expect(waiting).toContainText('dedere-next.dedere');
  const saved = page.waitForEvent('download');
  await waiting.getByRole('button', { name: 'Save dedere-next.dedere to a file' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('dedere-next.dedere');
  expect(Buffer.compare(await readFile(await download.path()), bytes)).toBe(0);
  await waiting.getByRole('button', { name: 'Take in dedere-next.dedere' }).click();
  await expect(page.locator(preview)).toContainText('cannot read it yet');
  await page.locator(preview).getByRole('button', { name: 'Close' }).click();
  await waiting.getByRole('button', { name: 'Delete dedere-next.dedere' }).click();
  await expect(waiting).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(waiting).toContainText('dedere-next.dedere');
  expect(await lying(page, 'cases')).toEqual([]);
});

test('a file that waited is taken in by a version that reads it', async ({ page, site }) => {
  await openCases(page, site.url);
  await page.locator('input[type="file"]').waitFor({ state: 'attached' });
  // As an older version laid it aside, before the one here came.
  await page.evaluate(
    (text) =>
      new Promise<void>((resolve) => {
        const opened = indexedDB.open('dedere');
        opened.onsuccess = () => {
          const writing = opened.result.transaction('aside', 'readwrite');
          writing.objectStore('aside').put({
            id: 'a'.repeat(64),
            name: 'dedere-waited.dedere',
            at: '2026-11-20T06:00:00Z',
            bytes: new TextEncoder().encode(text),
          });
          writing.oncomplete = () => {
            opened.result.close();
            resolve();
          };
        };
      }),
    writeCases([NEW]),
  );
  await page.reload();
  await page.getByRole('button', { name: 'Take in dedere-waited.dedere' }).click();
  await page.getByRole('button', { name: 'Add 1 case' }).click();
  await expect(page.locator(preview)).toContainText('1 case added.');
  expect(await lying(page, 'cases')).toEqual([writeRecord(NEW)]);
  await expect.poll(() => lying(page, 'aside')).toEqual([]);
});

test.describe('on a narrow screen', () => {
  for (const [width, query] of [
    [360, ''],
    [360, '&lang=ru'],
    [360, '&lang=ar-XB'],
    [1280, ''],
  ] as const)
    test(`the preview fits ${width} pixels ${query}`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 800 });
      await openCases(page, site.url, `today=2026-11-22${query}`);
      await page.locator('input[type="file"]').waitFor({ state: 'attached' });
      const long = { ...THEIRS, note: 'Длинноесловобезпробелов'.repeat(20) };
      const history = long.history.map((item) =>
        item.id === 'h-phone'
          ? { ...item, changes: [{ ...item.changes[0], part: 'note' as const, after: long.note }] }
          : item,
      );
      await keep(page, [HERE]);
      await page.locator('input[type="file"]').setInputFiles(asFile(writeCases([{ ...long, history }, NEW])));
      await expect(page.locator('.conflict')).toBeVisible();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      expect((await new AxeBuilder({ page }).include(preview).analyze()).violations).toEqual([]);
    });
});
