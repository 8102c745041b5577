import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SaidOfEvent } from '../../../../../cases/edit-events.ts';
import type { CaseEvent } from '../../../../../cases/parts.ts';
import { dropTyped, isTakenUp, keepTyped, typedIn } from '../../../../state/typed.ts';
import { apart, caughtUp, draftOf, EMPTY_DRAFT, type EventDraft, type Rewriting, saidOf } from './draft.ts';
import { readRewriting } from './left.ts';

/** An event as it is being entered or changed; `here`: it is in the case, and what another window makes of it is followed. */
export function useRewriting(key: string, event: CaseEvent | undefined, here: boolean) {
  const [begun, setBegun] = useState<Rewriting>(
    () =>
      readRewriting(typedIn(key)) ?? {
        draft: event ? draftOf(event) : EMPTY_DRAFT,
        base: saidOf(event ?? EMPTY_DRAFT),
      },
  );
  /** It was begun on a page that is gone. */
  const [resumed] = useState(() => isTakenUp(key));
  /** What was typed last, drawn or not. */
  const latest = useRef(begun);
  const rewriting = useMemo(() => (event && here ? caughtUp(begun, event) : begun), [begun, event, here]);
  useEffect(() => {
    if (rewriting === begun || latest.current !== begun) return;
    latest.current = rewriting;
    setBegun(rewriting);
  }, [rewriting, begun]);
  const put = (next: Rewriting) => {
    latest.current = next;
    keepTyped(key, { draft: { ...next.draft }, base: { ...next.base } });
    setBegun(next);
  };
  return {
    rewriting,
    conflicts: event && here ? apart(rewriting, event) : [],
    /** Whether all that was typed stands there. */
    isDrawn: () => latest.current === rewriting,
    change(part: Partial<EventDraft>) {
      put({ ...latest.current, draft: { ...latest.current.draft, ...part } });
    },
    /** Settles a field that another window changed too. */
    settle(field: keyof SaidOfEvent, by: 'mine' | 'theirs') {
      if (!event) return;
      const base = { ...rewriting.base, [field]: event[field] };
      const draft = by === 'mine' ? rewriting.draft : { ...rewriting.draft, [field]: event[field] };
      put({ draft, base });
    },
    resumed,
    forget: () => dropTyped(key),
  };
}
