import { useState } from 'preact/hooks';
import { beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { createCase } from '../../../src/cases/case.ts';
import { ChooseCase, useCaseChoice } from '../../../src/ui/components/ChooseCase.tsx';
import { keepCase } from '../../../src/ui/state/cases.ts';
import { emptyStore } from '../empty-store.ts';
import { show } from '../show.tsx';

/** More than can be chosen from without typing. */
const MANY = 31;

async function keepNamed(name: string, person = '', minute = 0): Promise<string> {
  const at = `2026-11-20T06:${String(minute).padStart(2, '0')}:00Z`;
  const made = createCase(crypto.randomUUID(), name, at);
  if ('problem' in made) throw new Error(made.problem);
  const outcome = await keepCase({ ...made.case, person: person ? { name: person } : {} }, null);
  if ('problem' in outcome) throw new Error(outcome.problem);
  return outcome.case.id;
}

beforeAll(async () => {
  await emptyStore();
  for (let n = 0; n < MANY; n += 1)
    await keepNamed(n === 0 ? 'Oldest' : `Old ${n}`, n === 3 ? 'Қуаныш Ахметов' : '', n);
});

function Choosing() {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const choice = useCaseChoice(typed);
  const into = choice.rows.find(({ id }) => id === chosen)?.id ?? choice.rows[0]?.id;
  return <ChooseCase choice={choice} typed={typed} onTyped={setTyped} into={into} onChoose={setChosen} />;
}

const offered = () => [...document.querySelectorAll('option')].map(({ label }) => label);
const status = () => document.querySelector('[role="status"]')?.textContent;
const search = () => page.getByRole('textbox', { name: 'Search the cases', exact: true });

test('of many cases the last changed are offered, and typing finds the others by name or person', async () => {
  await show(() => <Choosing />);
  await expect.element(search()).toBeVisible();
  await expect.poll(offered).toHaveLength(MANY - 1);
  expect(offered()[0]).toBe(`Old ${MANY - 1}`);
  expect(offered()).not.toContain('Oldest');

  await search().fill('oldest');
  await expect.poll(offered).toEqual(['Oldest']);
  await search().fill('ахметов');
  await expect.poll(offered).toEqual(['Old 3']);
  await expect.element(page.getByLabelText('Case', { exact: true })).toBeVisible();

  await search().fill('nobody of that name');
  await expect.poll(offered).toEqual([]);
  await expect.poll(status).toBe('No case matches.');
  // With nothing found there is nothing to choose from, and the field to type in stays.
  await expect.element(page.getByLabelText('Case', { exact: true })).not.toBeInTheDocument();
  await expect.element(search()).toHaveValue('nobody of that name');
});

test('a case that another window keeps meanwhile is found, and what was chosen stays chosen', async () => {
  await show(() => <Choosing />);
  await search().fill('old 1');
  await expect.poll(offered).toContain('Old 10');
  const select = page.getByLabelText('Case', { exact: true });
  await select.selectOptions('Old 10');
  await keepNamed('Old 1 anew', '', 59);
  await expect.poll(offered).toContain('Old 1 anew');
  await expect.poll(() => (select.element() as HTMLSelectElement).selectedOptions[0]?.label).toBe('Old 10');
});
