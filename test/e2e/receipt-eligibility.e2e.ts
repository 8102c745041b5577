import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { chooseFile } from './cases.ts';
import { expect, test } from './pwa.ts';

const TRANSFER =
  '#/eligibility/kz-ae-transfer?sentencing=AE&requesting=KZ&consent-in-writing=no&unable-to-consent=no&sentence-start=2025-01-10&length=3y&receipt=2026-11-20&today=2026-11-22';
const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations;
const outcome = (page: Page) => page.locator('.verdict [data-outcome]');
const part = (page: Page, name: string, of: 'receipt' | 'today' | 'both') =>
  page.locator(`tbody[data-part="${name}"] td[data-of="${of}"]`);
const receiptButton = (page: Page) => page.getByRole('button', { name: 'Receipt', exact: true });

async function keptReceipt(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), receiptButton(page).click()]);
  return readFile(await download.path(), 'utf8');
}

async function receiptOf(page: Page, address: string): Promise<string> {
  await page.goto(address);
  return keptReceipt(page);
}

async function load(page: Page, url: string, text: string): Promise<void> {
  await page.goto(`${url}#/receipt`);
  await expect(page.getByRole('heading', { level: 1, name: 'Receipt' })).toBeVisible();
  await choose(page, text);
}

const choose = (page: Page, text: string) =>
  chooseFile(page, { name: 'receipt.json', mimeType: 'application/json', buffer: Buffer.from(text) });

test('the receipt of an assessment, loaded again, computes to the same and opens it', async ({
  page,
  site,
}) => {
  const text = await receiptOf(page, site.url + TRANSFER);
  await expect(
    page.getByRole('status').getByText(/dedere-receipt-eligibility-kz-ae-transfer-\d{4}-\d\d-\d\d\.json/),
  ).toBeVisible();
  await load(page, site.url, text);

  await expect(outcome(page)).toHaveAttribute('data-outcome', 'same');
  await expect(page.locator('tbody.differs')).toHaveCount(0);
  for (const of of ['receipt', 'today'] as const)
    await expect(part(page, 'outcome', of)).toHaveText('Conditions not met');
  // What is the same stands once.
  await expect(page.locator('tbody[data-part="bars"] td')).toHaveCount(1);
  await expect(page.locator('tbody[data-part="bars"] th')).toContainText('the same then and today');
  await expect(part(page, 'bars', 'both')).toContainText('not met');
  await expect(part(page, 'bars', 'both')).toContainText('leads to: Conditions not met');
  await expect(part(page, 'sentence', 'both').locator('time').first()).toHaveAttribute(
    'datetime',
    '2028-01-09',
  );
  await expect(part(page, 'latest', 'both').locator('time')).toHaveCount(3);
  const asked = page.locator('.asked');
  await expect(asked).toContainText('Length of the sentence: 3 years');
  await expect(asked.getByText('Day the request is received')).toBeVisible();
  await page.getByText('All sources with their hashes').click();
  await expect(page.getByText(/^Conditions and grounds: /)).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('link', { name: 'Open this calculation' }).click();
  await expect(page.locator('output[data-outcome]')).toHaveAttribute('data-outcome', 'conditions-not-met');
  await expect(page.locator('[data-law]')).toHaveCount(0);
});

test('an altered outcome, reason and hash stand beside those of today, marked in words', async ({
  page,
  site,
}) => {
  const text = await receiptOf(page, site.url + TRANSFER);
  const altered = JSON.parse(text);
  altered.result.outcome = 'no-bar-found';
  const bar = altered.result.reasons.find((one: { leadsTo: unknown }) => one.leadsTo);
  Object.assign(bar, { value: 'yes', leadsTo: null });
  const source = altered.sources.find((one: { what: string }) => one.what === 'eligibility');
  const { hash } = source;
  source.hash = '00000000000000ff';
  await load(page, site.url, JSON.stringify(altered));

  await expect(outcome(page)).toHaveAttribute('data-outcome', 'differs');
  await expect(part(page, 'outcome', 'receipt')).toHaveText('No bar found');
  await expect(part(page, 'outcome', 'today')).toHaveText('Conditions not met');
  expect(
    await page
      .locator('tbody.differs')
      .evaluateAll((parts) => parts.map((one) => one.getAttribute('data-part'))),
  ).toEqual(['outcome', 'bars', 'others']);
  const changed = page.locator('li[data-source="eligibility"]');
  await expect(changed).toContainText('00000000000000ff');
  await expect(changed).toContainText(hash);
  expect(await violations(page)).toEqual([]);
});

