import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { CLEAR } from '../eligibility/kz-ae-transfer/clear-facts.ts';
import { expect, test } from './pwa.ts';

const JORDAN = '#/eligibility/kz-jo-extradition';
const MOROCCO = '#/eligibility/kz-ma-extradition';
const at = (screen: string, facts: Readonly<Record<string, string>>) =>
  `${screen}?${new URLSearchParams({ today: '2026-11-22', ...facts })}`;
const outcome = (page: Page) => page.locator('output[data-outcome]');
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-question]')?.dataset.question);

/** Every question that can be found out, answered; the person is a national of the requested State. */
const ANSWERED = {
  'person-in-requested': 'yes',
  'judgment-of-requesting': 'yes',
  'offence-in-requesting': 'yes',
  'offence-in-requested': 'yes',
  'fiscal-offence': 'no',
  'only-like-rule-missing': 'no',
  'penalty-one-year-in-both': 'yes',
  'offences-falling-short': 'no',
  'penalty-one-year-in-requesting': 'yes',
  'life-sentence': 'no',
  'deprivation-of-liberty': 'yes',
  'committed-outside-requesting': 'no',
  'punishable-outside-requested': 'yes',
  'against-person-or-liberty': 'yes',
  'against-head-of-state': 'yes',
  'genocide-or-wartime-crime': 'yes',
  'treaty-makes-extraditable': 'yes',
  'death-penalty': 'no',
  'assurances-given': 'yes',
  'time-barred-in-requested': 'no',
  'otherwise-barred-in-requested': 'no',
  'judged-in-requested': 'no',
  'discontinued-in-requested': 'no',
  'asylum-granted': 'no',
  'military-offence': 'no',
  'ordinary-offence': 'yes',
  'jurisdiction-of-requested': 'no',
  'committed-outside-requested': 'no',
  'national-of-requested': 'yes',
  'competing-request': 'no',
  'not-taken-over-before': 'no',
  'prevented-beyond-control': 'yes',
  'prosecuted-in-requested': 'no',
  'serving-in-requested': 'no',
  'surrender-endangers-health': 'no',
  'sentence-end': '2028-03-01',
  receipt: '2026-11-22',
};

/** Each of them answered no. */
const NOTHING_HOLDS = {
  ...Object.fromEntries(Object.keys(ANSWERED).map((fact) => [fact, 'no'])),
  'sentence-end': '2027-02-01',
  receipt: '2026-11-22',
};

async function expectNoAxeViolation(page: Page, within = 'body'): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(within).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
    [],
  );
}

async function unfold(page: Page, within = 'main'): Promise<void> {
  await page.locator(`${within} details`).evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}

test.describe('why a reason holds', () => {
  const MILITARY = {
    path: 'prosecution',
    requesting: 'JO',
    'military-offence': 'yes',
    'ordinary-offence': 'no',
  };

  test('names every part with its value, each a way to its question', async ({ page, site }) => {
    await page.goto(site.url + at(JORDAN, MILITARY));
    const why = page.locator('[data-leads-to="must-be-refused"] .why');
    await expect(why).toContainText('All of these');
    await expect(why.locator('[data-part="military-offence"]')).toHaveAttribute('data-value', 'yes');
    const denied = why.locator('[data-part="ordinary-offence"]');
    await expect(denied).toContainText('met');
    await expect(denied).toContainText('not:');
    await expect(denied).toContainText('No');
    await denied.getByRole('button').click();
    expect(await focused(page)).toBe('ordinary-offence');
    await page.keyboard.press('y');
    await expect(outcome(page)).not.toHaveAttribute('data-outcome', 'must-be-refused');
  });

  test('is not told of a reason that rests on one fact', async ({ page, site }) => {
    await page.goto(
      site.url + at(JORDAN, { path: 'prosecution', requesting: 'JO', 'asylum-granted': 'yes' }),
    );
    const reason = page.locator('[data-leads-to="must-be-refused"]');
    await expect(reason.locator('.why')).toHaveCount(0);
    await expect(reason.locator('.why-one').getByRole('button')).toHaveCount(1);
  });
});

