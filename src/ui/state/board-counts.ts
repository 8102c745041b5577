import type { OrderRange } from '../../cases/pressing.ts';
import type { Board } from '../../store/board.ts';
import { followStore } from './case-store-open.ts';

/** What was counted since the rows last changed: counting very many takes seconds. */
let counted = new Map<string, number>();

followStore(({ kind }) => {
  if (kind === 'changed' || kind === 'board') counted = new Map();
});

/** How many open cases stand in a stretch; null where that cannot be said, or once nobody waits for it any more. */
export async function countIn(
  board: Board,
  range: OrderRange,
  goesOn: () => boolean,
): Promise<number | null> {
  const remembered = counted;
  const key = `${range.from} ${range.before}`;
  const before = remembered.get(key);
  if (before !== undefined) return before;
  const read = await board.count(range, goesOn);
  if ('problem' in read || read.count === null) return null;
  remembered.set(key, read.count);
  return read.count;
}
