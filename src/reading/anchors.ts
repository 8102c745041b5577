import { compared, isFigure, LETTERS, SEPARATES, UNSEEN } from './letters.ts';
import { spelled } from './spelled.ts';
import { holdersOf, mayHold, type StemFilter, stemFilter } from './stems.ts';

/**
 * Words at which a find may stand: units and months of every language, and figures written as a date. Everything else
 * on a page is passed over without being looked up.
 */
export interface Anchors {
  /** By a word's hash, the words that have it, with the numbers of the readers that know them. */
  readonly byHash: ReadonlyMap<number, readonly Known[]>;
  /** By 16 bits of a word's hash: may it be one? */
  readonly maybe: Uint8Array;
  /** Stems with their readers: a word that holds one is an anchor too. */
  readonly stems: StemFilter;
}
interface Known {
  readonly word: string;
  readonly readers: number[];
}

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const SLOTS = 0xffff;
const slotOf = (hash: number): number => (hash ^ (hash >>> 16)) & SLOTS;
/** Whole numbers of 30 bits are the fastest keys. */
const keyOf = (hash: number): number => hash & 0x3fffffff;

/** `words`: what each reader starts at, spelled as in the language; `within`: the stems each looks for in words. */
export function anchorsOf(
  words: readonly (readonly string[])[],
  within: readonly (readonly string[])[] = [],
): Anchors {
  const byHash = new Map<number, Known[]>();
  const maybe = new Uint8Array(SLOTS + 1);
  for (const [reader, own] of words.entries()) {
    for (const word of new Set(own.map(compared))) {
      let hash = SEED;
      for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
      maybe[slotOf(hash)] = 1;
      const same = byHash.get(keyOf(hash)) ?? [];
      byHash.set(keyOf(hash), same);
      const known = same.find((each) => each.word === word);
      if (known) known.readers.push(reader);
      else same.push({ word, readers: [reader] });
    }
  }
  return { byHash, maybe, stems: stemFilter(within) };
}

/** A word of a text, [start, end) in UTF-16 units, with the readers that start at it, and as it is compared. */
export type OnAnchor = (start: number, end: number, readers: readonly number[], word: string) => void;
/** Figures joined as in a date, 02.11.2026 or 2026-11-02, or the year of one that is parted, 2 / 11 / 2026: [start, end). */
export type OnFigures = (start: number, end: number) => void;

const [DOT, SLASH, DASH] = [0x2e, 0x2f, 0x2d];

/** So many letters are turned into codes at once: they and what is looked up by them stay near the processor. */
const PIECE = 0x2000;
const room = new Uint16Array(PIECE + 0x400);

/** Goes once over text[from, to), in time linear to its length; no word or figure may stand across `from` or `to`. */
export function scan(
  text: string,
  anchors: Anchors,
  onWord: OnAnchor,
  onFigures: OnFigures,
  from = 0,
  to = text.length,
): void {
  let codes = room;
  for (let start = from; start < to; ) {
    const end = Math.min(to, breakFrom(text, start + PIECE));
    // No farther off is the next space, save in a text with none.
    if (end - start >= codes.length) codes = new Uint16Array(end - start + 1);
    codesOf(text, start, end, codes);
    scanPiece(text, codes, start, end, anchors, onWord, onFigures);
    start = end;
  }
}

/** The codes of text[start, end), and a mark behind them at which every word ends. */
function codesOf(text: string, start: number, end: number, codes: Uint16Array): void {
  const letters = LETTERS;
  for (let at = start; at < end; at += 1) codes[at - start] = letters[text.charCodeAt(at)] as number;
  codes[end - start] = SEPARATES;
}

