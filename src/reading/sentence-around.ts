/** A find in its sentence: `before` and `after` are the words around it, cut where the sentence is long. */
export interface InSentence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** So many letters of a long sentence stand on either side; the longest cut is told by an ellipsis. */
const FAR = 180;
const CUT = '…';
const BLANK_LINE = /\n[^\S\n]*\n/;
/** An end of a sentence, and what the next begins with: small letters go on with "para. 2", figures with "Art. 12". */
const ENDS = /(?<=(?:[\p{L}\p{M}]{3}|\d{4})[)"»”’\]]?)[.…](?=\s+[^\p{Ll}\d])|[!?؟;؛。](?=\s)/gu;
const WHOLE_WORDS = 24;
/** So much of the find itself is looked at, to know a full stop right before or behind it for one. */
const OWN = 5;

/** The sentence in which text[start, end) stands, at most `far` letters to either side. White space is evened out. */
export function sentenceAround(text: string, start: number, end: number, far = FAR): InSentence {
  const left = text.slice(Math.max(0, start - far - WHOLE_WORDS), start);
  const right = text.slice(end, end + far + WHOLE_WORDS);
  return {
    before: evened(beginning(left, text.slice(start, start + OWN), start > left.length, far)),
    words: evened(text.slice(start, end)).trim(),
    after: evened(
      ending(text.slice(Math.max(start, end - OWN), end), right, end + right.length < text.length, far),
    ),
  };
}

function beginning(left: string, own: string, isCut: boolean, far: number): string {
  const block = left.split(BLANK_LINE).at(-1) ?? '';
  const last = [...(block + own).matchAll(ENDS)].filter(({ index }) => index < block.length).at(-1);
  if (last) return block.slice(last.index + 1).trimStart();
  if (block.length < left.length || !isCut || left.length <= far) return block.trimStart();
  // At a space, so that no word is halved; where there is none, anywhere but within a letter.
  const space = block.slice(0, WHOLE_WORDS).search(/\s/);
  return (
    CUT +
    block
      .slice(space < 0 ? WHOLE_WORDS : space)
      .replace(/^[\uDC00-\uDFFF]/, '')
      .trimStart()
  );
}

function ending(own: string, right: string, isCut: boolean, far: number): string {
  const block = right.split(BLANK_LINE)[0] ?? '';
  for (const { index } of (own + block).matchAll(ENDS))
    if (index >= own.length) return block.slice(0, index - own.length + 1);
  if (block.length < right.length || !isCut || right.length <= far) return block.trimEnd();
  const space = block.search(/\s\S*$/);
  const to = Math.max(space, far);
  return (
    block
      .slice(0, to)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trimEnd() + CUT
  );
}

const evened = (text: string): string => text.replace(/\s+/g, ' ');
