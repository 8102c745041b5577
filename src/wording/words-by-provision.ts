import type { Quote } from '../law/schema/primitives.ts';

/** Words of a text and the provision they stand in. */
export interface WordsOf {
  readonly eId: string | null;
  readonly quotes: readonly Quote[];
}

const isOf = (eId: string, whole: string) => eId === whole || eId.startsWith(`${whole}__`);

/**
 * The words a statement rests on, by where they stand: those of its own provision first, the opening words above it
 * and its parts among them, then those of other provisions, so that none are cited under a number they do not bear.
 */
export function wordsByProvision(provision: string | null, quotes: readonly Quote[]): readonly WordsOf[] {
  const own = (eId: string) => provision === null || isOf(eId, provision) || isOf(provision, eId);
  const others: { eId: string; quotes: Quote[] }[] = [];
  for (const quote of quotes) {
    if (own(quote.eId)) continue;
    const known = others.find(({ eId }) => isOf(quote.eId, eId));
    if (known) known.quotes.push(quote);
    else others.push({ eId: quote.eId, quotes: [quote] });
  }
  return [{ eId: provision, quotes: quotes.filter(({ eId }) => own(eId)) }, ...others];
}
