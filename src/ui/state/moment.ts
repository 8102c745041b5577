import type { Moment } from '../../cases/pressing.ts';
import type { Session } from './session.ts';

/** This instant, where this very day is looked at; another day has no hour at which it is looked at. */
export const momentOf = ({ today, realToday }: Pick<Session, 'today' | 'realToday'>): Moment | null =>
  today.value === realToday.value
    ? { now: Temporal.Now.instant().toString(), here: Temporal.Now.timeZoneId() }
    : null;
