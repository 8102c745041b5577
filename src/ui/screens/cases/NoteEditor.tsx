import { useId } from 'preact/hooks';
import { type Case, editNote } from '../../../cases/case.ts';
import { LIMITS } from '../../../cases/text.ts';
import { Notice } from '../../components/Notice.tsx';
import { useSession } from '../../state/session.ts';
import { useKeptText } from './one/kept-text.ts';
import { refuseLong } from './one/refuse-long.ts';
import { useEditField } from './one/use-edit-field.ts';

/**
 * The note of a case. It is saved by its button, when the field is left, and when the page is; a note that another
 * window changed meanwhile is never written over unasked.
 */
export function NoteEditor({ of }: { readonly of: Case }) {
  const { words } = useSession();
  const t = words.value.cases;
  const editField = useEditField();
  const id = useId();
  const kept = useKeptText(`${of.id}/note`, of.note, (note) =>
    editField((seen, at) => editNote(seen, note, at), t.noteSaved),
  );
  const { draft, dirty, elsewhere } = kept;
  const resolve = (note: string) => {
    kept.resolve(note);
    document.getElementById(id)?.focus();
  };

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
        onBeforeInput={(event) => {
          if (refuseLong(event, LIMITS.note))
            kept.refuse(words.value.caseAbout.problem['too-long-to-put-in'](LIMITS.note));
        }}
        onInput={(event) => kept.type(event.currentTarget.value)}
        onBlur={kept.save}
      />
      <span id={`${id}-help`} class={kept.wrong ? 'help wrong' : 'help'} role="status">
        {kept.wrong ?? (dirty ? t.noteUnsaved : kept.saved ? t.noteSaved : t.noteHelp)}
      </span>
      {elsewhere !== null && (
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
            <button type="button" onClick={() => resolve(elsewhere)}>
              {t.noteTheirs}
            </button>
          </div>
        </Notice>
      )}
      {elsewhere === null && (
        <span>
          <button type="button" onClick={kept.save}>
            {t.saveNote}
          </button>
        </span>
      )}
    </section>
  );
}
