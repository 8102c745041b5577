import { zoneOfCase } from '../../../../app/case/case-zone.ts';
import type { Day } from '../../../../calendar/day.ts';
import { dateOf, endOfDay } from '../../../../calendar/zone.ts';
import type { Case } from '../../../../cases/case.ts';
import type { CaseEvent } from '../../../../cases/parts.ts';
import { isAhead, isPlan, isToBeSaid, markPlans } from '../../../../cases/planned.ts';
import type { Moment } from '../../../../cases/pressing.ts';
import { type Change, isChanged } from '../../../state/cases.ts';
import type { Session } from '../../../state/session.ts';

type Clocks = Pick<Session, 'index' | 'realToday'>;

/** This instant, where that day is the day it is; of another day its last, by the clock its events are understood by. */
function momentOn(day: Day, of: Case, { index }: Pick<Session, 'index'>): Moment {
  const [now, own] = [Temporal.Now.instant().toString(), Temporal.Now.timeZoneId()];
  const here = zoneOfCase(of, index.value, own);
  if (dateOf(now, own) === day) return { now, here };
  const over = Temporal.Instant.from(endOfDay(day, here));
  return { now: over.subtract({ nanoseconds: 1 }).toString(), here };
}

/** A changed case with the events that were entered for a time ahead told as planned. */
export function withPlans(before: Case, after: Case, session: Clocks): Case {
  const { now, here } = momentOn(session.realToday.value, after, session);
  return markPlans(before, after, now, here);
}

/** The change, with what it enters for a time ahead told as planned. */
export const tellingPlans =
  <P>(change: Change<P>, session: Clocks): Change<P> =>
  (seen, at) => {
    const made = change(seen, at);
    return isChanged(made) ? { case: withPlans(seen, made.case, session) } : made;
  };

/** Whether an event of that day and hour would be told as planned. */
export function liesAhead(of: Case, when: string, session: Clocks): boolean {
  const { now, here } = momentOn(session.realToday.value, of, session);
  return isAhead(when, now, here);
}

/** `asks`: its day has come, and nobody has said whether it happened. */
export function planOf(of: Case, event: CaseEvent, session: Clocks): 'none' | 'ahead' | 'asks' {
  if (isToBeSaid(of, event, momentOn(session.realToday.value, of, session))) return 'asks';
  return isPlan(of, event) || liesAhead(of, event.when, session) ? 'ahead' : 'none';
}

/** The planned events of a case of which somebody must say whether they happened. */
export const plansToConfirm = (of: Case, session: Clocks): readonly CaseEvent[] => {
  const moment = momentOn(session.realToday.value, of, session);
  return of.events.filter((event) => isToBeSaid(of, event, moment));
};
