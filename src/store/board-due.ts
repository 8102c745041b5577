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
    if (whole) {
      cases.push(whole);
      continue;
    }
    const id = marked[i] ?? '';
    await Promise.all([stale.delete(id), board.delete(id)]);
    if (record) unreadable.push(id);
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
  const last = more.at(-1)?.id;
  const isLast = more.length < room || typeof last !== 'string';
  const rows = await board.getAll(isLast ? range : IDBKeyRange.bound(next, last, true));
  const made = new Map(rows.map((row) => [row.id, row.changed]));
  for (const record of more) {
    const id = String(record.id);
    const changed = made.get(id);
    if (marked.includes(id) || (!mark.anew && changed !== undefined && changed === record.changed)) {
      made.delete(id);
      continue;
    }
    const whole = readRecord(record);
    if (whole) {
      cases.push(whole);
      made.delete(id);
    } else unreadable.push(id);
  }
  // A row of no case, or of one that this version cannot read, leads nowhere.
  await Promise.all([...made.keys()].map((id) => board.delete(id)));
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
