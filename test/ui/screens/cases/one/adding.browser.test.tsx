import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { addingTo } from '../../../../../src/ui/state/adding.ts';
import { address, go, setOrigin } from '../../../../../src/ui/state/navigation.ts';
import { happened, kept, openCase } from './open-case.tsx';

test('a question looked for from a case knows what the case shares, until it is kept or left', async () => {
  const of = await kept({
    facts: { requested: 'JO', requesting: 'KZ' },
    events: [happened('a', 'arrest', '2026-11-03'), happened('s', 'sentence-end', '2027-12-31')],
  });
  await openCase(of);
  const look = () => page.getByRole('link', { name: /^Add a question/ }).click();
  await look();
  expect(addingTo.value?.id).toBe(of.id);
  go({ screen: 'terms', instrument: 'kz-jo-extradition' });
  go({ screen: 'terms', instrument: 'kz-jo-extradition', rule: 'provisional-arrest' });
  // What this rule does not know stays out.
  await expect
    .poll(() => address.value.facts)
    .toEqual({ arrest: '2026-11-03', requested: 'JO', requesting: 'KZ' });
  // What the page says itself stands.
  go(
    { screen: 'terms', instrument: 'kz-jo-extradition', rule: 'provisional-arrest' },
    { arrest: '2026-11-05' },
  );
  await expect
    .poll(() => address.value.facts)
    .toEqual({ arrest: '2026-11-05', requested: 'JO', requesting: 'KZ' });
  setOrigin({ caseId: of.id, entryId: 'e' });
  await expect.poll(() => addingTo.value).toBeNull();

  await look();
  expect(addingTo.value?.id).toBe(of.id);
  go({ screen: 'cases', id: of.id });
  await expect.poll(() => addingTo.value).toBeNull();
  go({ screen: 'terms', instrument: 'kz-jo-extradition', rule: 'provisional-arrest' });
  await new Promise((done) => setTimeout(done, 300));
  expect(address.value.facts).toEqual({});
});
