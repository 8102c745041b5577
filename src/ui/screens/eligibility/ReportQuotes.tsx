import type { InstrumentWords } from '../../../law/schema/instrument.ts';
import type { EligibilityTelling } from '../../../wording/narrate-eligibility.ts';
import { sourceText } from '../../../wording/source-text.ts';
import { reportsOf } from '../../../wording/support-text.ts';
import { useSession } from '../../state/session.ts';

interface Props {
  readonly telling: EligibilityTelling;
  readonly reports: readonly string[];
  /** What is said of each report. */
  readonly said: InstrumentWords['reports'];
  /** The sources too, where no citation before names them. */
  readonly sources?: boolean;
}

/** What reports say, in their own words, where no text is at hand. */
export function ReportQuotes({ telling, reports, said, sources = false }: Props) {
  const { words } = useSession();
  const found = reportsOf(telling, { reports });
  if (found.length === 0) return null;
  return (
    <ul class="plain-list report-quotes">
      {found.map(({ id, lang, quote, source }) => (
        <li key={id} data-report={id}>
          <blockquote class="serif" lang={lang} dir="auto">
            <p>{quote}</p>
          </blockquote>
          {said[id] && <p class="quiet">{said[id]}</p>}
          {sources && (
            <p class="quiet">{words.value.termInputs.source.source(sourceText(source, telling.lang))}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
