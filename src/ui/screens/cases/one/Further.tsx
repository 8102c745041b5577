import type { Case, CaseEntry } from '../../../../cases/case.ts';
import { Failed } from '../../../components/Failed.tsx';
import { useLater } from '../../../state/later.ts';
import { useSession } from '../../../state/session.ts';
import { Folded } from './Folded.tsx';

const loadReceipts = async () => (await import('../history/Receipts.tsx')).Receipts;
const loadHistory = async () => (await import('../history/History.tsx')).History;
const loadKeepResult = async () => (await import('../history/KeepResult.tsx')).KeepResult;

const RESULTS = 'case-results-title';

/** What is not needed to see where a case stands: the results it keeps, and what changed in it. */
export function Further({ of }: { readonly of: Case }) {
  const { receipts, ...t } = useSession().words.value.caseHistory;
  const kept = of.receipts.length;
  return (
    <>
      <Folded
        name="results"
        headingId={RESULTS}
        title={receipts.title}
        said={kept === 0 ? receipts.none : receipts.fold(kept)}
      >
        <Results of={of} />
      </Folded>
      <Folded
        name="history"
        headingId="case-history-title"
        title={t.title}
        said={t.count(of.history.length + of.dropped)}
      >
        <Changes of={of} />
      </Folded>
    </>
  );
}

function Results({ of }: { readonly of: Case }) {
  // A receipt is told with the words of a count too.
  const Receipts = useLater(loadReceipts, { words: 'later' });
  if (Receipts === 'failed') return <Failed problem={{ problem: 'unreachable', path: 'Receipts' }} />;
  return Receipts && <Receipts of={of} titleId={RESULTS} />;
}

function Changes({ of }: { readonly of: Case }) {
  const History = useLater(loadHistory, { words: 'later' });
  if (History === 'failed') return <Failed problem={{ problem: 'unreachable', path: 'History' }} />;
  return History && <History of={of} />;
}

/** Keeps what a question comes to now as a receipt of the case. */
export function KeepResult({ of, entry }: { readonly of: Case; readonly entry: CaseEntry }) {
  const Keep = useLater(loadKeepResult);
  return Keep && Keep !== 'failed' ? <Keep of={of} entry={entry} /> : null;
}
