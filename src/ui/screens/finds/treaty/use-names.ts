import type { Route } from '../../../../app/address.ts';
import type { Library, Loaded } from '../../../../app/library.ts';
import { nameOfUse, type QuoteUse } from '../../../../app/page-text/known-quotes.ts';
import { papersOf } from '../../../../app/with-documents.ts';
import { wordsWithEligibility } from '../../../../app/with-eligibility.ts';
import type { NamedUse } from '../provision-find.ts';

/** Names what rests on quotes of an instrument, in one language of the interface, with where it is shown. */
export async function usesNamed(
  library: Library,
  instrument: string,
  lang: string,
): Promise<Loaded<(uses: readonly QuoteUse[]) => readonly NamedUse[]>> {
  const [words, papers] = await Promise.all([
    wordsWithEligibility(library, instrument, lang),
    papersOf(library, instrument, lang),
  ]);
  if ('problem' in words) return words;
  if ('problem' in papers) return papers;
  return {
    value: (uses) => {
      const named = uses.map((use) => ({
        name: nameOfUse(use, words.value, papers.value?.words ?? null) ?? use.id,
        to: routeOf(instrument, use),
      }));
      return named.filter(({ name }, at) => named.findIndex((one) => one.name === name) === at);
    },
  };
}

function routeOf(instrument: string, { part, id }: QuoteUse): Route {
  switch (part) {
    case 'terms':
      return { screen: 'terms', instrument, rule: id };
    case 'conditions':
    case 'follows':
    case 'clauses':
      return { screen: 'eligibility', instrument };
    case 'documents':
    case 'formalities':
      return { screen: 'documents', instrument };
    case 'slips':
      return { screen: 'text', instrument };
  }
}
