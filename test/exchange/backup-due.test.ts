import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../src/calendar/day.ts';
import {
  backedUp,
  isChanged,
  isTimeToLook,
  NO_BACKUP,
  readBackupNote,
  remindedLater,
  writeBackupNote,
} from '../../src/exchange/backup-due.ts';

const TODAY = day('2026-11-22');
const STAND = { count: 3, newest: '2026-11-20T06:00:00.5Z' };
const DONE = backedUp(NO_BACKUP, STAND, TODAY);

describe('the reminder to back up', () => {
  it('looks only once so many days have gone by', () => {
    expect(isTimeToLook(DONE, addDays(TODAY, 13))).toBe(false);
    expect(isTimeToLook(DONE, addDays(TODAY, 14))).toBe(true);
    expect(isTimeToLook({ ...DONE, every: 7 }, addDays(TODAY, 7))).toBe(true);
    expect(isTimeToLook({ ...DONE, every: null }, addDays(TODAY, 400))).toBe(false);
  });

  it('counts from the day cases were first seen where there is no file yet', () => {
    expect(isTimeToLook(NO_BACKUP, TODAY)).toBe(false);
    expect(isTimeToLook({ ...NO_BACKUP, since: TODAY }, addDays(TODAY, 14))).toBe(true);
    expect(isChanged({ ...NO_BACKUP, since: TODAY }, STAND)).toBe(true);
    expect(isChanged(NO_BACKUP, { count: 0, newest: null })).toBe(false);
  });

  it.each([
    ['nothing', STAND, false],
    ['a case more, older than the file', { ...STAND, count: 4 }, true],
    ['a case less', { ...STAND, count: 2 }, true],
    ['a case changed', { ...STAND, newest: '2026-11-20T06:00:01Z' }, true],
    // By their letters the one would come before the other.
    ['an instant written without its fraction', { ...STAND, newest: '2026-11-20T06:00:00Z' }, false],
  ])('knows by %s whether there is anything to back up', (_what, now, changed) => {
    expect(isChanged(DONE, now)).toBe(changed);
  });

  it('comes again later, within a week', () => {
    const asked = remindedLater(DONE, addDays(TODAY, 20));
    expect(isTimeToLook(asked, addDays(TODAY, 26))).toBe(false);
    expect(isTimeToLook(asked, addDays(TODAY, 27))).toBe(true);
    expect(backedUp(asked, STAND, TODAY).later).toBeNull();
  });

  it('is kept, and read field by field', () => {
    expect(readBackupNote(writeBackupNote({ ...DONE, every: null }))).toEqual({ ...DONE, every: null });
    expect(readBackupNote(null)).toEqual(NO_BACKUP);
    expect(
      readBackupNote({ at: '2026-02-30', count: -1, newest: 'x', every: 3, later: 4, since: [] }),
    ).toEqual(NO_BACKUP);
    expect(readBackupNote({ at: '2026-11-22', every: 30 })).toMatchObject({ at: '2026-11-22', every: 30 });
  });
});
