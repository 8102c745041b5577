import { useState } from 'preact/hooks';
import type { AnsweredCase } from '../../../app/case-days.ts';
import { Notice } from '../../components/Notice.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import type { CaseProblem } from '../../state/cases.ts';
import { go } from '../../state/navigation.ts';
import { removedEntries } from '../../state/removed.ts';
import { useSession } from '../../state/session.ts';
import { linkOf, removeWithUndo, renameOf, TITLE, undoRemoval } from './case-actions.ts';
import { EntryCard, undoTakingOut } from './EntryCard.tsx';
import { ExportButton } from './ExportButton.tsx';
import { focusOn } from './focus.ts';
import { NameEditor } from './NameEditor.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { SafeDay } from './SafeDay.tsx';
import { StoreFailed } from './StoreFailed.tsx';
import { tellEntry } from './tell-entry.ts';
import { useTelling } from './use-answers.ts';

interface Props {
  readonly answered: AnsweredCase;
  /** Another window deleted it while it was shown. */
  readonly vanished: boolean;
}

/** One case: its questions with what they come to today, its note, its file. */
export function CasePage({ answered, vanished }: Props) {
  const session = useSession();
  const t = session.words.value.cases;
  const { case: of, nextSafeDay } = answered;
  const [renaming, setRenaming] = useState(false);
  const [problem, setProblem] = useState<CaseProblem | null>(null);
  const remove = async () => {
    const failed = await removeWithUndo(session, of, TITLE);
    if (failed) setProblem(failed);
    else go({ screen: 'cases' });
  };
  return (
    <>
      <p>
        <RouteLink to={{ screen: 'cases' }}>{t.all}</RouteLink>
      </p>
      {renaming ? (
        <>
          <h1 class="hidden">{of.name}</h1>
          <NameEditor
            of={of}
            onDone={() => {
              setRenaming(false);
              focusOn(renameOf(of.id));
            }}
          />
        </>
      ) : (
        <h1 id={TITLE} tabIndex={-1}>
          <bdi>{of.name}</bdi>
        </h1>
      )}
      {vanished && (
        <Notice kind="problem">
          <p>{t.vanished}</p>
          <button type="button" onClick={() => void undoRemoval(session, of, TITLE)}>
            {t.putBack}
          </button>
        </Notice>
      )}
      {problem && <StoreFailed problem={problem} />}
      {nextSafeDay && (
        <p class="next-day">
          <span class="quiet">{t.safeDay}</span> <SafeDay day={nextSafeDay} />
        </p>
      )}
      <Entries answered={answered} />
      <NoteEditor key={of.id} of={of} />
      <div class="actions">
        <button type="button" id={renameOf(of.id)} hidden={renaming} onClick={() => setRenaming(true)}>
          {t.rename}
        </button>
        <ExportButton cases={[of]} label={t.file.exportOne} />
        <button type="button" disabled={vanished} onClick={() => void remove()}>
          {t.remove}
        </button>
      </div>
    </>
  );
}

function Entries({ answered: { case: of, answers } }: { readonly answered: AnsweredCase }) {
  const session = useSession();
  const t = session.words.value.cases;
  const telling = useTelling([{ case: of }]);
  const gone = removedEntries.value.filter((one) => one.caseId === of.id);
  const beside = (i: number) => {
    const next = of.entries[i + 1] ?? of.entries[i - 1];
    return next ? linkOf(next.id) : TITLE;
  };
  return (
    <section class="entries">
      <h2>{t.entries}</h2>
      {of.entries.length === 0 && <p class="quiet">{t.noEntries}</p>}
      <ul class="entry-cards">
        {of.entries.map((entry, i) => (
          <EntryCard
            key={entry.id}
            of={of}
            entry={entry}
            answer={answers.get(entry.id)}
            telling={telling}
            next={beside(i)}
          />
        ))}
      </ul>
      {gone.map((one) => (
        <p key={one.entry.id} class="removed-entry">
          <span>{t.entryRemoved(tellEntry(session, one.entry))}</span>
          <button
            type="button"
            aria-label={t.putBackOf(tellEntry(session, one.entry))}
            onClick={() => void undoTakingOut(session, one)}
          >
            {t.putBack}
          </button>
        </p>
      ))}
      <p>
        <RouteLink to={{ screen: 'terms' }}>{t.addMore}</RouteLink>
      </p>
    </section>
  );
}
