import type { Case } from '../../cases/case.ts';
import { Effects } from '../screens/cases/one/events/Effects.tsx';
import { useCaseLaw } from '../screens/cases/one/use-case-law.ts';
import { useSession } from '../state/session.ts';
import { Notice } from './Notice.tsx';
import { SharedLines } from './SharedLines.tsx';

interface Props {
  readonly of: Case;
  /** The case as it would be, changed for all its questions. */
  readonly forAll: Case;
  readonly onAll: () => void;
  readonly onAlone: () => void;
}

/** What was changed on this page is shared by the case: for all its questions, or for this one alone? */
export function SharedChange({ of, forAll, onAll, onAlone }: Props) {
  const t = useSession().words.value.cases.save;
  const law = useCaseLaw(of);
  return (
    <Notice kind="note">
      <SharedLines before={of} after={forAll} title={t.shared} />
      <Effects before={of} after={forAll} law={law} />
      <div class="actions">
        <button type="button" class="main" onClick={onAll}>
          {t.forCase}
        </button>
        <button type="button" onClick={onAlone}>
          {t.forQuestion}
        </button>
      </div>
    </Notice>
  );
}
