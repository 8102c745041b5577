import { compared } from './letters.ts';
import type { Token } from './tokens.ts';

/** Phrases with what they mean, looked up where they end or begin. Marks are tokens of their own: "d'au moins". */
export interface Phrases<T> {
  /** Word by word from the last back, and from the first on: of many phrases each costs no more than of few. */
  readonly byLast: ReadonlyMap<string, Step<T>>;
  readonly byFirst: ReadonlyMap<string, Step<T>>;
}
interface Step<T> {
  readonly next: Map<string, Step<T>>;
  /** What is meant by the words up to here; none where they only begin a phrase. */
  said: { readonly means: T } | null;
}

const step = <T>(): Step<T> => ({ next: new Map(), said: null });

/** `table`: what is meant → phrases, words parted by spaces, alternatives by a vertical bar. Said twice, the first counts. */
export function phrasesOf<T>(table: readonly (readonly [means: T, phrases: string])[]): Phrases<T> {
  const [back, on] = [step<T>(), step<T>()];
  const add = (first: Step<T>, words: readonly string[], means: T): void => {
    let at = first;
    for (const word of words) {
      const next = at.next.get(word) ?? step<T>();
      at.next.set(word, next);
      at = next;
    }
    at.said ??= { means };
  };
  for (const [means, phrases] of table) {
    for (const phrase of phrases.split('|')) {
      const words = compared(phrase.trim()).split(/\s+/);
      add(on, words, means);
      add(back, [...words].reverse(), means);
    }
  }
  return { byLast: back.next, byFirst: on.next };
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
  let found: Matched<T> | null = null;
  let from = end;
  for (let at = stepTo(phrases.byLast, tokens[from - 1]); at; at = stepTo(at.next, tokens[from - 1])) {
    from -= 1;
    if (at.said) found = { means: at.said.means, from, to: end };
  }
  return found;
}

const stepTo = <T>(next: ReadonlyMap<string, Step<T>>, token: Token | undefined): Step<T> | undefined =>
  token && next.get(token.text);

/** The longest phrase that begins at `from`. */
export function phraseAfter<T>(
  tokens: readonly Token[],
  from: number,
  phrases: Phrases<T>,
): Matched<T> | null {
  let found: Matched<T> | null = null;
  let to = from;
  for (let at = stepTo(phrases.byFirst, tokens[to]); at; at = stepTo(at.next, tokens[to])) {
    to += 1;
    if (at.said) found = { means: at.said.means, from, to };
  }
  return found;
}