function scanPiece(
  text: string,
  codes: Uint16Array,
  begin: number,
  end: number,
  { byHash, maybe, stems }: Anchors,
  onWord: OnAnchor,
  onFigures: OnFigures,
): void {
  // What an engine looks up again for every letter is slow: everything the loop needs is at hand.
  const length = end - begin;
  const { least, script } = stems;
  for (let at = 0; at < length; ) {
    let code = codes[at] as number;
    if (code <= 1) {
      at += 1;
      continue;
    }
    const start = at;
    if (code <= 0x39) {
      at = endOfFigures(text, codes, begin, at);
      if (at - start >= 6 || (at - start === 4 && isBehindStroke(text, begin + start)))
        onFigures(begin + start, begin + at);
      continue;
    }
    let hash = -2128831035;
    let unseen = 0;
    let bits = 0;
    do {
      if (code !== 1) hash = Math.imul(hash ^ code, 16777619);
      else unseen += 1;
      bits |= code;
      at += 1;
      code = codes[at] as number;
    } while (code > 0x39 || code === 1);
    if (maybe[(hash ^ (hash >>> 16)) & 0xffff] === 1) {
      const known = knownAs(byHash.get(hash & 0x3fffffff), codes, start, at, unseen);
      if (known) {
        onWord(begin + start, begin + at, known.readers, known.word);
        continue;
      }
    }
    if ((bits & script) === 0 || at - start < least) continue;
    if (unseen > 0 || mayHold(codes, start, at, stems)) {
      const word = spelled(text, begin + start, begin + at);
      const readers = holdersOf(word, stems);
      if (readers) onWord(begin + start, begin + at, readers, word);
    }
  }
}

const isBehindStroke = (text: string, start: number): boolean =>
  text.charCodeAt(start - 1) === SLASH || text.charCodeAt(start - 2) === SLASH;

/** Which of these words codes[start, end) are; `unseen` of them are passed over. */
function knownAs(
  same: readonly Known[] | undefined,
  codes: Uint16Array,
  start: number,
  end: number,
  unseen: number,
): Known | undefined {
  if (!same) return undefined;
  for (const known of same) {
    const { word } = known;
    if (word.length !== end - start - unseen) continue;
    let seen = 0;
    for (let at = start; at < end; at += 1) {
      if (codes[at] === UNSEEN) continue;
      if (codes[at] !== word.charCodeAt(seen)) break;
      seen += 1;
    }
    if (seen === word.length) return known;
  }
  return undefined;
}

const joins = (unit: number): boolean => unit === DOT || unit === SLASH || unit === DASH;

/** Where neither a word nor a figure goes on: the first such place from `at`, or the end of the text. */
export function breakFrom(text: string, at: number): number {
  let to = at;
  while (to < text.length && (LETTERS[text.charCodeAt(to)] !== SEPARATES || joins(text.charCodeAt(to))))
    to += 1;
  return Math.min(to, text.length);
}

/**
 * Past the figures of codes[from, …), those of the text from `begin` on, and what joins them, as far as figures follow;
 * a month between them may be Roman, 18.IV.1960.
 */
function endOfFigures(text: string, codes: Uint16Array, begin: number, from: number): number {
  let end = from;
  for (;;) {
    while (isFigure(codes[end] as number) || codes[end] === UNSEEN) end += 1;
    const mark = codes[end] === SEPARATES ? text.charCodeAt(begin + end) : 0;
    if (!joins(mark)) return end;
    const next = isFigure(codes[end + 1] ?? SEPARATES) ? end + 1 : pastRoman(text, codes, begin, end);
    if (next === end) return end;
    end = next;
  }
}

const [ONE, FIVE, TEN] = [0x69, 0x76, 0x78];
const LONGEST_ROMAN = 4;

/** Past the Roman figure behind the mark at `at`, and the same mark; `at` where none stands there with figures behind it. */
function pastRoman(text: string, codes: Uint16Array, begin: number, at: number): number {
  let end = at + 1;
  let letters = 0;
  for (; letters <= LONGEST_ROMAN; end += 1) {
    const code = codes[end];
    if (code === ONE || code === FIVE || code === TEN) letters += 1;
    else if (code !== UNSEEN) break;
  }
  const isRoman = letters > 0 && text.charCodeAt(begin + end) === text.charCodeAt(begin + at);
  return isRoman && isFigure(codes[end + 1] ?? SEPARATES) ? end + 1 : at;
}
