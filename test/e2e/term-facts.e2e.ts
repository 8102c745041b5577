import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './pwa.ts';

const TODAY = 'today=2026-11-22';
const day = (page: Page, name: string) => page.locator(`time[data-day="${name}"]`);
const panel = (page: Page, name: string) => page.locator(`[data-panel="${name}"]`);
const moreExactly = (page: Page) => page.locator('details.finer > summary');
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

async function enter(page: Page, label: string, text: string): Promise<void> {
  await field(page, label).fill(text);
  await field(page, label).press('Enter');
}

async function clean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

test('days left out move a safe conduct on, and are in the address', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${site.url}#/terms/kz-ma-mla/safe-conduct?requested=MA&${TODAY}`);
  await enter(page, 'Day the person received the notice that they are no longer needed', '3 nov 2026');
  await expect(day(page, 'usual')).toHaveAttribute('datetime', '2026-11-18');

  // The keyboard alone: the line is opened, days are added, the first field has the focus.
  await moreExactly(page).focus();
  await page.keyboard.press('Enter');
  const excluded = panel(page, 'excluded');
  await expect(excluded).toContainText('could not leave for reasons beyond their control');
  await excluded.getByRole('button', { name: 'Leave days out' }).press('Enter');
  await expect(field(page, 'First day left out')).toBeFocused();
  await page.keyboard.type('5 nov 2026');
  await page.keyboard.press('Enter');
  await expect(day(page, 'usual')).toHaveAttribute('datetime', '2026-11-19');
  await enter(page, 'Last day left out', '9.11.2026');
  await expect(day(page, 'usual')).toHaveAttribute('datetime', '2026-11-23');

  await excluded.getByRole('button', { name: 'Leave out more days' }).press('Enter');
  const second = excluded.getByRole('listitem').nth(1);
  await second.getByLabel('First day left out', { exact: true }).fill('15 nov 2026');
  await second.getByLabel('First day left out', { exact: true }).press('Enter');
  await second.getByRole('checkbox', { name: 'still running' }).press('Space');
  await expect(second.getByLabel('Last day left out', { exact: true })).toHaveCount(0);
  await expect(day(page, 'usual')).toHaveAttribute('datetime', '2026-12-01');
  await page.getByRole('button', { name: 'Copy link' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('excluded=2026-11-05..2026-11-09,2026-11-15..');
  await clean(page);

  await excluded.getByRole('button', { name: 'Remove days left out 2' }).press('Enter');
  await expect(excluded.getByRole('button', { name: 'Leave out more days' })).toBeFocused();
  await expect(day(page, 'usual')).toHaveAttribute('datetime', '2026-11-23');

  await page.getByRole('button', { name: 'Save to a case' }).click();
  await page.getByRole('dialog').getByRole('textbox').first().fill('Summoned witness');
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await page.goto(`${site.url}#/cases`);
  await page.getByRole('link', { name: /Summoned witness/ }).click();
  await page
    .locator('.case-card')
    .getByRole('link', { name: /Safe conduct/ })
    .click();
  await expect(day(page, 'usual')).toHaveAttribute('datetime', '2026-11-23');
  // Folded, so that the answer is in view; the line says that something is entered.
  await expect(moreExactly(page)).toContainText('Entered: days left out');
  await moreExactly(page).click();
  await expect(field(page, 'Last day left out')).toHaveValue('Mon 9 Nov 2026');
});

test('what is typed the moment a field appears is kept', async ({ page, site }) => {
  await page.goto(`${site.url}#/terms/kz-ma-mla/safe-conduct?requested=MA&${TODAY}`);
  await moreExactly(page).click();
  await panel(page, 'excluded').getByRole('button', { name: 'Leave days out' }).waitFor();
  // Between the first drawing of the field and the next frame, as on a slow machine.
  await page.evaluate(async () => {
    const excluded = document.querySelector('[data-panel="excluded"]') as HTMLElement;
    (excluded.querySelector('button') as HTMLElement).click();
    for (let turn = 0; turn < 20 && !excluded.querySelector('input[type="text"]'); turn++) await null;
    const input = excluded.querySelector('input[type="text"]') as HTMLInputElement;
    input.value = '5';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(field(page, 'First day left out')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' nov 2026');
  await expect(field(page, 'First day left out')).toHaveValue('5 nov 2026');
});

test('what is wrong with days left out is said in their row, and stays as typed', async ({ page, site }) => {
  await page.goto(
    `${site.url}#/terms/kz-ma-mla/safe-conduct?requested=MA&notice-not-required=2026-11-03&excluded=2026-11-09..2026-11-05,soon&${TODAY}`,
  );
  const rows = panel(page, 'excluded').getByRole('listitem');
  await expect(rows.nth(0)).toContainText('comes before the earlier one');
  await expect(rows.nth(1).getByLabel('First day left out', { exact: true })).toHaveValue('soon');
  await expect(rows.nth(1)).toContainText('is not a date');
  await expect(day(page, 'usual')).toHaveAttribute('datetime', '2026-11-18');
});

test('an extension is granted by a length, to a day, or without an end', async ({ page, site }) => {
  await page.goto(
    `${site.url}#/terms/kz-ma-mla/temporary-transfer?requested=MA&transfer=2026-11-03&${TODAY}`,
  );
  await expect(day(page, 'usual')).toHaveAttribute('datetime', '2027-05-03');
  await moreExactly(page).click();
  const extension = panel(page, 'extension');
  await expect(extension).toContainText('does not say by how much. Once only. Somebody has to ask for it.');
  await extension.getByRole('button', { name: 'It was extended', exact: true }).click();
  await extension.getByRole('radio', { name: 'by a length' }).check();
  await extension.getByLabel('Unit', { exact: true }).selectOption('months');
  await extension.getByLabel('Length', { exact: true }).fill('3');
  await extension.getByLabel('Length', { exact: true }).press('Enter');
  await expect(day(page, 'usual')).toHaveAttribute('datetime', '2027-08-03');

  await extension.getByRole('button', { name: 'It was extended again' }).click();
  const second = extension.getByRole('listitem').nth(1);
  await second.getByRole('radio', { name: 'by a length' }).check();
  await second.getByLabel('Length', { exact: true }).fill('10');
  await second.getByLabel('Length', { exact: true }).press('Enter');
  await expect(second).toContainText('the text provides one extension and no second');
  await expect(day(page, 'usual')).toHaveAttribute('datetime', '2027-08-03');
  await clean(page);
  await second.getByRole('button', { name: 'Remove' }).click();

  await extension.getByRole('radio', { name: 'to a day' }).check();
  await enter(page, 'Day that stands instead', '1 sep 2027');
  await expect(day(page, 'usual')).toHaveAttribute('datetime', '2027-09-01');
  await extension.getByRole('radio', { name: 'end not stated' }).check();
  await expect(page.getByText('Extended, end not stated').first()).toBeVisible();
});

test('a day set within the most the text allows stands instead of it', async ({ page, site }) => {
  await page.goto(
    `${site.url}#/terms/kz-ma-mla/temporary-transfer?requested=MA&transfer=2026-11-03&${TODAY}`,
  );
  await enter(page, 'Day that was set (at most 6 months)', '1 feb 2027');
  await expect(day(page, 'safe')).toHaveAttribute('datetime', '2027-02-01');
});

test('each day the text may mean is a reading, and what is not entered leaves it open', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}#/terms/kz-jo-extradition/surrender?requested=JO&${TODAY}`);
  await expect(page.getByText('Enter one of these days, and the answer stands here')).toBeVisible();
  await enter(page, 'Day of the decision to extradite', '3 nov 2026');
  await expect(day(page, 'usual').first()).toHaveAttribute('datetime', '2026-12-03');
  await expect(
    page.locator('.notice.warn', { hasText: 'Not final: the text may also mean another day' }),
  ).toBeVisible();
  await enter(page, 'Day the notice of the decision was received', '6 nov 2026');
  await expect(page.locator('time[data-day="usual"][datetime="2026-12-06"]')).toBeVisible();
  await expect(page.locator('time[data-day="usual"][datetime="2026-12-03"]')).toBeVisible();
  await clean(page);
});

test('the end of another term is entered, or counted from that term', async ({ page, site }) => {
  await page.goto(
    `${site.url}#/terms/kz-criminal-procedure/custody-expiry-notice?detention=2026-11-03&${TODAY}`,
  );
  await expect(day(page, 'usual').first()).toHaveAttribute('datetime', '2026-12-03');
  await enter(page, 'End of temporary custody', '20 dec 2026');
  await expect(day(page, 'usual')).toHaveAttribute('datetime', '2026-12-10');
  await expect(page.getByText('The day entered counts, not “')).toBeVisible();
  await clean(page);
});

test('of several days the case decides one', async ({ page, site }) => {
  await page.goto(`${site.url}#/terms/kz-criminal-procedure/speciality?${TODAY}`);
  await page.getByRole('radio', { name: 'Release from the sentence' }).check();
  await page.getByRole('textbox', { name: 'Release from the sentence', exact: true }).fill('3 nov 2026');
  await page.getByRole('textbox', { name: 'Release from the sentence', exact: true }).press('Enter');
  await expect(day(page, 'usual')).toHaveAttribute('datetime', '2026-12-03');
  await page.getByRole('radio', { name: 'End of the criminal proceedings' }).check();
  await page
    .getByRole('textbox', { name: 'End of the criminal proceedings', exact: true })
    .fill('1 nov 2026');
  await page.getByRole('textbox', { name: 'End of the criminal proceedings', exact: true }).press('Enter');
  await expect(page.locator('.field', { hasText: 'only one of these events applies' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Release from the sentence', exact: true })).toHaveValue(
    'Tue 3 Nov 2026',
  );
});

test('the end of a sentence is entered in any of three ways', async ({ page, site }) => {
  await page.goto(`${site.url}#/terms/kz-jo-extradition/latest-receipt?requested=JO&${TODAY}`);
  await page.getByRole('radio', { name: 'start and length' }).check();
  await enter(page, 'First day of the sentence', '10 jan 2025');
  await enter(page, 'Length of the sentence', '3y6m');
  await enter(page, 'Days of credit', '20');
  await expect(day(page, 'usual').first()).toHaveAttribute('datetime', '2027-12-19');
  await page.getByRole('radio', { name: 'day of release' }).check();
  await enter(page, 'Day of release', '1 jan 2028');
  await expect(page.getByText('come to different last days')).toBeVisible();
  await clean(page);
});

test('a term in hours asks for the hour beside the day', async ({ page, site }) => {
  await page.goto(
    `${site.url}#/terms/kz-criminal-procedure/wanted-person-checks?detention=2026-11-03&${TODAY}`,
  );
  await expect(page.getByText('needs the hour')).toBeVisible();
  await field(page, 'Hour').fill('10:15');
  await field(page, 'Hour').press('Enter');
  await expect(day(page, 'safe')).toHaveAttribute('datetime', /^2026-11-06T10:15/);
});

test.describe('what the user knows of the offices and of the channel', () => {
  const ARREST = `#/terms/kz-jo-extradition/provisional-arrest?requested=JO&${TODAY}&arrest=`;

  test('a closed day moves the safe day back', async ({ page, site }) => {
    await page.goto(`${site.url}${ARREST}2026-11-03`);
    await expect(day(page, 'safe')).toHaveAttribute('datetime', '2026-12-10');
    await moreExactly(page).click();
    const offices = panel(page, 'offices');
    await offices.getByRole('button', { name: 'Add a closed day' }).click();
    await offices.getByLabel('Office of').selectOption('Jordan');
    await enter(page, 'Closed on', '10 dec 2026');
    await expect(day(page, 'safe')).toHaveAttribute('datetime', '2026-12-09');
    await offices.getByRole('button', { name: 'Remove closed day 1' }).click();
    await expect(day(page, 'safe')).toHaveAttribute('datetime', '2026-12-10');
  });

  test('a moon-sighted feast closes as it was announced', async ({ page, site }) => {
    await page.goto(`${site.url}${ARREST}2027-01-31`);
    // The last day lies in the feast; until it is announced the day before it is closed too.
    await expect(day(page, 'safe')).toHaveAttribute('datetime', '2027-03-07');
    await moreExactly(page).click();
    const feast = page.getByRole('group', { name: /Eid al-Fitr, of Jordan/ });
    await feast.getByRole('radio', { name: 'as listed' }).check();
    await expect(day(page, 'safe')).toHaveAttribute('datetime', '2027-03-08');
    await feast.getByRole('radio', { name: '1 day later' }).check();
    await expect(day(page, 'safe')).toHaveAttribute('datetime', '2027-03-09');
    await feast.getByRole('radio', { name: 'not known' }).check();
    await expect(day(page, 'safe')).toHaveAttribute('datetime', '2027-03-07');
  });

  test('a reading of one’s own stands beside the three days', async ({ page, site }) => {
    await page.goto(`${site.url}${ARREST}2026-11-03`);
    await moreExactly(page).click();
    await page.getByRole('radio', { name: /starting day counted in/ }).check();
    await expect(day(page, 'chosen')).toHaveAttribute('datetime', '2026-12-12');
    await expect(page.getByText('Chosen by you')).toBeVisible();
    await expect(day(page, 'safe')).toHaveAttribute('datetime', '2026-12-10');
    await page.goto('about:blank');
    await page.goto(`${site.url}${ARREST}2026-11-03&reading=clear-days`);
    await expect(panel(page, 'reading')).toContainText('clear-days');
    await expect(day(page, 'chosen')).toHaveCount(0);
  });

  test('one’s own figure for the channel says by when it must leave', async ({ page, site }) => {
    await page.goto(`${site.url}${ARREST}2026-11-03`);
    await moreExactly(page).click();
    await enter(page, 'It takes', '10');
    await expect(page.locator('[data-leave]')).toHaveAttribute('data-leave', '2026-11-30');
    await field(page, 'Counted in').selectOption('working days of the office that sends');
    await expect(page.locator('[data-leave]')).toHaveAttribute('data-leave', '2026-11-26');
    await enter(page, 'It takes', 'long');
    await expect(field(page, 'It takes')).toHaveAttribute('aria-invalid', 'true');
    await clean(page);
  });
});

test('the day of entry into force is computed from the last notification', async ({ page, site }) => {
  const ARREST = `#/terms/kz-jo-extradition/provisional-arrest?requested=JO&arrest=2026-11-03&${TODAY}`;
  await page.goto(site.url + ARREST);
  const force = page.locator('details.force');
  await expect(force).toHaveAttribute('data-force', 'unknown');
  await force.locator('summary').click();
  await enter(page, 'Last notification received', '3 oct 2026');
  await expect(force).toHaveAttribute('data-force', 'yes');
  await enter(page, 'Day of the request', '2 nov 2026');
  await expect(force).toHaveAttribute('data-force', 'between');
  await force.getByRole('radio', { name: 'No', exact: true }).check();
  await expect(force).toHaveAttribute('data-force', 'no');
  await clean(page);
});

test.describe('where there is no day', () => {
  test('the word of the text stands in place of a figure', async ({ page, site }) => {
    await page.goto(`${site.url}#/terms/kz-jo-extradition/notice-of-decision?requested=JO`);
    await expect(page.locator('[data-outcome="no-figure"]')).toContainText('Without delay');
    await expect(page.locator('time[data-day]')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Статья 10, пункт 1' })).toBeVisible();
    await clean(page);
  });

  test('a treaty known from a report shows the report and no text', async ({ page, site }) => {
    await page.goto(
      `${site.url}#/terms/kz-ma-extradition/latest-receipt?requested=MA&sentence-end=2027-11-03&${TODAY}`,
    );
    await expect(day(page, 'safe')).toHaveAttribute('datetime', '2027-05-03');
    await expect(page.getByRole('heading', { name: 'Known from a report' })).toBeVisible();
    await expect(page.locator('blockquote')).not.toBeEmpty();
    await expect(page.getByRole('link', { name: 'Read in the text' })).toHaveCount(0);
  });

  test('the law of one State asks for no other, and a term not for the case says so', async ({
    page,
    site,
  }) => {
    await page.goto(
      `${site.url}#/terms/kz-criminal-procedure/interruption-decision-with-file?interruption-order-received=2026-11-03&case-file-called-for=no`,
    );
    await expect(page.getByText('By your answer above this term is not for this case.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Exchange the two States' })).toHaveCount(0);
    await expect(page.locator('details.force')).toHaveCount(0);
  });
});

test('terms come before duties, and the law of a State after the treaties', async ({ page, site }) => {
  await page.goto(site.url);
  const headings = page.locator('.cards h2 a');
  await expect(headings.first()).toBeVisible();
  const names = await headings.allTextContents();
  expect(names.findIndex((name) => name.includes('Criminal Procedure Code'))).toBe(names.length - 2);
  await page.goto(`${site.url}#/terms/kz-jo-extradition`);
  const duty = page.getByRole('link', { name: 'Notice of the decision on the request' });
  await expect(duty.first()).toBeHidden();
  await page
    .getByText(/duties without a figure/)
    .first()
    .click();
  await expect(duty.first()).toBeVisible();
});

test('a granted day that ends a term before it would have ended is said to be no extension', async ({
  page,
  site,
}) => {
  const facts = 'transfer=2026-08-31&requested=MA&extension=2026-09-01';
  await page.goto(`${site.url}#/terms/kz-ma-mla/temporary-transfer?${facts}&today=2026-11-22&lang=en`);
  await expect(page.locator('[data-panel="extension"] .wrong')).toContainText('2026-09-01');
  await expect(page.locator('time[data-day="usual"]')).toHaveAttribute('datetime', '2027-02-28');
});
