import { citation } from './citation.ts';
import type { EligibilityTelling } from './narrate-eligibility.ts';

/** What a condition or ground rests on: its provision or, where no text is at hand, a report. */
export const supportText = ({ words, lang }: EligibilityTelling, provision: string | null): string =>
  provision === null ? words.eligibility.report : citation(provision, lang);
