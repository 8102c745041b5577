import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Case } from '../../../../../src/cases/case.ts';
import { readCases } from '../../../../../src/ui/state/case-store-read.ts';
import { happened, kept, openCase, term } from './open-case.tsx';

const JORDAN = { requested: 'JO', requesting: 'KZ' };
const storedOf = async (of: Case): Promise<Case> => {
  const read = await readCases([of.id]);
  const found = 'cases' in read ? read.cases[0] : undefined;
  if (!found) throw new Error('the case is gone');
  return found;
};
const effects = () =>
  [...document.querySelectorAll<HTMLElement>('.effects [data-effect]')].map(
    (one) => `${one.dataset.effect}: ${one.textContent}`,
  );
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const day = () => page.getByRole('textbox', { name: 'Day', exact: true });

/** Opens the form of a new event and fills its name and day. */
async function enter(event: string, when: string): Promise<void> {
  await button('Add an event').click();
  const which = page.getByLabelText('What happened');
  await expect.poll(() => which.element().querySelectorAll('optgroup option').length).toBeGreaterThan(3);
  await userEvent.selectOptions(which, event);
  await day().fill(when);
  await userEvent.keyboard('{Tab}');
}

const safeDays = () =>
  [...document.querySelectorAll<HTMLTimeElement>('.entry-cards time[data-day="safe"]')].map(
    (one) => one.dateTime,
  );

