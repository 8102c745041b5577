import { useState } from 'preact/hooks';
import type { EntryAnswer } from '../../../app/case-days.ts';
import type { Case, CaseEntry } from '../../../cases/case.ts';
import type { CaseProblem } from '../../state/cases.ts';
import { putEntryBack, type RemovedEntry, takeOut } from '../../state/removed.ts';
import { type Session, useSession } from '../../state/session.ts';
import { notify } from '../../state/toast.ts';
import { linkOf } from './case-actions.ts';
import { EntryLink } from './EntryLink.tsx';
import { EntryResult } from './EntryResult.tsx';
import { focusOn } from './focus.ts';
import { StoreFailed } from './StoreFailed.tsx';
import { type InstrumentTelling, tellEntry, tellFacts } from './tell-entry.ts';
import { tellProblem } from './tell-problem.ts';

/** Puts a removed question back where it stood. */
export async function undoTakingOut(session: Session, removed: RemovedEntry): Promise<void> {
  const outcome = await putEntryBack(removed);
  if ('problem' in outcome) notify(tellProblem(session.words.value, outcome));
  else focusOn(linkOf(removed.entry.id));
}

interface Props {
  readonly of: Case;
  readonly entry: CaseEntry;
  readonly answer: EntryAnswer | undefined;
  readonly telling: InstrumentTelling;
  readonly next: string;
}

/** One question of a case: what it asks, its facts, what they come to today. */
export function EntryCard({ of, entry, answer, telling, next }: Props) {
  const session = useSession();
  const { words } = session;
  const t = words.value.cases;
  const [problem, setProblem] = useState<CaseProblem | null>(null);
  const what = tellEntry(session, entry);
  const remove = async () => {
    const place = of.entries.indexOf(entry);
    const outcome = await takeOut(of, entry);
    if ('problem' in outcome) return setProblem(outcome);
    notify(t.entryRemoved(what), {
      label: words.value.shell.undo,
      run: () => void undoTakingOut(session, { caseId: of.id, entry, place }),
    });
    focusOn(next);
  };
  return (
    <li class="card case-card">
      <h3>
        <EntryLink of={of} entry={entry}>
          <span id={linkOf(entry.id)}>{what}</span>
        </EntryLink>
      </h3>
      <p class="quiet">{tellFacts(session, entry, telling)}</p>
      <EntryResult answer={answer} />
      {problem && <StoreFailed problem={problem} />}
      <div class="actions quietly">
        <button type="button" aria-label={t.removeEntryOf(what)} onClick={() => void remove()}>
          {t.removeEntry}
        </button>
      </div>
    </li>
  );
}
