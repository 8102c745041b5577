import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Case, renameCase } from '../../../cases/case.ts';
import { useSession } from '../../state/session.ts';
import { useEdits } from './one/edits.ts';
import { tellEdit } from './one/tell-edit.ts';

interface Props {
  readonly of: Case;
  readonly onDone: () => void;
}

/** The name as a field in its place: Enter keeps it, Escape leaves it as it was. */
export function NameEditor({ of, onDone }: Props) {
  const { words } = useSession();
  const t = words.value.cases;
  const { edit } = useEdits();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(of.name);
  const [wrong, setWrong] = useState<string | null>(null);
  // Before the next key comes in.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const keep = async () => {
    const problem = await edit((seen, at) => renameCase(seen, name, at), words.value.caseAbout.said.name);
    if (!problem) return onDone();
    setWrong(tellEdit(words.value, problem));
    field.current?.focus();
  };
  return (
    <form
      class="name-editor field"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <label for={id}>{t.name}</label>
      <input
        ref={field}
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={name}
        aria-invalid={wrong !== null}
        aria-describedby={`${id}-help`}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <span id={`${id}-help`} class="help wrong" role="alert">
        {wrong}
      </span>
      <span class="actions">
        <button type="submit" class="main">
          {t.keepName}
        </button>
        <button type="button" onClick={onDone}>
          {words.value.shell.cancel}
        </button>
      </span>
    </form>
  );
}
