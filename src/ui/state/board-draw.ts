import { signal } from '@preact/signals';
import type { Day } from '../../calendar/day.ts';
import { rangeOf } from '../../cases/pressing.ts';
import type { CaseStore } from '../../store/case-store.ts';
import type { StoreProblem } from '../../store/problem.ts';
import { countIn } from './board-counts.ts';
import { type Fresh, FreshCases, type Law, sameRow } from './board-fresh.ts';
import { type Making, mend } from './board-keep.ts';
import { makingOf } from './board-making.ts';
import { afterDrawing, inTurns, nextTurn } from './board-pace.ts';
import { type PlaceRows, placed, rowsFound, rowsOfIndex, type ShownPlace, withNew } from './board-page.ts';
import { searchRows } from './board-search.ts';
import { BoardTexts } from './board-texts.ts';
import { type BoardView, isPlain, testOf, view } from './board-view.ts';
import type { StoreFault } from './case-store-open.ts';

/** The board as it is shown: what was asked, and the cases with their days computed now. */
export interface BoardPage {
  readonly view: BoardView;
  /** The day the cases were computed on. */
  readonly today: Day;
  readonly places: readonly ShownPlace[];
  /** How many records this version cannot read. */
  readonly unreadable: number;
  /** How many cases there are at all; asked only where none is shown. */
  readonly cases: number | null;
  /** False while cards are still added, a few at a time. */
  readonly whole: boolean;
}

export type BoardState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: StoreFault }
  | { readonly state: 'ready'; readonly page: BoardPage };

/** What was shown last is there at once when the board is come back to, and then made anew. */
export const shown = signal<BoardState>({ state: 'loading' });
/** The search looks; what is shown is still of before. */
export const searching = signal(false);

/** How many cards are drawn in one go: less than a frame's work. */
const CARDS = 6;
/** A row that is wrong is made anew and the page read once more; what then still moves is put where it belongs. */
const ROUNDS = 3;

const idsOf = (places: readonly ShownPlace[]): ReadonlySet<string> =>
  new Set(places.flatMap(({ cases }) => cases.map(({ row }) => row.id)));

/** Finds the cases that the view asks for, computes their days and shows them. Of several drawings the last counts. */
export class BoardDrawing {
  readonly texts: BoardTexts;
  readonly making: Making;
  readonly #store: CaseStore;
  readonly #law: Law;
  readonly #fresh: FreshCases;
  #newest = 0;

