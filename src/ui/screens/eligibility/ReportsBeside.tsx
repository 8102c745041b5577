import type { EligibilityRules } from '../../../law/schema/condition.ts';
import type { InstrumentWords } from '../../../law/schema/instrument.ts';
import type { EligibilityTelling } from '../../../wording/narrate-eligibility.ts';
import { useSession } from '../../state/session.ts';
import { ReportQuotes } from './ReportQuotes.tsx';

interface Props {
  readonly telling: EligibilityTelling;
  readonly instrumentWords: InstrumentWords;
  readonly rules: EligibilityRules;
}

/** What stands beside the questions where no text is at hand: the reports on which they rest, and what they are worth. */
export function ReportsBeside({ telling, instrumentWords, rules }: Props) {
  const { words } = useSession();
  const t = words.value.termInputs.source;
  const cited = [...rules.conditions, ...(rules.clauses ?? [])].flatMap(({ reports = [] }) => reports);
  const reports = [...new Set(cited)];
  if (reports.length === 0) return null;
  return (
    <article class="excerpt" aria-label={words.value.eligibility.reported.title} data-provision="">
      <header>
        <h2 class="serif">{words.value.eligibility.reported.title}</h2>
        <p class="quiet">{t.reportNote}</p>
      </header>
      <ReportQuotes telling={telling} reports={reports} said={instrumentWords.reports} sources />
      {instrumentWords.noText && <p class="quiet">{instrumentWords.noText}</p>}
    </article>
  );
}
