import { compared, isFigure, LETTERS, SEPARATES, UNSEEN } from './letters.ts';
import { holdersOf, mayHold, type StemFilter, stemFilter } from './stems.ts';

/**
 * Words at which a find may stand: units and months of every language, and figures written as a date. Everything else
 * on a page is passed over without being looked up.
 */
export interface Anchors {
  /** By a word as it is compared, the numbers of the readers that know it. */
  readonly readers: ReadonlyMap<string, readonly number[]>;
  /** By 16 bits of a word's hash: may it be one? */
  readonly maybe: Uint8Array;
  /** Stems with their readers: a word that holds one is an anchor too. */
  readonly stems: StemFilter;
}

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const SLOTS = 0xffff;
const slotOf = (hash: number): number => (hash ^ (hash >>> 16)) & SLOTS;

/** `words`: what each reader starts at, spelled as in the language; `within`: the stems each looks for in words. */
export function anchorsOf(
  words: readonly (readonly string[])[],
  within: readonly (readonly string[])[] = [],
): Anchors {
  const readers = new Map<string, number[]>();
  const maybe = new Uint8Array(SLOTS + 1);
  for (const [reader, own] of words.entries()) {
    for (const word of new Set(own.map(compared))) {
      readers.set(word, [...(readers.get(word) ?? []), reader]);
      let hash = SEED;
      for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
      maybe[slotOf(hash)] = 1;
    }
  }
  return { readers, maybe, stems: stemFilter(within) };
}

/** A word of a text, [start, end) in UTF-16 units, with the readers that start at it. */
export type OnAnchor = (start: number, end: number, readers: readonly number[]) => void;
/** Figures joined as in a date, 02.11.2026 or 2026-11-02, or the year of one that is parted, 2 / 11 / 2026: [start, end). */
export type OnFigures = (start: number, end: number) => void;

/** Goes once over text[from, to), in time linear to its length; no word or figure may stand across `from` or `to`. */
export function scan(
  text: string,
  { readers, maybe, stems }: Anchors,
  onWord: OnAnchor,
  onFigures: OnFigures,
  from = 0,
  to = text.length,
): void {
  // What an engine looks up again for every letter is slow: everything the loop needs is at hand.
  const letters = LETTERS;
  const { least } = stems;
  for (let at = from; at < to; ) {
    let code = letters[text.charCodeAt(at)] as number;
    if (code <= 1) {
      at += 1;
      continue;
    }
    const start = at;
    if (code <= 0x39) {
      at = endOfFigures(text, at);
      if (at - start >= 6 || (at - start === 4 && isBehindStroke(text, start))) onFigures(start, at);
      continue;
    }
    let hash = -2128831035;
    let isPlain = true;
    do {
      if (code !== 1) hash = Math.imul(hash ^ code, 16777619);
      else isPlain = false;
      at += 1;
      code = at < to ? (letters[text.charCodeAt(at)] as number) : 0;
    } while (code > 0x39 || code === 1);
    if (maybe[(hash ^ (hash >>> 16)) & 0xffff] === 1) {
      const known = readers.get(compared(text.slice(start, at)));
      if (known) {
        onWord(start, at, known);
        continue;
      }
    }
    if (at - start >= least && (!isPlain || mayHold(text, start, at, stems))) {
      const known = holdersOf(compared(text.slice(start, at)), stems);
      if (known) onWord(start, at, known);
    }
  }
}

const STROKE = 0x2f;
const isBehindStroke = (text: string, start: number): boolean =>
  text.charCodeAt(start - 1) === STROKE || text.charCodeAt(start - 2) === STROKE;

const JOINS = new Set(['.', '/', '-'].map((mark) => mark.charCodeAt(0)));

/** Where neither a word nor a figure goes on: the first such place from `at`, or the end of the text. */
export function breakFrom(text: string, at: number): number {
  let to = at;
  while (to < text.length && (LETTERS[text.charCodeAt(to)] !== SEPARATES || JOINS.has(text.charCodeAt(to))))
    to += 1;
  return Math.min(to, text.length);
}

/** Past figures and what joins them, as far as figures follow; a month between them may be Roman, 18.IV.1960. */
function endOfFigures(text: string, from: number): number {
  let end = from;
  for (;;) {
    while (end < text.length && figureOrUnseen(text.charCodeAt(end))) end += 1;
    if (!JOINS.has(text.charCodeAt(end))) return end;
    const next = isFigure(codeAt(text, end + 1)) ? end + 1 : pastRoman(text, end);
    if (next === end) return end;
    end = next;
  }
}

const ROMAN = new Set(['i', 'v', 'x'].map((letter) => letter.charCodeAt(0)));
const LONGEST_ROMAN = 4;

/** Past the Roman figure behind the mark at `at`, and the same mark; `at` where none stands there with figures behind it. */
function pastRoman(text: string, at: number): number {
  let end = at + 1;
  while (end - at <= LONGEST_ROMAN && ROMAN.has(codeAt(text, end))) end += 1;
  const isRoman = end > at + 1 && text.charCodeAt(end) === text.charCodeAt(at);
  return isRoman && isFigure(codeAt(text, end + 1)) ? end + 1 : at;
}

const codeAt = (text: string, at: number): number =>
  at < text.length ? (LETTERS[text.charCodeAt(at)] as number) : SEPARATES;

function figureOrUnseen(unit: number): boolean {
  const code = LETTERS[unit] as number;
  return isFigure(code) || code === UNSEEN;
}
