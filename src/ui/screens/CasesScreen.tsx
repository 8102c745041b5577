import { useRef } from 'preact/hooks';
import type { Facts, Route } from '../../app/address.ts';
import type { AnsweredCase } from '../../app/case-days.ts';
import { Notice } from '../components/Notice.tsx';
import { StrayFacts } from '../components/StrayFacts.tsx';
import { useSession } from '../state/session.ts';
import { CaseList } from './cases/CaseList.tsx';
import { CasePage } from './cases/CasePage.tsx';
import { TITLE } from './cases/case-actions.ts';
import { Files } from './cases/Files.tsx';
import { StoreFailed } from './cases/StoreFailed.tsx';
import { useAnswers, useListing } from './cases/use-answers.ts';
import { ReceiptLink } from './receipt/ReceiptLink.tsx';
import '../styles/cases.css';

interface Props {
  readonly route: Route;
  readonly facts: Facts;
}

/** The saved cases, or one of them. */
export function CasesScreen({ route, facts }: Props) {
  const { words } = useSession();
  const t = words.value.cases;
  const id = route.screen === 'cases' ? route.id : undefined;
  const listing = useListing();
  const answered = useAnswers();
  const last = useRef<AnsweredCase | null>(null);
  const found = answered?.find((one) => one.case.id === id);
  if (found || last.current?.case.id !== id) last.current = found ?? null;

  if (listing.state === 'failed') {
    return (
      <section class="cases">
        <h1 id={TITLE}>{t.title}</h1>
        <StoreFailed problem={listing.problem} />
      </section>
    );
  }
  if (listing.state === 'loading' || !answered) return <p class="quiet">{words.value.shell.loading}</p>;
  if (id !== undefined && last.current) {
    return (
      <section class="cases one">
        <StrayFacts facts={facts} />
        <CasePage key={id} answered={last.current} vanished={!found} />
      </section>
    );
  }
  return (
    <section class="cases" aria-labelledby={TITLE}>
      {id !== undefined && (
        <Notice kind="problem">
          {answered.length > 0 ? `${t.noSuchCase} ${t.theseAreHere}` : t.noSuchCase}
        </Notice>
      )}
      <StrayFacts facts={facts} />
      <header class="title">
        <h1 id={TITLE} tabIndex={-1}>
          {t.title}
        </h1>
        {answered.length > 0 && <p class="quiet">{t.intro}</p>}
      </header>
      <CaseList answered={answered} unreadable={listing.unreadable.length} />
      <Files cases={listing.cases} />
      <ReceiptLink />
    </section>
  );
}
