import { describe, expect, it } from 'vitest';
import type { EntryAnswer } from '../../../../../src/app/case/answer.ts';
import { timelineOf } from '../../../../../src/app/case/timeline.ts';
import { day } from '../../../../../src/calendar/day.ts';
import { type Case, type CaseEntry, EMPTY_CASE } from '../../../../../src/cases/case.ts';
import { daysOf, firstShown, rowsOf } from '../../../../../src/ui/screens/cases/one/timeline/rows.ts';

const TODAY = day('2026-11-22');
const event = (id: string, when: string) => ({
  id,
  event: null,
  when,
  title: id,
  place: '',
  note: '',
  counts: false,
});
const entry = (id: string): CaseEntry => ({ id, kind: 'count', facts: {} });
const safe = (on: string): EntryAnswer => ({
  kind: 'safe',
  day: day(on),
  clock: null,
  zone: null,
  span: { from: day('2026-09-01'), usual: day(on), safe: day(on), outer: day(on) },
  flawed: false,
  open: false,
  unsettled: [],
});
const caseOf = (parts: Partial<Case>): Case => ({
  ...EMPTY_CASE,
  id: 'c',
  name: 'c',
  created: '2026-11-20T06:00:00Z',
  changed: '2026-11-20T06:00:00Z',
  ...parts,
});
const rows = (parts: Partial<Case>, answers: Readonly<Record<string, EntryAnswer>> = {}) =>
  rowsOf(timelineOf(caseOf(parts), new Map(Object.entries(answers)), TODAY));
const named = (all: ReturnType<typeof rows>) =>
  all.map((row) => (row.row === 'event' ? row.id : row.row === 'term' ? row.bar.entry : 'today'));

describe('the lines of a timeline', () => {
  it('are none where there is nothing', () => {
    expect(rows({})).toEqual([]);
  });
  it('stand in the order of their days, today among them, what is due today after it', () => {
    const all = rows(
      {
        events: [event('later', '2026-12-01'), event('before', '2026-11-03'), event('now', '2026-11-22')],
        entries: [entry('due'), entry('over')],
      },
      { due: safe('2026-11-22'), over: safe('2026-11-10') },
    );
    expect(named(all)).toEqual(['before', 'over', 'now', 'today', 'due', 'later']);
  });
  it('mark the one that comes next, which is none that is overdue', () => {
    const all = rows(
      { entries: [entry('over'), entry('far'), entry('near')] },
      { over: safe('2026-11-10'), far: safe('2026-12-20'), near: safe('2026-12-10') },
    );
    expect(named(all.filter((row) => row.row === 'term' && row.next))).toEqual(['near']);
  });
  it('tell apart both days of an event that is not certain', () => {
    expect(daysOf(rows({ events: [event('a', '2026-11-03..2026-11-05')] }))).toEqual([
      '2026-11-03',
      '2026-11-05',
      TODAY,
    ]);
  });
  it('fold what is long over, and nothing that is overdue', () => {
    const events = Array.from({ length: 9 }, (_, i) => event(`e${i}`, `2026-10-0${i + 1}`));
    expect(firstShown(rows({ events }), 6)).toBe(3);
    const overdue = rows({ events, entries: [entry('over')] }, { over: safe('2026-09-15') });
    expect(firstShown(overdue, 6)).toBe(0);
  });
});
