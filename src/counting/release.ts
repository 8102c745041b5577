import { endOfDay, type Instant } from '../calendar/zone.ts';
import type { Computed } from './count-term.ts';
import type { TermQuestion } from './question.ts';
import type { Reading } from './reading.ts';
import { earliestOf, instantOfEnd } from './three-days.ts';

/** When a person in custody is, or may be, released: ends of days at the place, never shifted for offices. */
export interface Release {
  readonly force: 'must' | 'may';
  readonly earliest: Instant;
  readonly usual: readonly Instant[];
  /** End of the outer day; null where that is withheld. */
  readonly latest: Instant | null;
}

/** The release instants of a custody term whose lapse releases the person; null of any other. */
export function releaseOf(
  question: TermQuestion,
  { readings, usual, days, turned }: Computed,
): Release | null {
  if (question.nature !== 'custody' || !question.release || !days || turned) return null;
  const end = (reading: Reading): Instant =>
    instantOfEnd(question, reading) ?? endOfDay(reading.day, question.place);
  const { outer } = days;
  return {
    force: question.release.force,
    earliest: end(earliestOf(readings, false)),
    usual: [...new Set(usual.map(end))],
    latest: outer.found
      ? outer.passed.length
        ? endOfDay(outer.day, question.place)
        : end(outer.reading)
      : null,
  };
}
