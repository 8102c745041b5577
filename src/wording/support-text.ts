import type { Instrument } from '../law/schema/instrument.ts';
import { citation } from './citation.ts';
import type { EligibilityTelling } from './narrate-eligibility.ts';
import { sourceText } from './source-text.ts';

/** Where a statement about an instrument rests: a provision of its text or, where that is not at hand, reports. */
export interface Support {
  readonly provision: string | null;
  /** Ids of reports. */
  readonly reports?: readonly string[] | undefined;
}

/** The reports that say it, as the instrument has them. */
export const reportsOf = (
  { reports }: Pick<EligibilityTelling, 'reports'>,
  support: Pick<Support, 'reports'>,
): Instrument['reports'] =>
  (support.reports ?? []).flatMap((id) => reports.find((report) => report.id === id) ?? []);

/** What a statement rests on, to stand behind it: its provision, or which report says it. */
export function supportText(
  telling: Pick<EligibilityTelling, 'words' | 'lang' | 'reports'>,
  support: Support,
): string {
  const { words, lang } = telling;
  if (support.provision !== null) return citation(support.provision, lang);
  const titles = new Set(reportsOf(telling, support).map(({ source }) => sourceText(source, lang)));
  return titles.size > 0 ? words.eligibility.reported.by([...titles].join('; ')) : words.eligibility.report;
}
