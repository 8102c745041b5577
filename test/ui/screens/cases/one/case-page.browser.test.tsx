import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Case } from '../../../../../src/cases/case.ts';
import { setPersonField } from '../../../../../src/cases/edit-case.ts';
import { editEvent } from '../../../../../src/cases/edit-events.ts';
import { readCases } from '../../../../../src/ui/state/case-store-read.ts';
import { changeCase } from '../../../../../src/ui/state/cases.ts';
import { happened, kept, openCase, term } from './open-case.tsx';

const JORDAN = { requested: 'JO', requesting: 'KZ' };
const storedOf = async (of: Case): Promise<Case> => {
  const read = await readCases([of.id]);
  const found = 'cases' in read ? read.cases[0] : undefined;
  if (!found) throw new Error('the case is gone');
  return found;
};
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const unfold = async (part: string) => {
  await vi.waitUntil(() => document.querySelector(`[data-part="${part}"]`));
  document.querySelector<HTMLElement>(`[data-part="${part}"] > summary`)?.click();
  await vi.waitUntil(() => document.querySelector(`[data-part="${part}"] .folded-in`));
};

describe('who and what a case is about', () => {
  test('a field is saved when it is left, Escape leaves it, and Ctrl+Z in it is the field’s own', async () => {
    const of = await kept({});
    await openCase(of);
    await unfold('person');
    const name = page.getByLabelText('Name', { exact: true });
    await name.fill('Akhmetov');
    await userEvent.keyboard('{Tab}');
    await expect.poll(async () => (await storedOf(of)).person).toEqual({ name: 'Akhmetov' });
    await name.fill('Akh');
    await userEvent.keyboard('{Escape}{Tab}');
    await expect.poll(() => (name.element() as HTMLInputElement).value).toBe('Akhmetov');
    await name.click();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect((await storedOf(of)).person).toEqual({ name: 'Akhmetov' });
    await button('Rename').click();
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(async () => (await storedOf(of)).person).toEqual({});
  });

  test('a date of birth that is none is said at its field and kept; a year or a month is enough', async () => {
    const of = await kept({ person: { born: 'about the war' } });
    await openCase(of);
    await unfold('person');
    const field = page.getByLabelText('Born');
    const said = () => {
      const help = document.getElementById(field.element().getAttribute('aria-describedby') ?? '');
      return [help?.textContent?.slice(0, 17), help?.classList.contains('wrong')];
    };
    const NOT = ['Not understood as', true];
    const HELP = ['A date, a month a', false];
    await expect.poll(said).toEqual(NOT);
    await field.fill('May 1980');
    // Whoever is typing is left to it.
    await expect.poll(said).toEqual(HELP);
    await userEvent.keyboard('{Tab}');
    await expect.poll(async () => (await storedOf(of)).person.born).toBe('May 1980');
    await expect.poll(said).toEqual(HELP);
    await field.fill('nonsense');
    await userEvent.keyboard('{Tab}');
    await expect.poll(async () => (await storedOf(of)).person.born).toBe('nonsense');
    await expect.poll(said).toEqual(NOT);
    await expect.element(field).toHaveValue('nonsense');
    await field.fill('1980');
    await userEvent.keyboard('{Tab}');
    await expect.poll(async () => (await storedOf(of)).person.born).toBe('1980');
    await expect.poll(said).toEqual(HELP);
  });

  test('what another window wrote into the field meanwhile is shown, and nothing is written over', async () => {
    const of = await kept({ person: { name: 'Akhmetov' } });
    await openCase(of);
    await unfold('person');
    const name = page.getByLabelText('Name', { exact: true });
    await name.fill('Akhmetov A.');
    const theirs = await changeCase(of, (seen, now) => setPersonField(seen, 'name', 'Akhmetov B.', now));
    expect(theirs).toHaveProperty('case');
    await expect.element(page.getByText('Another window changed the same thing.')).toBeVisible();
    await userEvent.keyboard('{Tab}');
    expect((await storedOf(of)).person).toEqual({ name: 'Akhmetov B.' });
    await button('Keep what I wrote').click();
    await expect.poll(async () => (await storedOf(of)).person).toEqual({ name: 'Akhmetov A.' });
  });

  test('naming one State of a treaty names the other, and all questions count by it', async () => {
    const of = await kept({
      instruments: ['kz-jo-extradition'],
      events: [happened('a', 'arrest', '2026-11-03')],
      entries: [term('e1', 'provisional-arrest')],
    });
    await openCase(of);
    await unfold('roles');
    await userEvent.selectOptions(page.getByLabelText('Requested State'), 'JO');
    await expect.poll(async () => (await storedOf(of)).facts).toEqual(JORDAN);
    await expect
      .poll(() => document.querySelector<HTMLTimeElement>('.entry-cards time[data-day="safe"]')?.dateTime)
      .toBe('2026-12-10');
    await button('Undo').click();
    await expect.poll(async () => (await storedOf(of)).facts).toEqual({});
  });

  test('who takes part is added, changed in place, and removed', async () => {
    const of = await kept({});
    await openCase(of);
    await unfold('parties');
    await page.getByLabelText('Add an authority or person').fill('Ministry of Justice');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(async () => (await storedOf(of)).parties)
      .toMatchObject([{ name: 'Ministry of Justice' }]);
    await page.getByLabelText('Contact', { exact: true }).fill('+962 6 460 3630');
    await userEvent.keyboard('{Tab}');
    await expect.poll(async () => (await storedOf(of)).parties[0]?.contact).toBe('+962 6 460 3630');
    await button('Remove “Ministry of Justice”').click();
    await expect.poll(async () => (await storedOf(of)).parties).toEqual([]);
  });
});

