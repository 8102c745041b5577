import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { chooseFile, tabTo } from './cases.ts';
import { expect, test } from './pwa.ts';

const ARREST =
  '#/terms/kz-jo-extradition/provisional-arrest?arrest=2026-11-03&requested=JO&channel=10&today=2026-11-22';
const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations;
const outcome = (page: Page) => page.locator('.verdict [data-outcome]');
const part = (page: Page, name: string, of: 'receipt' | 'today') =>
  page.locator(`tbody[data-part="${name}"] td[data-of="${of}"]`);

/** Makes the receipt of a page, and gives the name and text of its file. */
async function receiptOf(page: Page, address: string): Promise<{ file: string; text: string }> {
  await page.goto(address);
  const button = page.getByRole('button', { name: 'Receipt', exact: true });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { file: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

const asFile = (text: string, name = 'receipt.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

async function load(page: Page, url: string, text: string): Promise<void> {
  await page.goto(`${url}#/receipt`);
  await expect(page.getByRole('heading', { level: 1, name: 'Receipt' })).toBeVisible();
  await chooseFile(page, asFile(text));
}

test('the receipt of a term, loaded again, computes to the same and opens its calculation', async ({
  page,
  site,
}) => {
  const { file, text } = await receiptOf(page, site.url + ARREST);
  expect(file).toMatch(/^dedere-receipt-provisional-arrest-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.getByRole('status').getByText(file)).toBeVisible();

  await page.getByRole('link', { name: 'Cases' }).click();
  await page.getByRole('link', { name: 'Compare a receipt' }).click();
  await chooseFile(page, asFile(text, file));
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'same');
  await expect(outcome(page)).toHaveText('Computes to the same today, from the same law.');
  await expect(page.locator('#receipt-result')).toBeFocused();
  for (const of of ['receipt', 'today'] as const)
    await expect(part(page, 'safe', of).locator('time')).toHaveAttribute('datetime', '2026-12-10');
  await expect(page.locator('tbody.differs')).toHaveCount(0);
  await expect(page.getByText('9 sources: the same as then')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('link', { name: 'Open this calculation' }).click();
  await expect(page.locator('time[data-day="safe"]')).toHaveAttribute('datetime', '2026-12-10');
});

test('an altered safe day and hash stand beside those of today, marked in words', async ({ page, site }) => {
  const { text } = await receiptOf(page, site.url + ARREST);
  const altered = JSON.parse(text);
  altered.result.safe.day = '2026-12-09';
  const source = altered.sources.find((one: { what: string }) => one.what === 'holidays');
  const { hash } = source;
  source.hash = '00000000000000ff';
  await load(page, site.url, JSON.stringify(altered));

  await expect(outcome(page)).toHaveAttribute('data-outcome', 'differs');
  await expect(part(page, 'safe', 'receipt').locator('time')).toHaveAttribute('datetime', '2026-12-09');
  await expect(part(page, 'safe', 'today').locator('time')).toHaveAttribute('datetime', '2026-12-10');
  await expect(page.locator('tbody.differs')).toHaveCount(1);
  await expect(page.locator('tbody.differs th')).toHaveText(/Safe day.*differs/);
  const changed = page.locator('li[data-source="holidays"]');
  await expect(changed).toContainText('00000000000000ff');
  await expect(changed).toContainText(hash);
  await expect(page.getByText('1 changed since')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Open a receipt' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Computes to something else today.' })).toBeVisible();
});

test('a safe day altered alone is said to be unexplained by law and engine', async ({ page, site }) => {
  const { text } = await receiptOf(page, site.url + ARREST);
  await load(page, site.url, text.replace('"day": "2026-12-10"', '"day": "2026-12-09"'));
  await expect(page.getByText('the receipt was probably altered after it was made')).toBeVisible();
});

test('a plain count is kept too, and is read from its pasted text by the keyboard alone', async ({
  page,
  site,
}) => {
  const { file, text } = await receiptOf(page, `${site.url}#/count?from=2026-11-03&n=40&state=KZ&custody=1`);
  expect(file).toContain('dedere-receipt-count-');
  await page.goto(`${site.url}?again#/receipt`);
  const field = page.getByLabel('Or paste its text');
  await expect(field).toBeVisible();
  await tabTo(page, field);
  await page.keyboard.insertText(text);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'same');
  await expect(page.getByText('Plain count', { exact: true })).toBeVisible();
});

test('what is no receipt, a newer one, and one of a rule unknown here are said in words', async ({
  page,
  site,
}) => {
  const { text } = await receiptOf(page, site.url + ARREST);
  const say = async (changed: string, said: string) => {
    await chooseFile(page, asFile(changed));
    await expect(page.locator('#receipt-result')).toContainText(said);
  };
  await load(page, site.url, text.slice(0, 700));
  await expect(page.locator('#receipt-result')).toContainText('or it is damaged');
  await say('[]', 'This is not a receipt of Dedere');
  await say(text.replace('"version": 1,', '"version": 7,'), 'A newer version of Dedere made this receipt');
  await say(text.replace('"made": "2', '"made": "x'), 'damaged at “made”: it is not a day');
  await say(
    text.replace('"screen": "terms"', '"screen": "eligibility"'),
    'damaged at “route.screen”: it is none of the values possible there',
  );
  await say(
    text.replace('"rule": "provisional-arrest"', '"rule": "no-such-rule"'),
    'the receipt is shown as it is',
  );
  await expect(page.getByText('This version has no such rule: “no-such-rule”.')).toBeVisible();
  await expect(part(page, 'safe', 'receipt').locator('time')).toHaveAttribute('datetime', '2026-12-10');
  await expect(part(page, 'safe', 'today')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});

test('names that every object has do not come to the page from a receipt', async ({ page, site }) => {
  const { text } = await receiptOf(page, site.url + ARREST);
  const hostile = JSON.parse(text);
  hostile.facts = { ...hostile.facts, toString: 'valueOf', '<b>x</b>': '\u202Egnp.exe', state: 'toString' };
  hostile.result.readings[0].event = 'valueof';
  hostile.result.safe.passed[0] = {
    ...hostile.result.safe.passed[0],
    why: 'holiday',
    holiday: 'constructor',
  };
  hostile.problems = [{ fact: 'toString', value: 'x', problem: 'constructor' }];
  await load(page, site.url, JSON.stringify(hostile));
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'differs');
  await expect(page.locator('.receipt')).not.toContainText('native code');
  await expect(page.locator('.receipt b')).toHaveCount(0);
});

test('where a page may write no file the receipt is shown to be copied', async ({ page, site }) => {
  await page.addInitScript(() => {
    URL.createObjectURL = () => {
      throw new Error('no files here');
    };
  });
  await page.goto(site.url + ARREST);
  await page.getByRole('button', { name: 'Receipt', exact: true }).click();
  const shown = page.getByLabel(/The browser did not allow a file/);
  await expect(shown).toHaveValue(/^\{\n {2}"kind": "dedere-receipt"/);
  expect(await violations(page)).toEqual([]);
});
