import { addDays, type Day, daysBetween, isDay } from '../calendar/day.ts';
import type { Instant } from '../calendar/zone.ts';
import { isPlainObject, type JsonObject } from '../cases/json.ts';
import { isInstant } from '../cases/text.ts';

/** After how many days a reminder to back up comes. */
export const REMINDER_DAYS = [7, 14, 30] as const;
export type ReminderDays = (typeof REMINDER_DAYS)[number];
/** "Remind me later" is no later than this. */
const LATER_DAYS = 7;

/** How all cases stand: another count, or a later change, and they are others than before. */
export interface StandOfCases {
  readonly count: number;
  /** Null: there is none. */
  readonly newest: Instant | null;
}

/** What this device knows of the last file of everything, and when it reminds. */
export interface BackupNote {
  /** The day of that file; null: there was none. */
  readonly at: Day | null;
  readonly stand: StandOfCases;
  /** Null: never. */
  readonly every: ReminderDays | null;
  /** Not before this day again. */
  readonly later: Day | null;
  /** Where there was no file yet: the day a case was first kept here. */
  readonly since: Day | null;
}

export const NO_BACKUP: BackupNote = {
  at: null,
  stand: { count: 0, newest: null },
  every: 14,
  later: null,
  since: null,
};

const dayOrNull = (value: unknown): Day | null => (typeof value === 'string' && isDay(value) ? value : null);

/** What was kept, one field at a time: what cannot be read is as at first. */
export function readBackupNote(kept: unknown): BackupNote {
  if (!isPlainObject(kept)) return NO_BACKUP;
  const { count, newest, every } = kept;
  return {
    at: dayOrNull(kept.at),
    stand: {
      count: typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : 0,
      newest: typeof newest === 'string' && isInstant(newest) ? newest : null,
    },
    every: every === null ? null : (REMINDER_DAYS.find((days) => days === every) ?? NO_BACKUP.every),
    later: dayOrNull(kept.later),
    since: dayOrNull(kept.since),
  };
}

export const writeBackupNote = ({ stand, ...note }: BackupNote): JsonObject => ({ ...note, ...stand });

/** Has so much time gone by that it is worth looking whether anything changed? */
export function isTimeToLook({ at, since, every, later }: BackupNote, today: Day): boolean {
  const from = at ?? since;
  if (every === null || from === null || (later !== null && today < later)) return false;
  return daysBetween(from, today) >= every;
}

/** Are the cases others than those in the last file of everything? */
export function isChanged({ at, stand }: BackupNote, now: StandOfCases): boolean {
  if (at === null) return now.count > 0;
  if (now.count !== stand.count) return true;
  if (now.newest === null || stand.newest === null) return now.newest !== stand.newest;
  return Temporal.Instant.compare(stand.newest, now.newest) < 0;
}

export const backedUp = (note: BackupNote, stand: StandOfCases, today: Day): BackupNote => ({
  ...note,
  at: today,
  stand,
  later: null,
});

export const remindedLater = (note: BackupNote, today: Day): BackupNote => ({
  ...note,
  later: addDays(today, Math.min(note.every ?? LATER_DAYS, LATER_DAYS)),
});
