import { foldLookalikes } from './fold-lookalikes.ts';

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
  const haystack = squeeze(text);
  const needle = squeeze(quote.trim());
  const at = needle.folded === '' ? -1 : haystack.folded.indexOf(needle.folded);
  const start = haystack.origin[at];
  const last = haystack.origin[at + needle.folded.length - 1];
  return start === undefined || last === undefined ? undefined : { start, end: last + 1, how: 'folded' };
}

/** Folded, without soft hyphens, zero-width characters and doubled white space; `origin` leads back to the text. */
function squeeze(text: string): { folded: string; origin: readonly number[] } {
  const letters = foldLookalikes(text);
  const origin: number[] = [];
  let folded = '';
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters.charAt(at);
    const unseen = /[\u00ad\u200b-\u200d\u2060]/.test(letter);
    if (unseen || (letter === ' ' && folded.endsWith(' '))) continue;
    folded += letter;
    origin.push(at);
  }
  return { folded, origin };
}
