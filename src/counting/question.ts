import type { Day } from '../calendar/day.ts';
import type { OfficeCalendar } from '../calendar/office-calendar.ts';
import type { Clock, Zone } from '../calendar/zone.ts';
import type { CountingLaw } from '../law/schema/state-law.ts';
import type { Nature, Unit } from '../law/schema/term-rule.ts';

/** An event from which the term may run, as far as it is known. */
export interface Start {
  readonly event: string;
  /** `stated`: the text names it. `also`: a law may count from it too; it moves safe and outer day, not the usual. */
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
}

/** Everything a count depends on. No clock, no defaults: the same question always gives the same answer. */
export interface TermQuestion {
  /** Length, at least 1. */
  readonly n: number;
  readonly unit: Unit;
  readonly nature: Nature;
  /** At least one `stated`. */
  readonly starts: readonly [Start, ...Start[]];
  /** Null: no State is named, and only the usual day can be given. */
  readonly deciding: Deciding | null;
  /** Zone of the place of the act, where the last day ends at 24:00. */
  readonly place: Zone;
  /** Offices of the authority that must receive; null where the act is not a receipt. */
  readonly receiver: OfficeCalendar | null;
  /** The person is, or may be, released when the term lapses. */
  readonly release: { readonly force: 'must' | 'may' } | null;
  /** The text speaks of the "date" of the event: counting to the minute is shown last. */
  readonly wordedAsDate: boolean;
}
