import { expect, it } from 'vitest';
import type { HistoryItem } from '../../../../../src/cases/history.ts';
import { byDay } from '../../../../../src/ui/screens/cases/history/by-day.ts';

const item = (id: string, at: string): HistoryItem => ({ id, at, device: '', changes: [] });

it('changes stand under the day of the local clock, the newest first', () => {
  const history = [
    item('a', '2026-11-20T18:30:00Z'),
    item('b', '2026-11-20T19:30:00Z'),
    item('c', '2026-11-21T00:00:00.000000001Z'),
  ];
  const told = (zone: string) =>
    byDay(history, zone).map(({ day, items }) => [
      day,
      items.map(({ item, clock }) => `${item.id} ${clock}`),
    ]);
  expect(told('Asia/Almaty')).toEqual([
    ['2026-11-21', ['c 05:00', 'b 00:30']],
    ['2026-11-20', ['a 23:30']],
  ]);
  expect(told('UTC')).toEqual([
    ['2026-11-21', ['c 00:00']],
    ['2026-11-20', ['b 19:30', 'a 18:30']],
  ]);
});
