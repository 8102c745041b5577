/** What is wrong with one fact as it was typed or opened; the value is kept as it came. */
export interface FactProblem {
  readonly fact: string;
  readonly value: string;
  readonly problem:
    | 'not-a-date'
    | 'no-such-day'
    | 'out-of-range'
    | 'not-a-time'
    | 'end-before-start'
    | 'not-a-number'
    | 'not-a-choice'
    | 'not-a-state'
    | 'not-a-party'
    | 'same-state'
    | 'not-a-length'
    | 'unknown-fact'
    | 'time-missing'
    /** The term ends outside 1900–2100. */
    | 'end-out-of-range'
    /** Counts only where a State is named. */
    | 'needs-state';
}