describe('an event of a case', () => {
  test('entered once starts every question that counts from it, shown before, and is taken back', async () => {
    const of = await kept({
      facts: JORDAN,
      entries: [
        term('e1', 'provisional-arrest'),
        {
          id: 'e2',
          kind: 'term',
          instrument: 'kz-criminal-procedure',
          rule: 'provisional-arrest',
          facts: {},
        },
      ],
      instruments: ['kz-jo-extradition'],
    });
    await openCase(of);
    await enter('arrest', '3 nov 2026');
    await expect
      .poll(effects)
      .toContainEqual(expect.stringMatching(/^starts: Jordan, Provisional arrest.*10 Dec 2026/));
    expect((await storedOf(of)).events).toEqual([]);
    await button('Enter it').click();
    await expect.poll(safeDays).toContain('2026-12-10');
    expect((await storedOf(of)).events).toMatchObject([
      { event: 'arrest', when: '2026-11-03', counts: true },
    ]);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(async () => (await storedOf(of)).events).toEqual([]);
  });

  test('by which a term is met says how that stands to the safe day, and stops it', async () => {
    const of = await kept({
      facts: JORDAN,
      events: [happened('a', 'arrest', '2026-11-03')],
      entries: [term('e1', 'provisional-arrest')],
    });
    await openCase(of);
    await enter('extradition-request-received', '20 nov 2026');
    await expect
      .poll(effects)
      .toEqual([
        expect.stringMatching(/^stops: Jordan, Provisional arrest .*in time, 20 days before the safe day/),
      ]);
    await button('Enter it').click();
    await expect
      .poll(() => document.querySelector('[data-met="in-time"]')?.textContent)
      .toContain('20 Nov 2026');
    expect(document.querySelector('[data-term="e1"]')?.getAttribute('data-standing')).toBe('met');
  });

  test('moves a day from one to another, and says by how much and what is overdue with that', async () => {
    const of = await kept({
      facts: JORDAN,
      events: [happened('a', 'arrest', '2026-11-03')],
      entries: [term('e1', 'provisional-arrest')],
    });
    await openCase(of);
    await button('Change “Arrest”').click();
    await day().fill('1 sept 2026');
    await userEvent.keyboard('{Tab}');
    await expect.poll(effects).toEqual([expect.stringMatching(/^moves: .*earlier.*overdue with that/)]);
    const [from, to] = [...document.querySelectorAll<HTMLTimeElement>('[data-effect-day]')].map(
      (one) => one.dateTime,
    );
    expect(from).toBe('2026-12-10');
    await button('Keep the change').click();
    await expect.poll(safeDays).toEqual([to]);
    expect((await storedOf(of)).history.at(-1)?.changes).toHaveLength(1);
  });

  test('of a name that counts already corrects it, comes in its place, or only stands in the record', async () => {
    const of = await kept({
      facts: JORDAN,
      events: [happened('a', 'arrest', '2026-11-03')],
      entries: [term('e1', 'provisional-arrest')],
    });
    await openCase(of);
    await enter('arrest', '5 nov 2026');
    await expect.element(page.getByText('“Arrest” is entered already')).toBeVisible();
    await page.getByRole('radio', { name: /from now on the terms count/ }).click();
    await expect.poll(effects).toEqual([expect.stringMatching(/^moves: /)]);
    await page.getByRole('radio', { name: /it only stands in the record/ }).click();
    await expect
      .poll(() => document.querySelector('.effects')?.textContent)
      .toContain('No question of the case is moved');
    await button('Enter it').click();
    await expect
      .poll(async () => (await storedOf(of)).events.map((one) => one.counts))
      .toEqual([true, false]);
    expect(safeDays()).toEqual(['2026-12-10']);
    await page.getByRole('button', { name: 'Count from this one' }).click();
    await expect
      .poll(async () => (await storedOf(of)).events.map((one) => one.counts))
      .toEqual([false, true]);
  });

  test('is not accepted before what it moves was in sight', async () => {
    const of = await kept({ facts: JORDAN, entries: [term('e1', 'provisional-arrest')] });
    await openCase(of);
    await enter('arrest', '3 nov 2026');
    await expect.poll(effects).toHaveLength(1);
    // Typed and pressed in one breath: the effects in sight are those of the day before.
    await day().fill('4 nov 2026');
    (button('Enter it').element() as HTMLElement).focus();
    (button('Enter it').element() as HTMLElement).click();
    await expect.poll(effects).toEqual([expect.stringMatching(/^starts: .*13 Dec 2026/)]);
    expect((await storedOf(of)).events).toEqual([]);
    // It says so, and the effects have the focus.
    await expect.element(page.getByText('Look at what this does, then press again.')).toBeVisible();
    await expect.poll(() => document.activeElement?.className).toBe('effects');
    await button('Enter it').click();
    await expect
      .poll(async () => (await storedOf(of)).events.map(({ when }) => when))
      .toEqual(['2026-11-04']);
  });

  test('brings terms into the case that are not in it yet, where they are ticked', async () => {
    const of = await kept({ facts: JORDAN, instruments: ['kz-jo-extradition'] });
    await openCase(of);
    await enter('arrest', '3 nov 2026');
    const tick = () =>
      document.querySelector<HTMLInputElement>('[data-effect="new"][data-rule="provisional-arrest"] input');
    await expect.poll(tick).not.toBeNull();
    tick()?.click();
    await button('Enter it').click();
    await expect.poll(safeDays).toEqual(['2026-12-10']);
    const stored = await storedOf(of);
    expect(stored.entries).toMatchObject([{ rule: 'provisional-arrest', facts: {} }]);
    expect(
      stored.history.filter(({ changes }) => changes.some(({ part }) => part === 'entries')),
    ).toHaveLength(1);
  });

  test('shows a question that has a day of its own as staying, and lets it follow', async () => {
    const of = await kept({
      facts: JORDAN,
      entries: [term('e1', 'provisional-arrest', { arrest: '2026-11-10' })],
    });
    await openCase(of);
    await enter('arrest', '3 nov 2026');
    await expect.poll(effects).toEqual([expect.stringMatching(/^stays: Jordan, Provisional arrest/)]);
    await page.getByRole('checkbox', { name: 'Let it follow' }).click();
    await expect.poll(effects).toContainEqual(expect.stringMatching(/^moves: /));
    await button('Enter it').click();
    await expect.poll(async () => (await storedOf(of)).entries[0]?.facts).toEqual({});
  });

  test('that lies ahead is told as planned', async () => {
    const of = await kept({ facts: JORDAN, instruments: ['kz-jo-extradition'] });
    await openCase(of);
    await enter('arrest', '1 dec 2026');
    await expect.element(page.getByText('This lies ahead')).toBeVisible();
    await expect.poll(() => document.querySelectorAll('[data-effect="new"]').length).toBeGreaterThan(0);
    await button('Enter it').click();
    await expect.poll(() => document.querySelector('.event-items li')?.textContent).toContain('planned');
    expect(document.querySelector('.timeline [data-event="arrest"]')?.getAttribute('data-standing')).toBe(
      'planned',
    );
  });

  test('with a title of its own needs one; a wrong day is said at its field and nothing is lost', async () => {
    const of = await kept({});
    await openCase(of);
    await button('Enter the first event').click();
    await userEvent.selectOptions(
      page.getByLabelText('What happened'),
      'Something else, with a title of your own',
    );
    await day().fill('31 feb 2026');
    await userEvent.keyboard('{Tab}');
    await expect.poll(() => day().element().getAttribute('aria-invalid')).toBe('true');
    await day().fill('3 nov 2026');
    await userEvent.keyboard('{Tab}');
    await button('Enter it').click();
    await expect.element(page.getByText('needs a title')).toBeVisible();
    await page.getByLabelText('Title').fill('Hearing');
    await button('Enter it').click();
    await expect
      .poll(async () => (await storedOf(of)).events)
      .toMatchObject([{ event: null, title: 'Hearing', when: '2026-11-03', counts: false }]);
  });
});

