import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { boardRowOf } from '../../../../../src/app/case/board-row.ts';
import { answerCase } from '../../../../../src/app/case/days.ts';
import { day } from '../../../../../src/calendar/day.ts';
import { type Case, type CaseEntry, createCase } from '../../../../../src/cases/case.ts';
import { BoardCard } from '../../../../../src/ui/screens/cases/board/BoardCard.tsx';
import { openSession, SessionProvider } from '../../../../../src/ui/state/session.ts';
import { happened, term } from '../one/open-case.tsx';

const TODAY = day('2026-11-22');
const beforeJudge: CaseEntry = {
  id: 'judge',
  kind: 'term',
  instrument: 'kz-criminal-procedure',
  rule: 'bring-before-judge',
  facts: { detention: '2026-11-25T10:15' },
};

/** The card of a case, as the board shows it. */
async function cardOf(parts: Partial<Case>): Promise<Element> {
  const made = createCase('case', 'Akhmetov, Amman', '2026-11-20T06:00:00Z');
  if ('problem' in made) throw new Error(made.problem);
  const base = new URL('/', location.href).href;
  const session = await openSession(
    { shell: 'pwa', version: '0.0.0', engine: 'test', base, today: () => TODAY, linkBase: () => null },
    { lang: 'en' },
  );
  if (!session) throw new Error('the index of the law did not load');
  await session.loadLaterWords();
  const of = { ...made.case, facts: { requested: 'JO', requesting: 'KZ' }, ...parts };
  const answered = await answerCase(of, session.library, session.index.value, TODAY);
  const row = boardRowOf(answered, session.index.value);
  const root = document.createElement('ul');
  document.body.append(root);
  render(
    <SessionProvider value={session}>
      <BoardCard fresh={{ answered, row }} telling={new Map()} next="" />
    </SessionProvider>,
    root,
  );
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  const card = root.querySelector('.case-card');
  if (!card) throw new Error('no card');
  return card;
}

test('behind an overdue term the card names the next one too, with its day and hour', async () => {
  const entries = [term('old', 'provisional-arrest', { arrest: '2026-09-01' }), beforeJudge];
  const card = await cardOf({ entries });
  expect(card.querySelector('time')?.dateTime).toBe('2026-10-08');
  const then = card.querySelector('[data-then="judge"]');
  expect(then?.querySelector('time')?.textContent).toBe('Sat 28 Nov 2026, 10:15');
  expect(then?.querySelector('.card-asks')?.textContent).toContain('judge');
  expect(card.textContent).not.toContain('further question');
  const third = await cardOf({ entries: [...entries, { id: 'n', kind: 'count', facts: {} }] });
  expect(third.textContent).toContain('1 further question');
});

test('without an overdue term, or with nothing ahead behind it, the card names one', async () => {
  const ahead = await cardOf({
    entries: [beforeJudge, term('next', 'provisional-arrest', { arrest: '2026-11-03' })],
  });
  expect(ahead.querySelector('[data-then]')).toBeNull();
  const past = ['2026-09-01', '2026-08-01'].map((arrest) => term(arrest, 'provisional-arrest', { arrest }));
  expect((await cardOf({ entries: past })).querySelector('[data-then]')).toBeNull();
});

test('the card of a closed case counts no days', async () => {
  const entries = [term('e', 'provisional-arrest', { arrest: '2026-11-03' })];
  const card = await cardOf({ entries, state: 'closed' });
  expect(card.textContent).toContain('The case is closed: nothing is awaited.');
  expect(card.textContent).not.toMatch(/in \d+ days/);
  expect((await cardOf({ entries })).textContent).toMatch(/in \d+ days/);
});

test('what was planned and waits for the word that it happened stands on the card', async () => {
  const arrest = happened('a', 'arrest', '2026-11-03');
  const receipt = happened('r', 'extradition-request-received', '2026-11-19', { planned: true });
  const entries = [term('e', 'provisional-arrest')];
  const card = await cardOf({ entries, events: [arrest, receipt] });
  expect(card.textContent).toContain('1 planned event to be confirmed');
  expect(card.querySelector('time')?.dateTime).toBe('2026-12-10');
  const said = await cardOf({ entries, events: [arrest, { ...receipt, happened: '2026-11-19' }] });
  expect(said.textContent).not.toContain('to be confirmed');
});
