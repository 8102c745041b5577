import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SaidOfEvent } from '../../../../../cases/edit-events.ts';
import type { CaseEvent } from '../../../../../cases/parts.ts';
import { apart, caughtUp, draftOf, EMPTY_DRAFT, type EventDraft, type Rewriting, saidOf } from './draft.ts';

/** What was left unfinished, by case and event: nothing typed is lost by looking elsewhere. */
const unfinished = new Map<string, Rewriting>();

/** An event as it is being entered or changed; `here`: it is in the case, and what another window makes of it is followed. */
export function useRewriting(key: string, event: CaseEvent | undefined, here: boolean) {
  const [begun, setBegun] = useState<Rewriting>(
    () =>
      unfinished.get(key) ?? {
        draft: event ? draftOf(event) : EMPTY_DRAFT,
        base: saidOf(event ?? EMPTY_DRAFT),
      },
  );
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
    unfinished.set(key, next);
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
    forget: () => void unfinished.delete(key),
  };
}
