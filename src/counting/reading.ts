import type { Day } from '../calendar/day.ts';
import type { Instant } from '../calendar/zone.ts';
import type { Source } from '../law/schema/primitives.ts';
import type { CountingAnswer } from '../law/schema/state-law.ts';
import type { Deciding, Extension, Length, Start, TermQuestion } from './question.ts';

/** Why a reading is open or closed: what the deciding State's law says of it. */
export type Ground =
  | { readonly law: 'baseline' }
  | { readonly law: 'not-known'; readonly state: string }
  | { readonly law: 'says'; readonly state: string; readonly source: Source; readonly analogy: boolean }
  | { readonly law: 'former'; readonly state: string; readonly source: Source }
  | { readonly law: 'liberty' }
  /** The words of the text bear both. */
  | { readonly law: 'words' };

/**
 * `usual` is the baseline of every term. Of a last day: `first-day-counted`, `clear-days`, `to-the-minute`,
 * `hour-not-counted`. Of an effect: `on-the-last-day` (E + n where the text says "on expiry"), `day-after` (E + n + 1
 * where it says "after"), `earlier-month`. Counted back: `months-back` (the day less n months), `receipt-day-counted`.
 */
export type ReadingKind =
  | 'usual'
  | 'first-day-counted'
  | 'clear-days'
  | 'to-the-minute'
  | 'hour-not-counted'
  | 'on-the-last-day'
  | 'day-after'
  | 'earlier-month'
  | 'months-back'
  | 'receipt-day-counted';

/** `rolled-forward`: the usual day, put off to the next working day. */
export type ChosenReading = ReadingKind | 'rolled-forward';

/** What moved a reading's last day after it was counted, with the day before and after. */
export type Move = { readonly from: Day; readonly to: Day } & (
  | { readonly move: 'skipped'; readonly days: number }
  | { readonly move: 'extended'; readonly by: Extension }
  | { readonly move: 'capped'; readonly at: Length }
  | { readonly move: 'set' }
  | { readonly move: 'not-before' }
);

/** One way to count from one possible day of one event, before anything rolls or moves back. */
export interface Reading {
  readonly kind: ReadingKind;
  readonly event: string;
  readonly standing: Start['standing'];
  /** The day counted from. */
  readonly start: Day;
  /** Its last day, not rolled, or the day from which it takes effect. */
  readonly day: Day;
  /** The instant at which it ends, where it does not end at 24:00 of its last day. */
  readonly instant: Instant | null;
  readonly ground: Ground;
  readonly moves: readonly Move[];
  /** Days of inability left out, or counted regardless; null where there are none. */
  readonly inability: 'left-out' | 'counted' | null;
}

export const UNMOVED: readonly Move[] = [];

/** What the deciding State's law says of a nature; null where it has no entry or no State decides. */
export function lawFor(question: TermQuestion) {
  return question.deciding?.law.rules.find((rule) => rule.natures.includes(question.nature)) ?? null;
}

/** An answer of the law as open or closed, with its ground. No entry for the nature counts as not known. */
export function standingOf(
  answer: CountingAnswer | undefined,
  deciding: Pick<Deciding, 'state' | 'own'>,
): { open: boolean; ground: Ground } {
  const { state, own } = deciding;
  if (answer === undefined || answer === 'not-known')
    return { open: true, ground: { law: 'not-known', state } };
  return {
    open: answer.answer,
    ground: { law: 'says', state, source: answer.source, analogy: answer.analogy && !own },
  };
}
