import { vi } from 'vitest';
import { type Case, type CaseEntry, createCase } from '../../../../../src/cases/case.ts';
import type { CaseEvent } from '../../../../../src/cases/parts.ts';
import { show } from '../../../show.tsx';
import '../../../../../src/ui/styles/cases.css';
import { Toaster } from '../../../../../src/ui/components/Toaster.tsx';
import { CasePage } from '../../../../../src/ui/screens/cases/CasePage.tsx';
import { useCase } from '../../../../../src/ui/state/case-store-use.ts';
import { keepCase } from '../../../../../src/ui/state/cases.ts';
import type { Session } from '../../../../../src/ui/state/session.ts';

export { TODAY } from '../../../show.tsx';

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
  const session = await show(
    () => (
      <>
        <Shown id={of.id} />
        <Toaster />
      </>
    ),
    lang,
  );
  await vi.waitUntil(() => document.querySelector('h1'), { timeout: 20_000 });
  return session;
}
