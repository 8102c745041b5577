import { compared, LETTERS } from './letters.ts';

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
}

const SLOTS = 0xffff;
const slotOf = (one: number, two: number, three: number): number =>
  (Math.imul(one, 0x9e5) ^ Math.imul(two, 0x35) ^ three) & SLOTS;

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
  const least = Math.min(...[...readers.keys()].map(({ length }) => length));
  return { stems: [...readers], least, step: Math.max(1, least - 2), threes };
}

/** May a word of text[start, end), without unseen letters, hold a stem? */
export function mayHold(text: string, start: number, end: number, { step, threes }: StemFilter): boolean {
  const letters = LETTERS;
  for (let at = start; at + 2 < end; at += step) {
    const one = letters[text.charCodeAt(at)] as number;
    const two = letters[text.charCodeAt(at + 1)] as number;
    const three = letters[text.charCodeAt(at + 2)] as number;
    if (threes[(Math.imul(one, 0x9e5) ^ Math.imul(two, 0x35) ^ three) & 0xffff] === 1) return true;
  }
  return false;
}

/** A word so long says nothing. */
const LONGEST = 60;

/** The readers of the stems that stand in a compared word. */
export function holdersOf(word: string, { stems }: StemFilter): readonly number[] | null {
  if (word.length > LONGEST) return null;
  const found = stems.filter(([stem]) => word.includes(stem)).flatMap(([, readers]) => readers);
  return found.length > 0 ? [...new Set(found)] : null;
}
