import type { Bound, DayKind, Inferred, LengthUnit } from '../../src/reading/find.ts';

/** A find as a sentence is expected to give it; what is left out is null or empty. */
export interface Expected {
  /** The exact words of the find, as they stand in the sentence. */
  readonly words: string;
  readonly kind: 'term' | 'threshold' | 'date';
  readonly n?: number;
  readonly upTo?: number;
  readonly unit?: LengthUnit;
  readonly bound?: Bound;
  readonly days?: DayKind;
  readonly digits?: number;
  readonly iso?: string;
  readonly inferred?: readonly Inferred[];
}

/** A sentence in the register of treaties and codes, what it is taken or adapted from, and its finds in their order. */
export interface Sentence {
  readonly source: string;
  readonly text: string;
  readonly finds: readonly Expected[];
}

type More = Pick<Expected, 'upTo' | 'bound' | 'days' | 'digits' | 'inferred'>;
type Length = (words: string, n: number, unit: LengthUnit, more?: More) => Expected;

export const term: Length = (words, n, unit, more = {}) => ({ kind: 'term', words, n, unit, ...more });
export const threshold: Length = (words, n, unit, more = {}) => ({
  kind: 'threshold',
  words,
  n,
  unit,
  ...more,
});
export const date = (words: string, iso: string, inferred: readonly Inferred[] = []): Expected => ({
  kind: 'date',
  words,
  iso,
  inferred,
});
/** A sentence with its finds; none: a figure stands there that must not be taken for one. */
export const says = (source: string, text: string, ...finds: Expected[]): Sentence => ({
  source,
  text,
  finds,
});
