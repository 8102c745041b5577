import { ROW_SHAPE } from '../cases/board-row.ts';
import { isPlainObject, type JsonObject } from '../cases/json.ts';
import type { Transaction } from './transaction.ts';

/** How far the rows of the board have been made, and by what. */
export interface BoardMark {
  /** What a row holds (`ROW_SHAPE`); null: none were made yet. */
  readonly shape: number | null;
  /** The law and the engine behind the rows; null: none were made yet. */
  readonly stamp: string | null;
  /** The day on which those that hang on the day were last made anew. */
  readonly day: string | null;
  /** Cases after this id have not been looked at; null: all have. */
  readonly next: string | null;
  /** Rows behind `next` are of another law or engine: they lead to their cases until they are made anew. */
  readonly anew: boolean;
  /** Grows whenever all have to be looked at once more: who began before that has not looked at all of them. */
  readonly round: number;
  /** Records that this version cannot read, as far as they were looked at. */
  readonly unreadable: readonly string[];
}

const KEY = 'board';
const NONE: BoardMark = {
  shape: null,
  stamp: null,
  day: null,
  next: '',
  anew: false,
  round: 0,
  unreadable: [],
};

const textOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';

/** What is no mark counts as none: the rows are made again. */
function readMark(value: unknown): BoardMark {
  if (!isPlainObject(value)) return NONE;
  const { shape, stamp, day, next, anew, round, unreadable } = value;
  if (typeof shape !== 'number' || typeof anew !== 'boolean') return NONE;
  if (!textOrNull(stamp) || !textOrNull(day) || !textOrNull(next)) return NONE;
  if (typeof round !== 'number' || !Array.isArray(unreadable)) return NONE;
  return { shape, stamp, day, next, anew, round, unreadable: unreadable.map(String) };
}

export async function markOf(
  transaction: Transaction<'readwrite'> | Transaction<'readonly'>,
): Promise<BoardMark> {
  const read = transaction as Transaction<'readonly'>;
  return readMark(await read.objectStore('kept').get(KEY));
}

export async function setMark(transaction: Transaction<'readwrite'>, mark: BoardMark): Promise<void> {
  await transaction.objectStore('kept').put({ ...mark } as unknown as JsonObject, KEY);
}

/** All rows are to be made by this law and engine. Those of a shape that is not ours, if any, can only be thrown away. */
export const anotherStamp = (before: BoardMark, stamp: string, day: string): BoardMark => ({
  shape: ROW_SHAPE,
  stamp,
  day,
  next: '',
  anew: before.shape === ROW_SHAPE,
  round: before.round + 1,
  unreadable: [],
});

/** The mark once all cases up to `next` have been looked at. */
export const lookedTo = (mark: BoardMark, next: string | null): BoardMark => ({
  ...mark,
  next,
  anew: mark.anew && next !== null,
});

/** Every case is looked at once more: cheaper than naming very many. */
export async function lookAtAll(transaction: Transaction<'readwrite'>): Promise<void> {
  const mark = await markOf(transaction);
  await setMark(transaction, { ...mark, next: '', round: mark.round + 1 });
}
