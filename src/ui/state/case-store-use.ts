import { useEffect, useState } from 'preact/hooks';
import type { Case } from '../../cases/case.ts';
import { followStore, type StoreFault, storeFault, withStore } from './case-store-open.ts';

export type Watched =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly case: Case }
  /** No case of this id is here: it never was, or it was removed, also while it was shown. */
  | { readonly state: 'none' }
  | { readonly state: 'failed'; readonly problem: StoreFault };

/** One case as the store holds it now; follows every change of it, here and in other windows. */
export function useCase(id: string): Watched {
  const [found, setFound] = useState<{ readonly id: string; readonly watched: Watched } | null>(null);
  const fault = storeFault.value;
  useEffect(() => {
    let newest = 0;
    let alive = true;
    const read = async () => {
      newest += 1;
      const mine = newest;
      const outcome = await withStore((store) => store.get(id));
      if (!alive || mine !== newest) return;
      setFound({ id, watched: watchedOf(outcome) });
    };
    const end = followStore((news) => {
      if (news.kind === 'changed' && (news.ids === null || news.ids.includes(id))) void read();
    });
    void read();
    return () => {
      alive = false;
      end();
    };
  }, [id]);
  if (fault) return { state: 'failed', problem: fault };
  return found?.id === id ? found.watched : { state: 'loading' };
}

function watchedOf(outcome: { readonly case: Case | null } | StoreFault): Watched {
  if ('problem' in outcome) return { state: 'failed', problem: outcome };
  return outcome.case ? { state: 'ready', case: outcome.case } : { state: 'none' };
}
