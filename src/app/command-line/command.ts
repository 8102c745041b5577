import type { DayProblem } from '../../calendar/day.ts';
import type { Inferred } from '../../language/date-in-figures.ts';
import type { Facts } from '../address.ts';

/** What the command line proposes to open. `facts` are those of the address, ready to be written. */
export type Command =
  | {
      readonly kind: 'term';
      readonly instrument: string;
      readonly rule: string;
      readonly facts: Facts;
      /** Names of facts still to be asked for: the stated event, the role. */
      readonly missing: readonly string[];
      readonly inferred: InferredFacts;
    }
  | {
      readonly kind: 'count';
      readonly facts: Facts;
      /** `from`, `n`. */
      readonly missing: readonly string[];
      readonly inferred: InferredFacts;
    }
  | { readonly kind: 'eligibility' | 'documents'; readonly instrument: string }
  | { readonly kind: 'text'; readonly instrument: string; readonly eId: string | null }
  | {
      readonly kind: 'terms';
      readonly instrument: string;
      /** A term was typed that treaties of this kind have; this one has it not yet here. */
      readonly lacking?: true;
    }
  | { readonly kind: 'cases' }
  | { readonly kind: 'settings' }
  /** A pasted address: its hash route, to be read where addresses are read. */
  | { readonly kind: 'address'; readonly hash: string };

/** Facts that were not typed as they stand, and where they come from. */
export type InferredFacts = Readonly<Record<string, NonNullable<Inferred> | 'place-of-event' | 'our-state'>>;

/** A stretch of the typed text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type SpanMeaning = 'state' | 'kind' | 'rule' | 'event' | 'date' | 'length' | 'provision' | 'keyword';

export interface CommandProblem extends Span {
  readonly problem:
    | DayProblem
    | 'not-a-time'
    /** A weekday was typed that the day is not; the day is proposed all the same. */
    | 'other-weekday'
    /** A further date that the best proposal does not use. */
    | 'several-dates'
    /** More than one length; none is taken. */
    | 'several-lengths'
    /** Not 1–9999. */
    | 'length-out-of-range'
    /** "before", "ago", a minus: a count is only made forward. */
    | 'counting-back';
  /** As typed. */
  readonly piece: string;
}

export interface CommandReading {
  /** Best first, at most six. */
  readonly proposals: readonly Command[];
  /** What the best proposal rests on. */
  readonly understood: readonly (Span & { readonly as: SpanMeaning })[];
  /** What it leaves aside; words that say nothing ("in", «с») are in neither list. */
  readonly notUnderstood: readonly Span[];
  readonly problems: readonly CommandProblem[];
}
