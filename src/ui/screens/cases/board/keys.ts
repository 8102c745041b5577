import { ask, view } from '../../../state/board-view.ts';

export const SEARCH = 'board-search';

const field = (): HTMLElement | null => document.getElementById(SEARCH);

/** The keys of the board: `/` leads to the search, the arrows through the cases, Escape clears. Returns their end. */
export function followKeys(board: HTMLElement): () => void {
  const onSlash = (event: KeyboardEvent) => {
    const on = event.target;
    const inField = on instanceof Element && on.matches('input:not([type="checkbox"]), textarea, select');
    if (event.key !== '/' || inField || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector('dialog[open]')) return;
    const search = field();
    if (!search) return;
    // Elsewhere the key leads to the command line.
    event.preventDefault();
    event.stopImmediatePropagation();
    search.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const on = event.target instanceof Element ? event.target : null;
    const isSearch = on?.id === SEARCH;
    const links = [...board.querySelectorAll<HTMLElement>('.board-cards h3 a')];
    const at = links.indexOf(event.target as HTMLElement);
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && (isSearch || at >= 0) && view.value.typed) {
      event.preventDefault();
      ask({ typed: '' });
      field()?.focus();
    } else if (isSearch && (event.key === 'ArrowDown' || event.key === 'Enter')) {
      event.preventDefault();
      links[0]?.focus();
    } else if (at >= 0 && event.key === 'ArrowDown') {
      event.preventDefault();
      (links[at + 1] ?? board.querySelector<HTMLElement>('.board-more'))?.focus();
    } else if (at >= 0 && event.key === 'ArrowUp') {
      event.preventDefault();
      (links[at - 1] ?? field())?.focus();
    }
  };
  addEventListener('keydown', onSlash, { capture: true });
  board.addEventListener('keydown', onKey);
  return () => {
    removeEventListener('keydown', onSlash, { capture: true });
    board.removeEventListener('keydown', onKey);
  };
}
