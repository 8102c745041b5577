import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** How far down each page of this window's history was read; kept in memory only. */
const places = new Map<string, number>();
let arrivedBack: unknown = null;

addEventListener('popstate', () => {
  arrivedBack = history.state;
});

const depthOf = (state: unknown): string =>
  typeof state === 'object' && state !== null && 'depth' in state ? String(state.depth) : '';

const pageKey = () => `${depthOf(history.state)} ${location.hash}`;

/**
 * Where the reader came by "back" or "forward", goes to where they had been; else calls `arrive`. `page` is
 * another with every step of history.
 */
export function useReturnToPlace(page: unknown, arrive: () => void): void {
  const settled = useRef('');
  useLayoutEffect(() => {
    const key = pageKey();
    const place = places.get(key);
    if (arrivedBack !== null && arrivedBack === history.state && place !== undefined) {
      arrivedBack = null;
      scrollTo(0, place);
    } else arrive();
    settled.current = key;
  }, [page]);
  useEffect(() => {
    const remember = () => {
      // A page that is being left or has not come yet scrolls too; that is not where it was read.
      if (settled.current === pageKey()) places.set(settled.current, scrollY);
    };
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, []);
}
