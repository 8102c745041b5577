import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { papers } from '../app/data.ts';
import { fileOf, tabTo, written } from './cases.ts';
import { expect, test } from './pwa.ts';

const SCREEN = '#/documents/kz-jo-extradition';
const rules = papers('kz-jo-extradition');
const ENFORCEMENT = { for: 'enforcement', requesting: 'KZ' };
const addressOf = (facts: Readonly<Record<string, string>>) => `${SCREEN}?${new URLSearchParams(facts)}`;

/** Everything that one kind of request always asks for, with no fact to hang on, said to be there. */
const thereFor = (kind: string) =>
  Object.fromEntries(
    [
      ...rules.documents.filter(({ need }) => need === 'always'),
      ...rules.formalities.filter(({ duty }) => duty === 'must'),
    ]
      .filter((one) => one.for.includes(kind) && !one.when)
      .map(({ id }) => [id, 'there']),
  );
const NO_FACTS = Object.fromEntries(rules.facts.map(({ fact }) => [fact, 'no']));
const READY: Readonly<Record<string, string>> = {
  ...ENFORCEMENT,
  ...thereFor('enforcement'),
  ...NO_FACTS,
  'photographs-or-fingerprints': 'not-needed',
};

const outcome = (page: Page) => page.locator('output[data-outcome]');
const thing = (page: Page, id: string) => page.locator(`[data-document="${id}"]`);

async function expectNoAxeViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
    [],
  );
}

test.describe('a file', () => {
  test('says what is missing, and from its last tick on that all is there', async ({ page, site }) => {
    const { judgment, ...rest } = READY;
    await page.goto(site.url + addressOf(rest));
    await expect(outcome(page)).toHaveAttribute('data-outcome', 'missing');
    const asked = Object.values(READY).filter((value) => value === 'there').length;
    await expect(outcome(page)).toContainText(`1 of ${asked} still missing before dispatch`);
    await thing(page, 'judgment').getByRole('checkbox').check();
    await expect(outcome(page)).toHaveAttribute('data-outcome', 'ready');
    await expect(outcome(page)).toContainText('Everything the text asks for is there');
    await expect(outcome(page)).toContainText('Contents were not checked');
    await expect(page.locator('.lacking')).toHaveCount(0);
    await thing(page, 'judgment').getByRole('checkbox').uncheck();
    await expect(outcome(page)).toHaveAttribute('data-outcome', 'missing');
    expect(new URL(page.url()).hash).toBe(SCREEN);
  });

  test('is ticked by keyboard alone, from the choice of what is sent on', async ({ page, site }) => {
    await page.goto(`${site.url}${SCREEN}?requesting=KZ`);
    await expect(page.locator('.asking')).toContainText('Say first what is to be sent');
    await expect(outcome(page)).toHaveCount(0);
    await tabTo(page, page.getByRole('radio', { name: 'Extradition for prosecution' }));
    await page.keyboard.press('Space');
    const kind = page.getByLabel('What is to be sent?');
    await expect(kind).toBeFocused();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Papers to send: extradition for prosecution',
    );
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('enforcement');
    const first = thing(page, 'judgment').getByRole('checkbox');
    await tabTo(page, first);
    await page.keyboard.press('Space');
    await expect(first).toBeChecked();
    await expect(thing(page, 'judgment')).toHaveAttribute('data-standing', 'there');
    const need = thing(page, 'photographs-or-fingerprints');
    await expect(need).toHaveAttribute('data-standing', 'undecided');
    await tabTo(page, need.getByRole('radio', { name: 'Not decided' }));
    await page.keyboard.press('ArrowRight');
    await expect(need).toHaveAttribute('data-standing', 'not-asked');
    await page.keyboard.press('ArrowLeft');
    await expect(need).toHaveAttribute('data-standing', 'undecided');
  });

  test('leads from what is missing to its place', async ({ page, site }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(site.url + addressOf(ENFORCEMENT));
    await page.locator('.lacking summary').click();
    const missing = page.locator('[data-lacking="missing"] [data-missing="judgment"]');
    await missing.getByRole('button').press('Enter');
    await expect(thing(page, 'judgment').getByRole('checkbox')).toBeFocused();
    await page.keyboard.press('Space');
    await expect(missing).toHaveCount(0);
  });

  test('asks for a paper by the answer to a fact: of a conviction in absentia', async ({ page, site }) => {
    await page.goto(site.url + addressOf(ENFORCEMENT));
    const paper = thing(page, 'law-on-appeal');
    await expect(paper).toHaveAttribute('data-standing', 'open');
    await expect(page.locator('[data-lacking="open"] [data-thing="law-on-appeal"]')).toHaveCount(1);
    await paper.getByRole('button', { name: /absentia/ }).click();
    await page.keyboard.press('y');
    await expect(paper).toHaveAttribute('data-standing', 'missing');
    await page
      .locator('[data-question="convicted-in-absentia"]')
      .getByRole('radio', { name: 'No', exact: true })
      .check();
    await expect(paper).toHaveAttribute('data-standing', 'not-asked');
    await expect(page.locator('.not-asked > summary')).toHaveText('Not asked for on these facts (1)');
    await expect(page.locator('[data-lacking] [data-thing="law-on-appeal"]')).toHaveCount(0);
  });

  test('says what goes only on demand, and only then misses it', async ({ page, site }) => {
    await page.goto(site.url + addressOf(READY));
    const paper = thing(page, 'additional-information');
    await expect(paper.getByRole('radio', { name: 'Not demanded' })).toBeChecked();
    await expect(outcome(page)).toHaveAttribute('data-outcome', 'ready');
    await paper.getByRole('radio', { name: 'Demanded, not there' }).check();
    await expect(outcome(page)).toHaveAttribute('data-outcome', 'missing');
  });

  test('cites each thing to its place in the text, its words marked there', async ({ page, site }) => {
    await page.goto(site.url + addressOf(ENFORCEMENT));
    const paper = thing(page, 'judgment');
    await paper.locator('.words summary').click();
    await expect(paper.locator('.words mark').first()).toBeVisible();
    await paper.getByRole('link', { name: 'Article 7, paragraph 2, point b' }).click();
    const there = page.locator('[data-eid="art_7__para_2__point_b"]');
    await expect(there).toBeInViewport();
    await expect(there.locator('mark[data-rule="judgment"][data-kind="paper"]').first()).toBeVisible();
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(outcome(page)).toHaveAttribute('data-outcome', 'missing');
  });
});

