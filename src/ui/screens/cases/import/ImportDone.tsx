import { useState } from 'preact/hooks';
import type { StoreFault } from '../../../state/case-store-open.ts';
import { useSession } from '../../../state/session.ts';
import { StoreFailed } from '../StoreFailed.tsx';
import { type Taken, undoImport } from './accept-import.ts';

interface Props {
  readonly id: string;
  readonly taken: Taken;
  readonly onClose: () => void;
}

/** What was taken in, and the way back. */
export function ImportDone({ id, taken, onClose }: Props) {
  const { words } = useSession();
  const t = words.value.caseImport;
  const [state, setState] = useState<'done' | 'undoing' | { readonly left: number }>('done');
  const [problem, setProblem] = useState<StoreFault | null>(null);
  const undo = async () => {
    setState('undoing');
    const outcome = await undoImport(taken);
    if ('problem' in outcome) setProblem(outcome);
    setState('problem' in outcome ? 'done' : outcome);
  };
  const said =
    state === 'done'
      ? t.done(taken.added.length, taken.merged.length)
      : state === 'undoing'
        ? t.undoing
        : state.left > 0
          ? t.undoneBut(state.left)
          : t.undone;
  return (
    <section id={id} class="card preview" tabIndex={-1} aria-label={t.title}>
      <p role="status">{said}</p>
      {problem && <StoreFailed problem={problem} />}
      <div class="actions">
        {state === 'done' && (
          <button type="button" onClick={() => void undo()}>
            {t.undo}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {words.value.shell.close}
        </button>
      </div>
    </section>
  );
}
