import { type Day, daysBetween } from '../../../calendar/day.ts';
import type { Clock } from '../../../calendar/zone.ts';
import { isOverdue } from '../../../cases/next-safe-day.ts';
import { useSession } from '../../state/session.ts';

/** A safe day with its distance; one that has passed says so, and bears a mark. */
export function SafeDay({ day, clock = null }: { readonly day: Day; readonly clock?: Clock | null }) {
  const { words, dates, today } = useSession();
  const distance = words.value.terms.distance;
  const n = daysBetween(today.value, day);
  const overdue = isOverdue(day, today.value);
  return (
    <span class={overdue ? 'case-day overdue' : 'case-day'}>
      <time data-day="safe" datetime={day}>
        {dates.value.medium(day) + (clock ? `, ${clock}` : '')}
      </time>{' '}
      <span class="how-far">
        {overdue ? (
          <>
            <span class="overdue-mark" aria-hidden="true">
              !
            </span>{' '}
            {words.value.cases.overdue(-n)}
          </>
        ) : n === 0 ? (
          distance.today
        ) : (
          distance.future(n)
        )}
      </span>
    </span>
  );
}
