import { expect, test } from 'vitest';
import type { Case } from '../../../../../src/cases/case.ts';
import { addEvent } from '../../../../../src/cases/edit-events.ts';
import { Effects } from '../../../../../src/ui/screens/cases/one/events/Effects.tsx';
import { useCaseLaw } from '../../../../../src/ui/screens/cases/one/use-case-law.ts';
import { show } from '../../../show.tsx';
import { happened, kept, term } from './open-case.tsx';

function Shown({ before, after }: { readonly before: Case; readonly after: Case }) {
  return <Effects before={before} after={after} law={useCaseLaw(before)} />;
}

test('a release that moves is named, though the safe day stays', async () => {
  const before = await kept({
    facts: { requested: 'JO', requesting: 'KZ' },
    events: [happened('a', 'arrest', '2026-11-03'), happened('i', 'information-request', '2026-11-12')],
    entries: [term('e1', 'provisional-arrest')],
  });
  const after = addEvent(before, happened('d', 'detention', '2026-11-01'), 'counts-too', before.changed);
  if ('problem' in after) throw new Error(after.problem);
  await show(() => <Shown before={before} after={after.case} />);
  const item = () => document.querySelector('.effects [data-effect="detail"]');
  await expect.poll(() => item()?.querySelectorAll('.effect-readings li').length).toBe(1);
  expect(item()?.querySelector('.effect-said')?.textContent).toBe(
    'Thu 10 Dec 2026, its day stays, its other readings move',
  );
  expect(item()?.querySelector('.effect-readings')?.textContent).toBe(
    'release, at the earliest: Sat 12 Dec 2026, 24:00 to Thu 10 Dec 2026, 24:00',
  );
});
