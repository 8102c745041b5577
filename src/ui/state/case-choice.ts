import type { BoardRow } from '../../cases/board-row.ts';
import type { CaseStore } from '../../store/case-store.ts';
import { FreshCases, type Law } from './board-fresh.ts';
import { isCurrent, makeSome } from './board-keep.ts';
import { makingOf } from './board-making.ts';
import { inTurns } from './board-pace.ts';
import { typedWords, wordsTest } from './board-search.ts';
import { type StoreFault, withStore } from './case-store-open.ts';

/** Cases to choose from. */
export interface CaseChoice {
  /** The last changed first. */
  readonly rows: readonly BoardRow[];
  /** There are more, found by typing. */
  readonly more: boolean;
}

const MOST = 30;
const BATCH = 200;

/** The cases that what is typed finds, from their rows: of very many, none is read. Null once it is not waited for. */
export function chooseCases(
  law: Law,
  typed: string,
  left: AbortSignal,
): Promise<CaseChoice | StoreFault | null> {
  return withStore(async (store) => {
    await makeRows(store, law, left);
    const test = wordsTest(typedWords(typed));
    const pace = inTurns();
    let [newest, many, after]: [Dated[], number, string | null] = [[], 0, null];
    while (!left.aborted) {
      const batch: Awaited<ReturnType<typeof store.board.batch>> = await store.board.batch(after, BATCH);
      if ('problem' in batch) return batch;
      const found = batch.rows.filter(test);
      many += found.length;
      newest = [...newest, ...found.map(dated)].sort((a, b) => b.at - a.at).slice(0, MOST);
      if (batch.next === null) return { rows: newest.map(({ row }) => row), more: many > MOST };
      after = batch.next;
      await pace.pause();
    }
    return null;
  });
}

interface Dated {
  readonly row: BoardRow;
  readonly at: number;
}
const dated = (row: BoardRow): Dated => ({
  row,
  at: Temporal.Instant.from(row.changed).epochMilliseconds,
});

/** A case that was kept since the board was last seen has no row yet. */
async function makeRows({ board }: CaseStore, law: Law, left: AbortSignal): Promise<void> {
  const making = makingOf(board, law, new FreshCases(law));
  if (await isCurrent(making)) return;
  while (!left.aborted && (await makeSome(making)) === true);
}
