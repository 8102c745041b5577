import { zoneOfCase } from '../../../../app/case/case-zone.ts';
import type { Instant } from '../../../../calendar/zone.ts';
import type { Case } from '../../../../cases/case.ts';
import type { CaseEvent } from '../../../../cases/parts.ts';
import { isAhead, isPlan, isToBeSaid, markPlans } from '../../../../cases/planned.ts';
import type { Moment } from '../../../../cases/pressing.ts';
import { momentOf } from '../../../state/moment.ts';
import type { Session } from '../../../state/session.ts';

type Clocks = Pick<Session, 'index' | 'today' | 'realToday'>;

/** The moment at which a case is looked at, by the clock its events are understood by; of another day its last. */
function momentIn(of: Case, session: Clocks): Moment {
  const moment = momentOf(session);
  const zone = zoneOfCase(of, session.index.value, moment?.here ?? Temporal.Now.timeZoneId());
  if (moment) return { now: moment.now, here: zone };
  const last = Temporal.PlainDate.from(session.today.value).add({ days: 1 }).toZonedDateTime(zone);
  return { now: last.toInstant().subtract({ nanoseconds: 1 }).toString(), here: zone };
}

/** A changed case with the events that were entered for a time ahead told as planned. */
export const withPlans = (before: Case, after: Case, now: Instant, { index }: Pick<Session, 'index'>): Case =>
  markPlans(before, after, now, zoneOfCase(after, index.value, Temporal.Now.timeZoneId()));

/** Whether an event of that day and hour would be told as planned. */
export function liesAhead(of: Case, when: string, session: Clocks): boolean {
  const { now, here } = momentIn(of, session);
  return isAhead(when, now, here);
}

/** `asks`: its day has come, and nobody has said whether it happened. */
export function planOf(of: Case, event: CaseEvent, session: Clocks): 'none' | 'ahead' | 'asks' {
  if (isToBeSaid(of, event, momentIn(of, session))) return 'asks';
  return isPlan(of, event) || liesAhead(of, event.when, session) ? 'ahead' : 'none';
}

/** The planned events of a case of which somebody must say whether they happened. */
export const plansToConfirm = (of: Case, session: Clocks): readonly CaseEvent[] => {
  const moment = momentIn(of, session);
  return of.events.filter((event) => isToBeSaid(of, event, moment));
};
