import { useEffect, useState } from 'preact/hooks';
import type { KeptReceipt } from '../screens/receipt/keep-receipt.ts';
import { useSession } from '../state/session.ts';
import { notify } from '../state/toast.ts';
import type { EntryQuestion } from './Actions.tsx';
import { CopyByHand } from './CopyByHand.tsx';
import { Failed } from './Failed.tsx';
import { Notice } from './Notice.tsx';

/** A question of which receipts are made. */
export type ReceiptQuestion = Extract<EntryQuestion, { kind: 'term' | 'count' | 'eligibility' }>;

/** Keeps the calculation as a file that can be loaded again; what makes it comes when it is first wanted. */
export function ReceiptAction({ entry }: { readonly entry: ReceiptQuestion }) {
  const session = useSession();
  const { words } = session;
  const [kept, setKept] = useState<KeptReceipt | 'failed' | null>(null);
  const facts = JSON.stringify(entry.facts);
  // What was written down is of the facts as they were.
  useEffect(() => setKept(null), [facts]);
  const keep = async () => {
    setKept(null);
    try {
      const [{ keepReceipt }] = await Promise.all([
        import('../screens/receipt/keep-receipt.ts'),
        session.loadLaterWords(),
      ]);
      const done = await keepReceipt(session, entry);
      if (done.kept === 'file') notify(words.value.receipt.saved(done.file));
      else setKept(done);
    } catch {
      setKept('failed');
    }
  };
  return (
    <>
      <button type="button" onClick={() => void keep()}>
        {words.value.terms.actions.receipt}
      </button>
      {kept === 'failed' && <Failed problem={{ problem: 'unreachable', path: 'receipt' }} />}
      {kept && kept !== 'failed' && kept.kept === 'nothing' && (
        <Notice kind="problem">{words.value.receipt.notMade[kept.why]}</Notice>
      )}
      {kept && kept !== 'failed' && kept.kept === 'text' && (
        <CopyByHand label={words.value.receipt.byHand} text={kept.text} rows={8} />
      )}
    </>
  );
}
