import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { addDays, type Day, day, weekdayOf } from '../../../src/calendar/day.ts';
import type { StateFile } from '../../../src/law/built/files.ts';
import { datesOf } from '../../../src/law/built/holiday-table.ts';
import {
  countingLawSchema,
  holidaysSchema,
  type StateWords,
  stateSchema,
  stateWordsSchema,
} from '../../../src/law/schema/state-law.ts';

export const STATES = ['AE', 'JO', 'KZ', 'MA'] as const;
export const LANGUAGES = ['en', 'ru'] as const;
export const YEARS: readonly number[] = Array.from({ length: 21 }, (_, n) => 2015 + n);
export type StateCode = (typeof STATES)[number];

const json = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../src/data/states/${path}`, import.meta.url), 'utf8'));

/** The files of one State, checked against their schemas. */
export function readState(state: StateCode): StateFile {
  return {
    facts: v.parse(stateSchema, json(`${state}/state.json`)),
    counting: v.parse(countingLawSchema, json(`${state}/counting.json`)),
    holidays: v.parse(holidaysSchema, json(`${state}/holidays.json`)),
  };
}

/** The table of a State, one entry a day, in the order of the file. */
export const dayByDay = (state: StateCode) =>
  readState(state).holidays.days.flatMap((group) =>
    datesOf(group).map((date) => ({ date, id: group.id, basis: group.basis, estimated: group.estimated })),
  );

export const readWords = (state: StateCode, lang: string): StateWords =>
  v.parse(stateWordsSchema, json(`${state}/words/${lang}.json`));

export const eachDay = (from: string, to: string): Day[] => {
  const days: Day[] = [];
  for (let d = day(from); d <= to; d = addDays(d, 1)) days.push(d);
  return days;
};

/** Is this one of the weekly rest days of the State's last period? */
export const isRestDay = (file: StateFile, d: Day): boolean =>
  file.facts.restDays.findLast((period) => period.from <= d)?.days.includes(weekdayOf(d)) ?? false;
