import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ImportPreview } from '../../../../../src/ui/screens/cases/import/ImportPreview.tsx';
import { show } from '../../../show.tsx';
import { planOfArrests, planOfCopies } from './copies.ts';

async function open({ plan, theirs } = planOfCopies()): Promise<void> {
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

const sides = () =>
  ['mine', 'theirs'].map((side) =>
    [...document.querySelectorAll(`.conflict [data-side="${side}"] dd`)].map((one) => one.textContent),
  );

test('of an arrest each copy says its day, and what taking the other moves', async () => {
  await open(planOfArrests('2026-11-04', '2026-11-06'));
  await expect.poll(sides).toEqual([['Arrest: Wed 4 Nov 2026'], ['Arrest: Fri 6 Nov 2026']]);
  const moved = page.getByText('What taking the other moves:');
  await expect.element(moved).toBeVisible();
  const effect = page.getByRole('listitem').filter({ hasText: '2 days later' });
  await expect.element(effect.last()).toHaveTextContent(/Provisional arrest/);
});

test('of what one copy removed it is said which', async () => {
  await open(planOfArrests(null, '2026-11-06'));
  await expect.poll(sides).toEqual([['removed here'], ['Arrest, Fri 6 Nov 2026']]);
  await expect
    .poll(() => document.querySelector('.conflict .effects li')?.textContent)
    .toMatch(/Provisional arrest starts, safe day Tue 15 Dec 2026/);
});

test('a day that does not exist is told before it is taken in', async () => {
  await open(planOfArrests('2026-11-04', '2026-02-31'));
  const told = page.getByText(/^1 event has a day that does not exist/);
  await expect.element(told).toBeVisible();
  await expect.element(page.getByText('Case: 2026-02-31', { exact: true })).toBeVisible();
});
