import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Facts } from '../../../src/app/address.ts';
import type { Case } from '../../../src/cases/case.ts';
import type { EntryQuestion } from '../../../src/ui/components/Actions.tsx';
import { SaveChange } from '../../../src/ui/components/SaveChange.tsx';
import { SaveToCase } from '../../../src/ui/components/SaveToCase.tsx';
import { withStore } from '../../../src/ui/state/case-store-open.ts';
import { emptyStore } from '../empty-store.ts';
import { happened, kept, term } from '../screens/cases/one/open-case.tsx';
import { show } from '../show.tsx';

beforeAll(emptyStore);

const question = (instrument: string, facts: Facts): EntryQuestion => ({
  kind: 'term',
  instrument,
  rule: 'provisional-arrest',
  facts,
});
const CODE = 'kz-criminal-procedure';
const TREATY = 'kz-jo-extradition';
const CASE = {
  facts: { requested: 'JO', requesting: 'KZ' },
  events: [happened('a', 'arrest', '2026-11-03')],
  entries: [term('e1', 'provisional-arrest')],
};

const stored = async (id: string) => {
  const read = await withStore((store) => store.get(id));
  return 'case' in read ? read.case : null;
};
const texts = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].map((one) => one.textContent ?? '');
const lines = () => texts('.save-preview > ul > li');
const effects = () => texts('.effects > ul > li');
const save = () => page.getByRole('button', { name: 'Save', exact: true });

/** The case that was changed last, and is offered first; other tests do not find it. */
async function keptLast(parts: Partial<Case>): Promise<Case> {
  const of = await kept({ ...parts, changed: '2026-11-21T06:00:00Z' });
  onTestFinished(async () => void (await withStore((store) => store.remove(of.id, of.changed))));
  return of;
}

async function intoThatCase(entry: EntryQuestion) {
  const of = await keptLast(CASE);
  await show(() => <SaveToCase asked={1} suggestedName="New" entry={entry} />);
  await page.getByRole('radio', { name: 'A case here' }).click();
  return of;
}

test('what a question brings into a case, and what moves there with it, stands before it is saved', async () => {
  const of = await intoThatCase(question(CODE, { detention: '2026-10-28' }));
  await expect.poll(lines).toEqual(['Event entered: Detention, Wed 28 Oct 2026']);
  await expect
    .poll(effects)
    .toEqual([
      expect.stringMatching(
        /^Jordan, Provisional arrest Thu 10 Dec 2026 to Sun 6 Dec 2026, 4 days earlier.*release, at the earliest/,
      ),
    ]);
  expect((await stored(of.id))?.events).toHaveLength(1);
  await save().click();
  await expect
    .poll(async () => (await stored(of.id))?.events.map(({ event }) => event))
    .toEqual(['arrest', 'detention']);
});

test('until that stands there nothing can be saved', async () => {
  await intoThatCase(question(CODE, { detention: '2026-10-28' }));
  const seen: boolean[] = [];
  const look = () => {
    const button = document.querySelector<HTMLButtonElement>('.save-form button[type="submit"]');
    if (button && !button.disabled && document.querySelector('select'))
      seen.push(document.querySelector('.effects') !== null);
  };
  const watch = new MutationObserver(look);
  watch.observe(document.body, { subtree: true, childList: true, attributes: true });
  await expect.element(save()).toBeEnabled();
  watch.disconnect();
  look();
  expect(seen).not.toContain(false);
  expect(seen.at(-1)).toBe(true);
});

test('another day of an event that the case has stays with the question, and moves nothing', async () => {
  const of = await intoThatCase(question(TREATY, { arrest: '2026-11-05', requested: 'JO' }));
  await expect.poll(lines).toEqual(['Arrest: Thu 5 Nov 2026; the case: Tue 3 Nov 2026']);
  await expect.poll(() => texts('.effects')).toEqual([expect.stringContaining('No question of the case')]);
  await save().click();
  await expect
    .poll(async () => (await stored(of.id))?.entries.at(-1)?.facts)
    .toMatchObject({
      arrest: '2026-11-05',
    });
  expect((await stored(of.id))?.events.map(({ when }) => when)).toEqual(['2026-11-03']);
});

test('a day that a question of a case is given on its page is shown with all it moves before it is kept', async () => {
  const of = await keptLast({ ...CASE, entries: [...CASE.entries, term('e2', 'provisional-arrest')] });
  const entry = question(TREATY, {
    arrest: '2026-11-03',
    requested: 'JO',
    requesting: 'KZ',
    detention: '2026-10-28',
  });
  await show(() => <SaveChange origin={{ caseId: of.id, entryId: 'e1' }} entry={entry} />);
  await expect.poll(() => texts('.notice > ul > li')).toEqual(['Event entered: Detention, Wed 28 Oct 2026']);
  await expect.poll(effects).toHaveLength(2);
  expect((await stored(of.id))?.events).toHaveLength(1);
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect.poll(async () => (await stored(of.id))?.events.length).toBe(2);
});

test('a day that still lies ahead comes into the case as planned, from a new question and from a changed one', async () => {
  const AHEAD = '2090-01-10';
  const detentionIn = async (id: string) =>
    (await stored(id))?.events.find(({ event }) => event === 'detention');
  const into = await intoThatCase(question(CODE, { detention: AHEAD }));
  await expect.element(save()).toBeEnabled();
  await save().click();
  await expect.poll(() => detentionIn(into.id)).toMatchObject({ when: AHEAD, planned: true });

  const of = await keptLast(CASE);
  const entry = question(TREATY, {
    arrest: '2026-11-03',
    requested: 'JO',
    requesting: 'KZ',
    detention: AHEAD,
  });
  await show(() => <SaveChange origin={{ caseId: of.id, entryId: 'e1' }} entry={entry} />);
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect.poll(() => detentionIn(of.id)).toMatchObject({ when: AHEAD, planned: true });
});
