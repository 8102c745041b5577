import { addDays, addMonths, type Day, daysBetween, latest } from '../calendar/day.ts';
import { isCredit, isLength, type SentenceLength } from './unexpired-sentence-length.ts';

/** What is known of the end of a sentence. `consecutive`: served one after the other, the end of the last counts. */
export type SentenceInput =
  | { readonly kind: 'last-day'; readonly day: Day }
  | { readonly kind: 'release-day'; readonly day: Day }
  | {
      readonly kind: 'start-and-length';
      readonly start: Day;
      readonly length: SentenceLength;
      readonly creditDays: number;
    }
  | { readonly kind: 'consecutive'; readonly sentences: readonly [SentenceInput, ...SentenceInput[]] };

/** How the last day was found, in order; `to` is the day reached. */
export type SentenceStep =
  | { readonly step: 'last-day-given'; readonly to: Day }
  | { readonly step: 'day-before-release'; readonly release: Day; readonly to: Day }
  | { readonly step: 'add-length'; readonly start: Day; readonly length: SentenceLength; readonly to: Day }
  | { readonly step: 'less-a-day'; readonly to: Day }
  | { readonly step: 'less-credits'; readonly creditDays: number; readonly to: Day }
  | { readonly step: 'end-of-the-last'; readonly sentences: number; readonly to: Day };

export interface SentenceEnd {
  readonly kind: 'computed';
  /** S, the last day served. */
  readonly lastDay: Day;
  /** S + 1, the day of release. */
  readonly release: Day;
  readonly steps: readonly SentenceStep[];
}

/** Dates that cannot stand together, each said in words by the interface. */
export type SentenceContradiction =
  | { readonly code: 'length-not-usable'; readonly length: SentenceLength }
  | { readonly code: 'credits-not-usable'; readonly creditDays: number }
  | {
      readonly code: 'credits-longer-than-sentence';
      readonly creditDays: number;
      readonly sentenceDays: number;
    }
  | { readonly code: 'ends-before-it-starts'; readonly start: Day; readonly lastDay: Day }
  | { readonly code: 'ends-differ'; readonly lastDays: readonly Day[] };

export type SentenceOutcome =
  | SentenceEnd
  | { readonly kind: 'contradiction'; readonly contradiction: SentenceContradiction };

/**
 * The last day served, S; release is on S + 1. From start and length: start + length − 1 day, less credits
 * (10 Jan 2025 + 3 years → 9 Jan 2028). Credits that make up the whole sentence leave S the day before the start.
 */
export function lastDayServed(input: SentenceInput): SentenceOutcome {
  switch (input.kind) {
    case 'last-day':
      return ended(input.day, [{ step: 'last-day-given', to: input.day }]);
    case 'release-day': {
      const to = addDays(input.day, -1);
      return ended(to, [{ step: 'day-before-release', release: input.day, to }]);
    }
    case 'start-and-length':
      return fromLength(input.start, input.length, input.creditDays);
    case 'consecutive':
      return endOfTheLast(input.sentences);
  }
}

function fromLength(start: Day, length: SentenceLength, creditDays: number): SentenceOutcome {
  if (!isLength(length)) return contradiction({ code: 'length-not-usable', length });
  if (!isCredit(creditDays)) return contradiction({ code: 'credits-not-usable', creditDays });
  const months = addMonths(start, length.years * 12 + length.months, 'last-of-month');
  const after = addDays(months, length.days);
  const full = addDays(after, -1);
  const lastDay = addDays(full, -creditDays);
  if (lastDay < addDays(start, -1)) {
    const sentenceDays = daysBetween(start, after);
    return contradiction({ code: 'credits-longer-than-sentence', creditDays, sentenceDays });
  }
  return ended(lastDay, [
    { step: 'add-length', start, length, to: after },
    { step: 'less-a-day', to: full },
    ...(creditDays > 0 ? [{ step: 'less-credits', creditDays, to: lastDay } as const] : []),
  ]);
}

function endOfTheLast(sentences: readonly [SentenceInput, ...SentenceInput[]]): SentenceOutcome {
  const [first, ...rest] = sentences;
  let last = lastDayServed(first);
  for (const sentence of rest) {
    if (last.kind === 'contradiction') return last;
    const next = lastDayServed(sentence);
    if (next.kind === 'contradiction') return next;
    if (latest([last.lastDay, next.lastDay]) === next.lastDay) last = next;
  }
  if (last.kind === 'contradiction') return last;
  const step = { step: 'end-of-the-last', sentences: sentences.length, to: last.lastDay } as const;
  return ended(last.lastDay, [...last.steps, step]);
}

const ended = (lastDay: Day, steps: readonly SentenceStep[]): SentenceEnd => ({
  kind: 'computed',
  lastDay,
  release: addDays(lastDay, 1),
  steps,
});

const contradiction = (what: SentenceContradiction): SentenceOutcome => ({
  kind: 'contradiction',
  contradiction: what,
});
