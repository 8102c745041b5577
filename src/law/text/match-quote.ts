import { foldLookalikes } from './fold-lookalikes.ts';
import { squeeze } from './squeeze.ts';

/** [start, end) in UTF-16 units of the text searched. `folded`: found only with look-alikes taken for one another. */
export interface QuoteMatch {
  readonly start: number;
  readonly end: number;
  readonly how: 'exact' | 'folded';
}

/** The first place of a quote in a text: verbatim, else folded. An empty quote is nowhere. */
export function findQuote(text: string, quote: string): QuoteMatch | undefined {
  if (quote.trim() === '') return undefined;
  const exact = text.indexOf(quote);
  if (exact >= 0) return { start: exact, end: exact + quote.length, how: 'exact' };
  const haystack = squeeze(text, foldLookalikes);
  const needle = squeeze(quote.trim(), foldLookalikes);
  const at = needle.folded === '' ? -1 : haystack.folded.indexOf(needle.folded);
  const start = haystack.origin[at];
  const last = haystack.origin[at + needle.folded.length - 1];
  return start === undefined || last === undefined ? undefined : { start, end: last + 1, how: 'folded' };
}
