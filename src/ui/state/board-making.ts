import { rowsStamp } from '../../app/case/board-row.ts';
import type { Board } from '../../store/board.ts';
import type { FreshCases, Law } from './board-fresh.ts';
import type { Making } from './board-keep.ts';
import { inTurns } from './board-pace.ts';

/** How the rows of the board are made under a law. */
export const makingOf = (
  board: Board,
  law: Law,
  fresh: FreshCases,
  onRows: Making['onRows'] = () => {},
): Making => ({
  board,
  stamp: rowsStamp(law.index, law.engine),
  today: law.today,
  make: async (cases) => (await fresh.of(cases, inTurns())).map(({ row }) => row),
  onRows,
});
