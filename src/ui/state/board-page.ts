import type { Day } from '../../calendar/day.ts';
import type { BoardRow } from '../../cases/board-row.ts';
import { rangeOf, SECTIONS, sectionOf } from '../../cases/pressing.ts';
import type { Board } from '../../store/board.ts';
import type { StoreProblem } from '../../store/problem.ts';
import type { Fresh } from './board-fresh.ts';
import { type FoundRows, PLACES, type Place } from './board-search.ts';
import { type BoardView, shownOf } from './board-view.ts';

/** A section as it is shown. */
export interface ShownPlace {
  readonly place: Place;
  /** How many there are, shown or not; null while they are counted. */
  readonly count: number | null;
  readonly cases: readonly Fresh[];
  readonly more: boolean;
}

/** The rows of a section that are to be shown. */
export interface PlaceRows {
  readonly place: Place;
  readonly count: number | null;
  readonly rows: readonly BoardRow[];
  readonly more: boolean;
}

/** The first rows of each section, from the index. What has more of them is counted later: counting takes time. */
export async function rowsOfIndex(
  board: Board,
  of: BoardView,
  today: Day,
): Promise<PlaceRows[] | StoreProblem> {
  const pages = await Promise.all(
    SECTIONS.map(async (place) => {
      const most = shownOf(of, place);
      return { place, most, page: await board.page(rangeOf(place, today), most + 1) };
    }),
  );
  const read: PlaceRows[] = [];
  for (const { place, most, page } of pages) {
    if ('problem' in page) return page;
    const more = page.rows.length > most;
    read.push({ place, count: more ? null : page.rows.length, rows: page.rows.slice(0, most), more });
  }
  return read;
}

/** The first rows of what a search found, read from the store: one that is gone meanwhile is left out. */
export async function rowsFound(
  board: Pick<Board, 'rows'>,
  found: FoundRows,
  of: BoardView,
): Promise<PlaceRows[] | StoreProblem> {
  const read: PlaceRows[] = [];
  for (const place of PLACES) {
    const [all, most] = [found[place], shownOf(of, place)];
    const page = await board.rows(all.slice(0, most).map(({ id }) => id));
    if ('problem' in page) return page;
    read.push({ place, count: all.length, rows: page.rows, more: all.length > most });
  }
  return read;
}

export const placeOf = ({ order, next }: BoardRow, today: Day): Place =>
  order === undefined ? 'away' : sectionOf(next, today);

const byOrder = (a: Fresh, b: Fresh): number => ((a.row.order ?? '') < (b.row.order ?? '') ? -1 : 1);

/** The cases where their days put them, computed now, whatever the rows said that led to them. */
export function placed(rows: readonly PlaceRows[], fresh: readonly Fresh[], today: Day): ShownPlace[] {
  return rows.map(({ place, count, more }) => {
    const here = fresh.filter(({ row }) => placeOf(row, today) === place);
    return { place, count, more, cases: place === 'away' ? here : here.sort(byOrder) };
  });
}

/** Without the cases that would be drawn for the first time, but for so many of them. */
export function withNew(
  places: readonly ShownPlace[],
  drawn: ReadonlySet<string>,
  most: number,
): ShownPlace[] {
  let left = most;
  return places.map((one) => ({
    ...one,
    cases: one.cases.filter(({ row }) => {
      if (drawn.has(row.id)) return true;
      left -= 1;
      return left >= 0;
    }),
  }));
}
