import type { Day } from '../../../../calendar/day.ts';
import type { Instant } from '../../../../calendar/zone.ts';

/** The day that an instant fell on, where this device is. */
export const dayHere = (at: Instant): Day =>
  Temporal.Instant.from(at).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString() as Day;
