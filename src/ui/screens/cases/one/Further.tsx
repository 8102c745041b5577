import type { EntryAnswer } from '../../../../app/case-answer.ts';
import type { Case, CaseEntry } from '../../../../cases/case.ts';
import { Failed } from '../../../components/Failed.tsx';
import { useLater } from '../../../state/later.ts';
import { SheetButton } from '../sheet/SheetButton.tsx';

interface Props {
  readonly of: Case;
  readonly answers: ReadonlyMap<string, EntryAnswer>;
}

const loadHistory = async () => {
  const [{ Receipts }, { History }] = await Promise.all([
    import('../history/Receipts.tsx'),
    import('../history/History.tsx'),
  ]);
  return { Receipts, History };
};
const loadKeepResult = async () => (await import('../history/KeepResult.tsx')).KeepResult;

/** What stands at the end of a case and is not needed to see where it stands: the sheet, kept results, the history. */
export function Further({ of, answers }: Props) {
  // A receipt is told with the words of a count too.
  const part = useLater(loadHistory, { words: 'later' });
  if (part === null) return null;
  if (part === 'failed') return <Failed problem={{ problem: 'unreachable', path: 'History' }} />;
  return (
    <>
      <SheetButton of={of} answers={answers} />
      <part.Receipts of={of} />
      <part.History of={of} />
    </>
  );
}

/** Keeps what a question comes to now as a receipt of the case. */
export function KeepResult({ of, entry }: { readonly of: Case; readonly entry: CaseEntry }) {
  const Keep = useLater(loadKeepResult);
  return Keep && Keep !== 'failed' ? <Keep of={of} entry={entry} /> : null;
}
