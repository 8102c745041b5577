import { RouteLink } from '../../components/RouteLink.tsx';
import { useSession } from '../../state/session.ts';

/** The way to the page where a receipt is loaded again. */
export function ReceiptLink() {
  const t = useSession().words.value.receipt;
  return (
    <p>
      <RouteLink to={{ screen: 'receipt' }}>{t.link}</RouteLink> <span class="quiet">· {t.linkHelp}</span>
    </p>
  );
}
