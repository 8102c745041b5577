import { useState } from 'preact/hooks';
import type { AnsweredCase } from '../../../app/case-days.ts';
import { RouteLink } from '../../components/RouteLink.tsx';
import type { CaseProblem } from '../../state/cases.ts';
import { useSession } from '../../state/session.ts';
import { linkOf, removeWithUndo, renameOf } from './case-actions.ts';
import { EntryResult } from './EntryResult.tsx';
import { focusOn } from './focus.ts';
import { NameEditor } from './NameEditor.tsx';
import { SafeDay } from './SafeDay.tsx';
import { StoreFailed } from './StoreFailed.tsx';
import { type InstrumentTelling, tellEntry, tellFacts } from './tell-entry.ts';

interface Props {
  readonly answered: AnsweredCase;
  readonly telling: InstrumentTelling;
  /** Where the focus goes once this case is deleted. */
  readonly next: string;
}

const SHOWN = 3;

/** One case in the list: its name, its next safe day, what it asks. */
export function CaseCard({ answered, telling, next }: Props) {
  const session = useSession();
  const t = session.words.value.cases;
  const { case: of, nextSafeDay, answers } = answered;
  const [renaming, setRenaming] = useState(false);
  const [problem, setProblem] = useState<CaseProblem | null>(null);
  const done = () => {
    setRenaming(false);
    focusOn(renameOf(of.id));
  };
  const single = of.entries.length === 1;
  return (
    <li class="card case-card">
      {renaming ? (
        <NameEditor of={of} onDone={done} />
      ) : (
        <h2>
          <RouteLink to={{ screen: 'cases', id: of.id }}>
            <bdi id={linkOf(of.id)}>{of.name}</bdi>
          </RouteLink>
        </h2>
      )}
      {nextSafeDay && (
        <p class="next-day">
          <SafeDay day={nextSafeDay} />
        </p>
      )}
      {!nextSafeDay && <p class="quiet">{t.noSafeDay}</p>}
      <ul class="case-entries">
        {of.entries.slice(0, SHOWN).map((entry) => {
          const answer = answers.get(entry.id);
          return (
            <li key={entry.id}>
              <p>{tellEntry(session, entry)}</p>
              <p class="quiet">{tellFacts(session, entry, telling)}</p>
              {!(single && answer?.kind === 'safe' && !answer.flawed && !answer.open && !answer.clock) && (
                <EntryResult answer={answer} />
              )}
            </li>
          );
        })}
        {of.entries.length > SHOWN && <li class="quiet">{t.moreEntries(of.entries.length - SHOWN)}</li>}
      </ul>
      {problem && <StoreFailed problem={problem} />}
      <div class="actions quietly">
        <button
          type="button"
          id={renameOf(of.id)}
          aria-label={t.renameOf(of.name)}
          hidden={renaming}
          onClick={() => setRenaming(true)}
        >
          {t.rename}
        </button>
        <button
          type="button"
          aria-label={t.removeOf(of.name)}
          onClick={async () => setProblem(await removeWithUndo(session, of, next))}
        >
          {t.remove}
        </button>
      </div>
    </li>
  );
}
