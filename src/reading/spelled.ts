import { compared, LETTERS, UNSEEN } from './letters.ts';

/**
 * Words as they are compared, those read last kept: nearly every word of a page has stood there before, and putting it
 * together anew letter by letter would be most of the work.
 */
const SLOTS = 0x1000;
const LONGEST = 24;
const lately: string[] = new Array<string>(SLOTS).fill('');

/** `compared(text.slice(start, end))`, of a word or of figures. */
export function spelled(text: string, start: number, end: number): string {
  if (end - start > LONGEST) return compared(text.slice(start, end));
  const letters = LETTERS;
  let hash = 0;
  for (let at = start; at < end; at += 1)
    hash = Math.imul(hash ^ (letters[text.charCodeAt(at)] as number), 0x01000193);
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const word = lately[slot] as string;
  if (isSpelled(word, text, start, end)) return word;
  const read = compared(text.slice(start, end));
  lately[slot] = read;
  return read;
}

function isSpelled(word: string, text: string, start: number, end: number): boolean {
  const letters = LETTERS;
  let seen = 0;
  for (let at = start; at < end; at += 1) {
    const code = letters[text.charCodeAt(at)] as number;
    if (code === UNSEEN) continue;
    if (seen >= word.length || word.charCodeAt(seen) !== code) return false;
    seen += 1;
  }
  return seen === word.length;
}
