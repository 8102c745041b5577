import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ARREST, arrestOn, TODAY, withCases, written } from './cases.ts';
import { expect, test } from './pwa.ts';

const LATER = written('case-later', 'Later', [arrestOn('e-1', '2026-11-20')]);
const SOONER = written('case-sooner', 'Sooner', [arrestOn('e-1', '2026-11-03')]);
const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations;
const open = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
/** Opens a question from the page of its case. */
const ask = (page: Page, name: string) =>
  page.locator('.entry-cards').getByRole('link', { name, exact: true }).click();

test('a question opened from a case keeps its changed facts there; of two changes both can stay', async ({
  page,
  context,
  site,
}) => {
  await withCases(page, site.url, [SOONER]);
  const other = await context.newPage();
  for (const window of [page, other]) {
    await window.goto(`${site.url}#/cases/case-sooner?today=${TODAY}`);
    await ask(window, 'Jordan, Provisional arrest');
  }
  const change = async (window: Page, day: string) => {
    await window.locator('input[type="date"]').first().fill(day);
    await expect(window.getByRole('button', { name: 'Save the change' })).toBeEnabled();
  };
  await change(page, '2026-11-04');
  await change(other, '2026-11-05');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.getByText('The change was saved in “Sooner”.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save the change' })).toBeDisabled();
  await expect(other.getByText('Another window changed this question meanwhile.')).toBeVisible();
  await other.getByRole('button', { name: 'Keep both' }).click();
  await page.goto(`${site.url}#/cases/case-sooner`);
  const cards = page.locator('.entry-cards > li');
  await expect(cards).toHaveCount(2);
  await expect(cards.nth(0)).toContainText('arrest: Wed 4 Nov 2026');
  await expect(cards.nth(1)).toContainText('arrest: Thu 5 Nov 2026');
});

test('a question is saved into a case that is here', async ({ page, site }) => {
  await withCases(page, site.url, [LATER, SOONER]);
  await page.goto(site.url + ARREST);
  await page.getByRole('button', { name: 'Save to a case' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('A case here').check();
  await dialog.getByLabel('Case', { exact: true }).selectOption('Later');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Open the case' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Later');
  await expect(page.locator('.entry-cards > li')).toHaveCount(2);
});

test('a question looked for from a case is offered to that case first', async ({ page, site }) => {
  await withCases(page, site.url, [LATER, SOONER]);
  await open(page, 'Later');
  await page.getByRole('link', { name: /^Add a question/ }).click();
  await expect(page).toHaveURL(/#\/terms$/);
  await page.evaluate(() =>
    location.assign('#/terms/kz-jo-extradition/provisional-arrest?arrest=2026-11-03&requested=JO'),
  );
  await page.getByRole('button', { name: 'Save to a case' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('A case here')).toBeChecked();
  await expect(dialog.getByLabel('Case', { exact: true }).locator('option:checked')).toHaveText('Later');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Open the case' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Later');
  await expect(page.locator('.entry-cards > li')).toHaveCount(2);
});

test('a question looked for from a case stays one for that case over a reload and on the way back', async ({
  page,
  site,
}) => {
  // What the case shares is filled in after a reload, too.
  await withCases(page, site.url, [{ ...LATER, facts: { requested: 'JO', requesting: 'KZ' } }, SOONER]);
  await open(page, 'Later');
  await page.getByRole('link', { name: /^Add a question/ }).click();
  await expect(page).toHaveURL(/#\/terms$/);
  await page.reload();
  await expect(page).toHaveURL(/#\/terms$/);
  await page
    .getByRole('link', { name: /Jordan/ })
    .first()
    .click();
  await page
    .getByRole('link', { name: /Provisional arrest/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#\/terms\/kz-jo-extradition\/provisional-arrest$/);
  await page.reload();
  await page.getByRole('textbox', { name: 'Day of arrest', exact: true }).fill('3 nov 2026');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Save to a case' }).click();
  const dialog = page.getByRole('dialog');
  const into = dialog.getByLabel('Case', { exact: true }).locator('option:checked');
  await expect(into).toHaveText('Later');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: 'Open the case' })).toBeVisible();

  // Kept: this page looks for nothing any more. The one before it does, for the case as it is by now.
  await page.goBack();
  await page
    .getByRole('link', { name: /Provisional arrest/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Save to a case' }).click();
  await expect(into).toHaveText('Later');
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  // Whoever looks at cases has done with it.
  await page.goto(`${site.url}#/cases`);
  await page.goto(site.url + ARREST);
  await page.getByRole('button', { name: 'Save to a case' }).click();
  await expect(dialog.getByLabel('A new case')).toBeChecked();
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('adding');
});
