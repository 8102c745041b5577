import { effect } from '@preact/signals';
import type { Day } from '../../calendar/day.ts';
import type { StoreNews } from '../../store/watch.ts';
import { BoardDrawing, shown } from './board-draw.ts';
import type { Law } from './board-fresh.ts';
import { alone, behind, isCurrent, makeSome } from './board-keep.ts';
import { enterView } from './board-return.ts';
import { selected } from './board-selected.ts';
import { view } from './board-view.ts';
import { followStore, withStore } from './case-store-open.ts';

/** While very many rows are made, the board is drawn anew so often, in milliseconds. */
const REDRAW = 1500;
/** So many rows, that of an edited case foremost, are made before anything is shown. */
const BEFORE_SHOWN = 30;

/** Keeps the board as the cases are, until it is stopped. */
export function keepBoard(law: Law): () => void {
  const left = new AbortController();
  void withStore(async (store) => {
    if (left.signal.aborted) return null;
    drawing = new BoardDrawing(store, law, left.signal);
    work = new BoardWork(drawing, left.signal);
    work.start();
    return null;
  }).then((problem) => {
    if (problem && !left.signal.aborted) shown.value = { state: 'failed', problem };
  });
  return () => left.abort();
}

let drawing: BoardDrawing | null = null;
let work: BoardWork | null = null;

/** Tries once more to bring the rows up to date. */
export const keepOn = (): void => void work?.keepUp();

/** Reads the rows that a search will look through. */
export const prepareSearch = (): void => void drawing?.texts.read();

/** Opens the board as it was left, or the plain one: where it was read, and what is to be done when it is left. */
export function enterBoard(today: Day): ReturnType<typeof enterView> {
  const { place, leave } = enterView();
  // Only who comes back sees at once what they left, if it was of this very day; it is made anew all the same.
  const last = shown.peek();
  const isLeft = last.state === 'ready' && last.page.view === view.peek() && last.page.today === today;
  if (place === null || !isLeft) shown.value = { state: 'loading' };
  return {
    place,
    leave() {
      leave();
      selected.value = null;
    },
  };
}

class BoardWork {
  readonly #drawing: BoardDrawing;
  readonly #left: AbortSignal;
  /** Cases that changed while this board was kept. */
  readonly #touched = new Set<string>();
  #keeping = false;
  #again = false;

  constructor(drawing: BoardDrawing, left: AbortSignal) {
    this.#drawing = drawing;
    this.#left = left;
  }

  start(): void {
    const end = followStore((news) => this.#onNews(news));
    this.#left.addEventListener('abort', () => {
      end();
      behind.value = null;
    });
    void this.#begin();
  }

  async #begin(): Promise<void> {
    const { making } = this.#drawing;
    if (!(await isCurrent(making))) await makeSome(making, BEFORE_SHOWN);
    if (this.#left.aborted) return;
    const end = effect(() => {
      void view.value;
      void this.#drawing.draw();
    });
    this.#left.addEventListener('abort', end);
    await this.keepUp();
  }

  async keepUp(): Promise<void> {
    this.#again = true;
    if (this.#keeping) return;
    this.#keeping = true;
    while (this.#again && !this.#left.aborted) {
      this.#again = false;
      if (await isCurrent(this.#drawing.making)) continue;
      await alone(() => this.#makeAll(), this.#left);
      await this.#drawAnew();
    }
    this.#keeping = false;
    if (!this.#left.aborted) behind.value = null;
  }

  async #makeAll(): Promise<void> {
    let drawnAt = performance.now();
    while (!this.#left.aborted) {
      if ((await makeSome(this.#drawing.making)) !== true) return;
      if (performance.now() < drawnAt + REDRAW) continue;
      drawnAt = performance.now();
      void this.#drawing.draw();
    }
  }

  async #drawAnew(): Promise<void> {
    await this.#drawing.texts.renew([...this.#touched]);
    await this.#drawing.draw();
  }

  #onNews(news: StoreNews): void {
    if (news.kind === 'changed') {
      if (news.ids) for (const id of news.ids) this.#touched.add(id);
      else this.#drawing.texts.drop();
      void this.keepUp().then(() => this.#drawAnew());
    }
    // Rows that another window made; what this one makes it draws itself.
    else if (news.kind === 'board' && !('from' in news && news.from === 'here') && !this.#keeping)
      void this.#drawAnew();
  }
}
