/** A piece of what was typed, with its place in it: a word, a number, a time, or numbers joined by `.`, `/`, `-`. */
export interface Token {
  readonly kind: 'word' | 'number' | 'joined' | 'time';
  /** As it is compared: lower case, without accents, ё as е. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const PIECE = /(\d+:\d+)|(\d+(?:[./-]\d+)+)|(\d+)|[\p{L}\p{M}]+/gu;

/** Lower case, without accents and other marks: «ё» and «е», `é` and `e` compare as one. */
export const fold = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Cuts a text into tokens, left to right; what is neither letter nor figure separates. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(PIECE)].map((match) => ({
    kind: match[1] ? 'time' : match[2] ? 'joined' : match[3] ? 'number' : 'word',
    text: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
