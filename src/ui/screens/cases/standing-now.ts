import { useEffect, useState } from 'preact/hooks';
import { type Day, daysBetween } from '../../../calendar/day.ts';
import type { Clock, Zone } from '../../../calendar/zone.ts';
import type { Moment } from '../../../cases/pressing.ts';
import { type Standing, standingOf } from '../../../cases/warning-standing.ts';
import { momentOf } from '../../state/moment.ts';
import { useSession } from '../../state/session.ts';

/** The end of a term: its day, its hour, and where that day ends. */
export interface DayEnd {
  readonly day: Day;
  readonly clock: Clock | null;
  /** Of the State that decides; null: nobody says, the zone of whoever looks. */
  readonly zone: Zone | null;
}

/** By so many days the calendars of two places of the world can differ. */
const NEAR = 2;
/** A day may end somewhere while it is looked at, in milliseconds. */
const AGAIN = 60_000;

export const isNear = (day: Day, today: Day): boolean => Math.abs(daysBetween(today, day)) <= NEAR;

/** This instant, anew every minute, where one of these days is near; null where none is, or another day is looked at. */
export function useMoment(days: readonly Day[]): Moment | null {
  const session = useSession();
  const near = days.some((day) => isNear(day, session.today.value));
  const moment = near ? momentOf(session) : null;
  const [, look] = useState(0);
  const isRunning = moment !== null;
  useEffect(() => {
    if (!isRunning) return;
    const again = setInterval(() => look((times) => times + 1), AGAIN);
    return () => clearInterval(again);
  }, [isRunning]);
  return moment;
}

/** Where a term stands at a moment by the calendar of the State that decides; null where there is no moment. */
export const standsAt = (end: DayEnd, moment: Moment | null): Standing['stands'] | null =>
  moment && standingOf({ entry: '', snoozed: null, ...end }, moment.now, moment.here).stands;
