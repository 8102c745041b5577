import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { FOR } from '../../../app/compute-documents.ts';
import { Choice } from '../../components/Choice.tsx';
import { setFacts } from '../../state/navigation.ts';
import { useSession } from '../../state/session.ts';

interface Props {
  readonly kinds: readonly (readonly [kind: string, name: string])[];
  readonly value: string;
  readonly problem: string | null;
  readonly help: string | null;
}

/** What is to be sent: asked with all kinds in view, and kept in one line once it is said. */
export function KindChoice({ kinds, value, problem, help }: Props) {
  const t = useSession().words.value.documents.kind;
  const id = useId();
  const list = useRef<HTMLSelectElement>(null);
  const answered = useRef(false);
  // The answers in view go when one is chosen; the focus goes on to what stands in their place.
  useLayoutEffect(() => {
    if (answered.current) list.current?.focus();
    answered.current = false;
  });
  const choose = (kind: string) => setFacts({ [FOR]: kind });
  if (value === '') {
    return (
      <Choice
        legend={t.ask}
        layout="stacked"
        options={kinds}
        value=""
        problem={problem}
        onChange={(kind) => {
          answered.current = true;
          choose(kind);
        }}
      />
    );
  }
  return (
    <div class="field">
      <label for={id}>{t.ask}</label>
      <select ref={list} id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {kinds.map(([kind, name]) => (
          <option key={kind} value={kind}>
            {name}
          </option>
        ))}
      </select>
      {help && <p class="help">{help}</p>}
    </div>
  );
}
