import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { createCase } from '../../../../cases/case.ts';
import { type CaseProblem, keepCase, now } from '../../../state/cases.ts';
import { address, go } from '../../../state/navigation.ts';
import { removeCase } from '../../../state/removed.ts';
import { type Session, useSession } from '../../../state/session.ts';
import { notify } from '../../../state/toast.ts';
import { TITLE } from '../case-actions.ts';
import { focusOn } from '../focus.ts';
import { StoreFailed } from '../StoreFailed.tsx';
import { isStoreFailure, tellProblem } from '../tell-problem.ts';

const NEW = 'board-new';

/** Keeps a case with nothing in it but its name, and leads to it; the notice takes it back. */
async function start(session: Session, name: string): Promise<CaseProblem | null> {
  const { words } = session;
  const created = createCase(crypto.randomUUID(), name, now());
  if ('problem' in created) return created;
  const kept = await keepCase(created.case, null);
  if ('problem' in kept) return kept;
  const { id } = kept.case;
  go({ screen: 'cases', id });
  const undo = async () => {
    const outcome = await removeCase(id);
    if ('problem' in outcome) return notify(tellProblem(words.value, outcome));
    const { route } = address.value;
    if (route.screen === 'cases' && route.id === id) go({ screen: 'cases' });
    notify(words.value.caseAbout.said.undone);
    focusOn(TITLE);
  };
  notify(words.value.board.newCase.made(kept.case.name), {
    label: words.value.shell.undo,
    run: () => void undo(),
  });
  return null;
}

/** Begins a case by its name alone, before any term is counted. */
export function NewCase() {
  const t = useSession().words.value.board.newCase;
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <div class="actions">
        <button type="button" id={NEW} onClick={() => setOpen(true)}>
          {t.begin}
        </button>
      </div>
    );
  return (
    <Naming
      onCancel={() => {
        setOpen(false);
        focusOn(NEW);
      }}
    />
  );
}

/** Its name: Enter begins the case, Escape leaves it. */
function Naming({ onCancel }: { readonly onCancel: () => void }) {
  const session = useSession();
  const { cases: t, board, shell } = session.words.value;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<CaseProblem | null>(null);
  // Before the next key comes in.
  useLayoutEffect(() => field.current?.focus(), []);
  const submit = async () => {
    if (busy) return;
    setBusy(true);
    const failed = await start(session, name);
    setBusy(false);
    setProblem(failed);
    if (failed) field.current?.focus();
  };
  const failed = problem && isStoreFailure(problem);
  return (
    <form
      class="name-editor field"
      aria-label={board.newCase.begin}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <label for={id}>{t.name}</label>
      <input
        ref={field}
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        value={name}
        aria-invalid={problem !== null && !failed}
        aria-describedby={`${id}-help`}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <span id={`${id}-help`} class={problem ? 'help wrong' : 'help'} role="alert">
        {problem && !failed && tellProblem(session.words.value, problem)}
      </span>
      {problem && failed && <StoreFailed problem={problem} />}
      <span class="actions">
        <button type="submit" class="main" disabled={busy}>
          {board.newCase.create}
        </button>
        <button type="button" onClick={onCancel}>
          {shell.cancel}
        </button>
      </span>
    </form>
  );
}
