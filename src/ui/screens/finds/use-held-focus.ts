import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusOn } from '../cases/focus.ts';
import { type FindSource, findId, findNumber } from './source.ts';

/**
 * Whoever stands at a find with the keyboard keeps standing there when finds come in before it and it moves to another
 * part of the list.
 */
export function useHeldFocus(
  pane: RefObject<HTMLDivElement | null>,
  source: FindSource,
  turnTo: (place: number) => void,
) {
  const held = useRef<number | null>(null);
  useLayoutEffect(() => {
    const n = held.current;
    if (n === null || pane.current?.querySelector(`[data-find="${findId(n)}"]`)) return;
    held.current = null;
    const place = source.place(n);
    if (place < 0) return;
    turnTo(place);
    focusOn(`find-${findId(n)}`);
  });
  return {
    onFocusIn: ({ target }: FocusEvent) => {
      const item = target instanceof Element ? target.closest<HTMLElement>('[data-find]') : null;
      held.current = item?.dataset.find === undefined ? null : findNumber(item.dataset.find);
    },
    onFocusOut: ({ target }: FocusEvent) => {
      // What is taken away has not been left; while that happens, it is still there.
      queueMicrotask(() => {
        const isElsewhere = !pane.current?.contains(document.activeElement);
        if (target instanceof Element && target.isConnected && isElsewhere) held.current = null;
      });
    },
  };
}
