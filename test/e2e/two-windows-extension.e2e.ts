import type { Page } from '@playwright/test';
import { arrestOn, TODAY, written } from './cases.ts';
import { expect, test } from './extension.ts';
import type { Panel } from './panel.ts';
import { atRest, seed, storedCase } from './warnings.ts';

const CASE = written('shared', 'Shared', [arrestOn('e-1', '2026-11-03')]);
const AT = `#/cases/shared?today=${TODAY}`;

const statesOf = `[...document.querySelectorAll('select')].find((one) => [...one.options].some(({ value }) => value === 'surrendered'))`;
const standsIn = (panel: Panel) => panel.evaluate(`${statesOf}?.value ?? null`);
const choose = (panel: Panel, state: string) =>
  panel.evaluate(
    `(() => { const select = ${statesOf}; select.value = '${state}'; select.dispatchEvent(new Event('change', { bubbles: true })); })()`,
  );
const stands = (page: Page) => page.getByLabel('Where the case stands');

test('the panel and a page of the extension change one case at once: both changes stand, of one thing the user says which', async ({
  extension,
}) => {
  const { context, id, worker } = extension;
  await atRest(worker);
  await seed(worker, [CASE]);
  const panel = await extension.openPanel();
  await panel.evaluate(`location.hash = ${JSON.stringify(AT)}`);
  await expect.poll(() => standsIn(panel)).toBe('open');
  const page = await context.newPage();
  // The page hears of nothing and tells nothing: as when both save at the same moment.
  await page.addInitScript(() => void Reflect.deleteProperty(window, 'BroadcastChannel'));
  await page.goto(`chrome-extension://${id}/panel.html${AT}`);
  await expect(stands(page)).toHaveValue('open');

  await choose(panel, 'refused');
  await expect.poll(() => storedCase(worker, 'shared')).toMatchObject({ state: 'refused' });
  await expect(stands(page)).toHaveValue('open');
  await page.getByLabel('Something to do').fill('Call Amman');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: 'Done: Call Amman' })).toBeVisible();
  await expect(stands(page)).toHaveValue('refused');
  const both = { state: 'refused', tasks: [{ text: 'Call Amman' }] };
  expect(await storedCase(worker, 'shared')).toMatchObject(both);

  await stands(page).selectOption('released');
  await expect.poll(() => storedCase(worker, 'shared')).toMatchObject({ state: 'released' });
  expect(await standsIn(panel)).toBe('refused');
  await choose(panel, 'surrendered');
  const told = "document.querySelector('[role=alert] button.main')";
  await expect.poll(() => panel.evaluate(`${told} !== null`)).toBe(true);
  expect(await storedCase(worker, 'shared')).toMatchObject({ state: 'released' });
  // Nothing is settled until it was chosen; what stands in this window comes first.
  await panel.evaluate(`${told}.click()`);
  expect(await storedCase(worker, 'shared')).toMatchObject({ state: 'released' });
  await panel.evaluate("document.querySelector('[role=alert] .conflict input').click()");
  await panel.evaluate(`${told}.click()`);
  await expect.poll(() => panel.evaluate("document.querySelector('[role=alert]') === null")).toBe(true);
  expect(await storedCase(worker, 'shared')).toMatchObject({ ...both, state: 'surrendered' });
});
