import { findProvision } from './find-provision.ts';
import { findQuote, type QuoteMatch } from './match-quote.ts';
import type { Article, Provision, TextTree } from './tree.ts';

/** Where a quote stands: offsets into the text, heading or label of one node, or into one line of preamble or closing. */
export interface Anchor extends QuoteMatch {
  readonly eId: string;
  readonly part: 'text' | 'heading' | 'label' | 'line';
  /** Of a `line`: its index. */
  readonly line?: number;
}

/**
 * Finds a quote in a provision or below it: verbatim first, else with look-alike letters, soft hyphens and white space
 * folded. A quote lies within the own words of one node; one that runs on into the next is not found.
 */
export function anchorQuote(provision: Provision | Article, quote: string): Anchor | undefined {
  return best(partsOf(provision), quote);
}

/** As `anchorQuote`, by eId: of a provision, or `preamble` or `closing`. */
export function anchorIn(tree: TextTree, eId: string, quote: string): Anchor | undefined {
  if (eId === 'preamble' || eId === 'closing') {
    return best(
      tree[eId].map((words, line) => ({ eId, part: 'line', line, words })),
      quote,
    );
  }
  const provision = findProvision(tree, eId);
  return provision && anchorQuote(provision, quote);
}

type Part = Pick<Anchor, 'eId' | 'part' | 'line'> & { readonly words: string };

function partsOf(provision: Provision | Article): Part[] {
  const { eId, label, text, children } = provision;
  const own: Part[] = [{ eId, part: 'text', words: text }];
  if ('heading' in provision) own.push({ eId, part: 'heading', words: provision.heading });
  return [...own, ...children.flatMap(partsOf), { eId, part: 'label', words: label }];
}

function best(parts: readonly Part[], quote: string): Anchor | undefined {
  let folded: Anchor | undefined;
  for (const { words, ...place } of parts) {
    const match = findQuote(words, quote);
    if (match?.how === 'exact') return { ...place, ...match };
    if (match) folded ??= { ...place, ...match };
  }
  return folded;
}
