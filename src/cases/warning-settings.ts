import type { Weekday } from '../calendar/day.ts';
import { type Clock, isClock } from '../calendar/zone.ts';
import { isPlainObject } from './json.ts';

/** How many days before a safe day somebody may want to be warned. */
export const WARNING_DAYS = [14, 7, 3, 1, 0] as const;
export type WarningDays = (typeof WARNING_DAYS)[number];

/** When this device warns; the user's own. */
export interface WarningSettings {
  readonly on: boolean;
  /** The most first. */
  readonly days: readonly WarningDays[];
  /** The hour on the user's clock. */
  readonly at: Clock;
  /** Weekdays on which no warning by days comes: it comes before them. */
  readonly quiet: readonly Weekday[];
  /** Whether a notification names the case: others may see the screen. */
  readonly named: boolean;
}

export const WARNINGS_AT_FIRST: WarningSettings = {
  on: true,
  days: [7, 3, 1, 0],
  at: '09:00',
  quiet: [],
  named: false,
};

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const some = <T>(all: readonly T[], value: unknown, otherwise: readonly T[]): readonly T[] =>
  Array.isArray(value) ? all.filter((one) => value.includes(one)) : otherwise;

/** What was kept, one field at a time: what cannot be read is as at first. A week that is quiet throughout is quiet nowhere. */
export function readWarningSettings(kept: unknown): WarningSettings {
  if (!isPlainObject(kept)) return WARNINGS_AT_FIRST;
  const first = WARNINGS_AT_FIRST;
  const quiet = some(WEEK, kept.quiet, first.quiet);
  return {
    on: typeof kept.on === 'boolean' ? kept.on : first.on,
    days: some<WarningDays>(WARNING_DAYS, kept.days, first.days),
    at: typeof kept.at === 'string' && isClock(kept.at) ? kept.at : first.at,
    quiet: quiet.length === WEEK.length ? [] : quiet,
    named: typeof kept.named === 'boolean' ? kept.named : first.named,
  };
}
