import { isFigure, LETTERS, SEPARATES, UNSEEN } from './letters.ts';
import { spelled } from './spelled.ts';
import type { Token } from './tokens.ts';

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

/** The token text[start, end), compared as `word`. */
export const tokenAs = (
  text: string,
  start: number,
  end: number,
  kind: Token['kind'],
  word: string,
): Token => ({
  kind,
  text: word,
  start,
  end,
  joined: start > 0 && !isSpace(text.charCodeAt(start - 1)),
});
const tokenOf = (text: string, start: number, end: number, kind: Token['kind']): Token =>
  tokenAs(text, start, end, kind, kind === 'mark' ? text.charAt(start) : spelled(text, start, end));

/** The token that begins first in text[from, most); none where a blank line comes before it, or it goes on past `most`. */
export function tokenAfter(text: string, from: number, most: number): Token | undefined {
  let start = from;
  for (let breaks = 0; start < most; start += 1) {
    const unit = text.charCodeAt(start);
    if (unit === NEW_LINE && ++breaks > 1) return undefined;
    if (!isSpace(unit) && LETTERS[unit] !== UNSEEN) break;
  }
  if (start >= most) return undefined;
  const kind = kindOf(codeAt(text, start));
  let end = start + 1;
  if (kind !== 'mark') {
    while (end < most && goesOn(codeAt(text, end), kind)) end += 1;
    if (end === most && end < text.length && goesOn(codeAt(text, end), kind)) return undefined;
  }
  return tokenOf(text, start, end, kind);
}

/** The token that ends last in text[least, to); none where a blank line comes behind it, or it begins before `least`. */
export function tokenBefore(text: string, to: number, least: number): Token | undefined {
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
  let at = seen - 1;
  for (; at >= least && goesOn(codeAt(text, at), kind); at -= 1) if (codeAt(text, at) !== UNSEEN) start = at;
  if (at < least && at >= 0 && goesOn(codeAt(text, at), kind)) return undefined;
  return tokenOf(text, start, end, kind);
}

const goesOn = (code: number, kind: 'word' | 'figures'): boolean =>
  code === UNSEEN || (code !== SEPARATES && isFigure(code) === (kind === 'figures'));
