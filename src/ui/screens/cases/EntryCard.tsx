import type { EntryAnswer } from '../../../app/case/answer.ts';
import type { Case, CaseEntry } from '../../../cases/case.ts';
import { removeEntry } from '../../../cases/entries.ts';
import { useSession } from '../../state/session.ts';
import { linkOf } from './case-actions.ts';
import { EntryLink } from './EntryLink.tsx';
import { EntryResult } from './EntryResult.tsx';
import { TermToCalendar } from './files/TermToCalendar.tsx';
import { focusOn } from './focus.ts';
import { OtherState } from './OtherState.tsx';
import { useEdits } from './one/edits.ts';
import { Marks } from './one/entries/Marks.tsx';
import { KeepResult } from './one/Further.tsx';
import type { CaseLaw } from './one/use-case-law.ts';
import { type InstrumentTelling, tellEntry, tellFacts } from './tell-entry.ts';

interface Props {
  readonly of: Case;
  readonly entry: CaseEntry;
  readonly answer: EntryAnswer | undefined;
  readonly law: CaseLaw;
  readonly telling: InstrumentTelling;
  readonly next: string;
}

/** One question of a case: what it asks, its facts, what they come to today, and what may be said of it. */
export function EntryCard({ of, entry, answer, law, telling, next }: Props) {
  const session = useSession();
  const t = session.words.value.cases;
  const { edit } = useEdits();
  const what = tellEntry(session, entry);
  const remove = async () => {
    const problem = await edit((seen, now) => removeEntry(seen, entry.id, now), t.entryRemoved(what));
    if (!problem) focusOn(next);
  };
  return (
    <li class="card case-card" data-entry={entry.id} data-kind={entry.kind}>
      <h3>
        <EntryLink of={of} entry={entry}>
          <span id={linkOf(entry.id)}>{what}</span>
        </EntryLink>
      </h3>
      <p class="quiet">{tellFacts(session, entry, telling, of)}</p>
      <OtherState of={of} entry={entry} />
      <EntryResult answer={answer} nounOf={law.nounOf} />
      <div class="actions quietly">
        <Marks entry={entry} answer={answer} what={what} />
        {(answer?.kind === 'safe' || answer?.kind === 'from' || of.calendar[entry.id]) && (
          <TermToCalendar caseId={of.id} entryId={entry.id} what={what} />
        )}
        <KeepResult of={of} entry={entry} />
        <button type="button" aria-label={t.removeEntryOf(what)} onClick={() => void remove()}>
          {t.removeEntry}
        </button>
      </div>
    </li>
  );
}
