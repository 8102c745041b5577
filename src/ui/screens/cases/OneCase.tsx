import { useRef } from 'preact/hooks';
import type { Facts } from '../../../app/address.ts';
import type { AnsweredCase } from '../../../app/case-days.ts';
import { Notice } from '../../components/Notice.tsx';
import { StrayFacts } from '../../components/StrayFacts.tsx';
import { useSession } from '../../state/session.ts';
import { Board } from './board/Board.tsx';
import { CasePage } from './CasePage.tsx';
import { StoreFailed } from './StoreFailed.tsx';
import { useAnswers, useListing } from './use-answers.ts';

/** The page of one case; where there is none, that, and the board. */
export function OneCase({ id, facts }: { readonly id: string; readonly facts: Facts }) {
  const { words } = useSession();
  const t = words.value.cases;
  const listing = useListing();
  const answered = useAnswers();
  const last = useRef<AnsweredCase | null>(null);
  const found = answered?.find((one) => one.case.id === id);
  if (found || last.current?.case.id !== id) last.current = found ?? null;
  if (listing.state === 'failed') return <StoreFailed problem={listing.problem} />;
  if (listing.state === 'loading' || !answered) return <p class="quiet">{words.value.shell.loading}</p>;
  if (!last.current) {
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
      <CasePage key={id} answered={last.current} vanished={!found} />
    </section>
  );
}
