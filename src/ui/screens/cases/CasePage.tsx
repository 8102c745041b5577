import { useState } from 'preact/hooks';
import type { EntryAnswer } from '../../../app/case/answer.ts';
import type { Case } from '../../../cases/case.ts';
import { setArchived } from '../../../cases/edit-case.ts';
import { Notice } from '../../components/Notice.tsx';
import type { CaseProblem } from '../../state/cases.ts';
import { go } from '../../state/navigation.ts';
import { useSession } from '../../state/session.ts';
import { removeWithUndo, TITLE, undoRemoval } from './case-actions.ts';
import { CaseFiles } from './files/CaseFiles.tsx';
import { focusOn } from './focus.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { About } from './one/about/About.tsx';
import { EditsProvider, useEdits } from './one/edits.ts';
import { Entries } from './one/entries/Entries.tsx';
import { ADD_EVENT, Events } from './one/events/Events.tsx';
import { Further } from './one/Further.tsx';
import { Head } from './one/Head.tsx';
import { Next } from './one/Next.tsx';
import { PageTrouble } from './one/PageTrouble.tsx';
import { Tasks } from './one/tasks/Tasks.tsx';
import { Timeline } from './one/timeline/Timeline.tsx';
import { useAnswered } from './one/use-answered.ts';
import { useCaseEdits } from './one/use-case-edits.ts';
import { useCaseLaw } from './one/use-case-law.ts';
import { StoreFailed } from './StoreFailed.tsx';
import { SheetButton } from './sheet/SheetButton.tsx';
import { useTelling } from './use-answers.ts';
import '../../styles/case-columns.css';
import '../../styles/case-page.css';
import '../../styles/case-print.css';
import '../../styles/case-events.css';

interface Props {
  readonly answered: { readonly case: Case };
  /** Another window deleted it while it was shown. */
  readonly vanished: boolean;
}

/** One case: what comes next, its course, its events, its questions with what they come to today. */
export function CasePage({ answered: { case: of }, vanished }: Props) {
  const session = useSession();
  const t = session.words.value.cases;
  const edits = useCaseEdits(of);
  const { answers } = useAnswered(of);
  const law = useCaseLaw(of);
  const telling = useTelling([{ case: of }]);
  const [adding, setAdding] = useState(false);
  const enter = () => {
    setAdding(true);
    focusOn(ADD_EVENT);
  };
  return (
    <EditsProvider value={edits}>
      <Head of={of} />
      {vanished && (
        <Notice kind="problem">
          <p>{t.vanished}</p>
          <button type="button" onClick={() => void undoRemoval(session, of, TITLE)}>
            {t.putBack}
          </button>
        </Notice>
      )}
      <PageTrouble edits={edits} />
      <div class="case-columns">
        <div class="case-column">
          <Next of={of} answers={answers} telling={telling} />
          <Timeline of={of} answers={answers} law={law} onFirst={enter} />
          <Events of={of} law={law} adding={adding} onAdding={setAdding} />
          <Entries of={of} answers={answers} law={law} telling={telling} />
        </div>
        <div class="case-column">
          <About of={of} />
          <Tasks of={of} />
          <NoteEditor key={of.id} of={of} />
          <div class="case-folds">
            <CaseFiles id={of.id} />
            <Further of={of} />
            <PageActions of={of} answers={answers} vanished={vanished} />
          </div>
        </div>
      </div>
    </EditsProvider>
  );
}

interface ActionsProps {
  readonly of: Case;
  readonly answers: ReadonlyMap<string, EntryAnswer>;
  readonly vanished: boolean;
}

/** What is done with the case as a whole: printed, put away, deleted. */
function PageActions({ of, answers, vanished }: ActionsProps) {
  const session = useSession();
  const { cases: t, caseAbout } = session.words.value;
  const { edit } = useEdits();
  const [problem, setProblem] = useState<CaseProblem | null>(null);
  const remove = async () => {
    const failed = await removeWithUndo(session, of, TITLE);
    if (failed) setProblem(failed);
    else go({ screen: 'cases' });
  };
  return (
    <>
      {problem && <StoreFailed problem={problem} />}
      <div class="actions case-actions">
        <SheetButton of={of} answers={answers} />
        {!of.archived && (
          <button
            type="button"
            disabled={vanished}
            onClick={() => void edit((seen, now) => setArchived(seen, true, now), caseAbout.said.archived)}
          >
            {caseAbout.archive}
          </button>
        )}
        <button type="button" disabled={vanished} onClick={() => void remove()}>
          {t.remove}
        </button>
      </div>
    </>
  );
}
