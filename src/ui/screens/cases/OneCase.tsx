import { useRef } from 'preact/hooks';
import type { Facts } from '../../../app/address.ts';
import type { Case } from '../../../cases/case.ts';
import { Notice } from '../../components/Notice.tsx';
import { StrayFacts } from '../../components/StrayFacts.tsx';
import { useCase } from '../../state/case-store-use.ts';
import { useSession } from '../../state/session.ts';
import { Board } from './board/Board.tsx';
import { CasePage } from './CasePage.tsx';
import { StoreFailed } from './StoreFailed.tsx';

/** The page of one case; where there is none, that, and the board. */
export function OneCase({ id, facts }: { readonly id: string; readonly facts: Facts }) {
  const { words } = useSession();
  const t = words.value.cases;
  const watched = useCase(id);
  /**
   * What was shown last stays in sight: a case that another window deletes can be put back, and what was typed while
   * the store was closed can be saved to a file.
   */
  const last = useRef<Case | null>(null);
  if (watched.state === 'ready') last.current = watched.case;
  else if (last.current?.id !== id) last.current = null;
  const shown = last.current;
  if (watched.state === 'failed' && !shown) return <StoreFailed problem={watched.problem} />;
  if (watched.state === 'loading' && !shown) return <p class="quiet">{words.value.shell.loading}</p>;
  if (!shown) {
    return (
      <Board>
        <Notice kind="problem">{t.noSuchCase}</Notice>
        <StrayFacts facts={facts} />
      </Board>
    );
  }
  return (
    <section class="cases one">
      <StrayFacts facts={facts} />
      {watched.state === 'failed' && <StoreFailed problem={watched.problem} />}
      <CasePage key={id} answered={{ case: shown }} vanished={watched.state === 'none'} />
    </section>
  );
}
