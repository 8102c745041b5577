import type { Day } from '../../calendar/day.ts';
import { type Pressing, rangeOf } from '../../cases/pressing.ts';
import type { CaseStore } from '../../store/case-store.ts';
import { followStore, openCases } from './case-store-open.ts';

/**
 * What presses among the open cases, as far as their rows are made, now and whenever that changes; null where there
 * is no open case, or the store cannot be read: the board says why. Returns the end of it.
 */
export function countNow(today: Day, tell: (pressing: Pressing | null) => void): () => void {
  let newest = 0;
  const count = async () => {
    newest += 1;
    const mine = newest;
    const opened = await openCases();
    const counted = 'store' in opened ? await pressingIn(opened.store, today) : null;
    if (mine === newest) tell(counted);
  };
  const end = followStore(({ kind }) => {
    if (kind === 'changed' || kind === 'board') void count();
  });
  void count();
  return () => {
    newest += 1;
    end();
  };
}

async function pressingIn({ board }: CaseStore, today: Day): Promise<Pressing | null> {
  const any = await board.page({}, 1);
  if (!('rows' in any) || any.rows.length === 0) return null;
  const sections = ['overdue', 'today', 'week'] as const;
  const counts = await Promise.all(sections.map((section) => board.count(rangeOf(section, today))));
  const [overdue = 0, now = 0, week = 0] = counts.map((one) => ('count' in one ? one.count : 0));
  return { overdue, today: now, week };
}
