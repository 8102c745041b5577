import { placeName } from '../../../../cases/change.ts';
import { Notice } from '../../../components/Notice.tsx';
import { type ChangeConflict, settleChange } from '../../../state/cases.ts';
import { useSession } from '../../../state/session.ts';
import { notify } from '../../../state/toast.ts';
import { tellEdit } from './tell-edit.ts';
import type { CaseEdits } from './use-case-edits.ts';

interface Props {
  readonly conflict: ChangeConflict;
  readonly edits: CaseEdits;
}

/** Another window changed the same: nothing is written until it is said which is to stand. */
export function Conflict({ conflict, edits }: Props) {
  const { words } = useSession();
  const t = words.value.caseAbout;
  const settle = async (side: 'mine' | 'theirs') => {
    const settled = new Map(conflict.conflicts.map((one) => [placeName(one), one[side]]));
    const outcome = await settleChange(conflict, settled);
    if ('problem' in outcome) return notify(tellEdit(words.value, outcome));
    edits.settled(outcome.case);
  };
  return (
    <Notice kind="problem">
      <p>{words.value.cases.problem.conflict}</p>
      <div class="actions">
        <button type="button" onClick={() => void settle('mine')}>
          {t.takeMine}
        </button>
        <button type="button" onClick={() => void settle('theirs')}>
          {t.takeTheirs}
        </button>
      </div>
    </Notice>
  );
}
