import { type Day, day } from '../../calendar/day.ts';
import type { Holiday } from '../../calendar/office-calendar.ts';
import type { HolidayGroup, HolidayTable } from '../schema/state-law.ts';

/** Every date of a group. */
export function datesOf({ dates = [], eachYear }: HolidayGroup): readonly Day[] {
  if (!eachYear) return dates;
  const { first, last, days } = eachYear;
  const years = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  return [...dates, ...years.flatMap((year) => days.map((monthDay) => day(`${year}-${monthDay}`)))];
}

/** The table day by day, in order. */
export const holidaysOf = (table: HolidayTable): readonly Holiday[] =>
  table.days
    .flatMap((group) => datesOf(group).map((date) => ({ date, id: group.id, estimated: group.estimated })))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