  constructor(store: CaseStore, law: Law, left: AbortSignal) {
    this.#store = store;
    this.#law = law;
    this.#fresh = new FreshCases(law);
    this.texts = new BoardTexts(store.board);
    this.making = makingOf(store.board, law, this.#fresh, (rows) => this.texts.put(rows));
    left.addEventListener('abort', () => {
      this.#newest += 1;
      searching.value = false;
    });
  }

  async draw(): Promise<void> {
    this.#newest += 1;
    const mine = this.#newest;
    const gone = () => mine !== this.#newest;
    const of = view.peek();
    let found: Found | StoreProblem | null = null;
    for (let round = 0; round < ROUNDS; round += 1) {
      found = await this.#find(of, gone);
      if (gone()) return;
      if (!found || 'problem' in found || !(await this.#mended(found))) break;
      if (gone()) return;
    }
    if (!found) return;
    searching.value = false;
    if ('problem' in found) shown.value = { state: 'failed', problem: found };
    else await this.#show(of, found, gone);
  }

  async #find(of: BoardView, gone: () => boolean): Promise<Found | StoreProblem | null> {
    const rows = await this.#rows(of, gone);
    if (!rows || 'problem' in rows) return rows;
    if (shown.peek().state !== 'ready') await this.#showFirst(of, rows, gone);
    if (gone()) return null;
    const ids = rows.flatMap((one) => one.rows.map(({ id }) => id));
    const [read, state] = await Promise.all([this.#store.getMany(ids), this.#store.board.state()]);
    if ('problem' in read) return read;
    const fresh = await this.#fresh.of(read.cases, inTurns());
    return { rows, fresh, unreadable: 'problem' in state ? 0 : state.mark.unreadable.length };
  }

  /** Where nothing is shown yet: the most pressing few, before all others are computed. Not where a row is wrong. */
  async #showFirst(of: BoardView, rows: readonly PlaceRows[], gone: () => boolean): Promise<void> {
    const first = rows.flatMap((one) => one.rows).slice(0, CARDS);
    const read = await this.#store.getMany(first.map(({ id }) => id));
    if ('problem' in read || read.cases.length === 0) return;
    const fresh = await this.#fresh.of(read.cases, inTurns());
    const isRight = fresh.every(({ row }) =>
      sameRow(
        first.find(({ id }) => id === row.id),
        row,
      ),
    );
    if (!isRight || gone()) return;
    const { today } = this.#law;
    const places = placed(rows, fresh, today).map((one) => ({ ...one, more: false }));
    shown.value = {
      state: 'ready',
      page: { view: of, today, places, unreadable: 0, cases: null, whole: false },
    };
    await afterDrawing();
  }

  async #rows(of: BoardView, gone: () => boolean): Promise<PlaceRows[] | StoreProblem | null> {
    const { today, index } = this.#law;
    if (isPlain(of)) return rowsOfIndex(this.#store.board, of, today);
    searching.value = true;
    // The key itself is drawn first.
    await nextTurn();
    if (gone()) return null;
    const { open, all } = this.texts.read();
    await open;
    if (gone()) return null;
    const isWhole = await Promise.race([all, Promise.resolve(false)]);
    // Cases that are closed or put away are read last: they are added when they are there.
    if (!isWhole) void all.then((goesOn) => (goesOn && !gone() ? this.draw() : undefined));
    const found = await searchRows(this.texts.rows, testOf(of, index), today, inTurns(), gone);
    return found && rowsFound(this.#store.board, found, of);
  }

  /** Makes the rows anew that say something else than the cases do; whether the page has to be read once more. */
  async #mended({ rows, fresh }: Found): Promise<boolean> {
    const before = new Map(rows.flatMap((one) => one.rows.map((row) => [row.id, row])));
    const wrong = fresh.flatMap(({ row }) => (sameRow(before.get(row.id), row) ? [] : [row]));
    return wrong.length > 0 && mend(this.making, wrong);
  }

  async #show(of: BoardView, { rows, fresh, unreadable }: Found, gone: () => boolean): Promise<void> {
    const { today } = this.#law;
    const places = placed(rows, fresh, today);
    const cases = fresh.length === 0 ? await this.#countAll() : null;
    if (gone()) return;
    const page = (some: readonly ShownPlace[], whole = true): void => {
      shown.value = { state: 'ready', page: { view: of, today, places: some, unreadable, cases, whole } };
    };
    const before = shown.peek();
    const drawn = before.state === 'ready' ? idsOf(before.page.places) : new Set<string>();
    const added = fresh.filter(({ row }) => !drawn.has(row.id)).length;
    for (let most = CARDS; most < added; most += CARDS) {
      page(withNew(places, drawn, most), false);
      await afterDrawing();
      if (gone()) return;
    }
    page(places);
    if (places.some(({ count }) => count === null)) await this.#count(places, page, gone);
  }

  async #count(
    places: readonly ShownPlace[],
    page: (places: readonly ShownPlace[]) => void,
    gone: () => boolean,
  ): Promise<void> {
    let counted = places;
    for (const { place, count } of places) {
      if (count !== null || place === 'away') continue;
      const many = await countIn(this.#store.board, rangeOf(place, this.#law.today), () => !gone());
      if (gone()) return;
      counted = counted.map((one) => (one.place === place ? { ...one, count: many } : one));
      page(counted);
    }
  }

  async #countAll(): Promise<number | null> {
    const read = await this.#store.count();
    return 'count' in read ? read.count : null;
  }
}

interface Found {
  readonly rows: readonly PlaceRows[];
  readonly fresh: readonly Fresh[];
  readonly unreadable: number;
}
