import type { Day } from '../../calendar/day.ts';
import type { Holiday } from '../../calendar/office-calendar.ts';
import type { Source } from '../schema/primitives.ts';
import type { HolidayGroup, HolidayTable } from '../schema/state-law.ts';
import { datesOf } from './holiday-table.ts';

/** On what a holiday of that date and name rests; null where the table has none. */
export function groundOfHoliday(
  table: HolidayTable,
  { date, id }: Pick<Holiday, 'date' | 'id'>,
): { readonly basis: HolidayGroup['basis']; readonly source: Source } | null {
  const group = table.days.find((each) => each.id === id && datesOf(each).includes(date));
  const source = group && table.sources[group.source];
  return source ? { basis: group.basis, source } : null;
}

/** By what a rest day or holiday is worked; null where it is not. */
export function sourceOfWorkingDay(table: HolidayTable, date: Day): Source | null {
  const entry = table.workingDays.find(({ dates }) => dates.includes(date));
  return (entry && table.sources[entry.source]) ?? null;
}
