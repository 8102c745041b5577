import * as v from 'valibot';

/** What hangs on a term; decides which readings are open (docs/counting.md, "The three days"). */
export const natureField = v.picklist(['custody', 'procedural', 'protection', 'waiting', 'treaty-clause']);
export type Nature = v.InferOutput<typeof natureField>;

export const unitField = v.picklist(['hour', 'day', 'month', 'year']);
export type Unit = v.InferOutput<typeof unitField>;

/** How a term ends, as its text words it. What each form comes to is in docs/counting.md. */
export const formField = v.picklist([
  /** An act must be done before n units are over. */
  'within',
  /** A state of things, custody for one, lasts no longer than n units. */
  'at-most',
  /** The consequence comes only when a stay is longer than n units. */
  'more-than',
  /** A target of n units that binds nobody. */
  'preferably-within',
  /** A duty that comes back every n units. */
  'periodic',
  /** A period that renews itself when n units are over. */
  'renewing',
  /** The consequence comes when n units are over. */
  'on-expiry',
  /** The consequence comes n units after the event. */
  'after',
  /** A minimum: takes effect no sooner than n units after the event. */
  'at-least',
  /** On the nth day from the event. */
  'on-nth-day',
  /** On the day of the event itself. */
  'on-event',
  /** On the first day of the nth month after the month of the event. */
  'first-day-of-nth-month',
  /** On the first day of the month that follows the expiry of n units. */
  'first-day-of-month-after',
  /** n units before a later day; without n "in reasonable time before". */
  'counted-back',
  /** Not later than another day or the end of another term. */
  'not-later-than-event',
  /** One side names the day, or fixes the period, n units being the most where a figure is given. */
  'set-by-party',
  /** Both sides fix the day or the period, n units being the most where a figure is given. */
  'set-by-agreement',
  /** "Without delay", "reasonable time", or no word on time at all: a duty without a figure. */
  'without-figure',
]);
export type Form = v.InferOutput<typeof formField>;

/** The word that stands in place of a figure. */
export const urgencyField = v.picklist([
  'without-delay',
  'at-once',
  'promptly',
  'as-soon-as-possible',
  'reasonable-time',
  'in-good-time',
  'later',
  'as-long-as-needed',
  'no-limit-stated',
  'no-word',
]);
export type Urgency = v.InferOutput<typeof urgencyField>;
