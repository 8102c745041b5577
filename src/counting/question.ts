import type { Day } from '../calendar/day.ts';
import type { OfficeCalendar } from '../calendar/office-calendar.ts';
import type { Clock, Zone } from '../calendar/zone.ts';
import type { CountingLaw } from '../law/schema/state-law.ts';
import type { Nature, Unit } from '../law/schema/term-form.ts';
import type { Arithmetic } from './arithmetic.ts';
import type { ChosenReading } from './reading.ts';

/** An event from which the term may run, as far as it is known. */
export interface Start {
  readonly event: string;
  /**
   * `stated`: the provision may mean it. `also`: a State's law may count from it too; it moves the safe and the outer
   * day, not the usual.
   */
  readonly standing: 'stated' | 'also';
  /** First and last day on which it may have happened; the same day where it is certain. */
  readonly from: Day;
  readonly to: Day;
  /** Wall-clock time at `zone`; null where not given. */
  readonly clock: Clock | null;
  readonly zone: Zone;
}

/** The State whose law decides in doubt, and its offices. */
export interface Deciding {
  readonly state: string;
  readonly law: CountingLaw;
  readonly offices: OfficeCalendar;
  /** The term is of that State's own law, which then applies as it is and not by analogy. */
  readonly own: boolean;
}

export interface Length {
  readonly n: number;
  readonly unit: Unit;
}

/** Days that are left out, both ends of an interval included. */
export interface ExcludedDays {
  /** `not-counted`: they do not count. `perhaps`: whether they count is not said, so both is counted. */
  readonly kind: 'not-counted' | 'perhaps';
  /** In any order; overlaps count once. `open`: still running on `to`. */
  readonly intervals: readonly { readonly from: Day; readonly to: Day; readonly open: boolean }[];
}

/** What was granted: a length, a day that stands instead, or more time of which no end is known. */
export type Extension =
  /** `most`: the text allows no more than that. */
  | { readonly kind: 'length'; readonly length: Length; readonly most: Length | null }
  | { readonly kind: 'total'; readonly length: Length }
  | { readonly kind: 'until'; readonly day: Day }
  | { readonly kind: 'not-stated' };

/** Everything a count depends on. No clock, no defaults: the same question always gives the same answer. */
export interface TermQuestion {
  readonly arithmetic: Arithmetic;
  /** Length, at least 1; 0 where the day itself counts. */
  readonly n: number;
  readonly unit: Unit;
  /** `working`: only the days count on which the offices of the receiver, else of the deciding State, are open. */
  readonly days: 'calendar' | 'working';
  readonly nature: Nature;
  /** At least one `stated`. */
  readonly starts: readonly [Start, ...Start[]];
  /** Which of several starts counts. */
  readonly choice: 'each' | 'earliest' | 'latest';
  /** A day before which the effect does not come. */
  readonly notBefore: { readonly from: Day; readonly to: Day } | null;
  /** Null: no State is named, and of a term with readings only the usual day can be given. */
  readonly deciding: Deciding | null;
  /** Zone of the place of the act, where the last day ends at 24:00. */
  readonly place: Zone;
  /** Offices of the authority that must receive; null where the act is not a receipt. */
  readonly receiver: OfficeCalendar | null;
  /** The person is, or may be, released when the term lapses. */
  readonly release: { readonly force: 'must' | 'may' } | null;
  /** The text speaks of the "date" of the event: counting to the minute is shown last. */
  readonly wordedAsDate: boolean;
  readonly excluded: ExcludedDays | null;
  /** In the order in which they were granted. */
  readonly extensions: readonly Extension[];
  /** However often it is extended, it ends so long after its event at the latest. */
  readonly cap: Length | null;
  /** The day that a side set within the term. */
  readonly setDay: Day | null;
  /** A reading that the user takes; the three days stay. */
  readonly chosen: ChosenReading | null;
}
