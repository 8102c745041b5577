import { expect, test } from 'vitest';
import { happened, kept, openCase, term } from './open-case.tsx';

/** What the timeline says of a term met that day, and whether its mark is that of a late one. */
async function metOn(day: string): Promise<readonly [string, boolean]> {
  const of = await kept({
    facts: { requested: 'JO', requesting: 'KZ' },
    instruments: ['kz-jo-extradition'],
    // Its fortieth day is Sunday 8 November: safe before the weekend of Jordan.
    events: [happened('a', 'arrest', '2026-09-29'), happened('r', 'extradition-request-received', day)],
    entries: [term('e1', 'provisional-arrest')],
  });
  await openCase(of);
  const row = () => [...document.querySelectorAll('.timeline [data-term="e1"]')].at(-1);
  await expect.poll(row).toBeDefined();
  const said = row()?.querySelector('.row-standing')?.textContent ?? '';
  return [said, row()?.querySelector('.mark.bad') !== null];
}

test('a receipt late by every reading is told as late', async () => {
  expect(await metOn('2026-11-12')).toEqual([
    expect.stringContaining('late: after the latest reading'),
    true,
  ]);
});

test('a receipt late by some readings is told so', async () => {
  expect(await metOn('2026-11-07')).toEqual([expect.stringContaining('in time by some readings only'), true]);
});

test('a receipt in time bears the mark of one', async () => {
  expect(await metOn('2026-11-02')).toEqual([expect.stringContaining('in time'), false]);
});
