import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { index } from '../app/data.ts';
import { CLEAR } from '../eligibility/kz-ae-transfer/clear-facts.ts';
import { expect, test } from './pwa.ts';

const SCREEN = '#/eligibility/kz-ae-transfer';
const CASE = { sentencing: 'AE', executing: 'KZ', ...CLEAR, today: '2026-06-01' };

const addressOf = (facts: Readonly<Record<string, string>>) => `${SCREEN}?${new URLSearchParams(facts)}`;
const clearBut = (facts: Readonly<Record<string, string>>) => addressOf({ ...CASE, ...facts });
const outcome = (page: Page) => page.locator('output[data-outcome]');
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-question]')?.dataset.question);
const answerOf = (page: Page, fact: string) =>
  page.locator(`[data-question="${fact}"] label:has(input:checked)`);

const choose = (page: Page, fact: string, answer: string) =>
  page.locator(`[data-question="${fact}"]`).getByRole('radio', { name: answer, exact: true }).check();

/** A letter of any alphabet; the driver's own keyboard has only Latin ones. */
async function pressLetter(page: Page, key: string): Promise<void> {
  if (/^[a-z?]$/.test(key)) await page.keyboard.press(key);
  else {
    await page.evaluate((letter) => {
      const event = new KeyboardEvent('keydown', { key: letter, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, key);
  }
}

async function tabTo(page: Page, label: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  for (let i = 0; i < 12; i += 1) {
    if (await field.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(field).toBeFocused();
}

async function expectNoAxeViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
    [],
  );
}

test.describe('an address of eligibility', () => {
  for (const [name, facts, provisions] of [
    ['must-be-refused', { 'military-crime': 'yes', 'penalties-unpaid': 'yes' }, ['art_9__para_1__point_b']],
    [
      'conditions-not-met',
      { 'citizen-of-executing': 'no', receipt: '2026-09-02', 'otherwise-agreed': 'no' },
      ['art_8__point_1', 'art_8__point_3'],
    ],
    ['more-facts-needed', { 'military-crime': '' }, []],
    ['may-be-refused', { 'property-claim': 'yes' }, ['art_9__para_2__point_b']],
    ['no-bar-found', {}, []],
  ] as const) {
    test(`leads to ${name}`, async ({ page, site }) => {
      await page.goto(site.url + clearBut(facts));
      await expect(outcome(page)).toHaveAttribute('data-outcome', name);
      const deciding = page.locator(`[data-provision][data-leads-to="${name}"]`);
      await expect(deciding).toHaveCount(provisions.length);
      for (const provision of provisions) {
        const reason = page.locator(`[data-provision="${provision}"]`);
        await expect(reason.locator('mark').first()).toBeVisible();
        await expect(page.locator(`.excerpt [data-eid="${provision}"] mark`).first()).toBeVisible();
      }
      expect(new URL(page.url()).hash).toBe(SCREEN);
    });
  }

  test('claims no more than is known', async ({ page, site }) => {
    await page.goto(site.url + clearBut({}));
    await expect(outcome(page)).toContainText('No bar found in 10 of 12 conditions and grounds');
    await expect(outcome(page)).toContainText('3 assessments that States make');
    // State by State, each named once.
    const ofStates = page.locator('.open-assessments [data-whose]');
    await expect(ofStates).toHaveCount(2);
    const ofSentencing = page.locator('[data-whose="sentencing"]');
    await expect(ofSentencing).toContainText('Decided by the sentencing State, the United Arab Emirates.');
    await expect(ofSentencing.locator('[data-open]')).toHaveCount(2);
    await expect(page.locator('[data-whose="executing"] [data-open="executing-agrees"]')).toHaveCount(1);
    await expect(page.locator('[data-provision="art_8__point_6"]')).toHaveAttribute('data-value', 'unknown');
  });

  test('names both readings where the day of receipt falls between them', async ({ page, site }) => {
    await page.goto(site.url + clearBut({ receipt: '2026-08-30', 'otherwise-agreed': 'no' }));
    await expect(outcome(page)).toHaveAttribute('data-outcome', 'more-facts-needed');
    await expect(page.locator('[data-missing]')).toHaveCount(0);
    const readings = page.locator('section[aria-labelledby="partings"]');
    await expect(readings).toContainText('Friday 28 August 2026, so not enough is left');
    await expect(readings).toContainText('Monday 31 August 2026, so enough is left');
  });

  test('says what is wrong in it, keeps it, does not count it', async ({ page, site }) => {
    await page.goto(
      site.url +
        addressOf({
          sentencing: 'JO',
          'citizen-of-executing': 'maybe',
          'military-crime': 'no',
          'sentence-end': '2027-02-30',
          length: '3x',
          colour: 'green',
        }),
    );
    const main = page.getByRole('main');
    await expect(main).toContainText('“JO” is not a party to this treaty');
    await expect(main).toContainText('“maybe” is none of the three answers');
    await expect(main).toContainText('“2027-02-30”: there is no such day');
    await expect(main).toContainText('“3x” is not a length');
    await expect(main).toContainText('“colour” is not a fact this page knows');
    await expect(page.getByLabel('Last day served', { exact: true })).toHaveValue('2027-02-30');
    await expect(page.getByLabel('Length of the sentence')).toHaveValue('3x');
    await expect(page.locator('.questions-head')).toContainText('1 of 17 questions answered');
  });

  test('says dates that contradict each other in place', async ({ page, site }) => {
    await page.goto(site.url + clearBut({ release: '2027-04-01' }));
    await expect(page.locator('#question-sentence')).toContainText('come to different last days');
    await expect(outcome(page)).toHaveAttribute('data-outcome', 'more-facts-needed');
    await expect(page.locator('[data-missing="sentence"]')).toHaveAttribute('data-alone', 'true');
  });
});

test.describe('what would change it', () => {
  test('names the other answer, and leads to its question', async ({ page, site }) => {
    await page.goto(site.url + clearBut({ 'military-crime': 'yes' }));
    const change = page.locator('.would-change');
    await expect(change).toHaveAttribute('open', '');
    await expect(change.locator('[data-change-to="no-bar-found"] [data-change]')).toHaveCount(1);
    const item = change.locator('[data-change="military-crime=no"]');
    await expect(item).toContainText('No (now yes)');
    await item.getByRole('button').click();
    expect(await focused(page)).toBe('military-crime');
    await page.keyboard.press('n');
    await expect(outcome(page)).toHaveAttribute('data-outcome', 'no-bar-found');
  });

  test('names two only together, and says none found', async ({ page, site }) => {
    const two = { 'military-crime': 'yes', 'prejudices-sentencing': 'yes' };
    await page.goto(site.url + clearBut(two));
    const change = page.locator('.would-change');
    await expect(change.locator('[data-change-to="no-bar-found"]')).toHaveCount(1);
    await expect(change.locator('[data-change]')).toHaveAttribute(
      'data-change',
      'prejudices-sentencing=no military-crime=no',
    );
    await expect(change).toContainText('Decided by the sentencing State, the United Arab Emirates.');
    await choose(page, 'execution-barred', 'Yes');
    await expect(change).toContainText('None found');
    await choose(page, 'execution-barred', 'No');
    await choose(page, 'prejudices-sentencing', 'No');
    await choose(page, 'military-crime', 'Not known');
    await expect(change).toHaveCount(0);
  });
});

test.describe('what is asked for', () => {
  const JORDAN = '#/eligibility/kz-jo-extradition';
  test('is asked first, and nothing assessed before', async ({ page, site }) => {
    await page.goto(`${site.url}${JORDAN}?requesting=JO&political-offence=yes`);
    await expect(page.locator('.asking')).toContainText('Say first what is asked for');
    await expect(page.locator('[data-question]')).toHaveCount(0);
    await expect(outcome(page)).toHaveCount(0);
    await page.locator('header.title fieldset').getByRole('radio').first().press('Space');
    await expect(outcome(page)).toBeAttached();
    await expect(page.locator('[data-question="political-offence"]')).toHaveCount(1);
    await expect(page.locator('header.title fieldset').getByRole('radio').first()).toBeFocused();
  });

  test('that is none of the choices is said in words', async ({ page, site }) => {
    await page.goto(`${site.url}${JORDAN}?path=holiday`);
    await expect(page.getByRole('main')).toContainText('“holiday” is not one of the choices');
    await expect(page.locator('[data-question]')).toHaveCount(0);
  });

  test('decides what is asked; what follows stands under the reason', async ({ page, site }) => {
    await page.goto(`${site.url}${JORDAN}?requesting=JO&path=enforcement&national-of-requested=yes`);
    await expect(page.locator('[data-question="sentence"]')).toHaveCount(1);
    await expect(page.locator('[data-follows="prosecute-instead"]').first()).toBeVisible();
    await page.goto(
      `${site.url}${JORDAN}?requesting=JO&path=prosecution&national-of-requested=yes&asylum-granted=yes`,
    );
    await expect(page.locator('[data-follows="reasons"]')).toHaveCount(1);
    await expect(page.locator('[data-question="sentence"]')).toHaveCount(0);
    await expectNoAxeViolation(page);
  });
});

test.describe('the sentence left', () => {
  test('shows the end taken and the latest days of receipt, by whose office', async ({ page, site }) => {
    await page.goto(site.url + addressOf({ release: '2027-05-02', sentencing: 'KZ', today: '2026-06-01' }));
    const dates = page.locator('#question-sentence');
    await expect(dates.locator('[data-sentence="last-day"]')).toHaveAttribute('datetime', '2027-05-01');
    await expect(dates.locator('[data-day="usual"]')).toHaveAttribute('datetime', '2026-11-01');
    await expect(dates.locator('[data-day="outer"]')).toHaveAttribute('datetime', '2026-11-02');
    await expect(dates.locator('[data-day="safe"]')).toHaveCount(0);
    await dates.getByRole('radio', { name: 'United Arab Emirates' }).check();
    await expect(dates.locator('[data-day="safe"]')).toHaveAttribute('datetime', '2026-10-30');
    await expect(dates).toContainText('received by the Prosecutor General’s Office');
  });
});

test.describe('the questions', () => {
  test('are answered by keyboard alone, from an empty page to an outcome', async ({ page, site }) => {
    await page.goto(site.url + SCREEN);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Transfer of a convicted person');
    await expect(outcome(page)).toHaveCount(0);
    for (let i = 0; i < 20 && (await focused(page)) === undefined; i += 1) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('imprisonment-for-a-term');
    await page.keyboard.press('y');
    await expect(outcome(page)).toHaveAttribute('data-outcome', 'more-facts-needed');
    for (const [fact, key] of [
      ['citizen-of-executing', 'y'],
      ['judgment-in-force', 'д'],
      ['judgment-enforceable', 'y'],
    ] as const) {
      expect(await focused(page)).toBe(fact);
      await pressLetter(page, key);
    }
    expect(await focused(page)).toBe('sentence');
    await tabTo(page, 'Last day served');
    await page.keyboard.type('28.2.2027');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Day the request is received');
    await page.keyboard.type('28 aug 2026');
    await page.keyboard.press('Enter');
    for (let i = 0; i < 12 && (await focused(page)) === 'sentence'; i += 1) await page.keyboard.press('Tab');
    for (const [fact, key] of [
      ['otherwise-agreed', 'u'],
      ['offence-in-executing', 'y'],
      ['consent-in-writing', 'y'],
      ['unable-to-consent', '?'],
      ['representative-asks', 'u'],
      ['military-crime', 'n'],
      ['execution-barred', 'n'],
      ['penalties-unpaid', 'н'],
      ['property-claim', 'n'],
    ] as const) {
      expect(await focused(page)).toBe(fact);
      await pressLetter(page, key);
    }
    expect(await focused(page)).toBe('sentencing-agrees');
    await expect(outcome(page)).toHaveAttribute('data-outcome', 'no-bar-found');
    await expect(page.locator('[data-day="usual"]')).toHaveAttribute('datetime', '2026-08-31');
  });

  test('take an answer back', async ({ page, site }) => {
    await page.goto(site.url + clearBut({ 'military-crime': 'yes' }));
    await expect(outcome(page)).toHaveAttribute('data-outcome', 'must-be-refused');
    await choose(page, 'military-crime', 'Not known');
    await expect(outcome(page)).toHaveAttribute('data-outcome', 'more-facts-needed');
    const missing = page.locator('[data-missing="military-crime"]');
    await expect(missing).toHaveAttribute('data-alone', 'true');
    await missing.getByRole('button').click();
    expect(await focused(page)).toBe('military-crime');
    await page.keyboard.press('n');
    await expect(outcome(page)).toHaveAttribute('data-outcome', 'no-bar-found');
  });

  test('keep their answers when the language changes in place, and through the back button', async ({
    page,
    site,
  }) => {
    await page.goto(`${site.url}#/eligibility`);
    await page.getByRole('link', { name: /United Arab Emirates/ }).click();
    await choose(page, 'citizen-of-executing', 'No');
    await expect(outcome(page)).toHaveAttribute('data-outcome', 'conditions-not-met');
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: 'Русский' }).click();
    await page.getByRole('button', { name: 'Назад' }).click();
    await expect(outcome(page)).toContainText('Условия не выполнены');
    await expect(answerOf(page, 'citizen-of-executing')).toHaveText('Нет');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Условия');
    await page.goForward();
    await expect(outcome(page)).toHaveAttribute('data-outcome', 'conditions-not-met');
  });
});

test('from the list our State is taken for the one to which the person comes home', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}#/settings`);
  await page.getByLabel('Our State').selectOption('KZ');
  await page.getByRole('link', { name: 'Eligibility' }).click();
  await page.getByRole('link', { name: /United Arab Emirates/ }).click();
  const who = page.locator('.roles');
  await expect(who).toHaveText(/Sentencing State.*United Arab Emirates.*State of execution.*Kazakhstan/);
  await page.getByRole('button', { name: 'Exchange the two States' }).click();
  await expect(who).toHaveText(/Sentencing State.*Kazakhstan.*State of execution.*United Arab Emirates/);
});