test.describe('a treaty known from reports', () => {
  test('shows which report says it in place of a provision, and claims no more', async ({ page, site }) => {
    await page.goto(
      site.url + at(MOROCCO, { path: 'prosecution', requesting: 'MA', 'penalty-one-year': 'no' }),
    );
    await expect(outcome(page)).toHaveAttribute('data-outcome', 'conditions-not-met');
    await expect(outcome(page)).toContainText('rests on reports, not on the treaty');
    const reason = page.locator('.reason[data-leads-to="conditions-not-met"]');
    await expect(reason).toContainText('A report, not the treaty: English report on the draft law');
    await expect(reason.locator('[data-report] blockquote')).toContainText('at least one year');
    await expect(reason.getByRole('link')).toHaveCount(0);
    await expect(page.locator('.beside [data-report]').first()).toBeVisible();
    await unfold(page);
    await expect(page.locator('.questions [data-report]').first()).toBeVisible();
    await expect(page.locator('#question-penalty-one-year')).toContainText('Penalty: at least 1 year');
    await expectNoAxeViolation(page);
  });

  test('is copied with the words of the report', async ({ page, site, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(
      site.url + at(MOROCCO, { path: 'prosecution', requesting: 'MA', 'penalty-one-year': 'no' }),
    );
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.getByText('Copied as a paragraph')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /\(A report, not the treaty: English report [^:]+: «[^»]*at least one year[^»]*»\)/,
    );
    expect(copied).toContain('This rests on reports, not on the treaty');
  });
});

test('what may be put off stands apart, bars nothing and is not missing', async ({ page, site }) => {
  const facts = { path: 'prosecution', requesting: 'JO', 'person-in-requested': 'yes' };
  await page.goto(site.url + at(JORDAN, facts));
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'more-facts-needed');
  await expect(page.locator('[data-missing="serving-in-requested"]')).toHaveCount(0);
  await expect(page.locator('.put-off')).toHaveCount(0);
  const before = await page.locator('[data-missing]').count();
  await page.goto(site.url + at(JORDAN, { ...facts, 'serving-in-requested': 'yes' }));
  const putOff = page.locator('.put-off');
  await expect(putOff.locator('.reason')).toHaveCount(1);
  await expect(putOff).toContainText('This bars nothing');
  await expect(putOff.locator('[data-follows]').first()).toBeVisible();
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'more-facts-needed');
  expect(await page.locator('[data-missing]').count()).toBe(before);
  await expect(page.locator('.every .reason-line[data-provision^="art_15"]').first()).toContainText('met');
});

test('what the text says besides is folded up, by subject, and opens the text at its words', async ({
  page,
  site,
}) => {
  await page.goto(site.url + at(JORDAN, { path: 'prosecution', requesting: 'JO', 'asylum-granted': 'yes' }));
  const clauses = page.locator('details.clauses');
  await expect(clauses).not.toHaveAttribute('open', '');
  await clauses.locator('summary').first().click();
  const speciality = clauses.locator('[data-about="speciality"] [data-clause]').first();
  await expect(speciality.locator('mark').first()).toBeVisible();
  const provision = (await speciality.getAttribute('data-provision')) ?? '';
  await speciality.getByRole('link').click();
  const place = page.locator(`.reader [data-eid="${provision}"]`);
  await expect(place).toBeInViewport();
  await expect(place.locator('mark').first()).toBeVisible();
  await page.goBack();
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'must-be-refused');
});

