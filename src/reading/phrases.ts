import { compared } from './letters.ts';
import type { Token } from './tokens.ts';

/** Phrases with what they mean, looked up where they end or begin. Marks are tokens of their own: "d'au moins". */
export interface Phrases<T> {
  readonly byLast: ReadonlyMap<string, readonly Phrase<T>[]>;
  readonly byFirst: ReadonlyMap<string, readonly Phrase<T>[]>;
}
interface Phrase<T> {
  readonly words: readonly string[];
  readonly means: T;
}

/** `table`: what is meant → phrases, words parted by spaces, alternatives by a vertical bar. */
export function phrasesOf<T>(table: readonly (readonly [means: T, phrases: string])[]): Phrases<T> {
  const all = table.flatMap(([means, phrases]) =>
    phrases.split('|').map((phrase) => ({ words: compared(phrase.trim()).split(/\s+/), means })),
  );
  all.sort((a, b) => b.words.length - a.words.length);
  const group = (at: 0 | -1) => {
    const groups = new Map<string, Phrase<T>[]>();
    for (const phrase of all) {
      const word = phrase.words.at(at) ?? '';
      groups.set(word, [...(groups.get(word) ?? []), phrase]);
    }
    return groups;
  };
  return { byLast: group(-1), byFirst: group(0) };
}

export interface Matched<T> {
  readonly means: T;
  /** [from, to) among the tokens. */
  readonly from: number;
  readonly to: number;
}

/** The longest phrase that ends right before `end`. */
export function phraseBefore<T>(
  tokens: readonly Token[],
  end: number,
  phrases: Phrases<T>,
): Matched<T> | null {
  for (const { words, means } of phrases.byLast.get(tokens[end - 1]?.text ?? '') ?? []) {
    const from = end - words.length;
    if (from >= 0 && words.every((word, n) => tokens[from + n]?.text === word))
      return { means, from, to: end };
  }
  return null;
}

/** The longest phrase that begins at `from`. */
export function phraseAfter<T>(
  tokens: readonly Token[],
  from: number,
  phrases: Phrases<T>,
): Matched<T> | null {
  for (const { words, means } of phrases.byFirst.get(tokens[from]?.text ?? '') ?? []) {
    if (words.every((word, n) => tokens[from + n]?.text === word))
      return { means, from, to: from + words.length };
  }
  return null;
}
