import type { IndexedInstrument } from '../../../law/built/files.ts';
import type { Words } from '../../../wording/words.ts';

export const hasConditions = (entry: IndexedInstrument): boolean => entry.hasEligibility;

/** Why an instrument has no conditions here. */
export const whyNoConditions =
  ({ eligibility: { list } }: Words) =>
  ({ texts }: IndexedInstrument): string =>
    texts.length > 0 ? list.noRules : list.noRulesNoText;
