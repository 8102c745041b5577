/** The dates of a sentence as addresses and saved cases name them. */
export const SENTENCE_FACTS = [
  'sentence-start',
  'length',
  'credit-days',
  'remission',
  'sentence-end',
  'release',
  'further-sentences',
  'receipt',
] as const;
export type SentenceFactName = (typeof SENTENCE_FACTS)[number];
