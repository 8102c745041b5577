import type { Day } from '../calendar/day.ts';
import {
  type FurtherSentence,
  lastDayServed,
  type OneSentence,
  type SentenceContradiction,
  type SentenceEnd,
  type SentenceOutcome,
  type SentenceStep,
} from '../counting/unexpired-sentence.ts';
import type { SentenceLength } from '../counting/unexpired-sentence-length.ts';

/** The dates of a case from which the sentence left at receipt is computed; null where not given. */
export interface SentenceDates {
  readonly start: Day | null;
  readonly length: SentenceLength | null;
  readonly creditDays: number | null;
  /** What an authority has remitted. */
  readonly remission: SentenceLength | null;
  /** Last day served. */
  readonly end: Day | null;
  /** Day of release, the day after. */
  readonly release: Day | null;
  /** Served one after the other, after this one; `not-read`: one of them could not be read, so the end is not known. */
  readonly further: readonly FurtherSentence[] | 'not-read' | null;
  /** Day on which the request is received. */
  readonly receipt: Day | null;
}

/** `sentence-end`: the end by any way, last day, day of release, or start and length. */
export type SentenceNeed = 'sentence-end' | 'further-sentences' | 'sentence-start' | 'length' | 'receipt';

export type SentenceNote =
  | { readonly code: 'received-before-sentence-start'; readonly receipt: Day; readonly start: Day }
  | { readonly code: 'received-after-sentence-end'; readonly receipt: Day; readonly lastDay: Day }
  /** Credits and remission count where the end is computed from start and length; an end that is entered has them in it. */
  | { readonly code: 'credits-not-used'; readonly creditDays: number }
  | { readonly code: 'remission-not-used'; readonly remission: SentenceLength }
  /** So they were taken; a provision that counts several together need not say how they are served. */
  | { readonly code: 'taken-one-after-another'; readonly sentences: number };

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
  remission: null,
  end: null,
  release: null,
  further: null,
  receipt: null,
};

/** The unexpired sentence from the dates of one case. An end entered in several ways must come to one day. */
export function sentenceOf(dates: SentenceDates): SentenceFact {
  const { receipt } = dates;
  const found = endOf(dates);
  if (found?.kind === 'contradiction') {
    return {
      state: 'contradiction',
      contradiction: found.contradiction,
      receipt,
      notes: notesOf(dates, null),
    };
  }
  const notes = notesOf(dates, found);
  if (found && receipt) return { state: 'known', end: found, receipt, notes };
  return { state: 'missing', needs: needsOf(dates, found), end: found, receipt, notes };
}

/** Null: not known. */
function endOf(dates: SentenceDates): SentenceOutcome | null {
  const { further } = dates;
  const ways = waysOf(dates);
  const [way] = ways;
  if (!way) return null;
  // The first of several, counted from its length alone, is not lessened alone: credits are taken off them all.
  const apart = further !== null && ways.length === 1 && way.kind === 'start-and-length';
  const first = apart ? null : firstOf(dates, ways);
  if (first?.kind === 'contradiction' || further === null) return first;
  return further === 'not-read' ? null : lastDayServed({ kind: 'consecutive', first: way, further });
}

function firstOf(dates: SentenceDates, ways: readonly OneSentence[]): SentenceOutcome | null {
  const ends: SentenceEnd[] = [];
  for (const way of ways) {
    const outcome = lastDayServed(way);
    if (outcome.kind === 'contradiction') return outcome;
    ends.push(outcome);
  }
  const [end = null] = ends;
  if (ends.some((other) => other.lastDay !== end?.lastDay))
    return contradiction({ code: 'ends-differ', lastDays: ends.map((other) => other.lastDay) });
  const { start } = dates;
  if (end && start && (dates.end ?? dates.release) && end.lastDay < start)
    return contradiction({ code: 'ends-before-it-starts', nth: 1, start, lastDay: end.lastDay });
  return end;
}

const contradiction = (what: SentenceContradiction): SentenceOutcome => ({
  kind: 'contradiction',
  contradiction: what,
});

/** The ways in which the end of the first sentence is told; what was entered as a day goes first. */
function waysOf({
  start,
  length,
  creditDays,
  remission,
  end,
  release,
}: SentenceDates): readonly OneSentence[] {
  const ways: OneSentence[] = [];
  if (end) ways.push({ kind: 'last-day', day: end });
  if (release) ways.push({ kind: 'release-day', day: release });
  if (start && length)
    ways.push({ kind: 'start-and-length', start, length, creditDays: creditDays ?? 0, remission });
  return ways;
}

function needsOf(dates: SentenceDates, end: SentenceEnd | null): readonly SentenceNeed[] {
  const { start, length, receipt, further } = dates;
  const needs: SentenceNeed[] = [];
  const told = end !== null || waysOf(dates).length > 0;
  if (!told && !start && !length) needs.push('sentence-end');
  if (!told && start && !length) needs.push('length');
  if (!told && length && !start) needs.push('sentence-start');
  if (further === 'not-read') needs.push('further-sentences');
  if (!receipt) needs.push('receipt');
  return needs;
}

function notesOf(dates: SentenceDates, end: SentenceEnd | null): readonly SentenceNote[] {
  const { start, length, creditDays, remission, receipt, further } = dates;
  const notes: SentenceNote[] = [];
  if (receipt && start && receipt < start) {
    notes.push({ code: 'received-before-sentence-start', receipt, start });
  }
  if (receipt && end && receipt > end.lastDay) {
    notes.push({ code: 'received-after-sentence-end', receipt, lastDay: end.lastDay });
  }
  if (!end) return notes;
  const checked = start && length && (dates.end ?? dates.release);
  const used = (step: SentenceStep['step']) => checked || end.steps.some((one) => one.step === step);
  if (creditDays && !used('less-credits')) notes.push({ code: 'credits-not-used', creditDays });
  if (remission && !used('less-remission')) notes.push({ code: 'remission-not-used', remission });
  if (further !== null && further !== 'not-read')
    notes.push({ code: 'taken-one-after-another', sentences: further.length + 1 });
  return notes;
}
