import { type BoardView, PLAIN, view } from './board-view.ts';

/** The views of this window's history, in memory only: names of persons belong in no address. */
const views = new Map<string, BoardView>();
let cameBackTo: unknown = null;

// Before the page that is come back to is drawn.
addEventListener(
  'popstate',
  () => {
    cameBackTo = history.state;
  },
  { capture: true },
);

const pageKey = (): string => {
  const state: unknown = history.state;
  const depth = typeof state === 'object' && state !== null && 'depth' in state ? state.depth : '';
  return `${String(depth)} ${location.hash}`;
};

/** Whoever came here by "back" finds the board as they left it; else it is the plain one. Returns how it is left. */
export function enterView(): () => void {
  const key = pageKey();
  view.value = (cameBackTo !== null && cameBackTo === history.state && views.get(key)) || PLAIN;
  return () => {
    views.set(key, view.value);
  };
}
