import type { EntryAnswer } from '../../../../app/case-answer.ts';
import type { Case, CaseEntry } from '../../../../cases/case.ts';
import { Failed } from '../../../components/Failed.tsx';
import { useLater } from '../../../state/later.ts';

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

/** What stands at the end of a case and is not needed to see where it stands: kept results, the history. */
export function Further({ of }: Props) {
  const part = useLater(loadHistory);
  if (part === null) return null;
  if (part === 'failed') return <Failed problem={{ problem: 'unreachable', path: 'History' }} />;
  return (
    <>
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
