import type { AnsweredCase } from '../../../app/case-days.ts';
import { Notice } from '../../components/Notice.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useSession } from '../../state/session.ts';
import { CaseCard } from './CaseCard.tsx';
import { linkOf, TITLE } from './case-actions.ts';
import { Removed } from './Removed.tsx';
import { useTelling } from './use-answers.ts';

interface Props {
  readonly answered: readonly AnsweredCase[];
  readonly unreadable: number;
}

/** All cases in the order in which they press. */
export function CaseList({ answered, unreadable }: Props) {
  const t = useSession().words.value.cases;
  const telling = useTelling(answered);
  const beside = (i: number) => {
    const next = answered[i + 1] ?? answered[i - 1];
    return next ? linkOf(next.case.id) : TITLE;
  };
  return (
    <>
      {unreadable > 0 && <Notice kind="warn">{t.unreadable(unreadable)}</Notice>}
      {answered.length === 0 ? (
        <div class="asking">
          <p>{t.empty}</p>
          <p>
            <RouteLink to={{ screen: 'terms' }}>{t.emptyLink}</RouteLink>
          </p>
        </div>
      ) : (
        <ul class="cards">
          {answered.map((one, i) => (
            <CaseCard key={one.case.id} answered={one} telling={telling} next={beside(i)} />
          ))}
        </ul>
      )}
      <Removed />
    </>
  );
}
