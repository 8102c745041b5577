import { isFigure, LETTERS, SEPARATES, UNSEEN } from '../../reading/letters.ts';
import { foldForSearch } from '../search-text.ts';

/** What a token of a page is; a mark is one sign of punctuation. */
export type TokenKind = 'word' | 'figures' | 'mark';

const SPACE = 1;
const PASSED_OVER = 2;
const LETTER = 3;
const FIGURE = 4;
const MARK = 0;

/** Quotation marks, dashes, bars of tables, lines to fill in: how a text is set, and not what it says. */
const SETTING = `"'\`´“”„‟«»‹›‘’‚‛ʼ-‐‑‒–—―−_|*#•·`;
const WHITE = [
  0x20,
  9,
  10,
  11,
  12,
  13,
  0x85,
  0xa0,
  0x1680,
  0x2028,
  0x2029,
  0x202f,
  0x205f,
  0x3000,
  0xfeff,
  ...Array.from({ length: 11 }, (_, at) => 0x2000 + at),
];
/** Letters of scripts that the table of letters leaves out: Greek above all, whose letters stand for others in print. */
const OTHER_LETTERS = [
  [0x370, 0x3ff],
  [0x531, 0x5ff],
  [0x700, 0x1fff],
  [0x2c00, 0x2dff],
  [0x3040, 0xd7ff],
  [0xf900, 0xfdff],
  [0xfe70, 0xfefc],
] as const;

let table: Uint8Array | undefined;

function classes(): Uint8Array {
  if (table) return table;
  table = new Uint8Array(0x10000);
  for (const [first, last] of OTHER_LETTERS) table.fill(LETTER, first, last + 1);
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const code = LETTERS[unit] as number;
    if (code === UNSEEN) table[unit] = PASSED_OVER;
    else if (code !== SEPARATES) table[unit] = isFigure(code) ? FIGURE : LETTER;
  }
  for (const unit of WHITE) table[unit] = SPACE;
  for (const mark of SETTING) table[mark.charCodeAt(0)] = SPACE;
  return table;
}

/** A token longer than any word is cut, so that a text without white space is no harder than another. */
const LONGEST = 200;
const SLICE = 0x8000;

/**
 * Words as they are compared when law is held against law: look-alike letters, case, quotation marks, dashes, white
 * space and unseen letters do not tell them apart, all else does (й is not и).
 */
export class Vocabulary {
  readonly words: string[] = [];
  readonly kinds: TokenKind[] = [];
  readonly #spelled = new Map<string, number>();
  readonly #folded = new Map<string, number>();

  /** The number of a word as spelled; the same for all spellings that are one. */
  number(spelled: string, kind: TokenKind): number {
    const known = this.#spelled.get(spelled);
    if (known !== undefined) return known;
    const folded = kind === 'figures' ? plainFigures(spelled) : foldWord(spelled);
    let number = this.#folded.get(folded);
    if (number === undefined) {
      number = this.words.push(folded) - 1;
      this.kinds.push(kind);
      this.#folded.set(folded, number);
    }
    this.#spelled.set(spelled, number);
    return number;
  }
}

const plainFigures = (text: string): string =>
  [...text]
    .map((figure) => LETTERS[figure.charCodeAt(0)] as number)
    .filter((code) => code !== UNSEEN)
    .map((code) => String.fromCharCode(code))
    .join('');

/** An accent set beside its letter is one with it («й» in two parts); one that makes no letter is left out. */
const foldWord = (text: string): string =>
  foldForSearch(
    [...text]
      .filter((letter) => /[̀-ͯ]/u.test(letter) || LETTERS[letter.charCodeAt(0)] !== UNSEEN)
      .join('')
      .normalize('NFC')
      .replace(/[̀-ͯ]/gu, ''),
  );

/** A text as a row of tokens: their numbers in a vocabulary, and where they stand in the text. */
export interface PageWords {
  readonly text: string;
  readonly ids: readonly number[];
  /** UTF-16 offsets into the text, `ends` exclusive. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Reads a text into tokens, resting after every slice; what it yields is how far it has come. */
export function* readWords(text: string, vocabulary: Vocabulary): Generator<number, PageWords, void> {
  const kinds = classes();
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let rest = SLICE;
  for (let at = 0; at < text.length; ) {
    if (at >= rest) {
      yield at;
      rest = at + SLICE;
    }
    const kind = kinds[text.charCodeAt(at)] as number;
    if (kind === SPACE || kind === PASSED_OVER) {
      at += 1;
      continue;
    }
    let end = at + 1;
    if (kind !== MARK) {
      const most = Math.min(text.length, at + LONGEST);
      for (; end < most; end += 1) {
        const next = kinds[text.charCodeAt(end)] as number;
        if (next !== kind && next !== PASSED_OVER) break;
      }
    }
    ids.push(vocabulary.number(text.slice(at, end), kindName(kind)));
    starts.push(at);
    // What is not seen at the end of a word does not belong to its mark.
    let last = end;
    while (last > at + 1 && kinds[text.charCodeAt(last - 1)] === PASSED_OVER) last -= 1;
    ends.push(last);
    at = end;
  }
  return { text, ids, starts, ends };
}

const kindName = (kind: number): TokenKind =>
  kind === LETTER ? 'word' : kind === FIGURE ? 'figures' : 'mark';

/** The tokens of a short text, at once. */
export function wordsOf(text: string, vocabulary: Vocabulary): PageWords {
  const reading = readWords(text, vocabulary);
  for (let step = reading.next(); ; step = reading.next()) if (step.done) return step.value;
}

/** The first token that begins at this offset or behind it. */
export function tokenFrom({ starts }: PageWords, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
