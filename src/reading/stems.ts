import { compared } from './letters.ts';

/**
 * Words that hold one of a few stems, told from all others at the cost of looking at every third letter: three letters
 * of a stem stand in it at any such step.
 */
export interface StemFilter {
  readonly stems: readonly (readonly [stem: string, readers: readonly number[]])[];
  /** The shortest stem's length; no word is shorter. Infinite where there are no stems. */
  readonly least: number;
  /** How far apart three letters may be looked at and none of a stem be missed. */
  readonly step: number;
  /** By 16 bits of three letters: do they stand in a stem? */
  readonly threes: Uint8Array;
  /** Bits of letter codes: a word whose letters have none of them, as of another script, holds no stem. */
  readonly script: number;
  /** Of words looked at lately, the readers; null: none. */
  readonly lately: Map<string, readonly number[] | null>;
}

const SLOTS = 0xffff;
const slotOf = (one: number, two: number, three: number): number =>
  (Math.imul(one, 0x9e5) ^ Math.imul(two, 0x35) ^ three) & SLOTS;
/** Codes from here on are of no Latin letter. */
const PAST_LATIN = 0xfc00;

/** `within`: the stems of each reader, as spelled; of three letters at least. */
export function stemFilter(within: readonly (readonly string[])[]): StemFilter {
  const readers = new Map<string, number[]>();
  const threes = new Uint8Array(SLOTS + 1);
  for (const [reader, own] of within.entries()) {
    for (const stem of new Set(own.map(compared))) {
      readers.set(stem, [...(readers.get(stem) ?? []), reader]);
      for (let at = 0; at + 2 < stem.length; at += 1)
        threes[slotOf(stem.charCodeAt(at), stem.charCodeAt(at + 1), stem.charCodeAt(at + 2))] = 1;
    }
  }
  const stems = [...readers];
  const least = Math.min(...stems.map(([{ length }]) => length));
  const pastLatin = stems.every(([stem]) => bitsOf(stem) & PAST_LATIN);
  return {
    stems,
    least,
    step: Math.max(1, least - 2),
    threes,
    script: pastLatin ? PAST_LATIN : 0xffff,
    lately: new Map(),
  };
}

function bitsOf(stem: string): number {
  let bits = 0;
  for (let at = 0; at < stem.length; at += 1) bits |= stem.charCodeAt(at);
  return bits;
}

/** May a word of these codes, [start, end), none of them unseen, hold a stem? As many threes as the shortest has, in a row. */
export function mayHold(
  codes: Uint16Array,
  start: number,
  end: number,
  { step, threes }: StemFilter,
): boolean {
  for (let at = start; at + 2 < end; at += step) {
    if (!isThree(codes, at, threes)) continue;
    let first = at;
    while (first > start && isThree(codes, first - 1, threes)) first -= 1;
    let last = at;
    while (last + 3 < end && isThree(codes, last + 1, threes)) last += 1;
    if (last - first + 1 >= step) return true;
  }
  return false;
}

const isThree = (codes: Uint16Array, at: number, threes: Uint8Array): boolean =>
  threes[slotOf(codes[at] as number, codes[at + 1] as number, codes[at + 2] as number)] === 1;

/** A word so long says nothing. */
const LONGEST = 60;
const MOST_WORDS = 0x1000;

/** The readers of the stems that stand in a compared word. */
export function holdersOf(word: string, { stems, lately }: StemFilter): readonly number[] | null {
  if (word.length > LONGEST) return null;
  const before = lately.get(word);
  if (before !== undefined) return before;
  const found = stems.filter(([stem]) => word.includes(stem)).flatMap(([, readers]) => readers);
  const holders = found.length > 0 ? [...new Set(found)] : null;
  if (lately.size >= MOST_WORDS) lately.clear();
  lately.set(word, holders);
  return holders;
}
