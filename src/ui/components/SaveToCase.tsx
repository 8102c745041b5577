import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type EntryLaw, entryLaw } from '../../app/case/entry-law.ts';
import { addSharing } from '../../app/case/save-entry.ts';
import type { Case } from '../../cases/case.ts';
import type { AddProblem } from '../../cases/entries.ts';
import { focusOn } from '../screens/cases/focus.ts';
import { tellingPlans } from '../screens/cases/one/plans.ts';
import { StoreWayOut } from '../screens/cases/StoreWayOut.tsx';
import { isStoreFailure, tellProblem } from '../screens/cases/tell-problem.ts';
import { addingKnown, addingTo } from '../state/adding.ts';
import { type Adding, newCase, saveInto, saveNew } from '../state/case-store-save.ts';
import { asEntry, type CaseProblem } from '../state/cases.ts';
import { openedFrom, setOrigin } from '../state/navigation.ts';
import { type Session, useSession } from '../state/session.ts';
import type { EntryQuestion } from './Actions.tsx';
import { Choice } from './Choice.tsx';
import { ChooseCase, useCaseChoice } from './ChooseCase.tsx';
import { renewLaw, stamped, useStamped } from './law-stamp.ts';
import { RouteLink } from './RouteLink.tsx';
import { showFacts } from './SaveChange.tsx';
import { SaveToCasePreview } from './SaveToCasePreview.tsx';
import '../styles/cases.css';

interface Props {
  /** How often the button was pressed: a further press opens the dialog. */
  readonly asked: number;
  readonly suggestedName: string;
  readonly entry: EntryQuestion;
}

/** The dialog that keeps a question in a case, and the line that says where it was kept. */
export function SaveToCase({ asked, suggestedName, entry }: Props) {
  const session = useSession();
  const t = session.words.value.cases.save;
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState<Case | null>(null);
  const id = useId();
  useEffect(() => {
    if (asked === 0) return;
    let isMine = true;
    setSaved(null);
    void addingKnown(session).then(() => {
      if (!isMine) return;
      setOpen(true);
      dialog.current?.showModal();
    });
    return () => {
      isMine = false;
    };
  }, [asked]);
  const kept = (of: Case, entryId: string, law: EntryLaw) => {
    dialog.current?.close();
    setSaved(of);
    setOrigin({ caseId: of.id, entryId });
    const as = of.entries.find(({ id: one }) => one === entryId);
    // What the case shares counts for this question from now on.
    if (as) showFacts(law.effective(of, as));
    focusOn(`${id}-saved`);
  };
  return (
    <>
      <dialog ref={dialog} class="save-dialog" aria-labelledby={`${id}-title`} onClose={() => setOpen(false)}>
        <h2 id={`${id}-title`}>{t.title}</h2>
        {open && (
          <SaveForm
            suggestedName={suggestedName}
            entry={entry}
            onSaved={kept}
            onCancel={() => dialog.current?.close()}
          />
        )}
      </dialog>
      <p class="said" role="status">
        {saved && (
          <>
            <span>{t.savedIn(saved.name)}</span>{' '}
            <RouteLink to={{ screen: 'cases', id: saved.id }}>
              <span id={`${id}-saved`}>{t.open}</span>
            </RouteLink>
          </>
        )}
      </p>
    </>
  );
}

interface FormProps {
  readonly suggestedName: string;
  readonly entry: EntryQuestion;
  readonly onSaved: (of: Case, entryId: string, law: EntryLaw) => void;
  readonly onCancel: () => void;
}

function SaveForm({ suggestedName, entry, onSaved, onCancel }: FormProps) {
  const session = useSession();
  const { words } = session;
  const t = words.value.cases;
  const kept = useStamped(entry);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // Asked for from the page of a case: that case comes first.
  const [wanted] = useState(addingTo.value);
  const [where, setWhere] = useState<'fresh' | 'existing'>(wanted ? 'existing' : 'fresh');
  const [name, setName] = useState(suggestedName);
  const [chosen, setChosen] = useState(wanted?.id ?? openedFrom.value?.caseId ?? '');
  const [problem, setProblem] = useState<CaseProblem | null>(null);
  const [busy, setBusy] = useState(false);
  const [typed, setTyped] = useState(wanted?.name ?? '');
  /** The case of which stands there what saving does to it. */
  const [inSight, setInSight] = useState<string | null>(null);
  const choice = useCaseChoice(typed);
  const into = choice.rows.find((of) => of.id === chosen)?.id ?? choice.rows[0]?.id;
  const found = problem ?? choice.problem;
  const isChoosing = where === 'existing';
  // Before the next key comes in.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  const save = async () => {
    if (busy || (isChoosing && !ready)) return;
    setBusy(true);
    setProblem(null);
    const question = asEntry(await stamped(session, entry));
    const law = await entryLaw(question, session.library, session.index.value);
    const add = sharing(law, session);
    const outcome =
      isChoosing && into ? await saveInto(into, question, add) : await saveNew(name, question, add);
    setBusy(false);
    if ('case' in outcome) {
      renewLaw(question);
      return onSaved(outcome.case, question.id, law);
    }
    setProblem(outcome);
    field.current?.focus();
  };
  const ready = !choice.looking && into !== undefined && inSight === into;
  const wrong = found && !isStoreFailure(found) ? tellProblem(words.value, found) : null;
  return (
    <form
      class="save-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {choice.any && (
        <Choice
          legend={t.save.where}
          options={[
            ['fresh', t.save.fresh],
            ['existing', t.save.existing],
          ]}
          value={where}
          onChange={setWhere}
        />
      )}
      {isChoosing ? (
        <>
          <ChooseCase choice={choice} typed={typed} onTyped={setTyped} into={into} onChoose={setChosen} />
          {into !== undefined && (
            <SaveToCasePreview
              key={into}
              into={into}
              entry={kept}
              onSight={(is) => setInSight(is ? into : null)}
            />
          )}
        </>
      ) : (
        <div class="field">
          <label for={`${id}-name`}>{t.name}</label>
          <input
            ref={field}
            id={`${id}-name`}
            type="text"
            autocomplete="off"
            spellcheck={false}
            dir="auto"
            value={name}
            aria-invalid={wrong !== null}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
      )}
      {wrong && (
        <p class="help wrong" role="alert">
          {wrong}
        </p>
      )}
      {found && isStoreFailure(found) && (
        <StoreWayOut problem={found} make={() => newCase(name, asEntry(kept))} />
      )}
      <div class="actions">
        <button type="submit" class="main" disabled={busy || (isChoosing && !ready)}>
          {t.save.save}
        </button>
        <button type="button" onClick={onCancel}>
          {words.value.shell.cancel}
        </button>
      </div>
    </form>
  );
}

/** Adds a question so that the case shares its events and parts; what lies ahead is planned. */
const sharing =
  (law: EntryLaw, session: Session): Adding =>
  (of, entry, at) =>
    tellingPlans<AddProblem>(
      (seen, now) => addSharing(seen, entry, law, () => crypto.randomUUID(), now),
      session,
    )(of, at);
