import type { Day } from './day.ts';

/** An IANA time zone, `Asia/Amman`. */
export type Zone = string;
/** Wall-clock time of day, `10:15`. */
export type Clock = string;
/** An instant with its offset, `2026-12-13T00:00:00+03:00`: what a machine reads and a zone explains. */
export type Instant = string;

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;
export const isClock = (text: string): text is Clock => CLOCK.test(text);

const write = (at: Temporal.ZonedDateTime): Instant =>
  at.toString({ timeZoneName: 'never', smallestUnit: 'second' });

const wall = (d: Day, clock: Clock, zone: Zone) =>
  Temporal.PlainDate.from(d).toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(clock) });

/** The end of a day, 24:00 there: the first instant of the next day (a clock change at midnight included). */
export const endOfDay = (d: Day, zone: Zone): Instant =>
  write(Temporal.PlainDate.from(d).add({ days: 1 }).toZonedDateTime(zone));

/** Exactly `hours` after a wall-clock time in `zone`, as an instant shown in `shownIn`. */
export const afterHours = (d: Day, clock: Clock, zone: Zone, hours: number, shownIn: Zone = zone): Instant =>
  write(wall(d, clock, zone).add({ hours }).withTimeZone(shownIn));

/** A wall-clock time of one zone as an instant shown in another. */
export const instantOf = (d: Day, clock: Clock, zone: Zone, shownIn: Zone = zone): Instant =>
  write(wall(d, clock, zone).withTimeZone(shownIn));

/** An instant moved on by hours, or by months at the same clock time in `zone`. */
export function laterInstant(
  instant: Instant,
  zone: Zone,
  by: { readonly hours: number } | { readonly months: number },
): Instant {
  return write(Temporal.Instant.from(instant).toZonedDateTimeISO(zone).add(by));
}

/**
 * The local day of an instant; the first instant of a day belongs to the day that has just ended (it is that day's
 * 24:00). Where clocks go forward at midnight that instant reads 01:00; where they go back to it, 00:00 comes twice.
 */
export function dayEndingAt(instant: Instant, zone: Zone): Day {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const firstInstant = at.equals(at.startOfDay());
  const date = at.toPlainDate();
  return (firstInstant ? date.subtract({ days: 1 }) : date).toString() as Day;
}

/** The local date of an instant; midnight is the first of its day. */
export const dateOf = (instant: Instant, zone: Zone): Day =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString() as Day;

/** The clock at the end of a term: midnight is the 24:00 of the day that has just ended. */
export function endClockOf(instant: Instant, zone: Zone): Clock {
  const clock = clockOf(instant, zone);
  return clock === '00:00' ? '24:00' : clock;
}

/** The offset an instant was written with, "UTC+3", "UTC+5:30": which tz data was used shows in it. */
export function offsetOf(instant: Instant): string {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(instant) ?? [];
  if (!sign || !hours) return 'UTC';
  const rest = minutes === '00' ? '' : `:${minutes}`;
  return hours === '00' && !rest ? 'UTC' : `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${rest}`;
}

/** The local wall-clock time of an instant, `10:15`. */
export const clockOf = (instant: Instant, zone: Zone): Clock =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });
