import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ARREST, type WrittenEntry, withCases, written } from './cases.ts';
import { expect, test } from './pwa.ts';

const OLD = '2026-11-01.1a2b3c4d';
const notice = (page: Page) => page.locator('[data-law="differs"]');
const update = (page: Page) => page.getByRole('button', { name: 'Save the change' });
const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations;

const arrest: WrittenEntry = {
  id: 'e1',
  kind: 'term',
  instrument: 'kz-jo-extradition',
  rule: 'provisional-arrest',
  facts: { arrest: '2026-11-03', requested: 'JO', law: OLD },
};
const transfer: WrittenEntry = {
  id: 'e2',
  kind: 'eligibility',
  instrument: 'kz-ae-transfer',
  facts: {
    sentencing: 'AE',
    'consent-in-writing': 'no',
    'unable-to-consent': 'no',
    'shoe-size': '44',
    law: OLD,
  },
};

const papers: WrittenEntry = {
  id: 'e3',
  kind: 'documents',
  instrument: 'kz-jo-extradition',
  facts: { requesting: 'KZ', for: 'prosecution', 'assurances-on-death-penalty': 'there', law: OLD },
};

interface StoredCase {
  readonly facts?: Record<string, string>;
  readonly events?: readonly { readonly event: string; readonly when: string }[];
  readonly entries: readonly { readonly facts: Record<string, string> }[];
}

/** The facts of the questions of the only case, with those that they share, as the store holds them. */
const storedFacts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<readonly Record<string, string>[]>((resolve, reject) => {
        const opening = indexedDB.open('dedere');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const [name = ''] = [...db.objectStoreNames].filter((one) => one.includes('case'));
          const reading = db.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            db.close();
            resolve(
              reading.result.flatMap((one: StoredCase) =>
                one.entries.map(({ facts }) => ({
                  ...one.facts,
                  ...Object.fromEntries((one.events ?? []).map(({ event, when }) => [event, when])),
                  ...facts,
                })),
              ),
            );
          };
        };
      }),
  );

test('a term saved under an older version says so with both versions, keeps its facts, and is saved under the new one', async ({
  page,
  site,
}) => {
  await withCases(page, site.url, [written('c1', 'An old one', [arrest])]);
  await page.locator('.board-cards h3 a').click();
  await page.locator('.case-card h3 a').click();
  await expect(notice(page)).toContainText(
    /^Saved on Sunday,? 1 November 2026 under version 1a2b3c4d of these rules; computed now under version [0-9a-f]{8}\./,
  );
  await expect(notice(page)).toContainText('What was entered is kept; the result may differ.');
  await expect(page.locator('time[data-day="safe"]')).toHaveAttribute('datetime', '2026-12-10');
  await expect(page.locator('.notice.problem')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);

  const now = await notice(page).getAttribute('data-now');
  await expect(update(page)).toBeEnabled();
  await update(page).click();
  await expect(page.getByText('The change was saved in “An old one”.')).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
  await expect(update(page)).toBeDisabled();
  const [facts] = await storedFacts(page);
  expect(facts).toMatchObject({ arrest: '2026-11-03', requested: 'JO' });
  expect(facts?.law).toMatch(new RegExp(`^\\d{4}-\\d\\d-\\d\\d\\.${now}$`));

  await page.reload();
  await expect(page.locator('time[data-day="safe"]')).toBeVisible();
  await expect(update(page)).toBeDisabled();
  await expect(notice(page)).toHaveCount(0);
});

test('an assessment saved under an older version says so and names the fact that is no longer one', async ({
  page,
  site,
}) => {
  await withCases(page, site.url, [written('c1', 'An old one', [transfer])]);
  await page.locator('.board-cards h3 a').click();
  await page.locator('.case-card h3 a').click();
  await expect(notice(page)).toContainText('under version 1a2b3c4d of these rules');
  await expect(page.getByText('shoe-size')).toBeVisible();
  await expect(page.locator('output[data-outcome]')).toHaveAttribute('data-outcome', 'conditions-not-met');
  const now = await notice(page).getAttribute('data-now');
  await update(page).click();
  await expect(notice(page)).toHaveCount(0);
  const [facts] = await storedFacts(page);
  expect(facts).toMatchObject({ 'shoe-size': '44', 'consent-in-writing': 'no' });
  expect(facts?.law).toContain(`.${now}`);
});

test('papers ticked under an older version say so, keep their ticks, and are saved under the new one', async ({
  page,
  site,
}) => {
  await withCases(page, site.url, [written('c1', 'An old one', [papers])]);
  await page.locator('.board-cards h3 a').click();
  await page.locator('.case-card h3 a').click();
  await expect(notice(page)).toContainText('under version 1a2b3c4d of these rules');
  await expect(page.locator('.notice.problem')).toHaveCount(0);
  const now = await notice(page).getAttribute('data-now');
  await update(page).click();
  await expect(notice(page)).toHaveCount(0);
  const [facts] = await storedFacts(page);
  expect(facts).toMatchObject({ for: 'prosecution', requesting: 'KZ' });
  expect(facts?.law).toContain(`.${now}`);
});

test('what is saved today carries the version of today, which opening does not mention', async ({
  page,
  site,
}) => {
  await page.goto(site.url + ARREST);
  await page.getByRole('button', { name: 'Save to a case' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/^Saved in “/)).toBeVisible();
  await expect(update(page)).toBeDisabled();
  const [facts] = await storedFacts(page);
  expect(Object.keys(facts ?? {}).sort()).toEqual(['arrest', 'law', 'requested']);
  expect(facts?.law).toMatch(/^\d{4}-\d\d-\d\d\.[0-9a-f]{8}$/);
  await page.getByRole('link', { name: 'Open the case' }).click();
  await page.locator('.case-card h3 a').click();
  await expect(page.locator('time[data-day="safe"]')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[data-law]')).toHaveCount(0);
  await expect(update(page)).toBeDisabled();
});

test('a version that is none is said in place and kept; a rule that is gone is said by its case', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}${ARREST}&law=yesterday`);
  await expect(page.locator('[data-law="unreadable"]')).toContainText(
    '“yesterday” does not say which version of these rules it was saved under.',
  );
  await expect(page.locator('time[data-day="safe"]')).toHaveAttribute('datetime', '2026-12-10');
  await page.goto(`${site.url}?x#/eligibility/kz-ae-transfer?law=2026-02-30.1a2b3c4d`);
  await expect(page.locator('[data-law="unreadable"]')).toBeVisible();

  await withCases(page, site.url, [written('c1', 'An old one', [{ ...arrest, rule: 'gone' }])]);
  await page.locator('.board-cards h3 a').click();
  await expect(page.getByText('This version does not know “gone”.')).toBeVisible();
});
