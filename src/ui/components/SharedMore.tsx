import type { Case } from '../../cases/case.ts';
import { Effects } from '../screens/cases/one/events/Effects.tsx';
import { useCaseLaw } from '../screens/cases/one/use-case-law.ts';
import { useSession } from '../state/session.ts';
import { Notice } from './Notice.tsx';
import { SharedLines } from './SharedLines.tsx';

interface Props {
  readonly of: Case;
  /** The case with what this page brings into it. */
  readonly after: Case;
  /** What it moves in that state stands there. */
  readonly onSight: (after: Case) => void;
}

/** What was entered on this page becomes an event or a part of the case: what moves with it. */
export function SharedMore({ of, after, onSight }: Props) {
  const t = useSession().words.value.cases.save;
  return (
    <Notice kind="note">
      <SharedLines before={of} after={after} title={t.brings} />
      <Effects before={of} after={after} law={useCaseLaw(after)} onShown={onSight} />
    </Notice>
  );
}
