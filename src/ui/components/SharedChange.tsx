import { tellChange } from '../../app/case/tell-change.ts';
import type { Case } from '../../cases/case.ts';
import { changesBetween } from '../../cases/change.ts';
import { useCaseInstruments, useNamesOf } from '../screens/cases/history/use-case-names.ts';
import { Effects } from '../screens/cases/one/events/Effects.tsx';
import { useCaseLaw } from '../screens/cases/one/use-case-law.ts';
import { useSession } from '../state/session.ts';
import { Notice } from './Notice.tsx';

interface Props {
  readonly of: Case;
  /** The case as it would be, changed for all its questions. */
  readonly forAll: Case;
  readonly onAll: () => void;
  readonly onAlone: () => void;
}

/** What was changed on this page is shared by the case: for all its questions, or for this one alone? */
export function SharedChange({ of, forAll, onAll, onAlone }: Props) {
  const session = useSession();
  const words = session.words.value;
  const t = words.cases.save;
  const law = useCaseLaw(of);
  const names = useNamesOf(useCaseInstruments(of));
  const telling = { words, dates: session.dates.value, names };
  const shared = changesBetween(of, forAll).filter(({ part }) => part === 'events' || part === 'facts');
  const lines = [...new Set(shared.flatMap((change) => tellChange(telling, of, change)))];
  return (
    <Notice kind="note">
      <p>{t.shared}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
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