test('every citation of a reason, a duty, a missing fact and a question opens the text there', async ({
  page,
  site,
}) => {
  await page.goto(
    site.url + at(JORDAN, { path: 'prosecution', requesting: 'JO', 'national-of-requested': 'yes' }),
  );
  await expect(outcome(page)).toBeAttached();
  await unfold(page);
  for (const [within, provision] of [
    ['.reason[data-provision="art_6__para_1"] > p', 'art_6__para_1'],
    ['[data-follows="prosecute-instead"]', 'art_6__para_2'],
    ['[data-follows="reasons"]', 'art_10__para_2'],
    ['[data-missing="asylum-granted"]', 'art_4__para_1__point_g'],
    ['.condition:has(#question-asylum-granted) .rests-on', 'art_4__para_1__point_g'],
    ['.reason-line[data-provision="art_4__para_1__point_g"]', 'art_4__para_1__point_g'],
  ] as const) {
    const link = page.locator(within).getByRole('link').first();
    await expect(link).toHaveAttribute('href', `#/text/kz-jo-extradition/${provision}`);
  }
  await page.locator('[data-follows="reasons"]').getByRole('link').click();
  await expect(page.locator('.reader [data-eid="art_10__para_2"]')).toBeFocused();
  await expect(page.locator('.reader [data-eid="art_10__para_2"] mark').first()).toBeVisible();
});

test.describe('what would change it', () => {
  const TRANSFER = '#/eligibility/kz-ae-transfer';
  const clear = { sentencing: 'AE', executing: 'KZ', ...CLEAR };

  test('goes by the better outcomes; two are named though one alone would weigh more', async ({
    page,
    site,
  }) => {
    await page.goto(
      site.url + at(TRANSFER, { ...clear, 'citizen-of-executing': 'no', 'judgment-in-force': 'no' }),
    );
    await expect(outcome(page)).toHaveAttribute('data-outcome', 'conditions-not-met');
    const change = page.locator('.would-change');
    await expect(change.locator('> [data-change-to]')).toHaveCount(1);
    await expect(change.locator('> [data-change-to="no-bar-found"] [data-change]')).toHaveAttribute(
      'data-change',
      'citizen-of-executing=yes judgment-in-force=yes',
    );
    const worse = change.locator('details.worse');
    await expect(worse).not.toHaveAttribute('open', '');
    await expect(worse.locator('[data-change="military-crime=yes"]')).toHaveCount(1);
  });

  test('says of which outcome nothing was found', async ({ page, site }) => {
    await page.goto(
      site.url +
        at(TRANSFER, {
          ...clear,
          'military-crime': 'yes',
          'penalties-unpaid': 'yes',
          'property-claim': 'yes',
        }),
    );
    const change = page.locator('.would-change');
    await expect(
      change.locator('[data-change-to="may-be-refused"] [data-change="military-crime=no"]'),
    ).toHaveCount(1);
    await expect(change.locator('[data-change-none="no-bar-found"]')).toContainText(
      'None found that leads to “No bar found”',
    );
  });
});

test('one key answers, in either alphabet; the keys are said once', async ({ page, site }) => {
  await page.goto(site.url + at(JORDAN, { path: 'prosecution', requesting: 'JO' }));
  await expect(page.getByText('y yes, n no, u not known')).toHaveCount(1);
  await page.locator('#question-person-in-requested input').first().focus();
  for (const [key, checked] of [
    ['y', 'Yes'],
    ['n', 'No'],
    ['u', 'Not known'],
  ] as const) {
    const fact = await focused(page);
    await page.keyboard.press(key);
    await expect(page.locator(`[data-question="${fact}"] label:has(input:checked)`)).toHaveText(checked);
    expect(await focused(page)).not.toBe(fact);
  }
});

test('what was entered for another path stays, does not count, and is said', async ({ page, site }) => {
  await page.goto(
    site.url +
      at(JORDAN, { path: 'enforcement', requesting: 'JO', 'life-sentence': 'yes', 'asylum-granted': 'no' }),
  );
  await expect(page.locator('[data-other-path]')).toHaveCount(0);
  await page.locator('header.title fieldset').getByRole('radio').first().check();
  const kept = page.locator('[data-other-path]');
  await expect(kept).toContainText('Is the sentence for life?');
  await expect(page.locator('.questions-head')).toContainText('1 of');
  await page.locator('header.title fieldset').getByRole('radio').nth(1).check();
  await expect(kept).toHaveCount(0);
  await expect(page.locator('[data-question="life-sentence"] label:has(input:checked)')).toHaveText('Yes');
});