test.describe('an address', () => {
  test('says what is wrong in it, keeps it, does not count it', async ({ page, site }) => {
    await page.goto(
      site.url +
        addressOf({
          for: 'enforcement',
          requesting: 'MA',
          judgment: 'not-needed',
          'photographs-or-fingerprints': 'yes',
          'death-penalty': 'perhaps',
          colour: 'green',
        }),
    );
    const main = page.getByRole('main');
    await expect(main).toContainText('“MA” is not a party to this treaty');
    await expect(thing(page, 'judgment')).toContainText('“not-needed” is none of the choices');
    await expect(thing(page, 'judgment')).toHaveAttribute('data-standing', 'missing');
    await expect(thing(page, 'photographs-or-fingerprints')).toContainText('“yes” is none of the choices');
    await expect(page.locator('[data-question="death-penalty"]')).toContainText('“perhaps” is none');
    await expect(main).toContainText('“colour” is not a fact this page knows');
    await page.goto(`${site.url}${SCREEN}?for=holiday`);
    await expect(main).toContainText('“holiday” is not one of the choices');
    await expect(outcome(page)).toHaveCount(0);
  });

  test('of no instrument, or of one without papers, says so and lists all', async ({ page, site }) => {
    await page.goto(`${site.url}#/documents/kz-xx-transfer`);
    await expect(page.getByRole('alert')).toContainText('There is no instrument “kz-xx-transfer” here');
    await page.goto(`${site.url}#/documents/kz-ma-extradition`);
    await expect(page.locator('.notice')).toContainText('the text is not at hand');
    await expect(page.locator('.card')).toHaveCount(5);
    await expect(page.locator('.card h2 a')).toHaveCount(3);
    await expectNoAxeViolation(page);
  });
});

