/** A text as it is searched: folded, and `origin` leads each of its letters back to the text. */
export interface Squeezed {
  readonly folded: string;
  readonly origin: readonly number[];
}

/**
 * A text without soft hyphens, zero-width characters and doubled white space, its letters folded by `fold`, which must
 * keep the length and write any white space as a plain one.
 */
export function squeeze(text: string, fold: (text: string) => string): Squeezed {
  const letters = fold(text);
  const origin: number[] = [];
  let folded = '';
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters.charAt(at);
    const unseen = /[\u00ad\u200b-\u200d\u2060]/.test(letter);
    if (unseen || (letter === ' ' && folded.endsWith(' '))) continue;
    folded += letter;
    origin.push(at);
  }
  return { folded, origin };
}