describe('a question of a case', () => {
  const arrested = () =>
    kept({
      facts: JORDAN,
      events: [happened('a', 'arrest', '2026-11-03')],
      entries: [term('e1', 'provisional-arrest')],
    });

  test('is said to be done on a day, and not done after all', async () => {
    const of = await arrested();
    await openCase(of);
    await button('Done: “Jordan, Provisional arrest”').click();
    const field = page.getByRole('textbox', { name: 'Done on', exact: true });
    await field.fill('20 nov 2026');
    // Enter in the field ends what is typed; nothing is kept with the day of before.
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveValue('Fri 20 Nov 2026');
    expect((await storedOf(of)).entries[0]?.done).toBeUndefined();
    await button('It was done').click();
    await expect.poll(async () => (await storedOf(of)).entries[0]?.done).toBe('2026-11-20');
    await expect
      .poll(() => document.querySelector('[data-met]')?.textContent)
      .toContain('Done on Fri 20 Nov 2026');
    await button('Not done after all: “Jordan, Provisional arrest”').click();
    await expect.poll(async () => (await storedOf(of)).entries[0]?.done).toBeUndefined();
  });

  test('is not done on a day or at an hour that lies ahead', async () => {
    const of = await arrested();
    await openCase(of);
    await button('Done: “Jordan, Provisional arrest”').click();
    const field = page.getByRole('textbox', { name: 'Done on', exact: true });
    await field.fill('9 dec 2090');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('That lies ahead: mark it once it is done.')).toBeVisible();
    await expect.element(button('It was done')).toBeDisabled();
    await field.fill('20 nov 2026');
    await userEvent.keyboard('{Enter}');
    await expect.element(button('It was done')).toBeEnabled();
    await button('It was done').click();
    await expect.poll(async () => (await storedOf(of)).entries[0]?.done).toBe('2026-11-20');
  });

  test('in hours is done at an hour, which tells whether it was in time; one left out is entered later', async () => {
    const code = {
      id: 'e1',
      kind: 'term',
      instrument: 'kz-criminal-procedure',
      rule: 'bring-before-judge',
      facts: { detention: '2026-11-17T10:15' },
    } as const;
    const of = await kept({ entries: [code] });
    await openCase(of);
    await button(/^Done: /).click();
    const day = page.getByRole('textbox', { name: 'Done on', exact: true });
    const hour = page.getByRole('textbox', { name: 'Hour', exact: true });
    await day.fill('20 nov 2026');
    await userEvent.keyboard('{Enter}');
    await hour.fill('25:00');
    await userEvent.keyboard('{Enter}');
    await expect.element(button('It was done')).toBeDisabled();
    await hour.fill('');
    await userEvent.keyboard('{Enter}');
    await button('It was done').click();
    await expect.poll(async () => (await storedOf(of)).entries[0]?.done).toBe('2026-11-20');
    await expect.poll(() => document.querySelector('[data-met="hour-unknown"]')).not.toBeNull();

    await button(/^Enter the hour at which it was done: /).click();
    await expect.element(day).toHaveValue('Fri 20 Nov 2026');
    await hour.fill('10:10');
    await button('It was done').click();
    await expect.poll(async () => (await storedOf(of)).entries[0]?.done).toBe('2026-11-20T10:10');
    await expect
      .poll(() => document.querySelector('[data-met="in-time"]')?.textContent)
      .toContain('Done on Fri 20 Nov 2026, 10:10: in time');
  });

  test('is snoozed for a week, and warns again', async () => {
    const of = await arrested();
    await openCase(of);
    await button('Snooze the warnings of “Jordan, Provisional arrest”').click();
    await button('In a week').click();
    await expect.poll(async () => (await storedOf(of)).entries[0]?.snoozed).toBe('2026-11-29');
    await button('Warn again of “Jordan, Provisional arrest”').click();
    await expect.poll(async () => (await storedOf(of)).entries[0]?.snoozed).toBeUndefined();
  });

  test('is not snoozed to its safe day or past it', async () => {
    const of = await arrested();
    await openCase(of);
    await button('Snooze the warnings of “Jordan, Provisional arrest”').click();
    await page.getByLabelText('No warning before', { exact: true }).fill('10.12.2026');
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByText('Its safe day comes first')).toBeVisible();
    await expect.element(button('Snooze until then')).toBeDisabled();
    await page.getByLabelText('No warning before', { exact: true }).fill('9.12.2026');
    await userEvent.keyboard('{Tab}');
    await button('Snooze until then').click();
    await expect.poll(async () => (await storedOf(of)).entries[0]?.snoozed).toBe('2026-12-09');
  });

  test('is removed and taken back by the keyboard', async () => {
    const of = await arrested();
    await openCase(of);
    await button('Remove “Jordan, Provisional arrest”').click();
    await expect.poll(async () => (await storedOf(of)).entries).toEqual([]);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(async () => (await storedOf(of)).entries).toHaveLength(1);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(page.getByText('nothing more of this page to take back')).toBeVisible();
  });
});

