import { addDays, type Day } from '../calendar/day.ts';
import { endGiven, fromLength, type Reductions } from './unexpired-sentence-alone.ts';
import type { SentenceLength } from './unexpired-sentence-length.ts';
import { oneAfterAnother } from './unexpired-sentence-sum.ts';

/** One sentence whose end is known, or start and length. */
export type OneSentence =
  | { readonly kind: 'last-day'; readonly day: Day }
  | { readonly kind: 'release-day'; readonly day: Day }
  | ({
      readonly kind: 'start-and-length';
      readonly start: Day;
      readonly length: SentenceLength;
    } & Reductions);

/** A sentence served after the one before it; `start` null: from the day after that one ends. */
export interface FurtherSentence {
  readonly start: Day | null;
  readonly until:
    | { readonly kind: 'last-day'; readonly day: Day }
    | { readonly kind: 'length'; readonly length: SentenceLength };
}

/** What is known of the end of a sentence. `consecutive`: several served one after the other, the end of the last counts. */
export type SentenceInput =
  | OneSentence
  | {
      readonly kind: 'consecutive';
      readonly first: OneSentence;
      readonly further: readonly FurtherSentence[];
    };

/** How the last day was found, in order; `to` is the day reached. The nth sentence of several: 2 is the second. */
export type SentenceStep =
  | { readonly step: 'last-day-given'; readonly to: Day }
  | { readonly step: 'day-before-release'; readonly release: Day; readonly to: Day }
  | { readonly step: 'add-length'; readonly start: Day; readonly length: SentenceLength; readonly to: Day }
  /** Served after the one before: `total` is all that is counted from `start`. */
  | {
      readonly step: 'add-further';
      readonly nth: number;
      readonly length: SentenceLength;
      readonly start: Day;
      readonly total: SentenceLength;
      readonly to: Day;
    }
  | { readonly step: 'further-ends'; readonly nth: number; readonly to: Day }
  | { readonly step: 'less-a-day'; readonly to: Day }
  | { readonly step: 'less-credits'; readonly creditDays: number; readonly to: Day }
  /** Counted back from `release`, the day of release without it. */
  | {
      readonly step: 'less-remission';
      readonly remission: SentenceLength;
      readonly release: Day;
      readonly to: Day;
    }
  /** `oneByOne`: the last day where each length is counted from its own first day; null where it is the same. */
  | {
      readonly step: 'end-of-the-last';
      readonly sentences: number;
      readonly oneByOne: Day | null;
      readonly to: Day;
    };

export interface SentenceEnd {
  readonly kind: 'computed';
  /** S, the last day served. */
  readonly lastDay: Day;
  /** S + 1, the day of release. */
  readonly release: Day;
  readonly steps: readonly SentenceStep[];
}

/** Dates that cannot stand together, each said in words by the interface. `nth`: of which sentence, 1 the first. */
export type SentenceContradiction =
  | { readonly code: 'length-not-usable'; readonly length: SentenceLength }
  | { readonly code: 'credits-not-usable'; readonly creditDays: number }
  | {
      readonly code: 'credits-longer-than-sentence';
      readonly creditDays: number;
      readonly sentenceDays: number;
    }
  /** `leftDays`: of the sentence, once credits are taken off. */
  | {
      readonly code: 'remission-longer-than-sentence';
      readonly remission: SentenceLength;
      readonly leftDays: number;
    }
  | {
      readonly code: 'ends-before-it-starts';
      readonly nth: number;
      readonly start: Day;
      readonly lastDay: Day;
    }
  | { readonly code: 'ends-differ'; readonly lastDays: readonly Day[] }
  /** The nth sentence starts while the one before it is served. */
  | { readonly code: 'sentences-overlap'; readonly nth: number; readonly start: Day; readonly before: Day }
  /** Days lie between the end of the one before, `before`, and the start: they are not served. */
  | { readonly code: 'sentences-apart'; readonly nth: number; readonly start: Day; readonly before: Day }
  /** The nth ends no later than the one before it, after which it is served. */
  | {
      readonly code: 'ends-before-the-one-before';
      readonly nth: number;
      readonly lastDay: Day;
      readonly before: Day;
    };

export type SentenceOutcome =
  | SentenceEnd
  | { readonly kind: 'contradiction'; readonly contradiction: SentenceContradiction };

/** A last day and how it was reached. */
export interface Reached {
  readonly lastDay: Day;
  readonly steps: readonly SentenceStep[];
}

/**
 * The last day served, S; release is on S + 1. From start and length: start + length − 1 day, less credits, then less
 * remission (10 Jan 2025 + 3 years → 9 Jan 2028). Reductions that make up the whole sentence leave S the day before
 * the start.
 */
export function lastDayServed(input: SentenceInput): SentenceOutcome {
  const found =
    input.kind === 'consecutive'
      ? oneAfterAnother(input.first, input.further)
      : input.kind === 'start-and-length'
        ? fromLength(input.start, input.length, input)
        : endGiven(input);
  if ('code' in found) return { kind: 'contradiction', contradiction: found };
  const { lastDay, steps } = found;
  return { kind: 'computed', lastDay, release: addDays(lastDay, 1), steps };
}
