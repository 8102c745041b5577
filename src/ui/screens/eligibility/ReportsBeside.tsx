import type { EligibilityRules } from '../../../law/schema/condition.ts';
import type { InstrumentWords } from '../../../law/schema/instrument.ts';
import type { EligibilityTelling } from '../../../wording/narrate-eligibility.ts';
import { sourceText } from '../../../wording/source-text.ts';
import { reportsOf } from '../../../wording/support-text.ts';
import { useSession } from '../../state/session.ts';
import { ReportQuotes } from './ReportQuotes.tsx';

interface Props {
  readonly telling: EligibilityTelling;
  readonly instrumentWords: InstrumentWords;
  readonly rules: EligibilityRules;
}

/** What stands beside the questions where no text is at hand: the reports on which they rest, by source. */
export function ReportsBeside({ telling, instrumentWords, rules }: Props) {
  const { words } = useSession();
  const cited = [...rules.conditions, ...(rules.clauses ?? [])].flatMap(({ reports = [] }) => reports);
  const found = reportsOf(telling, { reports: [...new Set(cited)] });
  if (found.length === 0) return null;
  const titles = [...new Set(found.map(({ source }) => sourceText(source, telling.lang)))];
  return (
    <article class="excerpt" aria-label={words.value.eligibility.reported.title} data-provision="">
      <header>
        <h2 class="serif">{words.value.eligibility.reported.title}</h2>
        {instrumentWords.noText && <p class="quiet">{instrumentWords.noText}</p>}
      </header>
      {titles.map((title) => (
        <section key={title}>
          <p class="quiet">{words.value.termInputs.source.source(title)}</p>
          <ReportQuotes
            telling={telling}
            reports={found
              .filter(({ source }) => sourceText(source, telling.lang) === title)
              .map(({ id }) => id)}
            said={instrumentWords.reports}
          />
        </section>
      ))}
    </article>
  );
}