test('the list names every instrument and says which has no conditions, and which no text', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}#/eligibility`);
  const cards = page.locator('.card');
  const { instruments } = index('en');
  const without = instruments.filter(
    ({ kind, hasEligibility }) => !hasEligibility && kind !== 'national-law',
  );
  const noText = without.filter(({ texts }) => texts.length === 0).length;
  await expect(cards).toHaveCount(5);
  await expect(cards.filter({ hasText: 'No conditions here yet. The provisions' })).toHaveCount(
    without.length - noText,
  );
  await expect(cards.filter({ hasText: 'the text of this treaty is not at hand' })).toHaveCount(noText);
  await expectNoAxeViolation(page);
  await page.goto(`${site.url}#/eligibility/kz-xx-transfer`);
  await expect(page.getByRole('alert')).toContainText('There is no instrument “kz-xx-transfer” here');
});

test.describe('copies', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  test('cite the provision in its words, say whether it is in force, and close with the line', async ({
    page,
    site,
  }) => {
    await page.goto(site.url + clearBut({ 'military-crime': 'yes', 'in-force': 'yes' }));
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.getByText('Copied as a paragraph')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Must be refused: On these facts the treaty says it is refused: Military crime');
    expect(copied).toContain(
      '(Article 9, paragraph 1, point b: «The transfer of a convicted person is refused if», «was passed for a military crime»)',
    );
    expect(copied).toMatch(/In force on [^.]+, the day of the request, by your answer\./);
    expect(copied.endsWith('Working aid. The deciding authority counts; check the prevailing text.')).toBe(
      true,
    );
  });
});

