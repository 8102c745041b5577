import { useRef, useState } from 'preact/hooks';
import type { Case } from '../../../../cases/case.ts';
import type { Conflict, Settled } from '../../../../cases/merge.ts';
import { type Choice, settledBy } from '../../../../exchange/import-choice.ts';
import { useSession } from '../../../state/session.ts';
import { ConflictChoices } from './ConflictChoices.tsx';
import { leadToOpen, stillOpen } from './still-open.ts';
import '../../../styles/case-import.css';

interface Props {
  /** The case as it is here. */
  readonly of: Case;
  readonly conflicts: readonly Conflict[];
  readonly onSettled: (settled: Settled) => void;
  readonly onCancel: () => void;
}

/** Two copies of a case changed the same, differently: which stands at each place. */
export function Settle({ of, conflicts, onSettled, onCancel }: Props) {
  const { words } = useSession();
  const t = words.value.caseImport.settle;
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const own = useRef<HTMLElement>(null);
  const open = stillOpen(conflicts, choices);
  return (
    <section ref={own} class="card settle" aria-label={t.title}>
      <h3>{t.title}</h3>
      <p>{t.intro}</p>
      <ConflictChoices of={of} conflicts={conflicts} choices={choices} onChoose={setChoices} />
      <div class="actions">
        <button
          type="button"
          class="main"
          onClick={() => (open > 0 ? leadToOpen(own.current) : onSettled(settledBy(conflicts, choices)))}
        >
          {open > 0 ? t.first(open) : t.accept}
        </button>
        <button type="button" onClick={onCancel}>
          {words.value.shell.cancel}
        </button>
      </div>
    </section>
  );
}
