import { expect, test } from 'vitest';
import { type Day, day } from '../../src/calendar/day.ts';
import { type Case, EMPTY_CASE } from '../../src/cases/case.ts';
import { byNextSafeDay, isOverdue, nextSafeDay } from '../../src/cases/next-safe-day.ts';

const dated = (id: string, safe: string | null, created = '2026-01-01T00:00:00Z') => {
  const of: Case = { id, name: id, created, changed: created, ...EMPTY_CASE };
  return { case: of, nextSafeDay: safe === null ? null : day(safe) };
};
const order = (list: ReturnType<typeof dated>[]) => byNextSafeDay(list).map((one) => one.case.id);

test('overdue on top, then the earliest safe day, cases without one last', () => {
  const list = [
    dated('none', null),
    dated('later', '2027-01-05'),
    dated('overdue', '2026-11-20'),
    dated('soon', '2026-12-10'),
  ];
  expect(order(list)).toEqual(['overdue', 'soon', 'later', 'none']);
  expect(list[0]?.case.id).toBe('none');
});

test('at the same day, and without one, the newer case comes first', () => {
  const [old, young] = ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'];
  expect(order([dated('a', '2026-12-10', old), dated('b', '2026-12-10', young)])).toEqual(['b', 'a']);
  expect(order([dated('a', null, old), dated('b', null, young)])).toEqual(['b', 'a']);
  expect(order([dated('b', null), dated('a', null)])).toEqual(['a', 'b']);
});

test('a case is listed by its earliest day, overdue or not; today is not past', () => {
  const days = ['2026-12-10', '2026-11-22', '2026-11-01'].map((d) => day(d));
  expect(nextSafeDay(days)).toBe('2026-11-01');
  expect(nextSafeDay(days.slice(0, 2))).toBe('2026-11-22');
  expect(nextSafeDay([])).toBeNull();
  const overdue = (d: string, today: string) => isOverdue(d as Day, today as Day);
  expect([overdue('2026-11-22', '2026-11-22'), overdue('2026-11-22', '2026-11-23')]).toEqual([false, true]);
});
