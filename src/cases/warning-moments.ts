import { addDays, type Day, weekdayOf } from '../calendar/day.ts';
import { dateOf, type Instant, type Zone } from '../calendar/zone.ts';
import type { PendingTerm } from './board-row.ts';
import { firstFrom, hourOf, type Millis, shownAt, startOf, withinDay } from './warning-clock.ts';
import type { WarningSettings } from './warning-settings.ts';

/** A moment at which a term warns. */
export interface WarningMoment {
  readonly at: Millis;
  /** Which of the term's warnings it is, whatever hour it comes at: `7-days`, `6-hours`, `overdue`, `again-2026-12-01`. */
  readonly name: string;
}

/** The name of the one behind the end: unless it is snoozed, a term has none after it. */
export const LAST_MOMENT = 'overdue';

/** How long before its end a term that ends at an hour warns, whatever the hour. */
export const HOURS_BEFORE = [24, 6, 1] as const;
const HOUR = 3_600_000;

export const instantAt = (at: Millis): Instant => Temporal.Instant.fromEpochMilliseconds(at).toString();
export const millisOf = (at: Instant): Millis => Temporal.Instant.from(at).epochMilliseconds;

/** The instant at which a term ends. */
export function endMillis({ day, clock, zone }: PendingTerm, here: Zone): Millis {
  const there = zone ?? here;
  return clock === null || clock === '24:00' ? startOf(addDays(day, 1), there) : hourOf(day, there, clock);
}

export const endOfTerm = (term: PendingTerm, here: Zone): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(endMillis(term, here));

/** The moment, or where its day is quiet the same hour of the nearest day that is not, on the side given. */
function unlessQuiet(at: Millis, { quiet, at: clock }: WarningSettings, here: Zone, side: 1 | -1): Millis {
  if (quiet.length === 0) return at;
  const isQuiet = (d: Day) => quiet.includes(weekdayOf(d));
  const first = dateOf(instantAt(at), here);
  if (!isQuiet(first)) return at;
  let d = first;
  for (let n = 0; n < 7 && isQuiet(d); n += 1) d = addDays(d, side);
  return shownAt(d, here, clock)[0];
}

/**
 * Every moment at which a term warns, in order. A day is one of the State that decides, the hour is the user's: `days`
 * before the safe day and, once, the day after it; a term that ends at an hour also hours before. What lies before the
 * day it was snoozed to does not warn, that day does. From the beginning of its safe day a term warns all the same: an
 * event may have moved it to before the day it was snoozed to.
 */
export function warningMoments(
  term: PendingTerm,
  settings: WarningSettings,
  here: Zone,
): readonly WarningMoment[] {
  const zone = term.zone ?? here;
  const { at: clock } = settings;
  const end = endMillis(term, here);
  const found: WarningMoment[] = settings.days.map((days) => {
    const at = withinDay(addDays(term.day, -days), zone, clock, here);
    return { at: unlessQuiet(at, settings, here, -1), name: `${days}-days` };
  });
  if (term.clock !== null)
    for (const hours of HOURS_BEFORE) found.push({ at: end - hours * HOUR, name: `${hours}-hours` });
  const due = found.filter(({ at }) => at < end);
  const after = firstFrom(addDays(term.day, 1), zone, clock, here);
  due.push({ at: unlessQuiet(after, settings, here, 1), name: LAST_MOMENT });
  const { snoozed } = term;
  const quietTo = snoozed ? Math.min(startOf(snoozed, here), startOf(term.day, zone)) : -Infinity;
  const awake = due.filter(({ at }) => at >= quietTo);
  if (snoozed) awake.push({ at: shownAt(snoozed, here, clock)[0], name: `again-${snoozed}` });
  return awake.sort((a, b) => a.at - b.at);
}