test.describe('the ways to it', () => {
  test('lead from eligibility with who asks, what is asked and the answers shared, and back', async ({
    page,
    site,
  }) => {
    const asked = 'requesting=KZ&path=enforcement&death-penalty=yes&political-offence=no';
    await page.goto(`${site.url}#/eligibility/kz-jo-extradition?${asked}`);
    await page.getByRole('link', { name: 'Papers for this request' }).click();
    await expect(page.getByLabel('What is to be sent?')).toHaveValue('enforcement');
    await expect(page.locator('.roles')).toHaveText(/Requesting State.*Kazakhstan.*Requested State.*Jordan/);
    await expect(thing(page, 'assurances-on-death-penalty')).toHaveAttribute('data-standing', 'missing');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.getByRole('link', { name: 'Eligibility of this request' }).click();
    await expect(page.locator('[data-question="death-penalty"] label:has(input:checked)')).toHaveText('Yes');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('lead from the list of treaties, and from that of eligibility', async ({ page, site }) => {
    await page.goto(`${site.url}#/terms`);
    await page.locator('.card', { hasText: 'Jordan' }).getByRole('link', { name: 'Papers' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Papers to send');
    await page.getByRole('link', { name: 'Eligibility', exact: true }).click();
    await page.getByRole('link', { name: 'Papers to send' }).click();
    await expect(page.locator('.card h2 a')).toHaveCount(3);
  });
});

test('is kept in a case, opened from it, changed and saved back', async ({ page, site }) => {
  await page.goto(site.url + addressOf({ ...ENFORCEMENT, judgment: 'there' }));
  await page.getByRole('button', { name: 'Save to a case' }).click();
  await page.getByRole('dialog').getByLabel('Name of the case').fill('Amman 7');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Open the case' }).click();
  const card = page.locator('.case-card').first();
  await expect(card).toContainText('papers to send');
  await expect(card).toContainText('Extradition for enforcement of a judgment');
  await expect(card.locator('output')).toContainText('still missing before dispatch');
  const before = await card.locator('output').textContent();
  await card.getByRole('link', { name: /papers to send/ }).click();
  await expect(thing(page, 'judgment')).toHaveAttribute('data-standing', 'there');
  await thing(page, 'statement-of-part-served').getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.getByText('The change was saved in “Amman 7”.')).toBeVisible();
  await page.goto(`${site.url}?again#/cases`);
  await page.getByRole('link', { name: 'Amman 7' }).click();
  await expect(page.locator('.case-card output').first()).not.toHaveText(before ?? '');
  await page.locator('.case-card').first().getByRole('link').first().click();
  await expect(thing(page, 'statement-of-part-served').getByRole('checkbox')).toBeChecked();
});

test('a file of cases written before papers were kept is still taken in', async ({ page, site }) => {
  const entry = { id: 'e-1', kind: 'eligibility', instrument: 'kz-ae-transfer', facts: {} };
  await page.goto(`${site.url}#/cases`);
  await page.locator('input[type="file"]').setInputFiles(fileOf([written('c-1', 'Old', [entry])]));
  await page.getByRole('button', { name: 'Add 1 case' }).click();
  await expect(page.locator('.case-card')).toHaveCount(1);
});

test.describe('copies', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  test('name what is missing with its provision, and say that contents were not checked', async ({
    page,
    site,
  }) => {
    const { judgment, ...rest } = READY;
    await page.goto(site.url + addressOf({ ...rest, 'in-force': 'yes' }));
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.getByText('Copied as a paragraph')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('To be sent: Extradition for enforcement of a judgment.');
    expect(copied).toMatch(/Missing: [^.;]*judgment[^.;]*\(Article 7, paragraph 2, point b\)\./);
    expect(copied).toContain('Contents were not checked.');
    expect(copied).toMatch(/In force on [^.]+, the day of the request, by your answer\./);
    expect(copied.endsWith('Working aid. The deciding authority counts; check the prevailing text.')).toBe(
      true,
    );
  });
});

for (const [name, facts] of [
  ['full of things still missing', ENFORCEMENT],
  ['that is ready', READY],
] as const) {
  test(`a file ${name} is printed on one page, with a box for each thing`, async ({ page, site }) => {
    await page.goto(site.url + addressOf(facts));
    await expect(outcome(page)).toBeAttached();
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    const asked = [...rules.documents, ...rules.formalities].filter((one) => one.for.includes('enforcement'));
    await expect(page.locator('.file-on-paper li:visible')).toHaveCount(asked.length);
    await expect(page.locator('.things-pane')).toBeHidden();
    await expect(page.locator('.outcome-name')).toBeVisible();
  });
}

for (const [lang, width] of [
  ['en', 360],
  ['ru', 360],
  ['ar-XB', 320],
  ['ru', 1280],
] as const) {
  test(`in ${lang} at ${width} it keeps to the width, has nothing for axe to say`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(site.url + addressOf({ ...ENFORCEMENT, judgment: 'no', lang }));
    await expect(outcome(page)).toBeAttached();
    await page.locator('.words summary').first().click();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    await expectNoAxeViolation(page);
  });
}