const groupsOf = (which: Element) =>
  [...which.querySelectorAll('optgroup')].map(
    (group) => [group.label, [...group.children].map((one) => (one as HTMLOptionElement).value)] as const,
  );

test('the events on which the terms of a case hang are offered before all others, and once', async () => {
  const of = await kept({ facts: { requested: 'JO' }, entries: [term('e1', 'provisional-arrest')] });
  await openCase(of);
  await button('Add an event').click();
  const which = page.getByLabelText('What happened');
  await expect.poll(() => which.element().querySelectorAll('optgroup').length).toBeGreaterThan(1);
  const [[label, first = []] = [], ...others] = groupsOf(which.element());
  expect(label).toBe('in the terms of this case');
  expect(first).toEqual(expect.arrayContaining(['arrest', 'extradition-request-received']));
  const all = others.flatMap(([, events]) => events);
  expect(all.length).toBeGreaterThan(first.length);
  expect(new Set([...first, ...all]).size).toBe(first.length + all.length);
});

test('a case of transfer offers its own events first, those of other cases last, and takes them all the same', async () => {
  const of = await kept({ instruments: ['kz-ae-transfer'] });
  await openCase(of);
  await button('Add an event').click();
  const which = page.getByLabelText('What happened');
  await expect.poll(() => which.element().querySelectorAll('optgroup').length).toBeGreaterThan(1);
  const groups = groupsOf(which.element());
  const [last, others] = groups.at(-1) ?? [];
  expect(last).toBe('of other kinds of case');
  expect(others).toContain('detention');
  const first = groups.slice(0, -1).flatMap(([, events]) => events);
  expect(first).toContain('transfer-request-received');
  expect(first).not.toContain('detention');

  await userEvent.selectOptions(which, 'detention');
  await day().fill('3 nov 2026');
  await userEvent.keyboard('{Tab}');
  await button('Enter it').click();
  await expect
    .poll(async () => (await storedOf(of)).events)
    .toMatchObject([{ event: 'detention', when: '2026-11-03' }]);
});

describe('days of events that were entered otherwise', () => {
  test('of one question become the case’s with one press', async () => {
    const of = await kept({
      facts: JORDAN,
      entries: [
        term('e1', 'provisional-arrest', { arrest: '2026-11-03' }),
        term('e2', 'latest-receipt', { arrest: '2026-11-03' }),
      ],
    });
    await openCase(of);
    await page
      .getByRole('button', { name: /^Make “Arrest, .*” an event of the case$/ })
      .first()
      .click();
    await expect
      .poll(async () => (await storedOf(of)).events)
      .toMatchObject([{ event: 'arrest', when: '2026-11-03' }]);
    expect((await storedOf(of)).entries.map(({ facts }) => facts)).toEqual([{}, {}]);
    expect(safeDays()).toEqual(['2026-12-10']);
  });

  test('two days of one event are told, and settled in place', async () => {
    const of = await kept({
      facts: JORDAN,
      events: [happened('a', 'arrest', '2026-11-03'), happened('b', 'arrest', '2026-11-05')],
      entries: [term('e1', 'provisional-arrest')],
    });
    await openCase(of);
    await expect
      .poll(() => document.querySelector('.entry-cards')?.textContent)
      .toContain('Two days are entered for: arrest');
    await button('Thu 5 Nov 2026 is right').click();
    await expect
      .poll(async () => (await storedOf(of)).events.map(({ counts }) => counts))
      .toEqual([false, true]);
    await expect.poll(() => document.querySelector('[data-unsettled]')).toBeNull();
  });

  test('removing one shows what runs without it', async () => {
    const of = await kept({
      facts: JORDAN,
      events: [
        happened('a', 'arrest', '2026-11-03'),
        happened('b', 'extradition-request-received', '2026-11-20'),
      ],
      entries: [term('e1', 'provisional-arrest')],
    });
    await openCase(of);
    await button('Remove “Receipt of the extradition request”').click();
    await expect.poll(effects).toEqual([expect.stringMatching(/^runs-again: .*10 Dec 2026/)]);
    await button('Remove it').click();
    await expect.poll(safeDays).toEqual(['2026-12-10']);
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => document.querySelector('[data-met]')).not.toBeNull();
  });
});
