import { useEffect, useState } from 'preact/hooks';

/** What was loaded once is there at once the next time, so that nothing flickers. */
const kept = new WeakMap<object, unknown>();

/**
 * A part that is not needed for a first answer: null until it is there, `failed` where it could not be loaded. `load`
 * is one and the same function each time; nothing is asked for before it is `wanted`.
 */
export function useLater<T>(load: () => Promise<T>, wanted = true): T | 'failed' | null {
  const [failed, setFailed] = useState(false);
  const [, show] = useState(0);
  useEffect(() => {
    if (!wanted || kept.has(load)) return;
    let alive = true;
    load().then(
      (part) => {
        kept.set(load, part);
        if (alive) show((n) => n + 1);
      },
      () => alive && setFailed(true),
    );
    return () => {
      alive = false;
    };
  }, [load, wanted]);
  if (!wanted) return null;
  if (kept.has(load)) return kept.get(load) as T;
  return failed ? 'failed' : null;
}
