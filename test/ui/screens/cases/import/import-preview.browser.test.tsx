import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ImportPreview } from '../../../../../src/ui/screens/cases/import/ImportPreview.tsx';
import { show } from '../../../show.tsx';
import { planOfCopies } from './copies.ts';

async function open(): Promise<void> {
  const { plan, theirs } = planOfCopies();
  const nothing = () => {};
  await show(() => (
    <ImportPreview
      id="preview"
      file="phone.dedere"
      read={{ cases: theirs, unknown: { count: 0, first: [] } }}
      plan={plan}
      onAgain={nothing}
      onTaken={nothing}
      onCancel={nothing}
    />
  ));
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const checked = () =>
  [...document.querySelectorAll('.conflict')].map(
    (one) => one.querySelector('input:checked')?.closest('label')?.textContent?.trim() ?? null,
  );
const NONE = [null, null, null, null, null, null];

test('of many differences one side is taken for all that are open, and that is taken back', async () => {
  await open();
  const all = page.getByRole('group', { name: /^For every difference still open/ });
  await expect.element(all).toHaveTextContent('For every difference still open (6):');
  expect(checked()).toEqual(NONE);
  await expect.element(button('Settle 6 differences first')).toBeVisible();

  const first = page.getByRole('radio', { name: 'Here', exact: true }).first();
  await first.click();
  await button('As in the file for all').click();
  await expect.poll(checked).toEqual(['Here', ...Array.from({ length: 5 }, () => 'In the other')]);
  await expect.element(button('Bring together 2 cases')).toBeVisible();
  await expect
    .element(page.getByText('As in the file: chosen for 5 differences.', { exact: true }))
    .toBeVisible();

  // The press left the focus on what takes it back.
  await expect.element(button('Take this choice back')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(checked).toEqual(['Here', ...NONE.slice(1)]);
  await expect.element(button('As in the file for all')).toHaveFocus();
  await button('Here for all').click();
  await expect.poll(checked).toEqual(Array.from({ length: 6 }, () => 'Here'));
});
