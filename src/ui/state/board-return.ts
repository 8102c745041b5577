import { type BoardView, PLAIN, view } from './board-view.ts';

/** How a board was left: what was asked of it, and how far down it was read. */
interface Left {
  readonly view: BoardView;
  readonly place: number;
}

/** The boards of this window's history, in memory only: names of persons belong in no address. */
const boards = new Map<string, Left>();

const idOf = (state: unknown): string | null =>
  typeof state === 'object' && state !== null && 'board' in state ? String(state.board) : null;

/** The name of this entry of the history; a new one where it bears none: nobody has been here before. */
function nameEntry(): string {
  const state: unknown = history.state;
  const known = idOf(state);
  if (known !== null) return known;
  const id = crypto.randomUUID();
  history.replaceState({ ...(typeof state === 'object' ? state : {}), board: id }, '');
  return id;
}

/** Whoever comes back finds the board as they left it; else it is the plain one. */
export function enterView(): { readonly place: number | null; readonly leave: () => void } {
  const id = nameEntry();
  const left = boards.get(id);
  view.value = left?.view ?? PLAIN;
  let place = left?.place ?? 0;
  const remember = () => {
    // The page that is gone to scrolls too: only the board's own places count.
    if (idOf(history.state) === id) place = scrollY;
  };
  addEventListener('scroll', remember, { passive: true });
  return {
    place: left?.place ?? null,
    leave() {
      removeEventListener('scroll', remember);
      boards.set(id, { view: view.peek(), place });
    },
  };
}
