import { useEffect, useState } from 'preact/hooks';
import type { Warner } from '../../../app/platform.ts';
import { Notice } from '../../components/Notice.tsx';
import { useSession } from '../../state/session.ts';

/** Whether the browser shows notifications, and one to see whether the system does. */
export function TryOut({ warner }: { readonly warner: Warner }) {
  const t = useSession().words.value.warnings;
  const [may, setMay] = useState<boolean | null>(null);
  const [tried, setTried] = useState<boolean | null>(null);
  useEffect(() => void warner.mayNotify().then(setMay), [warner]);
  return (
    <div class="try-out">
      {may === false ? <Notice kind="warn">{t.denied}</Notice> : <p class="help">{may ? t.allowed : ''}</p>}
      <button type="button" onClick={() => void warner.tryOut().then(setTried)}>
        {t.tryOut}
      </button>
      <p class="help" role="status">
        {tried === null ? '' : tried ? t.tried : t.refused}
      </p>
    </div>
  );
}
