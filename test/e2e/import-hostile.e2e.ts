import { writeRecord } from '../../src/cases/record.ts';
import { writeCases } from '../../src/exchange/cases-file.ts';
import { mutated } from '../exchange/mutations.ts';
import { wholeCase } from '../exchange/whole-case.ts';
import { asFile, keep, lying, openCases } from './import-files.ts';
import { expect, test } from './pwa.ts';

const MINE = [wholeCase('c-1', 'Arrest in Amman'), { ...wholeCase('c-2', 'Two'), note: 'mine' }];
const HOSTILE = '<img src=x onerror="window.attacked=true"><script>window.attacked=true</script>';
/** Text that would be code anywhere but in text, in every place of a case that is shown. */
const LACED = [
  { ...wholeCase('c-9', 'x'), name: HOSTILE.slice(0, 100), note: HOSTILE },
  {
    ...MINE[0],
    note: HOSTILE,
    person: { name: HOSTILE },
    events: [
      { id: 'v-1', event: 'arrest', when: HOSTILE, title: HOSTILE, place: HOSTILE, note: '', counts: true },
    ],
    tasks: [{ id: 't-1', text: HOSTILE, done: null }],
    rest: { [HOSTILE]: HOSTILE },
    history: [],
  },
] as typeof MINE;
const FILE = writeCases([...MINE.map((of) => ({ ...of, note: `${of.note}!` })), wholeCase('c-3', 'Three')]);
const FILES = 200;
/** What a file comes to: its preview, why it is refused, or, where it says it is a backup, its passphrase. */
const ENDS = '#import-preview:not(.import-reading), #backup-open';

test('hostile and damaged files are shown or refused; no script runs, no exception, nothing changes unasked', async ({
  page,
  site,
}) => {
  test.setTimeout(600_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await openCases(page, site.url);
  const input = page.locator('input[type="file"]');
  await input.waitFor({ state: 'attached' });
  await keep(page, MINE);
  const before = await lying(page, 'cases');
  expect(before).toEqual(MINE.map(writeRecord));
  const texts = [
    writeCases(LACED),
    '[',
    `{"format":"dedere-cases","version":9,"x":"${'<b>'.repeat(9)}"}`,
    ...Array.from({ length: FILES }, (_, i) => mutated(500_000 + i, FILE)),
  ];
  const outcomes = { preview: 0, refused: 0 };
  for (const [i, text] of texts.entries()) {
    await input.setInputFiles(asFile(text, `${HOSTILE.slice(0, 20)}-${i}.dedere`.replaceAll('/', '')));
    const shown = page.locator(ENDS).filter({ hasText: `-${i}.dedere` });
    await expect(shown, `file ${i}`).toBeVisible();
    outcomes[(await shown.getByRole('heading').count()) > 0 ? 'preview' : 'refused'] += 1;
    expect(await page.evaluate(() => 'attacked' in window || 'attacked' in {}), `file ${i}`).toBe(false);
  }
  expect(errors).toEqual([]);
  expect(await lying(page, 'cases')).toEqual(before);
  expect(outcomes.preview).toBeGreaterThan(20);
  expect(outcomes.refused).toBeGreaterThan(20);
});

test('what a hostile file puts in is shown as text once it is taken in', async ({ page, site }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await openCases(page, site.url);
  const input = page.locator('input[type="file"]');
  await input.waitFor({ state: 'attached' });
  await keep(page, MINE);
  await input.setInputFiles(asFile(writeCases(LACED)));
  const shown = page.locator('#import-preview');
  await expect(shown.getByRole('button', { name: /^Settle \d+ differences first$/ })).toBeVisible();
  for (const choice of await shown.getByRole('radio', { name: 'In the other' }).all()) await choice.check();
  await shown.getByRole('button', { name: /^Add 1 case, bring together 1$/ }).click();
  await expect(shown).toContainText('1 case added, 1 brought together.');
  for (const id of ['c-9', 'c-1']) {
    await page.goto(`${site.url}?at=${id}#/cases/${id}?today=2026-11-22`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main')).toContainText('onerror');
  }
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(errors).toEqual([]);
});
