import type { InstrumentWordsFile } from '../../law/built/files.ts';
import type { DocumentRules, DocumentsWords } from '../../law/schema/document.ts';
import type { Quote } from '../../law/schema/primitives.ts';
import { anchorIn } from '../../law/text/anchor.ts';
import { findProvision, provisionPath } from '../../law/text/find-provision.ts';
import type { TextTree } from '../../law/text/tree.ts';
import type { Library, Loaded } from '../library.ts';
import { instrumentWithEligibility } from '../with-eligibility.ts';

/**
 * What rests on a quote, by the name it has in the words of the instrument (`nameOfUse`). `slips`: nothing rests on it,
 * it is a mistake of our text, and a page that has other words there has put it right.
 */
export interface QuoteUse {
  readonly part: 'terms' | 'conditions' | 'follows' | 'clauses' | 'documents' | 'formalities' | 'slips';
  readonly id: string;
  /** Of what follows: the condition it follows from; absent, from every refusal. */
  readonly of?: string;
}

/** Words of our text of an instrument, in one language, and all that rests on them. */
export interface KnownQuote {
  readonly instrument: string;
  readonly lang: string;
  readonly eId: string;
  readonly text: string;
  readonly uses: readonly QuoteUse[];
  /** The words next to it in its provision, empty at an end: a "not" that came in there changes all. */
  readonly before: string;
  readonly after: string;
  /** What its provision is labelled in our text, "b)", and what its neighbours in the same list are. */
  readonly label: string;
  readonly otherLabels: readonly string[];
}

/** All quotes of an instrument in one language, in the order of what rests on them; each words of a provision once. */
export async function knownQuotes(
  library: Library,
  instrument: string,
  lang: string,
): Promise<Loaded<readonly KnownQuote[]>> {
  const file = await instrumentWithEligibility(library, instrument);
  if ('problem' in file) return file;
  const [papers, tree] = await Promise.all([
    file.value.hasDocuments
      ? library.documents<DocumentRules>(encodeURIComponent(instrument))
      : { value: { documents: [], formalities: [] } },
    library.text(instrument, lang),
  ]);
  if ('problem' in papers) return papers;
  if ('problem' in tree) return tree;
  const found = new Map<string, { quote: Pick<Quote, 'eId' | 'text'>; uses: QuoteUse[] }>();
  const take = (use: QuoteUse, quotes: readonly Pick<Quote, 'eId' | 'text' | 'lang'>[]) => {
    for (const quote of quotes.filter((one) => one.lang === lang)) {
      const key = `${quote.eId} ${quote.text}`;
      const known = found.get(key);
      if (known) known.uses.push(use);
      else found.set(key, { quote, uses: [use] });
    }
  };
  for (const { rule, quotes } of file.value.terms) take({ part: 'terms', id: rule }, quotes);
  const { conditions = [], follows = [], clauses = [] } = file.value.eligibility ?? {};
  for (const { id, quotes, follows: own = [] } of conditions) {
    take({ part: 'conditions', id }, quotes);
    for (const follow of own) take({ part: 'follows', id: follow.id, of: id }, follow.quotes);
  }
  for (const { id, quotes } of follows) take({ part: 'follows', id }, quotes);
  for (const { id, quotes } of clauses) take({ part: 'clauses', id }, quotes);
  for (const { id, quotes } of papers.value.documents) take({ part: 'documents', id }, quotes);
  for (const { id, quotes } of papers.value.formalities) take({ part: 'formalities', id }, quotes);
  for (const { id, lang: own, eId, quote, also = [] } of file.value.instrument.slips) {
    const places = [{ eId, quote }, ...also];
    take(
      { part: 'slips', id },
      places.map((place) => ({ lang: own, eId: place.eId, text: place.quote })),
    );
  }
  const quotes = [...found.values()].map(({ quote: { eId, text }, uses }) => ({
    instrument,
    lang,
    eId,
    text,
    uses,
    ...neighbours(tree.value, eId, text),
    ...labels(tree.value, eId),
  }));
  return { value: quotes };
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

function neighbours(tree: TextTree, eId: string, quote: string): Pick<KnownQuote, 'before' | 'after'> {
  const anchor = anchorIn(tree, eId, quote);
  const words = anchor?.part === 'text' ? findProvision(tree, anchor.eId)?.text : undefined;
  if (!anchor || words === undefined) return { before: '', after: '' };
  return {
    before: words.slice(0, anchor.start).match(WORD)?.at(-1) ?? '',
    after: words.slice(anchor.end).match(WORD)?.[0] ?? '',
  };
}

function labels(tree: TextTree, eId: string): Pick<KnownQuote, 'label' | 'otherLabels'> {
  const [own, parent] = [...(provisionPath(tree, eId) ?? [])].reverse();
  if (!own || !parent) return { label: '', otherLabels: [] };
  const others = parent.children.filter((child) => child !== own).map((child) => child.label);
  return { label: own.label, otherLabels: others };
}

/** The words that name what rests on a quote; null where the words given have none for it. */
export function nameOfUse(
  { part, id, of }: QuoteUse,
  { instrument, terms, eligibility }: InstrumentWordsFile,
  papers: DocumentsWords | null,
): string | null {
  switch (part) {
    case 'terms':
      return terms[id]?.name ?? null;
    case 'conditions':
      return eligibility?.conditions[id]?.name ?? null;
    case 'follows':
      return (of ? eligibility?.conditions[of]?.follows?.[id] : eligibility?.follows?.[id]) ?? null;
    case 'clauses':
      return eligibility?.clauses?.[id] ?? null;
    case 'documents':
      return papers?.documents[id]?.name ?? null;
    case 'formalities':
      return papers?.formalities[id]?.name ?? null;
    case 'slips':
      return instrument.slips[id] ?? null;
  }
}