test('on paper it is one page, with the facts instead of the form', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(
    site.url + clearBut({ 'military-crime': 'yes', 'penalties-unpaid': 'yes', requesting: 'KZ' }),
  );
  await expect(outcome(page)).toBeAttached();
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.questions')).toBeHidden();
  const paper = page.locator('section.on-paper');
  await expect(paper).toContainText('Was the sentence passed for a military crime?');
  await expect(paper).toContainText('Sunday 28 February 2027');
  await expect(paper).toContainText('Which State makes the request?Kazakhstan');
  for (const day of ['safe day', 'usual day', 'latest listed']) await expect(paper).toContainText(`(${day})`);
  await expect(page.locator('.findings > .on-paper').first()).toContainText(
    'Open assessments: Agreement of both States (the sentencing State',
  );
  await expect(page.getByText('Working aid. The deciding authority counts')).toBeVisible();
});

for (const width of [360, 1280]) {
  test(`stands without an axe violation at ${width}, and the outcome stays in view`, async ({
    page,
    site,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 640 });
    await page.goto(site.url + clearBut({ 'military-crime': 'yes', 'penalties-unpaid': 'yes' }));
    await expect(outcome(page)).toBeAttached();
    await expectNoAxeViolation(page);
    await page.locator('[data-question="property-claim"] input').first().focus();
    await page.keyboard.press('n');
    await expect(page.locator('.outcome-name')).toBeInViewport({ ratio: 1 });
    await page.locator('main details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
    await expectNoAxeViolation(page);
    await expectNothingWiderThan(page, width);
  });
}

async function expectNothingWiderThan(page: Page, width: number): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}

test('force from the address stands before any answer; the focus stays on the line of the States', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}#/eligibility/kz-ae-transfer?in-force=no`);
  await expect(page.locator('.force')).toBeVisible();
  await page.getByRole('radio', { name: 'Kazakhstan' }).first().press('Space');
  await expect(page.getByRole('button', { name: 'Exchange the two States' })).toBeFocused();
});
