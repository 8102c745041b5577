import { addDays, type Day, weekdayOf } from '../calendar/day.ts';
import type { Clock, Instant, Zone } from '../calendar/zone.ts';
import type { PendingTerm } from './board-row.ts';
import type { WarningSettings } from './warning-settings.ts';

/** A moment at which a term warns. */
export interface WarningMoment {
  readonly at: Instant;
  /** Which of the term's warnings it is, whatever hour it comes at: `7-days`, `6-hours`, `overdue`, `again-2026-12-01`. */
  readonly name: string;
}

/** The name of the one behind the end: unless it is snoozed, a term has none after it. */
export const LAST_MOMENT = 'overdue';

/** How long before its end a term that ends at an hour warns, whatever the hour. */
const HOURS_BEFORE = [24, 6, 1] as const;

type Moment = Temporal.Instant;
const date = (d: Day) => Temporal.PlainDate.from(d);
const startOf = (d: Day, zone: Zone): Moment => date(d).toZonedDateTime(zone).toInstant();
const before = (a: Moment, b: Moment): boolean => Temporal.Instant.compare(a, b) < 0;

/** When a clock in `zone` shows that time on that day: twice where it was turned back, the first moment after it where it was turned past it. */
function shownAt(d: Day, clock: Clock, zone: Zone): readonly Moment[] {
  const time = date(d).toPlainDateTime(Temporal.PlainTime.from(clock));
  const [first, second] = [
    time.toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant(),
    time.toZonedDateTime(zone, { disambiguation: 'later' }).toInstant(),
  ];
  return first.equals(second) ? [first] : [first, second];
}

/** When a clock `here` shows that time, around day `d` of any zone, in order. */
function shownAround(d: Day, clock: Clock, here: Zone): readonly Moment[] {
  // Clocks of the world are less than two days apart.
  return [-2, -1, 0, 1, 2].flatMap((n) => shownAt(addDays(d, n), clock, here)).sort(Temporal.Instant.compare);
}

/**
 * The moment within day `d` of `zone` at which a clock `here` shows `clock`. A day that is cut short may have none: it
 * is then the last one before that day, since later would be too late.
 */
function withinDay(d: Day, zone: Zone, clock: Clock, here: Zone): Moment {
  const [start, end] = [startOf(d, zone), startOf(addDays(d, 1), zone)];
  const shown = shownAround(d, clock, here).filter((at) => before(at, end));
  return shown.find((at) => !before(at, start)) ?? shown.at(-1) ?? start;
}

/** The instant at which a term ends. An hour that comes twice is meant the first time. */
export function endOfTerm({ day, clock, zone }: PendingTerm, here: Zone): Moment {
  const there = zone ?? here;
  if (clock === null || clock === '24:00') return startOf(addDays(day, 1), there);
  const time = date(day).toPlainDateTime(Temporal.PlainTime.from(clock));
  return time.toZonedDateTime(there, { disambiguation: 'earlier' }).toInstant();
}

/** The moment, or where its day is quiet the same hour of the nearest day that is not, on the side given. */
function unlessQuiet(at: Moment, { quiet, at: clock }: WarningSettings, here: Zone, side: 1 | -1): Moment {
  const first = at.toZonedDateTimeISO(here).toPlainDate().toString() as Day;
  const isQuiet = (d: Day) => quiet.includes(weekdayOf(d));
  if (!isQuiet(first)) return at;
  let d = first;
  for (let n = 0; n < 7 && isQuiet(d); n += 1) d = addDays(d, side);
  return shownAt(d, clock, here)[0] ?? at;
}

/**
 * Every moment at which a term warns, in order. A day is one of the State that decides, the hour is the user's: `days`
 * before the safe day and, once, the day after it; a term that ends at an hour also hours before. What lies before the
 * day it was snoozed to does not warn, that day does.
 */
export function warningMoments(
  term: PendingTerm,
  settings: WarningSettings,
  here: Zone,
): readonly WarningMoment[] {
  const zone = term.zone ?? here;
  const end = endOfTerm(term, here);
  const found: { at: Moment; name: string }[] = settings.days.map((days) => {
    const at = withinDay(addDays(term.day, -days), zone, settings.at, here);
    return { at: unlessQuiet(at, settings, here, -1), name: `${days}-days` };
  });
  if (term.clock !== null)
    for (const hours of HOURS_BEFORE) found.push({ at: end.subtract({ hours }), name: `${hours}-hours` });
  const next = addDays(term.day, 1);
  const after =
    shownAround(next, settings.at, here).find((at) => !before(at, startOf(next, zone))) ??
    startOf(next, zone);
  const due = found.filter(({ at }) => before(at, end));
  due.push({ at: unlessQuiet(after, settings, here, 1), name: LAST_MOMENT });
  const { snoozed } = term;
  const awake = snoozed ? due.filter(({ at }) => !before(at, startOf(snoozed, here))) : due;
  const [again] = snoozed ? shownAt(snoozed, settings.at, here) : [];
  if (again) awake.push({ at: again, name: `again-${snoozed}` });
  return awake
    .sort((a, b) => Temporal.Instant.compare(a.at, b.at))
    .map(({ at, name }) => ({ at: at.toString(), name }));
}
