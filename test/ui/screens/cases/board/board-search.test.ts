import { describe, expect, it } from 'vitest';
import { foldForBoard } from '../../../../../src/app/case/board-text.ts';
import { day } from '../../../../../src/calendar/day.ts';
import { inTurns, type Pace } from '../../../../../src/ui/state/board-pace.ts';
import { BoardRows } from '../../../../../src/ui/state/board-rows.ts';
import { searchRows, typedWords, wordsTest } from '../../../../../src/ui/state/board-search.ts';
import { row } from './row.ts';

const TODAY = day('2026-11-22');
const never: Pace = { pause: () => null };
const here = () => false;

const withText = (id: string, next: string | null, text: string, more = {}) =>
  row(id, next, { text: foldForBoard(text), ...more });

function rowsOf(...all: ReturnType<typeof row>[]): BoardRows {
  const rows = new BoardRows();
  for (const one of all) rows.put(one);
  return rows;
}

const idsFound = async (rows: BoardRows, typed: string) => {
  const found = await searchRows(rows, wordsTest(typedWords(typed)), TODAY, never, here);
  return found && Object.values(found).flatMap((part) => part.map(({ id }) => id));
};

describe('the search of the board', () => {
  it('finds every typed word in any order, whatever its case, accents and look-alike letters', async () => {
    const rows = rowsOf(
      withText('a', '2026-11-23', 'Дело Семёнова\nАмман'),
      withText('b', '2026-11-24', 'Müller, Rabat'),
      withText('c', '2026-11-25', 'Семёнов'),
    );
    expect(await idsFound(rows, 'амман семенов')).toEqual(['a']);
    expect(await idsFound(rows, 'MULLER')).toEqual(['b']);
    expect(await idsFound(rows, 'семёнов')).toEqual(['a', 'c']);
    expect(await idsFound(rows, 'семёнов rabat')).toEqual([]);
  });

  it('finds a case by the name of its instrument too', async () => {
    const rows = rowsOf(row('a', null, { instruments: ['kz-jo-extradition'] }), row('b', null));
    const named = (word: string) => new Set(word === 'convention' ? ['kz-jo-extradition'] : []);
    const found = await searchRows(rows, wordsTest(['convention'], named), TODAY, never, here);
    expect(found?.none.map(({ id }) => id)).toEqual(['a']);
  });

  it('puts what it finds where the board has it, the last changed of what is away first', async () => {
    const rows = rowsOf(
      row('later', '2027-01-01'),
      row('late', '2026-11-01'),
      row('today', '2026-11-22'),
      row('week', '2026-11-29'),
      row('none', null),
      row('old', '2026-01-01', { state: 'closed', changed: '2026-01-01T00:00:00Z' }),
      row('new', null, { archived: true, changed: '2026-02-01T00:00:00Z' }),
    );
    const found = await searchRows(rows, () => true, TODAY, never, here);
    const ids = Object.fromEntries(
      Object.entries(found ?? {}).map(([place, all]) => [place, all.map(({ id }) => id)]),
    );
    expect(ids).toEqual({
      overdue: ['late'],
      today: ['today'],
      week: ['week'],
      later: ['later'],
      none: ['none'],
      away: ['new', 'old'],
    });
  });

  it('works in turns, and stops where the next key has come', async () => {
    const rows = rowsOf(...Array.from({ length: 1_000 }, (_, i) => row(`case-${i}`, null)));
    let turns = 0;
    const pace: Pace = {
      pause: () => {
        turns += 1;
        return Promise.resolve();
      },
    };
    expect((await searchRows(rows, () => true, TODAY, pace, here))?.none).toHaveLength(1_000);
    expect(turns).toBeGreaterThan(5);
    turns = 0;
    expect(
      await searchRows(
        rows,
        () => true,
        TODAY,
        pace,
        () => turns > 1,
      ),
    ).toBe(null);
    expect(turns).toBe(2);
  });

  it('ends a turn when its time is up', async () => {
    let now = 0;
    const pace = inTurns(6, () => now);
    expect(pace.pause()).toBe(null);
    now = 5;
    expect(pace.pause()).toBe(null);
    now = 6;
    const pause = pace.pause();
    expect(pause).toBeInstanceOf(Promise);
    await pause;
    expect(pace.pause()).toBe(null);
  });
});
