import type { Case } from '../cases/case.ts';
import { readRecord } from '../cases/record.ts';
import type { WalkLeft } from './board-left.ts';
import type { BoardMark } from './board-mark.ts';
import type { Transaction } from './transaction.ts';

/** Some of the cases whose rows are to be made. Hand the rows back with it, even if there are none. */
export interface Due {
  readonly cases: readonly Case[];
  /** How many are left to be looked at, these included; 0: the board is as the cases are. */
  readonly left: number;
  readonly stamp: string;
  readonly round: number;
  readonly upTo: string | null | undefined;
  readonly unreadable: readonly string[];
}
/** What is due after what the mark says is made. */
export async function dueIn(
  transaction: Transaction<'readwrite'>,
  mark: BoardMark,
  most: number,
  left: Readonly<Record<'records' | 'stale', WalkLeft>>,
): Promise<Due> {
  const [records, board] = [transaction.objectStore('cases'), transaction.objectStore('board')];
  const stale = transaction.objectStore('stale');
  const marked = await stale.getAllKeys(null, most);
  const found = await Promise.all(marked.map((id) => records.get(id)));
  const unreadable: string[] = [];
  const cases: Case[] = [];
  for (const [i, record] of found.entries()) {
    const whole = record && readRecord(record);
    if (whole) cases.push(whole);
    else await stale.delete(marked[i] ?? '');
    if (record && !whole) unreadable.push(marked[i] ?? '');
  }
  const base = { stamp: mark.stamp ?? '', round: mark.round, unreadable };
  const all = await staleLeft(marked, () => stale.count(), most, left.stale);
  const { next, round } = mark;
  if (next === null) return { ...base, cases, left: all, upTo: undefined };
  const range = IDBKeyRange.lowerBound(next, true);
  const behind = await left.records.from(`${round} ${next}`, () => records.count(range));
  const room = most - marked.length;
  if (room === 0) return { ...base, cases, left: all + behind, upTo: undefined };
  const more = await records.getAll(range, room);
  const rowIds = more.map((record) => String(record.id));
  const [first, last] = [rowIds[0], rowIds.at(-1)];
  const rows = first && last ? await board.getAll(IDBKeyRange.bound(first, last)) : [];
  const made = new Map(rows.map((row) => [row.id, row.changed]));
  for (const [i, record] of more.entries()) {
    const id = rowIds[i] ?? '';
    if (marked.includes(id) || (made.has(id) && made.get(id) === record.changed)) continue;
    const whole = readRecord(record);
    if (whole) cases.push(whole);
    else unreadable.push(id);
  }
  const isLast = more.length < room || last === undefined;
  if (!isLast) left.records.walked(`${round} ${last}`, more.length);
  return { ...base, cases, left: all + Math.max(behind, more.length, 1), upTo: isLast ? null : last };
}

/** Of how many cases it is marked that their rows are old, the first `marked` included. */
async function staleLeft(
  marked: readonly string[],
  count: () => Promise<number>,
  most: number,
  left: WalkLeft,
): Promise<number> {
  if (marked.length < most) {
    left.walked('', 0);
    return marked.length;
  }
  const all = Math.max(await left.from('all', count), marked.length);
  left.walked('all', marked.length);
  return all;
}
