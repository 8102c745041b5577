import type { Day } from '../../calendar/day.ts';
import type { Clock, Zone } from '../../calendar/zone.ts';
import type { DatedCase } from '../../cases/next-safe-day.ts';
import type { Checklist } from '../../eligibility/checklist.ts';
import type { Outcome } from '../../eligibility/outcome.ts';
import type { LoadProblem } from '../library.ts';

/** A term as a bar of days. */
export interface Span {
  /** The day counted from; null where it counts back, or the day itself is set. */
  readonly from: Day | null;
  readonly usual: Day;
  /** Null: no calendar, or no State is named. */
  readonly safe: Day | null;
  /** Null: no calendar reaches it. */
  readonly outer: Day | null;
}

interface Firmness {
  /** Some fact was wrong or unknown and did not count. */
  readonly flawed: boolean;
  /** Not the last word: extended with no end stated, days still left out, or an event that may count not entered. */
  readonly open: boolean;
  /** Events on which it hangs and of which two days are entered: it is counted from both. */
  readonly unsettled: readonly string[];
}

interface DayOfEntry extends Firmness {
  readonly day: Day;
  readonly span: Span;
}

/**
 * `in-time`: on or before the safe day. `disputed`: after it and not after the outer, or the day of the event is not
 * certain enough to say. `late`: after the outer day. `unknown`: there is no day to measure it by.
 * `hour-unknown`: it was done on the very day, and the hour that would tell is not entered. `too-early`: it was marked
 * as done on a day before the term began to run.
 */
export type MetStanding = 'in-time' | 'disputed' | 'late' | 'hour-unknown' | 'too-early' | 'unknown';

/** What an entry of a case comes to today, computed from its facts; nothing of it is stored. */
export type EntryAnswer =
  /** `clock`: the local hour, of a term in hours. `zone`: where the day ends, of the State that decides. */
  | ({ readonly kind: 'safe'; readonly clock: Clock | null; readonly zone: Zone | null } & DayOfEntry)
  /** No State is named: there is a usual day and no safe one. */
  | ({ readonly kind: 'usual' } & DayOfEntry)
  /** What was to be done is done: marked so (`by` is null), or an event of the case says so. */
  | ({
      readonly kind: 'met';
      readonly on: Day;
      /** Its hour, where it is known. */
      readonly clock: Clock | null;
      readonly by: string | null;
      readonly standing: MetStanding;
      /** The safe day it was measured by. */
      readonly day: Day | null;
      readonly span: Span | null;
    } & Firmness)
  /** No calendar for that State and year, so that no safe day can be given. */
  | { readonly kind: 'withheld'; readonly state: string; readonly year: number }
  | { readonly kind: 'facts-missing' }
  /** Something takes effect: rely on it from that day. */
  | ({ readonly kind: 'from' } & DayOfEntry)
  /** The text gives no figure. */
  | { readonly kind: 'no-figure' }
  /** Eligibility: an outcome, no day; null while nothing was answered. */
  | { readonly kind: 'outcome'; readonly outcome: Outcome | null; readonly flawed: boolean }
  /** Papers to be sent: where the file stands, no day; null while it is not said what is sent. */
  | { readonly kind: 'file'; readonly list: Checklist | null; readonly flawed: boolean }
  /** This version has no such instrument or rule; the entry is kept. */
  | { readonly kind: 'unknown'; readonly what: 'instrument' | 'rule'; readonly id: string }
  | { readonly kind: 'failed'; readonly problem: LoadProblem };

export interface AnsweredCase extends DatedCase {
  /** By the id of the entry. */
  readonly answers: ReadonlyMap<string, EntryAnswer>;
  /** Another day may give other answers, though nothing is entered: days left out run on, or an event is still to come. */
  readonly daily: boolean;
}
