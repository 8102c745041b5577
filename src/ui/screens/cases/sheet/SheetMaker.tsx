import { useEffect } from 'preact/hooks';
import type { EntryAnswer } from '../../../../app/case/answer.ts';
import type { Case } from '../../../../cases/case.ts';
import { useSession } from '../../../state/session.ts';
import '../../../styles/case-sheet.css';
import '../../../styles/case-sheet-print.css';
import { Sheet } from './Sheet.tsx';
import { useSheet } from './use-sheet.ts';

interface Props {
  readonly of: Case;
  readonly answers: ReadonlyMap<string, EntryAnswer>;
  readonly withPerson: boolean;
  readonly withHistory: boolean;
  /** It was asked for, and is printed as soon as it is whole. */
  readonly wanted: boolean;
  readonly onPrinted: () => void;
}

/** The sheet stands in the page from the beginning, unseen, so that the browser's own way to print prints the same. */
export function SheetMaker({ of, answers, withPerson, withHistory, wanted, onPrinted }: Props) {
  const t = useSession().words.value.caseSheet;
  const sheet = useSheet(of, answers);
  const ready =
    sheet !== null &&
    sheet.of === of &&
    sheet.answers === answers &&
    of.entries.every(({ id }) => answers.has(id));
  useEffect(() => {
    if (!ready || !wanted) return;
    onPrinted();
    print();
  }, [ready, wanted]);
  const hasPerson = Object.keys(of.person).length > 0;
  return (
    <>
      {sheet?.incomplete && <p class="notice warn">{t.failed}</p>}
      {sheet && (
        <Sheet
          of={of}
          sheet={sheet.sheet}
          withPerson={withPerson && hasPerson}
          withHistory={withHistory}
          personLeft={hasPerson && !withPerson}
        />
      )}
    </>
  );
}
