import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Case } from '../../../src/cases/case.ts';
import { setFact } from '../../../src/cases/edit-case.ts';
import { editEvent } from '../../../src/cases/edit-events.ts';
import { SharedChange } from '../../../src/ui/components/SharedChange.tsx';
import { happened, kept, term } from '../screens/cases/one/open-case.tsx';
import { show } from '../show.tsx';

const NOW = '2026-11-22T06:00:00Z';
const made = (outcome: { readonly case: Case } | { readonly problem: string }): Case => {
  if ('problem' in outcome) throw new Error(outcome.problem);
  return outcome.case;
};

async function shown(forAll: (of: Case) => Case) {
  const of = await kept({
    facts: { requested: 'JO', requesting: 'KZ' },
    events: [happened('a', 'arrest', '2026-11-03')],
    entries: [term('e1', 'provisional-arrest'), term('e2', 'provisional-arrest', { arrest: '2026-11-05' })],
  });
  const [onAll, onAlone] = [vi.fn(), vi.fn()];
  await show(() => <SharedChange of={of} forAll={forAll(of)} onAll={onAll} onAlone={onAlone} />);
  return { onAll, onAlone };
}
const lines = () => [...document.querySelectorAll('.notice > ul > li')].map((line) => line.textContent);
const effects = () =>
  [...document.querySelectorAll<HTMLElement>('.effects [data-effect]')].map(
    (one) => `${one.dataset.effect}: ${one.textContent}`,
  );

test('an event that a case shares: what it was and would be, what it moves, and for whom is asked', async () => {
  const { onAll, onAlone } = await shown((of) => made(editEvent(of, 'a', { when: '2026-11-10' }, NOW)));
  await expect.poll(lines).toEqual(['Arrest: Tue 3 Nov 2026 → Tue 10 Nov 2026']);
  await expect
    .poll(effects)
    .toContainEqual(expect.stringMatching(/^moves: Jordan, Provisional arrest.*10 Dec 2026/));
  expect([onAll.mock.calls.length, onAlone.mock.calls.length]).toEqual([0, 0]);

  await page.getByRole('button', { name: 'Change it for the whole case', exact: true }).click();
  expect([onAll.mock.calls.length, onAlone.mock.calls.length]).toEqual([1, 0]);
  await page.getByRole('button', { name: 'For this question alone', exact: true }).click();
  expect([onAll.mock.calls.length, onAlone.mock.calls.length]).toEqual([1, 1]);
});

test('a part of a State that a case shares is told by its name; nothing else of the case is', async () => {
  await shown((of) => ({ ...made(setFact(of, 'requested', 'KZ', NOW)), note: 'another' }));
  await expect.poll(lines).toEqual(['State asked: Jordan → Kazakhstan']);
});