test('of a sentence for life no latest day of receipt is given, on screen, in the copy or on paper', async ({
  page,
  site,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const facts = { path: 'enforcement', requesting: 'JO', 'sentence-end': '2027-02-28' };
  const title = 'Latest day of receipt';
  const copied = async () => {
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  await page.goto(site.url + at(JORDAN, facts));
  await expect(page.locator('.latest-days')).toHaveCount(1);
  await expect(page.locator('section.on-paper')).toContainText(title);
  expect(await copied()).toMatch(/Latest safe day of receipt/i);
  const life = page.locator('[data-question="life-sentence"]');
  await life.getByRole('radio', { name: 'Yes', exact: true }).check();
  await expect(page.locator('.latest-days')).toHaveCount(0);
  await expect(page.locator('section.on-paper')).not.toContainText(title);
  expect(await copied()).not.toMatch(/day of receipt/i);
});

for (const lang of ['en', 'ru'] as const) {
  for (const requesting of ['JO', 'KZ'] as const) {
    test(`a treaty with every question answered is one page of A4, ${requesting} asking, in ${lang}`, async ({
      page,
      site,
    }) => {
      await page.goto(site.url + at(JORDAN, { path: 'enforcement', requesting, lang, ...ANSWERED }));
      await expect(outcome(page)).toHaveAttribute('data-outcome', 'may-be-refused');
      const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      await page.emulateMedia({ media: 'print' });
      const shown = page.locator('.reason').first();
      await expect(shown.locator('mark').first()).toBeVisible();
      await expect(page.locator('[data-answered="no"]')).toBeVisible();
      await expect(page.locator('.clauses-on-paper')).toBeVisible();
      await expect(page.locator('.force')).toBeVisible();
      await expect(page.locator('.why:visible, .choice:visible, .questions:visible')).toHaveCount(0);
      await expect(page.locator('.closing')).toBeVisible();
    });
  }
}

test('an address in another language, opened where no later screen was yet, is said in that language alone', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}#/terms?lang=en`);
  await expect(page.locator('main h1')).toBeVisible();
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    at(JORDAN, { lang: 'ru', path: 'prosecution', requesting: 'KZ', 'asylum-granted': 'yes' }),
  );
  await expect(outcome(page)).toContainText('Отказ обязателен');
  await expect(page.locator('header.title')).toContainText('Запрашивающее государство');
  await expect(page.locator('.questions-head')).toContainText('Вопросы');
  await expect(page.locator('.findings')).not.toContainText('What');
});

for (const lang of ['en', 'ru'] as const) {
  for (const [name, leads, facts] of [
    ['one answer', 'more-facts-needed', { 'person-in-requested': 'yes' }],
    ['no to every question', 'conditions-not-met', NOTHING_HOLDS],
  ] as const) {
    test(`${name} of a treaty is one page of A4, in ${lang}`, async ({ page, site }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(
        site.url + at(JORDAN, { path: 'enforcement', requesting: 'JO', lang, 'in-force': 'yes', ...facts }),
      );
      await expect(outcome(page)).toHaveAttribute('data-outcome', leads);
      await expect(page.locator('.force')).toBeVisible();
      const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    });
  }
}

for (const width of [360, 1280]) {
  for (const lang of ['en', 'ar-XB']) {
    test(`what is found, all of it unfolded, stands without an axe violation at ${width}, ${lang}`, async ({
      page,
      site,
    }) => {
      test.slow();
      await page.setViewportSize({ width, height: 640 });
      await page.goto(
        site.url +
          at(JORDAN, {
            path: 'enforcement',
            requesting: 'JO',
            lang,
            'national-of-requested': 'yes',
            'military-offence': 'yes',
            'ordinary-offence': 'no',
            'serving-in-requested': 'yes',
          }),
      );
      await expect(outcome(page)).toBeAttached();
      await unfold(page, '.findings');
      await expectNoAxeViolation(page, '.findings');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}
