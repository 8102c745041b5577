import { Notice } from '../../../components/Notice.tsx';
import { dismissLoss, lost } from '../../../state/case-store-lost.ts';
import { useSession } from '../../../state/session.ts';

/** The browser threw the cases away: that, and what is left to do. It stays until it was read. */
export function Lost() {
  const { words, dates } = useSession();
  const t = words.value.cases.lost;
  if (!lost.value) return null;
  return (
    <Notice kind="problem">
      <p>{t.said(dates.value.full(lost.value.day))}</p>
      <p>{t.todo}</p>
      <button type="button" onClick={dismissLoss}>
        {t.read}
      </button>
    </Notice>
  );
}
