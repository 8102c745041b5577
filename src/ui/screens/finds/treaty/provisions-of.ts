import type { AnchoredQuote } from '../../../../app/page-text/anchor-quotes.ts';
import type { QuoteUse } from '../../../../app/page-text/known-quotes.ts';
import type { NamedUse, ProvisionFind } from '../provision-find.ts';
import type { LookedFor } from './treaty-here.ts';

/** Nothing rests on it but that our text has a mistake there. */
export const isSlipAlone = (uses: readonly QuoteUse[]): boolean => uses.every(({ part }) => part === 'slips');

/** The quotes that stand in their provisions as finds, in the order of the text, and all of them by the numbers they have there. */
export function provisionsOf(
  anchored: readonly AnchoredQuote[],
  nameUses: (uses: readonly QuoteUse[]) => readonly NamedUse[],
): { readonly finds: readonly ProvisionFind[]; readonly looked: readonly LookedFor[] } {
  const placed = anchored
    .flatMap(({ quote, how, at }, index) =>
      at && (how === 'exact' || how === 'approximate') && !isSlipAlone(quote.uses)
        ? [{ index, at, how, quote }]
        : [],
    )
    .sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end);
  const numbers = new Map(placed.map(({ index }, place) => [index, -place - 1]));
  return {
    finds: placed.map(({ at, how, quote }) => ({
      kind: 'provision',
      start: at.start,
      end: at.end,
      lang: quote.lang,
      isApproximate: how === 'approximate',
      instrument: quote.instrument,
      eId: quote.eId,
      uses: nameUses(quote.uses),
    })),
    looked: anchored.map((one, index) => ({
      ...one,
      uses: nameUses(one.quote.uses),
      n: numbers.get(index) ?? null,
    })),
  };
}
