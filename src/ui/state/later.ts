import { useEffect, useState } from 'preact/hooks';
import { type Session, useSession } from './session.ts';

type Load<T> = () => Promise<T>;

/** What was loaded once is there at once the next time, so that nothing flickers. */
const kept = new WeakMap<Session, Map<Load<unknown>, unknown>>();

function keptBy(session: Session): Map<Load<unknown>, unknown> {
  const parts = kept.get(session) ?? new Map<Load<unknown>, unknown>();
  kept.set(session, parts);
  return parts;
}

interface Wanted {
  readonly wanted?: boolean;
  readonly words?: 'explain' | 'later';
}

/**
 * A part that is not needed for a first answer, with the words it is told in beside the first ones: those that explain
 * a count or, with `later`, all there are. Null until it is there, `failed` where it could not be loaded. `load` is
 * one and the same function each time; nothing is asked for before it is `wanted`.
 */
export function useLater<T>(load: Load<T>, { wanted = true, words }: Wanted = {}): T | 'failed' | null {
  const session = useSession();
  const parts = keptBy(session);
  const [failed, setFailed] = useState(false);
  const [, show] = useState(0);
  const isThere = parts.has(load);
  useEffect(() => {
    // What has come since this was drawn is not shown yet: it is asked for all the same.
    if (!wanted || isThere) return;
    let alive = true;
    const said = [words && session.loadExplainWords(), words === 'later' && session.loadLaterWords()];
    Promise.all([load(), ...said]).then(
      ([part]) => {
        parts.set(load, part);
        if (alive) show((n) => n + 1);
      },
      () => alive && setFailed(true),
    );
    return () => {
      alive = false;
    };
  }, [load, wanted]);
  if (!wanted) return null;
  if (isThere) return parts.get(load) as T;
  return failed ? 'failed' : null;
}
