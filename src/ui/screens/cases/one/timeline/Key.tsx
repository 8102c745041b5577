import { useSession } from '../../../../state/session.ts';
import { isBad } from './Bar.tsx';
import type { Row } from './rows.ts';

/** What the marks of the picture mean; only those that are there. */
export function Key({ rows }: { readonly rows: readonly Row[] }) {
  const t = useSession().words.value.caseEvents.timeline.key;
  const bars = rows.flatMap((row) => (row.row === 'term' ? [row.bar] : []));
  return (
    <div class="timeline-key" aria-hidden="true">
      {rows.some(({ row }) => row === 'event') && <span class="of-event">{t.event}</span>}
      {bars.length > 0 && <span class="of-term">{t.term}</span>}
      {bars.some(({ span: { safe, outer } }) => safe && outer && outer > safe) && (
        <span class="of-outer">{t.outer}</span>
      )}
      {bars.some(({ state }) => state === 'overdue') && <span class="of-overdue">{t.overdue}</span>}
      {bars.some(({ met }) => met && isBad(met.standing)) && <span class="of-late">{t.late}</span>}
      {bars.some(({ met }) => met && !isBad(met.standing)) && <span class="of-met">{t.met}</span>}
      <span class="of-today">{t.today}</span>
    </div>
  );
}
