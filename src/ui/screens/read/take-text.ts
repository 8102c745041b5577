/** A text as it was typed, pasted or read from a file, made harmless; its places no longer change. */
export interface TakenText {
  readonly text: string;
  /** The file it came from. */
  readonly file: string | null;
  /** Letters that could not be read and are shown as �. */
  readonly broken: number;
  /** How a file was read that does not say it itself. */
  readonly guessed: string | null;
}

export type TextProblem = 'binary' | 'too-large' | 'unreadable' | 'empty';

export const MOST_LETTERS = 10_000_000;
/** A letter takes at most three bytes in UTF-8 for each UTF-16 unit. */
export const MOST_BYTES = MOST_LETTERS * 3;

/** Most texts have none, paired or not. */
const HALF = /[\uD800-\uDFFF]/;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** What PDF, Word, RTF and archives begin with; the last two are one, as bytes and read as Cyrillic. */
const OTHER_FORMATS = ['%PDF-', 'PK\u0003\u0004', '{\\rtf', '\u00d0\u00cf\u0011\u00e0', 'РП\u0011а'];
/** Looked at for whether it is text: enough to tell, little enough for a file of any length. */
const LOOKED_AT = 0x10000;

/** Checks a text and evens out its line ends. Nothing in it is ever taken for anything but words. */
export function takeText(
  given: string,
  from: { file: string; guessed: string | null } | null = null,
): TakenText | { readonly problem: TextProblem } {
  if (given.length > MOST_LETTERS) return { problem: 'too-large' };
  if (isBinary(given)) return { problem: 'binary' };
  let broken = 0;
  let text = given.includes('\r') ? given.replace(/\r\n?/g, '\n') : given;
  if (HALF.test(text))
    text = text.replace(LONE_SURROGATE, () => {
      broken += 1;
      return '\uFFFD';
    });
  if (from && text.trim() === '') return { problem: 'empty' };
  return { text, file: from?.file ?? null, broken, guessed: from?.guessed ?? null };
}

function isBinary(text: string): boolean {
  if (OTHER_FORMATS.some((start) => text.startsWith(start))) return true;
  const looked = text.slice(0, LOOKED_AT);
  let odd = 0;
  for (let at = 0; at < looked.length; at += 1) {
    const unit = looked.charCodeAt(at);
    if (unit === 0) return true;
    if (unit < 9 || (unit > 13 && unit < 32)) odd += 1;
  }
  return odd > 8 && odd * 50 > looked.length;
}

/** A file of words: UTF-8, UTF-16 where it says so, else the Cyrillic of older files. */
export async function takeFile(file: File): Promise<TakenText | { readonly problem: TextProblem }> {
  if (file.size > MOST_BYTES) return { problem: 'too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { text, guessed } = decode(bytes);
    return takeText(text, { file: file.name, guessed });
  } catch {
    return { problem: 'unreadable' };
  }
}

const OLDER = 'windows-1251';

function decode(bytes: Uint8Array): { text: string; guessed: string | null } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), guessed: null };
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), guessed: null };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: null };
  } catch {
    return { text: new TextDecoder(OLDER).decode(bytes), guessed: OLDER };
  }
}
