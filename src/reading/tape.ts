import { tokenAfter, tokenAs, tokenBefore } from './token-at.ts';
import type { Around, InOrder, Token } from './tokens.ts';

/** How many tokens a reader sees to either side: before it the penalty that it measures, said far ahead of it. */
const BEFORE = 32;
const AFTER = 24;
/** How far a reader sees at most, so that a text without white space is no longer than another. */
export const FAR = 400;
/** Where the next anchor is farther off than this, going on to it is dearer than to begin anew. */
const NEAR = 150;
/** So many tokens are left behind before they are let go. */
const PASSED = 1024;

/**
 * The tokens of a text, where its anchors are. Anchors are asked for in the order of the text: where they stand close
 * to each other, as in a treaty's article on terms, the tokens between them are made once for all of them.
 */
export class Tape {
  readonly #text: string;
  /** In order, with nothing left out between them and no blank line. */
  #tokens: Token[] = [];
  /** Where the anchor asked for last stands among them. */
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** What is around the word text[start, end), compared as `word`; the tokens are made when they are asked for. */
  around(start: number, end: number, word: string): Around {
    return new Near(this.#text, this, tokenAs(this.#text, start, end, 'word', word));
  }

  /** The tokens a reader at this anchor may see. */
  inOrder(anchor: Token): InOrder {
    if (!this.#goOnTo(anchor)) this.#beginAt(anchor);
    const tokens = this.#tokens;
    const at = this.#at;
    const most = Math.min(this.#text.length, anchor.end + FAR);
    while (tokens.length <= at + AFTER && this.#readOn(most));
    let from = Math.max(0, at - BEFORE);
    while (from < at && (tokens[from] as Token).start < anchor.start - FAR) from += 1;
    let to = Math.min(tokens.length, at + AFTER + 1);
    while (to > at + 1 && (tokens[to - 1] as Token).end > most) to -= 1;
    return { tokens: tokens.slice(from, to), at: at - from };
  }

  /** Goes on to an anchor that is among the tokens, or not far behind them. */
  #goOnTo(anchor: Token): boolean {
    const tokens = this.#tokens;
    const last = tokens.at(-1);
    if (!last || anchor.start - last.end > NEAR || anchor.start < (tokens[this.#at] as Token).start)
      return false;
    while ((tokens.at(-1) as Token).start < anchor.start) if (!this.#readOn(anchor.end)) return false;
    let at = this.#at;
    while (at < tokens.length && (tokens[at] as Token).start < anchor.start) at += 1;
    if (tokens[at]?.start !== anchor.start || tokens[at]?.end !== anchor.end) return false;
    this.#at = at;
    if (at > PASSED) this.#letGo();
    return true;
  }

  /** One token more, unless the text ends, a blank line comes, or it would reach past `most`. */
  #readOn(most: number): boolean {
    const token = tokenAfter(this.#text, (this.#tokens.at(-1) as Token).end, most);
    if (!token) return false;
    this.#tokens.push(token);
    return true;
  }

  #beginAt(anchor: Token): void {
    const tokens = [anchor];
    const least = Math.max(0, anchor.start - FAR);
    while (tokens.length <= BEFORE) {
      const token = tokenBefore(this.#text, (tokens.at(-1) as Token).start, least);
      if (!token) break;
      tokens.push(token);
    }
    this.#tokens = tokens.reverse();
    this.#at = tokens.length - 1;
  }

  #letGo(): void {
    this.#tokens.splice(0, this.#at - BEFORE);
    this.#at = BEFORE;
  }
}

/** Looks no farther than it is asked to: there are many anchors, and few of them stand in a find. */
class Near implements Around {
  readonly anchor: Token;
  readonly #text: string;
  readonly #tape: Tape;
  #previous: Token | null | undefined;
  #next: Token | null | undefined;
  #all: InOrder | undefined;

  constructor(text: string, tape: Tape, anchor: Token) {
    this.#text = text;
    this.#tape = tape;
    this.anchor = anchor;
  }

  get previous(): Token | undefined {
    if (this.#previous === undefined) {
      const { start } = this.anchor;
      this.#previous = tokenBefore(this.#text, start, Math.max(0, start - FAR)) ?? null;
    }
    return this.#previous ?? undefined;
  }

  get next(): Token | undefined {
    if (this.#next === undefined) {
      const { end } = this.anchor;
      this.#next = tokenAfter(this.#text, end, Math.min(this.#text.length, end + FAR)) ?? null;
    }
    return this.#next ?? undefined;
  }

  get all(): InOrder {
    this.#all ??= this.#tape.inOrder(this.anchor);
    return this.#all;
  }
}