test('the own list takes, ticks, changes and lets go', async () => {
  const of = await kept({});
  await openCase(of);
  await page.getByLabelText('Something to do').fill('Call Amman');
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(async () => (await storedOf(of)).tasks)
    .toMatchObject([{ text: 'Call Amman', done: null }]);
  await page.getByRole('checkbox', { name: 'Done: Call Amman' }).click();
  await expect.poll(async () => (await storedOf(of)).tasks).toMatchObject([{ done: '2026-11-22' }]);
  await button('Change “Call Amman”').click();
  await page.getByLabelText('Something to do').first().fill('Call Amman again');
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await storedOf(of)).tasks[0]?.text).toBe('Call Amman again');
  await button('Remove “Call Amman again”').click();
  await expect.poll(async () => (await storedOf(of)).tasks).toEqual([]);
});

test('what two windows changed apart at one place is shown and settled; nothing was written unasked', async () => {
  const of = await kept({ facts: JORDAN, events: [happened('a', 'arrest', '2026-11-03')] });
  await openCase(of);
  await button('Change “Arrest”').click();
  const day = page.getByRole('textbox', { name: 'Day', exact: true });
  await day.fill('4 nov 2026');
  await userEvent.keyboard('{Tab}');
  await vi.waitUntil(() => document.querySelector('.effects'));
  await changeCase(of, (seen, now) => editEvent(seen, 'a', { when: '2026-11-05' }, now));
  // The newer state is here: the change is made from it, and the draft stays as it was typed.
  await vi.waitUntil(() => document.querySelector('[data-event="arrest"] time[datetime="2026-11-05"]'));
  await expect.element(page.getByText('It was: Thu 5 Nov 2026')).toBeVisible();
  await expect.element(day).toHaveValue('Wed 4 Nov 2026');
});

