import { type Day, daysBetween } from '../../../calendar/day.ts';
import type { Clock, Zone } from '../../../calendar/zone.ts';
import { isOverdue } from '../../../cases/next-safe-day.ts';
import { useSession } from '../../state/session.ts';
import { standsAt, useMoment } from './standing-now.ts';

interface Props {
  readonly day: Day;
  readonly clock?: Clock | null;
  /** Of the State that decides: there the day ends. Not handed in: the day of whoever looks counts. */
  readonly zone?: Zone | null;
}

/** A safe day with its distance; one that has passed says so, and bears a mark. */
export function SafeDay({ day, clock = null, zone }: Props) {
  const { words, dates, today } = useSession();
  const { terms, cases } = words.value;
  const n = daysBetween(today.value, day);
  const moment = useMoment(zone === undefined ? [] : [day]);
  const standing = zone === undefined ? null : standsAt({ day, clock, zone }, moment);
  const overdue = standing ? standing === 'overdue' : isOverdue(day, today.value);
  const late = () => {
    if (n < 0) return cases.overdue(-n);
    return clock ? cases.hourOver : cases.overThere;
  };
  const ahead = () => {
    if (standing === 'today' && n !== 0) return cases.todayThere;
    return n === 0 ? terms.distance.today : terms.distance.future(n);
  };
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
            {late()}
          </>
        ) : (
          ahead()
        )}
      </span>
    </span>
  );
}
