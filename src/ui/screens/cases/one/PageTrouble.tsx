import { useEffect, useRef } from 'preact/hooks';
import { StoreFailed } from '../StoreFailed.tsx';
import { StoreWayOut } from '../StoreWayOut.tsx';
import { isStoreFailure } from '../tell-problem.ts';
import { Conflict } from './Conflict.tsx';
import type { CaseEdits } from './use-case-edits.ts';

/** What stands in the way of a change, brought into view: nothing was written. */
export function PageTrouble({ edits }: { readonly edits: CaseEdits }) {
  const { problem } = edits;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) place.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  if (!problem) return null;
  return (
    <div ref={place} class="page-trouble">
      {problem.problem === 'conflict' ? (
        <Conflict conflict={problem} edits={edits} />
      ) : isStoreFailure(problem) ? (
        <StoreWayOut problem={problem} make={edits.unkept} />
      ) : (
        <StoreFailed problem={problem} />
      )}
    </div>
  );
}
