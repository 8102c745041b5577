import { addDays, type Day } from '../calendar/day.ts';
import { type ClosedDay, nearestOpen, type OfficeCalendar } from '../calendar/office-calendar.ts';

/** How long the channel takes, in the user's own experience. */
export interface ChannelTime {
  readonly n: number;
  /** `working`: working days of the office that sends. */
  readonly days: 'calendar' | 'working';
}

export type LeaveBy =
  | { readonly found: true; readonly day: Day; readonly passed: readonly ClosedDay[] }
  | { readonly found: false; readonly state: string; readonly year: number };

/**
 * The last day on which a request can leave here to be received by the safe day: so many days before it, then back to
 * a day on which the sending office is open.
 */
export function leaveBy(safe: Day, channel: ChannelTime, here: OfficeCalendar): LeaveBy {
  let day = safe;
  if (channel.days === 'calendar') day = addDays(safe, -channel.n);
  else {
    for (let i = 0; i < channel.n; i++) {
      const open = nearestOpen(here, addDays(day, -1), -1);
      if (!open.found) return { found: false, state: here.state, year: open.year };
      day = open.day;
    }
  }
  const open = nearestOpen(here, day, -1);
  if (!open.found) return { found: false, state: here.state, year: open.year };
  return { found: true, day: open.day, passed: open.passed };
}
