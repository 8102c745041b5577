import type { Day } from '../../calendar/day.ts';
import type { BoardRow } from '../../cases/board-row.ts';
import {
  countNear,
  type Moment,
  type OrderRange,
  type Pressing,
  pressingRanges,
} from '../../cases/pressing.ts';
import type { Board } from '../../store/board.ts';
import type { CaseStore } from '../../store/case-store.ts';
import { countIn } from './board-counts.ts';
import { followStore, openCases } from './case-store-open.ts';

/** A day may have ended somewhere meanwhile, in milliseconds. */
const AGAIN = 60_000;
const BATCH = 200;

type GoesOn = () => boolean;

/**
 * What presses among the open cases, as far as their rows are made, now and whenever that changes; null where there
 * is no open case, or the store cannot be read: the board says why. `moment`: as the number at the icon counts; null
 * where another day than this one is looked at. Returns the end of it.
 */
export function countNow(
  today: Day,
  moment: () => Moment | null,
  tell: (pressing: Pressing | null) => void,
): () => void {
  let newest = 0;
  const count = async () => {
    newest += 1;
    const mine = newest;
    const isWanted = () => mine === newest;
    const opened = await openCases();
    const counted = 'store' in opened ? await pressingIn(opened.store, today, moment(), isWanted) : null;
    if (isWanted()) tell(counted);
  };
  const end = followStore(({ kind }) => {
    if (kind === 'changed' || kind === 'board') void count();
  });
  const again = setInterval(() => void count(), AGAIN);
  void count();
  return () => {
    newest += 1;
    clearInterval(again);
    end();
  };
}

async function pressingIn(
  { board }: CaseStore,
  today: Day,
  moment: Moment | null,
  goesOn: GoesOn,
): Promise<Pressing | null> {
  const any = await board.page({}, 1);
  if (!('rows' in any) || any.rows.length === 0) return null;
  const ranges = pressingRanges(today);
  const near = countNear(await rowsIn(board, ranges.near, goesOn), today, moment);
  const overdue = await countIn(board, ranges.overdue, goesOn);
  const week = await countIn(board, ranges.week, goesOn);
  return { ...near, overdue: near.overdue + (overdue ?? 0), week: near.week + (week ?? 0) };
}

async function rowsIn(board: Board, { from, before }: OrderRange, goesOn: GoesOn): Promise<BoardRow[]> {
  const rows: BoardRow[] = [];
  for (let after: string | undefined; goesOn(); ) {
    const page = await board.page(after === undefined ? { from, before } : { after, before }, BATCH);
    if (!('rows' in page)) break;
    rows.push(...page.rows);
    after = page.rows.at(-1)?.order;
    if (page.rows.length < BATCH || after === undefined) break;
  }
  return rows;
}
