import type { Day } from '../calendar/day.ts';
import type { Clock, Instant, Zone } from '../calendar/zone.ts';
import type { CaseState } from './case.ts';

/** A term of a case that is still to be met. */
export interface PendingTerm {
  readonly entry: string;
  readonly day: Day;
  /** The local hour at which a term in hours ends; null: the day's end. */
  readonly clock: Clock | null;
  /** Where the day ends: the zone of the State that decides; null: a plain count without a State. */
  readonly zone: Zone | null;
  readonly snoozed: Day | null;
}

/**
 * Which fields a row has and what they mean. Raised with every change of them: rows of another shape are thrown away at
 * once, while those that another law or engine came to lead to their cases until they are made anew.
 */
export const ROW_SHAPE = 1;

/**
 * A case as the board finds it. An index that is thrown away when the case, the law or the engine changes, and made
 * again from the case: what is shown or warned of is always computed anew.
 */
export interface BoardRow {
  readonly id: string;
  /** The state of the case this was made from. */
  readonly changed: Instant;
  /** By this the board is in order: the next pending safe day, `9999-12-31` where there is none, then the id. Absent: not on the open board. */
  readonly order?: string;
  readonly next: Day | null;
  readonly pending: readonly PendingTerm[];
  readonly name: string;
  /** What the search looks in: names, persons, parties, States, notes, folded. */
  readonly text: string;
  readonly state: CaseState;
  readonly archived: boolean;
  readonly instruments: readonly string[];
  /** It hangs on the day (days left out that are still running), and is made anew each day. */
  readonly daily: boolean;
}
