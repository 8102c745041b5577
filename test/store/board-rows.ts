import { type Day, day } from '../../src/calendar/day.ts';
import type { BoardRow } from '../../src/cases/board-row.ts';
import type { Case } from '../../src/cases/case.ts';
import type { Board } from '../../src/store/board.ts';
import type { CaseStore } from '../../src/store/case-store.ts';
import { freshName, opened, saved } from './open-database.ts';

export const TODAY = day('2026-11-22');

/** A row whose day is the note of the case. */
export const rowOf = (of: Case): BoardRow => ({
  id: of.id,
  changed: of.changed,
  ...(of.archived ? {} : { order: `${of.note || '9999-12-31'} ${of.id}` }),
  next: null,
  pending: [],
  name: of.name,
  text: of.name,
  state: of.state,
  archived: of.archived,
  instruments: [],
  daily: of.note === '',
});

/** Makes all rows that are due; of which cases. */
export async function makeAll(board: Board, stamp: string, today: Day = TODAY, most = 3): Promise<string[]> {
  const made: string[] = [];
  for (;;) {
    const due = await board.due(stamp, today, most);
    if (!('cases' in due)) throw new Error(JSON.stringify(due));
    if (due.left === 0) return made.sort();
    made.push(...due.cases.map(({ id }) => id));
    await board.write(due.cases.map(rowOf), due);
  }
}
export const order = async (store: CaseStore, ...page: Parameters<Board['page']>) => {
  const read = await store.board.page(...page);
  return 'rows' in read ? read.rows.map(({ id }) => id) : read;
};

export async function five(): Promise<{ store: CaseStore; name: string }> {
  const name = freshName();
  const store = await opened({ name });
  const days = ['2026-11-01', '2026-12-05', '', '2026-11-25', '2026-11-25'];
  await store.putMany(days.map((note, i) => saved(`c${i}`, { note })));
  return { store, name };
}
