import type { OfficeCalendar } from '../../calendar/office-calendar.ts';
import type { StateFile } from './files.ts';
import { holidaysOf } from './holiday-table.ts';

/** When the offices of a State are open, from its file: the law's sources stay behind, only what decides a day goes on. */
export function officeCalendarOf({ facts, holidays }: StateFile): OfficeCalendar {
  return {
    state: facts.state,
    restDays: facts.restDays.map(({ from, days }) => ({ from, days })),
    years: holidays.years,
    checkedYears: holidays.checked.map(({ year }) => year),
    holidays: holidaysOf(holidays),
    halfDays: facts.halfDays.map(({ from, weekday, until }) => ({ from, weekday, until })),
    workingDays: holidays.workingDays.flatMap(({ dates }) => dates),
  };
}
