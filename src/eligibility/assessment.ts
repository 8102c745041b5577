import type { EnoughLeft, LatestBy, Remainder } from '../counting/unexpired-sentence-receipt.ts';
import type { ConditionRule, FactRule } from '../law/schema/condition.ts';
import type { Answer } from './contradictions.ts';
import type { Outcome, SettledOutcome } from './outcome.ts';
import type { SentenceFact, SentenceNote } from './sentence.ts';
import type { Tree } from './tree.ts';
import type { Truth } from './truth.ts';

/** One condition or ground with its value. `leadsTo`: what it alone leads to; null where it bars nothing, or not yet. */
export interface Reason {
  readonly condition: string;
  /** Null: known from `reports` alone. */
  readonly provision: string | null;
  /** Reports (instrument.json) that say it. */
  readonly reports: readonly string[];
  readonly kind: ConditionRule['kind'];
  readonly value: Truth;
  /** Values it can still have when all that can be found out is found out, the States' assessments staying open. */
  readonly possible: readonly Truth[];
  readonly leadsTo: SettledOutcome | null;
  /** Its formula with the value of every part. */
  readonly tree: Tree;
  readonly facts: readonly {
    readonly fact: string;
    readonly kind: FactRule['kind'];
    readonly whose: FactRule['whose'] | null;
    readonly value: Truth;
  }[];
  /** The sentence left against the figure the provision names; `result` null where the dates do not tell. */
  readonly left: readonly { readonly remainder: Remainder; readonly result: EnoughLeft | null }[];
}

/**
 * Something that can be found out, is not known, and decides: with some answers to the rest, its yes and its no lead
 * to different outcomes. `alone`: one of its answers changes the outcome at once, the rest staying open.
 */
export type Missing = (
  | { readonly kind: 'fact'; readonly fact: string }
  /** The dates of the sentence; `SentenceFact` says which are missing, or what they contradict. */
  | { readonly kind: 'sentence' }
) & {
  readonly conditions: readonly string[];
  /** The outcomes between which it can still decide, the weakest first: at least two. */
  readonly between: readonly SettledOutcome[];
  readonly alone: boolean;
};

/** A State's assessment not yet known that matters to a condition or a ground that bars. It never blocks. */
export interface OpenAssessment {
  readonly fact: string;
  readonly whose: FactRule['whose'] | null;
  readonly conditions: readonly string[];
}

/** Enough of the sentence is left by one reading of the provision and not by another, and that decides. */
export interface Parting {
  readonly condition: string;
  /** Null: known from a report alone. */
  readonly provision: string | null;
  readonly remainder: Remainder;
  readonly enough: LatestBy;
  readonly notEnough: LatestBy;
}

export type Note = SentenceNote | { readonly code: 'unknown-fact'; readonly fact: string };

export interface Assessment {
  readonly outcome: Outcome;
  /** Every condition and ground, as the text orders them. */
  readonly reasons: readonly Reason[];
  /** Which can decide between the most outcomes first, then as the text orders. Settled: what could still change it. */
  readonly missing: readonly Missing[];
  readonly open: readonly OpenAssessment[];
  readonly partings: readonly Parting[];
  readonly sentence: SentenceFact;
  /** Answers that cannot stand together; they count as given all the same. */
  readonly contradictions: readonly (readonly Answer[])[];
  readonly notes: readonly Note[];
}
