import { useEffect, useState } from 'preact/hooks';
import { type Day, daysBetween } from '../../../calendar/day.ts';
import type { Clock, Zone } from '../../../calendar/zone.ts';
import { isOverdue } from '../../../cases/next-safe-day.ts';
import { type Standing, standingOf } from '../../../cases/warning-standing.ts';
import { momentOf } from '../../state/moment.ts';
import { useSession } from '../../state/session.ts';

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
  const standing = useStanding(day, clock, zone, Math.abs(n) <= NEAR)?.stands;
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

/** By so many days the calendars of two places of the world can differ. */
const NEAR = 2;
/** A day may end somewhere while it is looked at, in milliseconds. */
const AGAIN = 60_000;

/** Where a day near this one stands now by the calendar of the State that decides; null where the day alone counts. */
function useStanding(
  day: Day,
  clock: Clock | null,
  zone: Zone | null | undefined,
  near: boolean,
): Standing | null {
  const session = useSession();
  const moment = zone !== undefined && near ? momentOf(session) : null;
  const [, look] = useState(0);
  const isRunning = moment !== null;
  useEffect(() => {
    if (!isRunning) return;
    const again = setInterval(() => look((times) => times + 1), AGAIN);
    return () => clearInterval(again);
  }, [isRunning]);
  if (!moment || zone === undefined) return null;
  const term = { entry: '', day, clock, zone, snoozed: null };
  return standingOf(term, moment.now, moment.here);
}
