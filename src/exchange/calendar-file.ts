import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  type ICalCalendar,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { Day } from '../calendar/day.ts';
import type { Clock, Instant } from '../calendar/zone.ts';

/** When a calendar reminds of a whole day: so many days before, at that hour of the clock of whoever reads it. */
export interface DayAlarm {
  readonly daysBefore: number;
  readonly at: Clock;
}
/** When it reminds of a moment: so many hours before, whatever the hour. */
export interface HourAlarm {
  readonly hoursBefore: number;
}

/** One term as a calendar holds it: a VEVENT of RFC 5545. */
export interface CalendarEvent {
  /** The same for the life of the term. */
  readonly uid: string;
  /** Higher than what went out before where anything told is another. */
  readonly sequence: number;
  /** When this was told first. */
  readonly at: Instant;
  /** A whole day, in no zone; or, of a term in hours, the moment at which it ends. */
  readonly when: { readonly day: Day } | { readonly instant: Instant };
  readonly cancelled: boolean;
  readonly summary: string;
  readonly description: string;
  readonly url: string | null;
  readonly alarms: readonly (DayAlarm | HourAlarm)[];
}

const HOUR = 3600;
const DAY = 24 * HOUR;

/** Seconds by which an alarm comes before the start; below zero: after it. The start of a day is its midnight. */
function before(alarm: DayAlarm | HourAlarm): number {
  if ('hoursBefore' in alarm) return alarm.hoursBefore * HOUR;
  const [hours = 0, minutes = 0] = alarm.at.split(':').map(Number);
  return alarm.daysBefore * DAY - hours * HOUR - minutes * 60;
}

/** RFC 5545 section 3.1: a TEXT holds no control character but the tab and the line break. */
const legal = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}]/gu, (one) => (one === '\n' || one === '\t' ? one : ' '));

function add(calendar: ICalCalendar, event: CalendarEvent): void {
  const allDay = 'day' in event.when;
  const start =
    'day' in event.when ? Temporal.PlainDate.from(event.when.day) : Temporal.Instant.from(event.when.instant);
  const made = calendar.createEvent({
    id: event.uid,
    sequence: event.sequence,
    // Without a METHOD this is when the event was last revised (section 3.8.7.2): the same event, the same bytes.
    stamp: Temporal.Instant.from(event.at),
    start,
    allDay,
    summary: legal(event.summary),
    description: legal(event.description),
    status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // A term takes up nobody's time, and is nobody else's business.
    transparency: ICalEventTransparency.TRANSPARENT,
    class: ICalEventClass.PRIVATE,
  });
  if (event.url) made.url(event.url);
  if (event.cancelled) return;
  for (const alarm of event.alarms) {
    const display = made.createAlarm({
      type: ICalAlarmType.display,
      trigger: before(alarm),
      description: legal(event.summary),
    });
    // Said by itself: handed in with the others it is lost, and the day after would remind.
    display.relatesTo(ICalAlarmRelatesTo.start);
  }
}

/**
 * The calendar file of some terms (RFC 5545). It has no METHOD: it is a file to take in, not an invitation. The same
 * events give the same bytes.
 */
export function writeCalendar(events: readonly CalendarEvent[]): string {
  const calendar = ical({ prodId: { company: 'Dedere', product: 'Dedere', language: 'EN' } });
  for (const event of events) add(calendar, event);
  return `${calendar.toString()}\r\n`;
}
