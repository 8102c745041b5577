import { useEffect, useState } from 'preact/hooks';
import { useSession } from '../state/session.ts';

/** Offers a newer version; nothing changes under the user's hands until they say so. */
export function UpdateNotice() {
  const { platform, words } = useSession();
  const [apply, setApply] = useState<(() => void) | null>(null);
  useEffect(() => platform.watchForUpdate?.((change) => setApply(() => change)), [platform]);
  if (!apply) return null;
  const t = words.value.shell.update;
  return (
    <div class="update" role="status">
      <span>{t.ready}</span>
      <button type="button" onClick={apply}>
        {t.apply}
      </button>
      <button type="button" class="plain" onClick={() => setApply(null)}>
        {t.later}
      </button>
    </div>
  );
}
