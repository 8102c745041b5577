import { describe, expect, it } from 'vitest';
import { day } from '../../../../../src/calendar/day.ts';
import type { BoardRow } from '../../../../../src/cases/board-row.ts';
import type { Board } from '../../../../../src/store/board.ts';
import { type Fresh, sameRow } from '../../../../../src/ui/state/board-fresh.ts';
import { type PlaceRows, placed, rowsFound, withNew } from '../../../../../src/ui/state/board-page.ts';
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
/** The store as it is when the found rows are read. */
const storeOf = (...rows: readonly BoardRow[]): Pick<Board, 'rows'> => ({
  rows: async (ids) => ({ rows: ids.flatMap((id) => rows.filter((one) => one.id === id)) }),
});
async function rowsOf(...asked: Parameters<typeof rowsFound>): Promise<PlaceRows[]> {
  const read = await rowsFound(...asked);
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

describe('a page of the board', () => {
  it('shows the first ten of a section, and as many more as were asked for', async () => {
    const all = Array.from({ length: 50 }, (_, i) => row(`case-${i}`, '2027-01-01'));
    const later = async (unrolled: object) => {
      const read = await rowsOf(storeOf(...all), found({ later: all }), { ...PLAIN, unrolled });
      return read.find(({ place }) => place === 'later');
    };
    expect((await later({}))?.rows).toEqual(all.slice(0, 10));
    expect(await later({})).toMatchObject({ count: 50, more: true });
    expect((await later({ later: 40 }))?.rows).toHaveLength(40);
    expect(await later({ later: 70 })).toMatchObject({ more: false });
  });

  it('leaves out what was deleted since the search looked, and says where rows cannot be read', async () => {
    const [a, b] = [row('a', '2027-01-01'), row('b', '2027-01-02')];
    const read = await rowsOf(storeOf(b), found({ later: [a, b] }), PLAIN);
    expect(read.find(({ place }) => place === 'later')?.rows).toEqual([b]);
    const broken = { problem: 'closed', detail: '' } as const;
    expect(await rowsFound({ rows: async () => broken }, found({ later: [a] }), PLAIN)).toBe(broken);
  });

  it('puts a case where its days of now put it, whatever its row said', async () => {
    const rows = [row('a', '2027-01-01'), row('b', '2027-01-02')];
    const said = await rowsOf(storeOf(...rows), found({ later: rows }), PLAIN);
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
