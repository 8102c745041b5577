import { expect, test } from 'vitest';
import { OtherState } from '../../../../src/ui/screens/cases/OtherState.tsx';
import { show } from '../../show.tsx';
import { kept, openCase, term } from './one/open-case.tsx';

const ofCode = { ...term('k', 'provisional-arrest'), instrument: 'kz-criminal-procedure' };
const CASE = {
  facts: { requested: 'JO', requesting: 'KZ' },
  entries: [term('e', 'provisional-arrest'), ofCode],
};
const said = () => document.querySelector('[data-other-state]')?.textContent;

test('a card says that its law is of a State that is not asked in this case, and counts all the same', async () => {
  await openCase(await kept(CASE));
  await expect
    .poll(() => document.querySelector('[data-entry="k"] [data-other-state="KZ"]')?.textContent)
    .toBe(
      'Law of Kazakhstan, for cases in which the State asked is Kazakhstan. In this case the State asked is Jordan.',
    );
  expect(document.querySelectorAll('[data-other-state]')).toHaveLength(1);
});

test('in Russian it says so, too', async () => {
  const of = await kept(CASE);
  await show(() => <OtherState of={of} entry={ofCode} />, 'ru');
  await expect
    .poll(said)
    .toBe(
      'Закон Казахстана, для дел, где запрашиваемое государство — Казахстан. В этом деле запрашиваемое государство — Иордания.',
    );
});
