import type { ClauseRule } from '../../../law/schema/condition.ts';
import { citation } from '../../../wording/citation.ts';
import { useSession } from '../../state/session.ts';
import type { FindingsProps } from './Findings.tsx';
import { Quoted } from './Quoted.tsx';
import { ReportQuotes } from './ReportQuotes.tsx';
import { SupportLink } from './SupportLink.tsx';

/** What the text says besides, by subject: it bars nothing, and belongs before the reader's eyes. On paper: only where. */
export function Clauses(props: FindingsProps) {
  const { answer, inText, telling } = props;
  const t = useSession().words.value.eligibility.clauses;
  const clauses = answer.rules.clauses ?? [];
  if (clauses.length === 0) return null;
  const subjects = [...new Set(clauses.map(({ about }) => about))].map(
    (about) => [about, clauses.filter((clause) => clause.about === about)] as const,
  );
  const title = inText === null ? t.titleReported : t.title;
  return (
    <>
      <details class="every clauses">
        <summary>{title}</summary>
        <p class="quiet">{t.explain}</p>
        {subjects.map(([about, some]) => (
          <section key={about} data-about={about}>
            <h3>{t.about[about]}</h3>
            <ul class="plain-list">
              {some.map((clause) => (
                <Clause key={clause.id} clause={clause} {...props} />
              ))}
            </ul>
          </section>
        ))}
      </details>
      <p class="on-paper clauses-on-paper">
        {title}:{' '}
        {subjects
          .map(
            ([about, some]) =>
              `${t.about[about]} (${[...new Set(some.map((one) => onPaper(one)))].join('; ')})`,
          )
          .join(', ')}
        .
      </p>
    </>
  );

  function onPaper({ provision }: ClauseRule): string {
    return provision === null ? telling.words.eligibility.report : citation(provision, telling.lang);
  }
}

function Clause({
  clause: { id, provision, reports, quotes, slip },
  telling,
  inText,
  quoted,
  instrumentWords,
}: FindingsProps & { readonly clause: ClauseRule }) {
  const t = useSession().words.value.eligibility;
  return (
    <li data-clause={id} data-provision={provision ?? ''}>
      {telling.instrument.clauses?.[id] ?? id}{' '}
      <span class="quiet">
        <SupportLink telling={telling} inText={inText} provision={provision} reports={reports} />
      </span>
      <Quoted {...{ provision, quotes, quoted, telling, inText }} />
      <ReportQuotes telling={telling} reports={reports ?? []} said={instrumentWords.reports} />
      {slip && (
        <p class="quiet" data-slip={slip}>
          {t.slip(instrumentWords.slips[slip] ?? slip)}
        </p>
      )}
    </li>
  );
}
