import AxeBuilder from '@axe-core/playwright';
import { CLEAR } from '../eligibility/kz-ae-transfer/clear-facts.ts';
import { expect, test } from './pwa.ts';

const AT = '#/eligibility/kz-ae-transfer';
const facts = new URLSearchParams({ ...CLEAR, 'unable-to-consent': 'yes', today: '2026-11-22' });

test('consent given by a person unable to give it is said, kept, and gone when one answer is put right', async ({
  page,
  site,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`${site.url}${AT}?${facts}`);
  const said = page.locator('[data-contradiction]');
  await expect(said).toHaveCount(1);
  await expect(said).toContainText('Has the convicted person agreed to the transfer in writing? Yes.');
  await expect(said).toContainText('Is the person unable to give consent in writing? Yes.');
  await expect(page.locator('output[data-outcome]')).toHaveAttribute('data-outcome', 'no-bar-found');
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);

  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(
    'These answers cannot stand together, one of them is wrong: Has the convicted person',
  );

  await said.getByRole('button', { name: /unable to give consent/ }).click();
  const question = page.locator('[data-question="unable-to-consent"]');
  await expect(question.locator('input:checked')).toBeFocused();
  await page.keyboard.press('n');
  await expect(said).toHaveCount(0);
  await expect(question.locator('label:has(input:checked)')).toHaveText('No');
});