test('what asks no sentence says nothing of one; before a path is chosen there is nothing to keep', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}#/eligibility/kz-jo-extradition?requested=JO`);
  await expect(page.getByText('What is asked for?')).toBeVisible();
  await expect(receiptButton(page)).toHaveCount(0);
  const text = await receiptOf(
    page,
    `${site.url}?b#/eligibility/kz-jo-extradition?requested=JO&path=prosecution&political-offence=yes&time-barred-in-requested=yes`,
  );
  await load(page, site.url, text);
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'same');
  await expect(part(page, 'outcome', 'receipt')).toHaveText('Must be refused');
  await expect(page.locator('tbody[data-part="sentence"]')).toHaveCount(0);
  await expect(page.locator('.asked')).toContainText('What is asked for?');
});

test('a broken receipt, one of an instrument unknown here and names every object has are said in words', async ({
  page,
  site,
}) => {
  const text = await receiptOf(page, site.url + TRANSFER);
  const said = page.locator('#receipt-result');
  await load(page, site.url, text.slice(0, 900));
  await expect(said).toContainText('or it is damaged');
  await choose(page, text.replace('"outcome": "conditions-not-met"', '"outcome": "eligible"'));
  await expect(said).toContainText('damaged at “result.outcome”: it is none of the values possible there');
  await choose(page, text.replace('"facts": {', '"facts": {"__proto__": "yes",'));
  await expect(said).toContainText('it has a name that no field can have');
  await choose(
    page,
    text.replaceAll('"consent-in-writing"', '"tostring"').replace('"version": 2', '"version": 3'),
  );
  await expect(said).toContainText('A newer version of Dedere made this receipt');
  await choose(page, text.replaceAll('kz-ae-transfer', 'kz-xx-transfer'));
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'not-recomputed');
  await expect(said).toContainText('This version has no instrument “kz-xx-transfer”');
  await expect(part(page, 'outcome', 'receipt')).toHaveText('Conditions not met');
  const unnamed = JSON.parse(text);
  for (const one of unnamed.result.reasons) one.condition = 'valueof';
  await choose(page, JSON.stringify(unnamed).replaceAll('valueof', 'constructor'));
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'differs');
  await expect(part(page, 'bars', 'receipt')).toContainText('constructor: not met');
});

test('consent given and refused in one address is said at its question, kept, and counts as not answered', async ({
  page,
  site,
}) => {
  await page.goto(
    `${site.url}#/eligibility/kz-ae-transfer?sentencing=AE&consent-in-writing=yes&consent-in-writing=no&military-crime=no`,
  );
  const question = page.locator('[data-question="consent-in-writing"]');
  await expect(question).toContainText(
    '“yes / no” is none of the three answers. It is kept and does not count.',
  );
  await expect(question.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.locator('output[data-outcome]')).toHaveAttribute('data-outcome', 'more-facts-needed');
  await expect(page.locator('.outcome')).toContainText('1 of');
  expect(await violations(page)).toEqual([]);

  const text = await keptReceipt(page);
  expect(JSON.parse(text).facts['consent-in-writing']).toBe('yes / no');
  await question.getByRole('radio', { name: 'No', exact: true }).check();
  await expect(question).not.toContainText('is none of the three answers');
  await expect(page.locator('output[data-outcome]')).not.toHaveAttribute('data-outcome', 'no-bar-found');
});

test('a Russian receipt says lengths in words and an unknown fact by a sentence', async ({ page, site }) => {
  const facts = 'sentencing=AE&sentence-start=2025-01-10&length=4y&remission=2m&colour=green';
  const text = await receiptOf(page, `${site.url}#/eligibility/kz-ae-transfer?${facts}`);
  await page.goto(`${site.url}?ru#/receipt?lang=ru`);
  await choose(page, text);
  const asked = page.locator('.asked');
  await expect(asked).toContainText('Срок наказания: 4 года');
  await expect(asked).toContainText('сокращение срока: 2 месяца');
  await expect(asked).toContainText('«colour: green» — факт, которого этот вопрос не знает.');
  await expect(part(page, 'sentence', 'both')).toContainText('за вычетом сокращения срока (2 месяца');
  expect(await violations(page)).toEqual([]);
});
