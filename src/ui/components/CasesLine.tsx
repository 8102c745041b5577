import { useEffect, useState } from 'preact/hooks';
import type { Pressing } from '../../cases/pressing.ts';
import { countNow } from '../state/board-pressing.ts';
import { momentOf } from '../state/moment.ts';
import { useSession } from '../state/session.ts';
import { RouteLink } from './RouteLink.tsx';
import '../styles/board.css';

/** What presses among the cases, in one line that leads to the board; nothing where there are no open cases. */
export function CasesLine() {
  const session = useSession();
  const { words, today } = session;
  const [pressing, setPressing] = useState<Pressing | null>(null);
  useEffect(() => {
    const tell = (counted: Pressing | null) => {
      // The words of the board are loaded for those alone who have cases.
      if (counted) session.loadLaterWords().then(() => setPressing(counted), reportError);
      else setPressing(null);
    };
    return countNow(today.value, () => momentOf(session), tell);
  }, [session, today.value]);
  if (!pressing) return null;
  const t = words.value.board.pressing;
  const parts = (['overdue', 'today', 'week'] as const).filter((part) => pressing[part] > 0);
  return (
    <p class="cases-line">
      <RouteLink to={{ screen: 'cases' }}>
        {t.label}{' '}
        {parts.length === 0
          ? t.nothing
          : parts.map((part, i) => (
              <>
                {i > 0 && ', '}
                <span class={part === 'overdue' ? 'wrong' : undefined}>{t[part](pressing[part])}</span>
              </>
            ))}
      </RouteLink>
    </p>
  );
}
