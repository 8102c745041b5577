import type { IndexedInstrument } from '../../../law/built/files.ts';
import type { Words } from '../../../wording/words.ts';

export const hasDocuments = (entry: IndexedInstrument): boolean => entry.hasDocuments;

/** Why an instrument has no list of papers here. */
export const whyNoDocuments =
  ({ documents: { list } }: Words) =>
  ({ texts }: IndexedInstrument): string =>
    texts.length > 0 ? list.noRules : list.noRulesNoText;
