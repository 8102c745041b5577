import { compared } from './letters.ts';
import type { Token } from './tokens.ts';

/** Words parted by white space, as they are compared. */
export const listOf = (words: string): readonly string[] => compared(words).split(/\s+/);
export const setOf = (words: string): ReadonlySet<string> => new Set(listOf(words));

/** Tells of a compared word whether it begins with one of these stems. */
export function stemsOf(words: string): (word: string) => boolean {
  const stems = setOf(words);
  const lengths = [...new Set([...stems].map(({ length }) => length))];
  // Nearly every word begins with another letter.
  const firsts = new Set([...stems].map((stem) => stem.charCodeAt(0)));
  return (word) =>
    firsts.has(word.charCodeAt(0)) &&
    lengths.some((length) => word.length >= length && stems.has(word.slice(0, length)));
}

export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** Values by every form of their words. */
export const valuesOf = (table: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(table.flatMap(([value, forms]) => listOf(forms).map((form) => [form, value] as const)));
