import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Case } from '../../../../../src/cases/case.ts';
import { readCases } from '../../../../../src/ui/state/case-store-read.ts';
import { happened, kept, openCase, term } from './open-case.tsx';

const RECEIPT = 'extradition-request-received';
/** Ahead, and past, on whatever day this runs. */
const AHEAD = '2090-01-10';
const PAST = '2026-11-20';

const storedOf = async (of: Case): Promise<Case> => {
  const read = await readCases([of.id]);
  const found = 'cases' in read ? read.cases[0] : undefined;
  if (!found) throw new Error('the case is gone');
  return found;
};
const receiptOf = async (of: Case) => (await storedOf(of)).events.find(({ event }) => event === RECEIPT);
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const asked = () => document.querySelectorAll('.did-it-happen').length;
const card = () => document.querySelector('.entry-cards')?.textContent ?? '';
const withPlan = (parts: Partial<Case> = {}) =>
  kept({
    facts: { requested: 'JO', requesting: 'KZ' },
    instruments: ['kz-jo-extradition'],
    entries: [term('e1', 'provisional-arrest')],
    events: [
      happened('arrest', 'arrest', '2026-11-03'),
      happened('receipt', RECEIPT, PAST, { planned: true }),
    ],
    ...parts,
  });

describe('a planned event whose day has come', () => {
  test('leaves its term open and is asked for; the word of a person meets the term, and is taken back', async () => {
    const of = await withPlan();
    await openCase(of);
    await expect.poll(asked).toBe(1);
    await expect.poll(card).toContain('10 Dec 2026');
    expect(document.querySelector('.entry-cards [data-met]')).toBeNull();
    await expect
      .poll(() => document.querySelector(`.timeline [data-event="${RECEIPT}"]`)?.textContent)
      .toContain('planned, not confirmed');
    await button('Yes, as planned').click();
    await expect.poll(() => document.querySelector('.entry-cards [data-met="in-time"]')).not.toBeNull();
    await expect.poll(asked).toBe(0);
    expect(await receiptOf(of)).toMatchObject({ planned: true, happened: PAST });
    await button('Undo').click();
    await expect.poll(asked).toBe(1);
    await expect.poll(() => document.querySelector('.entry-cards [data-met]')).toBeNull();
  });

  test('that happened on another day is one that happened once its day is changed', async () => {
    const of = await withPlan();
    await openCase(of);
    await button('Yes, at another time').click();
    const day = page.getByRole('textbox', { name: 'Day', exact: true });
    await day.fill('21 nov 2026');
    await userEvent.keyboard('{Tab}');
    await expect.poll(() => document.querySelector('.effects [data-effect="stops"]')).not.toBeNull();
    await button('Keep the change').click();
    await expect.poll(() => document.querySelector('.entry-cards [data-met="in-time"]')).not.toBeNull();
    expect(await receiptOf(of)).toMatchObject({ when: '2026-11-21' });
    expect(await receiptOf(of)).not.toHaveProperty('planned');
    expect(asked()).toBe(0);
  });

  test('that did not happen is removed as any event is', async () => {
    const of = await withPlan();
    await openCase(of);
    await button('No, remove it').click();
    await button('Remove it').click();
    await expect.poll(() => receiptOf(of)).toBeUndefined();
  });
});

test('an event entered for a day ahead is kept as planned, and said to be so before', async () => {
  const of = await withPlan({ events: [happened('arrest', 'arrest', '2026-11-03')] });
  await openCase(of);
  await button('Add an event').click();
  const which = page.getByLabelText('What happened');
  await expect.poll(() => which.element().querySelectorAll('optgroup option').length).toBeGreaterThan(3);
  await userEvent.selectOptions(which, RECEIPT);
  await page.getByRole('textbox', { name: 'Day', exact: true }).fill(AHEAD);
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByText('until you say that it happened', { exact: false })).toBeVisible();
  await expect.poll(() => document.querySelector('.effects:not([aria-busy])')).not.toBeNull();
  await button('Enter it').click();
  await expect.poll(() => receiptOf(of)).toMatchObject({ when: AHEAD, planned: true });
  expect(asked()).toBe(0);
});
