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
    | 'needs-state'
    /** Days left out: not `2026-06-05..2026-06-09` or, still running, `2026-06-05..`. */
    | 'not-an-interval'
    /** Days left out that are said to run on, and begin only after today. */
    | 'not-yet-begun'
    | 'not-an-extension'
    /** The text provides no extension, or one and no second, or a shorter one. */
    | 'extension-not-provided'
    | 'extension-once'
    | 'extension-too-long'
    /** A day set by a side past the most that the text allows. */
    | 'set-day-too-late'
    /** Set to a day before the event. */
    | 'set-day-too-early'
    /** Not `JO:2026-12-10`. */
    | 'not-a-closing'
    /** Not `JO:2027-03-10:1`, or no moon-sighted feast stands on that day. */
    | 'not-a-shift'
    | 'no-such-feast'
    /** The deciding State's law does not leave that reading open, or the term has no such reading. */
    | 'reading-not-listed'
    /** Of several events of which the case decides one, more than one was given. */
    | 'one-applies'
    /** A length of the channel: not `10` or `10w`. */
    | 'not-a-channel'
    /** The dates of a sentence contradict each other. */
    | 'sentence-contradicts';
}
