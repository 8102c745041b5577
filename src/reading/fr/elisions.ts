import { ELISIONS } from '../../language/fr/reading-lengths.ts';
import { type Around, inOrder, type Token } from '../tokens.ts';

const FULL: ReadonlyMap<string, string> = new Map(Object.entries(ELISIONS));
const APOSTROPHES: ReadonlySet<string> = new Set("'’ʼ‘‛′´`");
export const isApostrophe = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && APOSTROPHES.has(token.text);

/** All tokens in order, an elided word and its apostrophe as one: "d'" is "de". */
export function withoutElisions(around: Around): { tokens: readonly Token[]; at: number } {
  const all = inOrder(around);
  const tokens: Token[] = [];
  let at = all.at;
  for (let from = 0; from < all.tokens.length; from += 1) {
    const token = all.tokens[from] as Token;
    const next = all.tokens[from + 1];
    const full = next?.joined && isApostrophe(next) ? FULL.get(token.text) : undefined;
    if (from === all.at) at = tokens.length;
    if (full === undefined || !next) tokens.push(token);
    else {
      tokens.push({ ...token, text: full, end: next.end });
      from += 1;
    }
  }
  return { tokens, at };
}
