import { addDays, type Day, type Weekday, weekdayOf, yearOf } from './day.ts';
import type { Clock } from './zone.ts';

/** A public holiday on one date. `estimated`: moon-sighted, may move by a day; then the days around it close too. */
export interface Holiday {
  readonly date: Day;
  /** Names the holiday in the words of its State, `independence-day`. Two holidays may share a date. */
  readonly id: string;
  readonly estimated: boolean;
  /** The user's own: a feast moved to the day announced, or a closing of the office. */
  readonly own?: true;
}

/** When the offices of one State are open. */
export interface OfficeCalendar {
  readonly state: string;
  /** Weekly rest days, the period that holds a day deciding; `from` inclusive, ordered, the last one open-ended. */
  readonly restDays: readonly { readonly from: Day; readonly days: readonly Weekday[] }[];
  /** Years for which the table of holidays is complete. */
  readonly years: { readonly first: number; readonly last: number };
  /** Years whose table was compared with that year's orders or official list; in the others a day off may have moved. */
  readonly checkedYears: readonly number[];
  readonly holidays: readonly Holiday[];
  /** Weekdays on which the office closes early, from a day on (UAE federal offices: Friday, 12:00). */
  readonly halfDays: readonly { readonly from: Day; readonly weekday: Weekday; readonly until: Clock }[];
  /** Rest days or holidays that a decree turned into working days. */
  readonly workingDays: readonly Day[];
}

export type DayState =
  /** `until`: the hour at which an office closes early that day. */
  | { readonly open: true; readonly until: Clock | null }
  | { readonly open: false; readonly why: 'rest-day' }
  | { readonly open: false; readonly why: 'holiday' | 'near-estimated-holiday'; readonly holiday: Holiday }
  /** A weekday in a year without a table: it may be a holiday there. */
  | { readonly open: 'not-known'; readonly year: number };

const holidayIndex = new WeakMap<OfficeCalendar, Map<Day, Holiday[]>>();

/** A feast may fall on a fixed holiday: one day then holds both, the fixed one first, and closes as each of them. */
function holidaysOn(calendar: OfficeCalendar, d: Day): readonly Holiday[] {
  let index = holidayIndex.get(calendar);
  if (!index) {
    index = new Map();
    for (const holiday of calendar.holidays) {
      const same = index.get(holiday.date) ?? [];
      index.set(holiday.date, holiday.estimated ? [...same, holiday] : [holiday, ...same]);
    }
    holidayIndex.set(calendar, index);
  }
  return index.get(d) ?? [];
}

const knownStates = new WeakMap<OfficeCalendar, Map<Day, DayState>>();

/** Is the office open on this day, and if not, why. Each day of a calendar is looked up once. */
export function dayState(calendar: OfficeCalendar, d: Day): DayState {
  let known = knownStates.get(calendar);
  if (!known) {
    known = new Map();
    knownStates.set(calendar, known);
  }
  let state = known.get(d);
  if (!state) {
    state = lookUp(calendar, d);
    known.set(d, state);
  }
  return state;
}

function lookUp(calendar: OfficeCalendar, d: Day): DayState {
  if (calendar.workingDays.includes(d)) return { open: true, until: null };
  const [holiday] = holidaysOn(calendar, d);
  if (holiday) return { open: false, why: 'holiday', holiday };
  const around = [...holidaysOn(calendar, addDays(d, -1)), ...holidaysOn(calendar, addDays(d, 1))];
  const near = around.find((h) => h.estimated);
  const rest = calendar.restDays.findLast((period) => period.from <= d);
  if (rest?.days.includes(weekdayOf(d))) return { open: false, why: 'rest-day' };
  if (near) return { open: false, why: 'near-estimated-holiday', holiday: near };
  const year = yearOf(d);
  if (!rest || year < calendar.years.first || year > calendar.years.last) return { open: 'not-known', year };
  const half = calendar.halfDays.find((h) => h.from <= d && h.weekday === weekdayOf(d));
  return { open: true, until: half?.until ?? null };
}

/** One closed day passed over on the way to an open one. */
export interface ClosedDay {
  readonly day: Day;
  readonly state: Extract<DayState, { open: false }>;
}
export type OpenDay =
  | {
      readonly found: true;
      readonly day: Day;
      readonly until: Clock | null;
      readonly passed: readonly ClosedDay[];
    }
  | { readonly found: false; readonly year: number };

/** The day itself if open, else the nearest open one forwards (`1`) or back (`-1`), with what was passed over. */
export function nearestOpen(calendar: OfficeCalendar, from: Day, direction: 1 | -1): OpenDay {
  const passed: ClosedDay[] = [];
  for (let d = from; ; d = addDays(d, direction)) {
    const state = dayState(calendar, d);
    if (state.open === 'not-known') return { found: false, year: state.year };
    if (state.open) return { found: true, day: d, until: state.until, passed };
    passed.push({ day: d, state });
  }
}

/** Open days after `from` up to and including `to`; null where the table does not reach. */
export function openDaysBetween(calendar: OfficeCalendar, from: Day, to: Day): number | null {
  let n = 0;
  for (let d = addDays(from, 1); d <= to; d = addDays(d, 1)) {
    const state = dayState(calendar, d);
    if (state.open === 'not-known') return null;
    if (state.open) n += 1;
  }
  return n;
}

/** Was the table of this day's year compared with that year's orders, or does it follow from the law alone? */
export const isChecked = (calendar: OfficeCalendar, d: Day): boolean =>
  calendar.checkedYears.includes(yearOf(d));
