/** Kinds of mark in a page: what is found by its wording, and words of an instrument that Dedere knows. */
export const MARK_KINDS = ['term', 'threshold', 'date', 'provision'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];
