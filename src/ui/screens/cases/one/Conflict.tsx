import type { Settled } from '../../../../cases/merge.ts';
import { Notice } from '../../../components/Notice.tsx';
import { type ChangeConflict, settleChange } from '../../../state/cases.ts';
import { useLater } from '../../../state/later.ts';
import { useSession } from '../../../state/session.ts';
import { notify } from '../../../state/toast.ts';
import { tellEdit } from './tell-edit.ts';
import type { CaseEdits } from './use-case-edits.ts';

interface Props {
  readonly conflict: ChangeConflict;
  readonly edits: CaseEdits;
}

const loadSettle = async () => (await import('../import/Settle.tsx')).Settle;

/** Another window changed the same: nothing is written until it is said which is to stand. */
export function Conflict({ conflict, edits }: Props) {
  const { words } = useSession();
  const Settle = useLater(loadSettle);
  const settle = async (settled: Settled) => {
    const outcome = await settleChange(conflict, settled);
    if ('problem' in outcome) return notify(tellEdit(words.value, outcome));
    edits.settled(outcome.case);
  };
  return (
    <Notice kind="problem">
      <p>{words.value.cases.problem.conflict}</p>
      {Settle && Settle !== 'failed' && (
        <Settle
          of={conflict.mine}
          conflicts={conflict.conflicts}
          onSettled={(settled) => void settle(settled)}
          onCancel={edits.dismiss}
        />
      )}
    </Notice>
  );
}
