import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Case, editNote } from '../../../cases/case.ts';
import { Notice } from '../../components/Notice.tsx';
import { changeCase } from '../../state/cases.ts';
import { useSession } from '../../state/session.ts';
import { tellProblem } from './tell-problem.ts';

/**
 * The note of a case. It is saved by its button, when the field is left, and when the page is; a note that another
 * window changed meanwhile is never written over unasked.
 */
export function NoteEditor({ of }: { readonly of: Case }) {
  const { words } = useSession();
  const t = words.value.cases;
  const id = useId();
  const [draft, setDraft] = useState(of.note);
  /** The stored note that the draft was made from. */
  const [base, setBase] = useState(of.note);
  const [said, setSaid] = useState<{ readonly text: string; readonly wrong: boolean } | null>(null);
  const dirty = draft !== base;
  const elsewhere = of.note !== base && of.note !== draft ? of.note : null;

  const settle = (note: string) => {
    setDraft(note);
    setBase(note);
  };
  const write = async (note: string) => {
    const outcome = await changeCase(of, (seen, at) => editNote(seen, note, at));
    if ('problem' in outcome) setSaid({ text: tellProblem(words.value, outcome), wrong: true });
    else {
      setBase(outcome.case.note);
      setSaid({ text: t.noteSaved, wrong: false });
    }
  };
  const save = () => {
    if (dirty && elsewhere === null) void write(draft);
  };
  const resolve = (note: string) => {
    setDraft(note);
    setBase(of.note);
    void write(note);
    document.getElementById(id)?.focus();
  };
  // Nothing typed here: what another window wrote is simply shown.
  useEffect(() => {
    if (!dirty && of.note !== draft) settle(of.note);
    else if (of.note === draft && of.note !== base) setBase(of.note);
  }, [of.note, draft, base, dirty]);

  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const onHidden = () => document.visibilityState === 'hidden' && latest.current();
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      latest.current();
    };
  }, []);

  return (
    <section class="note field">
      <label for={id}>{t.note}</label>
      <textarea
        id={id}
        rows={5}
        dir="auto"
        value={draft}
        aria-describedby={`${id}-help`}
        onInput={(event) => {
          setDraft(event.currentTarget.value);
          setSaid(null);
        }}
        onBlur={save}
      />
      <span id={`${id}-help`} class={said?.wrong ? 'help wrong' : 'help'} role="status">
        {said?.text ?? (dirty ? t.noteUnsaved : t.noteHelp)}
      </span>
      {elsewhere !== null && dirty && (
        <Notice kind="problem">
          <p>{t.noteChanged}</p>
          <blockquote dir="auto">{elsewhere || t.noteEmptied}</blockquote>
          <div class="actions">
            <button type="button" onClick={() => resolve([elsewhere, draft].filter(Boolean).join('\n\n'))}>
              {t.noteBoth}
            </button>
            <button type="button" onClick={() => resolve(draft)}>
              {t.noteMine}
            </button>
            <button type="button" onClick={() => settle(elsewhere)}>
              {t.noteTheirs}
            </button>
          </div>
        </Notice>
      )}
      {dirty && elsewhere === null && (
        <span>
          <button type="button" onClick={save}>
            {t.saveNote}
          </button>
        </span>
      )}
    </section>
  );
}
