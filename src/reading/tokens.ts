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
const FAR = 400;

/** The tokens around an anchor: those before it, nearest first, itself, and those after it. They stop at a blank line. */
export interface Around {
  readonly anchor: Token;
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

export function around(text: string, start: number, end: number): Around {
  const from = Math.max(0, start - FAR);
  const left = tokensIn(text, startOfBlock(text, from, start), start);
  const right = tokensIn(text, end, Math.min(text.length, end + FAR), AFTER);
  return {
    anchor: {
      kind: 'word',
      text: compared(text.slice(start, end)),
      start,
      end,
      joined: isJoined(text, start),
    },
    before: left.slice(-BEFORE).reverse(),
    after: right,
  };
}

const isSpace = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 9 && unit <= 13) ||
  unit === 0xa0 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x3000;

const isJoined = (text: string, start: number): boolean => start > 0 && !isSpace(text.charCodeAt(start - 1));

/** A blank line ends what belongs together. */
function startOfBlock(text: string, from: number, to: number): number {
  const block = text.slice(from, to);
  const blank = Math.max(block.lastIndexOf('\n\n'), block.lastIndexOf('\r\n\r\n'));
  return blank < 0 ? from : from + blank;
}

/** Tokens of text[from, to), at most `most`, ending at a blank line. */
function tokensIn(text: string, from: number, to: number, most = Number.POSITIVE_INFINITY): Token[] {
  const tokens: Token[] = [];
  let breaks = 0;
  for (let at = from; at < to && tokens.length < most; ) {
    const unit = text.charCodeAt(at);
    const code = LETTERS[unit] as number;
    if (isSpace(unit)) {
      if (unit === 10 && ++breaks > 1 && tokens.length > 0) break;
      at += 1;
      continue;
    }
    breaks = 0;
    if (code === UNSEEN) {
      at += 1;
      continue;
    }
    const start = at;
    const kind = code === SEPARATES ? 'mark' : isFigure(code) ? 'figures' : 'word';
    at += 1;
    if (kind !== 'mark') {
      while (at < to && goesOn(LETTERS[text.charCodeAt(at)] as number, kind)) at += 1;
    }
    tokens.push({
      kind,
      text: compared(text.slice(start, at)),
      start,
      end: at,
      joined: isJoined(text, start),
    });
  }
  return tokens;
}

const goesOn = (code: number, kind: 'word' | 'figures'): boolean =>
  code === UNSEEN || (code !== SEPARATES && isFigure(code) === (kind === 'figures'));

/** All tokens in the order of the text, and where the anchor stands among them. */
export function inOrder({ anchor, before, after }: Around): { tokens: readonly Token[]; at: number } {
  return { tokens: [...before].reverse().concat([anchor], after), at: before.length };
}
