// The order of the layers is declared there: before any style of a screen.
import '../../../../../src/ui/styles/index.css';

import { render } from 'preact';
import { onTestFinished, vi } from 'vitest';
import { day } from '../../../../../src/calendar/day.ts';
import { type Case, type CaseEntry, createCase } from '../../../../../src/cases/case.ts';
import type { CaseEvent } from '../../../../../src/cases/parts.ts';
import '../../../../../src/ui/styles/cases.css';
import { Toaster } from '../../../../../src/ui/components/Toaster.tsx';
import { CasePage } from '../../../../../src/ui/screens/cases/CasePage.tsx';
import { useCase } from '../../../../../src/ui/state/case-store-use.ts';
import { keepCase } from '../../../../../src/ui/state/cases.ts';
import { openSession, type Session, SessionProvider } from '../../../../../src/ui/state/session.ts';

export const TODAY = day('2026-11-22');

export const term = (id: string, rule: string, facts: CaseEntry['facts'] = {}): CaseEntry => ({
  id,
  kind: 'term',
  instrument: 'kz-jo-extradition',
  rule,
  facts,
});

export const happened = (id: string, event: string | null, when: string, more: Partial<CaseEvent> = {}) => ({
  id,
  event,
  when,
  title: '',
  place: '',
  note: '',
  counts: event !== null,
  ...more,
});

/** A case of that content, kept in the store under a name of its own. */
export async function kept(parts: Partial<Case>): Promise<Case> {
  const made = createCase(crypto.randomUUID(), 'Akhmetov, Amman', '2026-11-20T06:00:00Z');
  if ('problem' in made) throw new Error(made.problem);
  const outcome = await keepCase({ ...made.case, ...parts }, null);
  if ('problem' in outcome) throw new Error(outcome.problem);
  return outcome.case;
}

function Shown({ id }: { readonly id: string }) {
  const watched = useCase(id);
  return watched.state === 'ready' ? (
    <section class="cases one">
      <CasePage answered={{ case: watched.case }} vanished={false} />
    </section>
  ) : null;
}

/** Opens the page of a case that is kept. */
export async function openCase(of: Case, lang = 'en'): Promise<Session> {
  const session = await openSession(
    {
      shell: 'pwa',
      version: '0.0.0',
      engine: 'test',
      base: new URL('/', location.href).href,
      today: () => TODAY,
      linkBase: () => null,
    },
    { lang },
  );
  if (!session) throw new Error('the index of the law did not load');
  await Promise.all([session.loadLaterWords(), session.loadExplainWords()]);
  const root = document.createElement('main');
  document.body.append(root);
  render(
    <SessionProvider value={session}>
      <Shown id={of.id} />
      <Toaster />
    </SessionProvider>,
    root,
  );
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  await vi.waitUntil(() => root.querySelector('h1'), { timeout: 20_000 });
  return session;
}
