import { describe, expect, it } from 'vitest';
import { day } from '../../../../../src/calendar/day.ts';
import type { BoardRow } from '../../../../../src/cases/board-row.ts';
import { type Fresh, sameRow } from '../../../../../src/ui/state/board-fresh.ts';
import { placed, rowsFound, withNew } from '../../../../../src/ui/state/board-page.ts';
import type { PLACES } from '../../../../../src/ui/state/board-search.ts';
import { PLAIN } from '../../../../../src/ui/state/board-view.ts';
import { row } from './row.ts';

const TODAY = day('2026-11-22');
const freshOf = (of: BoardRow): Fresh => ({ row: of }) as Fresh;
const found = (rows: Partial<Record<(typeof PLACES)[number], BoardRow[]>>) => ({
  overdue: [],
  today: [],
  week: [],
  later: [],
  none: [],
  away: [],
  ...rows,
});

describe('a page of the board', () => {
  it('shows the first ten of a section, and as many more as were asked for', () => {
    const all = Array.from({ length: 50 }, (_, i) => row(`case-${i}`, '2027-01-01'));
    const later = (unrolled: object) =>
      rowsFound(found({ later: all }), { ...PLAIN, unrolled }).find(({ place }) => place === 'later');
    expect(later({})?.rows).toHaveLength(10);
    expect(later({})).toMatchObject({ count: 50, more: true });
    expect(later({ later: 40 })?.rows).toHaveLength(40);
    expect(later({ later: 70 })).toMatchObject({ more: false });
  });

  it('puts a case where its days of now put it, whatever its row said', () => {
    const said = rowsFound(found({ later: [row('a', '2027-01-01'), row('b', '2027-01-02')] }), PLAIN);
    const now = [freshOf(row('b', '2026-11-01')), freshOf(row('a', '2026-10-01'))];
    const ids = placed(said, now, TODAY).map(({ place, cases }) => [place, cases.map((one) => one.row.id)]);
    expect(Object.fromEntries(ids)).toMatchObject({ overdue: ['a', 'b'], later: [] });
  });

  it('adds cards a few at a time and takes none away', () => {
    const fresh = Array.from({ length: 9 }, (_, i) => freshOf(row(`case-${i}`, '2027-01-01')));
    const places = [{ place: 'later' as const, count: 9, cases: fresh, more: false }];
    const shown = withNew(places, new Set(['case-7', 'case-8']), 3);
    expect(shown[0]?.cases.map((one) => one.row.id)).toEqual([
      'case-0',
      'case-1',
      'case-2',
      'case-7',
      'case-8',
    ]);
  });

  it('takes a row for the same whatever language its States were named in, and for another by its days', () => {
    const one = row('a', '2027-01-01', { text: 'jordan' });
    expect(sameRow(one, { ...one, text: 'иордания' })).toBe(true);
    expect(sameRow(one, row('a', '2027-01-02'))).toBe(false);
    expect(sameRow(undefined, one)).toBe(false);
  });
});
