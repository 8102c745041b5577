import type { Day } from '../calendar/day.ts';
import {
  lastDayServed,
  type SentenceContradiction,
  type SentenceEnd,
  type SentenceInput,
} from '../counting/unexpired-sentence.ts';
import type { SentenceLength } from '../counting/unexpired-sentence-length.ts';

/** The dates of a case from which the sentence left at receipt is computed; null where not given. */
export interface SentenceDates {
  readonly start: Day | null;
  readonly length: SentenceLength | null;
  readonly creditDays: number | null;
  /** Last day served. */
  readonly end: Day | null;
  /** Day of release, the day after. */
  readonly release: Day | null;
  /** Day on which the request is received. */
  readonly receipt: Day | null;
}

/** `sentence-end`: the end by any way, last day, day of release, or start and length. */
export type SentenceNeed = 'sentence-end' | 'sentence-start' | 'length' | 'receipt';

export type SentenceNote =
  | { readonly code: 'received-before-sentence-start'; readonly receipt: Day; readonly start: Day }
  | { readonly code: 'received-after-sentence-end'; readonly receipt: Day; readonly lastDay: Day }
  /** Credits count where the end is computed from start and length; an end that is entered has them in it. */
  | { readonly code: 'credits-not-used'; readonly creditDays: number };

/** The unexpired sentence as far as the dates of the case tell it. */
export type SentenceFact =
  | {
      readonly state: 'known';
      readonly end: SentenceEnd;
      readonly receipt: Day;
      readonly notes: readonly SentenceNote[];
    }
  | {
      readonly state: 'missing';
      readonly needs: readonly SentenceNeed[];
      readonly end: SentenceEnd | null;
      readonly receipt: Day | null;
      readonly notes: readonly SentenceNote[];
    }
  | {
      readonly state: 'contradiction';
      readonly contradiction: SentenceContradiction;
      readonly receipt: Day | null;
      readonly notes: readonly SentenceNote[];
    };

export const NO_DATES: SentenceDates = {
  start: null,
  length: null,
  creditDays: null,
  end: null,
  release: null,
  receipt: null,
};

/** The unexpired sentence from the dates of one case. An end entered in several ways must come to one day. */
export function sentenceOf(dates: SentenceDates): SentenceFact {
  const { receipt } = dates;
  const ends: SentenceEnd[] = [];
  const contradicts = (contradiction: SentenceContradiction): SentenceFact => ({
    state: 'contradiction',
    contradiction,
    receipt,
    notes: notesOf(dates, null),
  });
  for (const input of inputsOf(dates)) {
    const outcome = lastDayServed(input);
    if (outcome.kind === 'contradiction') return contradicts(outcome.contradiction);
    ends.push(outcome);
  }
  const [end] = ends;
  if (ends.some((other) => other.lastDay !== end?.lastDay)) {
    return contradicts({ code: 'ends-differ', lastDays: ends.map((other) => other.lastDay) });
  }
  const given = dates.end ?? dates.release;
  if (end && given && dates.start && end.lastDay < dates.start) {
    return contradicts({ code: 'ends-before-it-starts', start: dates.start, lastDay: end.lastDay });
  }
  const notes = notesOf(dates, end ?? null);
  if (end && receipt) return { state: 'known', end, receipt, notes };
  return { state: 'missing', needs: needsOf(dates, end ?? null), end: end ?? null, receipt, notes };
}

function inputsOf({ start, length, creditDays, end, release }: SentenceDates): readonly SentenceInput[] {
  const inputs: SentenceInput[] = [];
  if (end) inputs.push({ kind: 'last-day', day: end });
  if (release) inputs.push({ kind: 'release-day', day: release });
  if (start && length) inputs.push({ kind: 'start-and-length', start, length, creditDays: creditDays ?? 0 });
  return inputs;
}

function needsOf(
  { start, length, receipt }: SentenceDates,
  end: SentenceEnd | null,
): readonly SentenceNeed[] {
  const needs: SentenceNeed[] = [];
  if (!end && !start && !length) needs.push('sentence-end');
  if (!end && start && !length) needs.push('length');
  if (!end && length && !start) needs.push('sentence-start');
  if (!receipt) needs.push('receipt');
  return needs;
}

function notesOf(dates: SentenceDates, end: SentenceEnd | null): readonly SentenceNote[] {
  const { start, length, creditDays, receipt } = dates;
  const notes: SentenceNote[] = [];
  if (receipt && start && receipt < start) {
    notes.push({ code: 'received-before-sentence-start', receipt, start });
  }
  if (receipt && end && receipt > end.lastDay) {
    notes.push({ code: 'received-after-sentence-end', receipt, lastDay: end.lastDay });
  }
  if (creditDays && end && !(start && length)) notes.push({ code: 'credits-not-used', creditDays });
  return notes;
}
