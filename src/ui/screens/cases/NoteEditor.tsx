import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Case, editNote } from '../../../cases/case.ts';
import { Notice } from '../../components/Notice.tsx';
import { useSession } from '../../state/session.ts';
import { useEdits } from './one/edits.ts';
import { tellEdit } from './one/tell-edit.ts';

/** What was typed and could not be saved, by case: it is there again when the case is. */
const unsaved = new Map<string, { readonly draft: string; readonly base: string }>();

/**
 * The note of a case. It is saved by its button, when the field is left, and when the page is; a note that another
 * window changed meanwhile is never written over unasked.
 */
export function NoteEditor({ of }: { readonly of: Case }) {
  const { words } = useSession();
  const t = words.value.cases;
  const { edit } = useEdits();
  const id = useId();
  const kept = unsaved.get(of.id);
  const [draft, setDraft] = useState(kept?.draft ?? of.note);
  /** The stored note that the draft was made from. */
  const [base, setBase] = useState(kept?.base ?? of.note);
  const writing = useRef(false);
  const [said, setSaid] = useState<{ readonly text: string; readonly wrong: boolean } | null>(null);
  const dirty = draft !== base;
  const elsewhere = of.note !== base && of.note !== draft ? of.note : null;

  const settle = (note: string) => {
    unsaved.delete(of.id);
    setDraft(note);
    setBase(note);
  };
  const write = async (note: string) => {
    // Leaving the field for the button asks twice: the second would meet the first as a change from elsewhere.
    if (writing.current) return;
    writing.current = true;
    const problem = await edit((seen, at) => editNote(seen, note, at), t.noteSaved);
    writing.current = false;
    if (problem) setSaid({ text: tellEdit(words.value, problem), wrong: true });
    else {
      if (unsaved.get(of.id)?.draft === note) unsaved.delete(of.id);
      setBase(note);
      setSaid({ text: t.noteSaved, wrong: false });
    }
  };
  const save = () => {
    if (elsewhere === null) void write(draft);
  };
  const type = (note: string) => {
    setDraft(note);
    setSaid(null);
    unsaved.set(of.id, { draft: note, base });
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
  latest.current = () => {
    if (dirty) save();
  };
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
        // A browser may send what it checks to its maker.
        spellcheck={false}
        dir="auto"
        value={draft}
        aria-describedby={`${id}-help`}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => dirty && save()}
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
      {(elsewhere === null || !dirty) && (
        <span>
          <button type="button" onClick={save}>
            {t.saveNote}
          </button>
        </span>
      )}
    </section>
  );
}