describe('the timeline', () => {
  test('invites the first event where there is none, and leads to its form', async () => {
    await openCase(await kept({}));
    await button('Enter the first event').click();
    await expect.poll(() => document.activeElement?.tagName).toBe('SELECT');
  });

  test('is one list in the order of the days that the arrows walk and whose lines lead to what they show', async () => {
    const of = await kept({
      facts: JORDAN,
      events: [
        happened('a', 'arrest', '2026-11-03'),
        happened('b', null, '2026-10-01', { title: 'Hearing' }),
      ],
      entries: [term('e1', 'provisional-arrest')],
    });
    await openCase(of);
    await vi.waitUntil(() => document.querySelector('[data-term]'));
    const lines = [...document.querySelectorAll<HTMLElement>('.timeline > li')];
    expect(lines.map((one) => one.querySelector('time')?.dateTime)).toEqual([
      '2026-10-01',
      '2026-11-03',
      '2026-11-22',
      '2026-12-10',
    ]);
    expect(lines[3]?.dataset).toMatchObject({ term: 'e1', standing: 'running', next: '' });
    lines[1]?.querySelector('button')?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(lines[3]?.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.textContent).toBe('Jordan, Provisional arrest');
    expect(document.activeElement?.tagName).toBe('A');
    lines[0]?.querySelector('button')?.click();
    await expect.poll(() => document.activeElement?.id).toBe('event-b');
  });

  test.each(['en', 'ar-XB'])(
    'begins where the reading begins, in %s, and no two of its axis’ labels touch',
    async (lang) => {
      await page.viewport(320, 800);
      const of = await kept({
        facts: JORDAN,
        events: [
          happened('a', 'arrest', '2026-11-03'),
          ...Array.from({ length: 12 }, (_, i) =>
            happened(`h${i}`, null, `2026-10-${10 + i}`, { title: `Hearing ${i}` }),
          ),
          happened('z', null, '2019-05-05', { title: 'Judgment' }),
        ],
        entries: [term('e1', 'provisional-arrest')],
      });
      await openCase(of, lang);
      await vi.waitUntil(() => document.querySelector('.timeline [data-term]'));
      const track = document.querySelector('.timeline [data-term] .track')?.getBoundingClientRect();
      const end = document.querySelector('.timeline [data-term] .end')?.getBoundingClientRect();
      const now = document.querySelector('.timeline [data-term] .now')?.getBoundingClientRect();
      if (!track || !end || !now) throw new Error('the line is not drawn');
      if (lang === 'en') expect(end.left).toBeGreaterThan(now.left);
      else expect(end.left).toBeLessThan(now.left);
      const labels = [...document.querySelectorAll('.timeline-axis > span > span')]
        .map((one) => one.getBoundingClientRect())
        .sort((a, b) => a.left - b.left);
      expect(labels.length).toBeGreaterThan(1);
      for (let i = 1; i < labels.length; i += 1)
        expect(labels[i]?.left).toBeGreaterThan(labels[i - 1]?.right ?? Number.NaN);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    },
  );
});
