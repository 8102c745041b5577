import { useState } from 'preact/hooks';
import { hasReceipts } from '../../../../app/receipt/entry.ts';
import type { Case, CaseEntry } from '../../../../cases/case.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useSession } from '../../../state/session.ts';
import { notify } from '../../../state/toast.ts';
import { tellEntry } from '../tell-entry.ts';
import { keepResult } from './keep-result.ts';
import { tellKeep } from './tell-keep.ts';
import { undoing } from './undoing.ts';

interface Props {
  readonly of: Case;
  readonly entry: CaseEntry;
}

/** Writes down in the case what a question comes to now; nothing of papers, of which there are no receipts. */
export function KeepResult({ of, entry }: Props) {
  const session = useSession();
  const { words } = session;
  const t = words.value.caseHistory.receipts;
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  if (!hasReceipts(entry)) return null;
  const what = tellEntry(session, entry);
  const keep = async () => {
    setBusy(true);
    const outcome = await keepResult(session, of, entry);
    setBusy(false);
    if ('problem' in outcome) return setWrong(tellKeep(words.value, outcome));
    setWrong(null);
    // What was kept already is not kept twice: then there is nothing to take back.
    const isNew = outcome.case.receipts.length > of.receipts.length;
    const made = isNew ? outcome.case.history.at(-1) : undefined;
    notify(t.kept(what), made ? undoing(words.value, outcome.case, made.id) : null);
  };
  return (
    <>
      <button type="button" aria-label={t.keepOf(what)} disabled={busy} onClick={() => void keep()}>
        {t.keep}
      </button>
      {wrong && <Notice kind="problem">{wrong}</Notice>}
    </>
  );
}
