import { compared, isFigure, LETTERS, SEPARATES, UNSEEN } from './letters.ts';

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

/** How many tokens a reader sees to either side: enough for the longest number with its bound. */
const BEFORE = 24;
const AFTER = 24;
/** How far a reader sees at most, so that a text without white space is no longer than another. */
export const FAR = 400;

/** The tokens around an anchor: those before it, nearest first, itself, and those after it. They stop at a blank line. */
export interface Around {
  readonly anchor: Token;
  /** The nearest tokens, found without the others: by them most anchors can be left at once. */
  readonly previous: Token | undefined;
  readonly next: Token | undefined;
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

export function around(text: string, start: number, end: number): Around {
  return new Near(text, start, end);
}

/** Looks no farther than it is asked to: there are many anchors, and few of them stand in a find. */
class Near implements Around {
  readonly anchor: Token;
  readonly #text: string;
  #before: readonly Token[] | undefined;
  #after: readonly Token[] | undefined;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.anchor = tokenOf(text, start, end, 'word');
  }

  get previous(): Token | undefined {
    return tokenBefore(this.#text, this.anchor.start, Math.max(0, this.anchor.start - FAR));
  }

  get next(): Token | undefined {
    return tokenAfter(this.#text, this.anchor.end, Math.min(this.#text.length, this.anchor.end + FAR));
  }

  get before(): readonly Token[] {
    if (this.#before) return this.#before;
    const tokens: Token[] = [];
    const least = Math.max(0, this.anchor.start - FAR);
    for (
      let token = this.previous;
      token && tokens.length < BEFORE;
      token = tokenBefore(this.#text, token.start, least)
    )
      tokens.push(token);
    this.#before = tokens;
    return tokens;
  }

  get after(): readonly Token[] {
    if (this.#after) return this.#after;
    const tokens: Token[] = [];
    const most = Math.min(this.#text.length, this.anchor.end + FAR);
    for (
      let token = this.next;
      token && tokens.length < AFTER;
      token = tokenAfter(this.#text, token.end, most)
    )
      tokens.push(token);
    this.#after = tokens;
    return tokens;
  }
}

const NEW_LINE = 10;
const isSpace = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 9 && unit <= 13) ||
  unit === 0xa0 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x3000;

const codeAt = (text: string, at: number): number => LETTERS[text.charCodeAt(at)] as number;
const kindOf = (code: number): Token['kind'] =>
  code === SEPARATES ? 'mark' : isFigure(code) ? 'figures' : 'word';

const tokenOf = (text: string, start: number, end: number, kind: Token['kind']): Token => ({
  kind,
  text: compared(text.slice(start, end)),
  start,
  end,
  joined: start > 0 && !isSpace(text.charCodeAt(start - 1)),
});

/** The token that begins first in text[from, most); none where a blank line comes before it. */
function tokenAfter(text: string, from: number, most: number): Token | undefined {
  let start = from;
  for (let breaks = 0; start < most; start += 1) {
    const unit = text.charCodeAt(start);
    if (unit === NEW_LINE && ++breaks > 1) return undefined;
    if (!isSpace(unit) && LETTERS[unit] !== UNSEEN) break;
  }
  if (start >= most) return undefined;
  const kind = kindOf(codeAt(text, start));
  let end = start + 1;
  if (kind !== 'mark') while (end < most && goesOn(codeAt(text, end), kind)) end += 1;
  return tokenOf(text, start, end, kind);
}

/** The token that ends last in text[least, to); none where a blank line comes behind it. */
function tokenBefore(text: string, to: number, least: number): Token | undefined {
  let seen = to - 1;
  let end = to;
  for (let breaks = 0; seen >= least; seen -= 1) {
    const unit = text.charCodeAt(seen);
    if (unit === NEW_LINE && ++breaks > 1) return undefined;
    if (isSpace(unit)) end = seen;
    else if (LETTERS[unit] !== UNSEEN) break;
  }
  if (seen < least) return undefined;
  const kind = kindOf(codeAt(text, seen));
  if (kind === 'mark') return tokenOf(text, seen, seen + 1, kind);
  let start = seen;
  for (let at = seen - 1; at >= least && goesOn(codeAt(text, at), kind); at -= 1)
    if (codeAt(text, at) !== UNSEEN) start = at;
  return tokenOf(text, start, end, kind);
}

const goesOn = (code: number, kind: 'word' | 'figures'): boolean =>
  code === UNSEEN || (code !== SEPARATES && isFigure(code) === (kind === 'figures'));

/** All tokens in the order of the text, and where the anchor stands among them. */
export function inOrder({ anchor, before, after }: Around): { tokens: readonly Token[]; at: number } {
  return { tokens: [...before].reverse().concat([anchor], after), at: before.length };
}
