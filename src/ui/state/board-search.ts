import { foldForBoard } from '../../app/case/board-text.ts';
import type { Day } from '../../calendar/day.ts';
import { rangeOf, SECTIONS, type Section } from '../../cases/pressing.ts';
import type { Pace } from './board-pace.ts';
import type { BoardRows, SearchedRow } from './board-rows.ts';

/** Whether a row is asked for. */
export type RowTest = (row: SearchedRow) => boolean;

/** What is typed, as words folded as the rows' texts are. */
export const typedWords = (typed: string): readonly string[] => [
  ...new Set(foldForBoard(typed).split(/\s+/).filter(Boolean)),
];

/**
 * Every typed word must stand in the row, in any order. `named`: a word that stands in the name of an instrument, in
 * the language of the interface, finds the cases about it as well.
 */
export function wordsTest(
  words: readonly string[],
  named: (word: string) => ReadonlySet<string> = () => new Set(),
): RowTest {
  const each = words.map((word) => ({ word, ids: named(word) }));
  return (row) =>
    each.every(
      ({ word, ids }) =>
        row.text.includes(word) || (ids.size > 0 && row.instruments.some((id) => ids.has(id))),
    );
}

/** The sections of the open board, and what is closed or put away. */
export type Place = Section | 'away';
export const PLACES = [...SECTIONS, 'away'] as const satisfies readonly Place[];

/** What a search found, by place: the most pressing first, of what is away the last changed. */
export type FoundRows = Readonly<Record<Place, readonly SearchedRow[]>>;

/** Where a row stands on this day, by its order alone. */
function placesOn(today: Day): (row: SearchedRow) => Place {
  const ends = SECTIONS.map((section) => ({ section, before: rangeOf(section, today).before }));
  return ({ order }) =>
    order === undefined ? 'away' : (ends.find(({ before }) => order < before)?.section ?? 'none');
}

/** How many rows are looked at before the clock is. */
const STEP = 128;

/** Looks through all rows in turns; null where `gone` said meanwhile that nobody waits for it any more. */
export async function searchRows(
  rows: BoardRows,
  test: RowTest,
  today: Day,
  pace: Pace,
  gone: () => boolean,
): Promise<FoundRows | null> {
  const found: Record<Place, SearchedRow[]> = {
    overdue: [],
    today: [],
    week: [],
    later: [],
    none: [],
    away: [],
  };
  // Rows may come in between two turns: what was there at the first is looked through.
  const all = [rows.open.slice(), rows.away.slice().reverse()];
  const placeOf = placesOn(today);
  let looked = 0;
  for (const row of all.flat()) {
    looked += 1;
    if (looked % STEP === 0) {
      const pause = pace.pause();
      if (pause) await pause;
      if (gone()) return null;
    }
    if (test(row)) found[placeOf(row)].push(row);
  }
  return gone() ? null : found;
}
