import { addDays, type Day } from './day.ts';
import type { Holiday, OfficeCalendar } from './office-calendar.ts';

/** What a user knows of an office beyond its table. */
export interface OwnDays {
  /** Days on which the office is closed besides. */
  readonly closed: readonly Day[];
  /** A moon-sighted feast that was announced: `on` is a day of it as the table has it, `by` moves the whole feast. */
  readonly shifts: readonly { readonly on: Day; readonly by: number }[];
}

/** The days of the moon-sighted feast that holds a day, in order; empty where none does. */
export function feastOn({ holidays }: OfficeCalendar, on: Day): readonly Holiday[] {
  const found = holidays.find((holiday) => holiday.estimated && holiday.date === on);
  if (!found) return [];
  const same = new Map(
    holidays.filter(({ id, estimated }) => estimated && id === found.id).map((h) => [h.date, h]),
  );
  let first = on;
  while (same.has(addDays(first, -1))) first = addDays(first, -1);
  const feast: Holiday[] = [];
  for (let d = first, h = same.get(d); h; d = addDays(d, 1), h = same.get(d)) feast.push(h);
  return feast;
}

/**
 * A calendar with the user's own days. A feast that is shifted, by 0 too, counts as announced: it closes its own days
 * and no longer those around them.
 */
export function withOwnDays(calendar: OfficeCalendar, own: OwnDays): OfficeCalendar {
  if (own.closed.length === 0 && own.shifts.length === 0) return calendar;
  const moved = new Map<Holiday, number>();
  for (const { on, by } of own.shifts) for (const day of feastOn(calendar, on)) moved.set(day, by);
  const holidays = calendar.holidays.map((holiday): Holiday => {
    const by = moved.get(holiday);
    if (by === undefined) return holiday;
    return { ...holiday, date: addDays(holiday.date, by), estimated: false, own: true };
  });
  const closings = own.closed.map(
    (date): Holiday => ({ date, id: 'own-closing', estimated: false, own: true }),
  );
  // A day that a decree had worked is closed all the same where the user knows it to be.
  const workingDays = calendar.workingDays.filter((date) => !own.closed.includes(date));
  return { ...calendar, holidays: [...holidays, ...closings], workingDays };
}
