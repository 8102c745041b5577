/** A word, a run of figures, or one mark that is neither; white space parts and is no token. */
export interface Token {
  readonly kind: 'word' | 'figures' | 'mark';
  /** As it is compared (`compared`). */
  readonly text: string;
  /** [start, end) in UTF-16 units of the whole text. */
  readonly start: number;
  readonly end: number;
  /** No white space before it. */
  readonly joined: boolean;
}

const DASHES = new Set(['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212']);
export const isDash = (token: Token | undefined): boolean => token !== undefined && DASHES.has(token.text);

/** What stands around an anchor, to either side as far as a blank line or as a find can reach. */
export interface Around {
  readonly anchor: Token;
  /** The nearest tokens, found without the others: by them most anchors can be left at once. */
  readonly previous: Token | undefined;
  readonly next: Token | undefined;
  readonly all: InOrder;
}

/** Tokens in the order of the text, and where the anchor stands among them. */
export interface InOrder {
  readonly tokens: readonly Token[];
  readonly at: number;
}

export const inOrder = ({ all }: Around): InOrder => all;
