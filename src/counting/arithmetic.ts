import type { Form, Nature } from '../law/schema/term-form.ts';

/**
 * What is done with the days of a term, whatever its text calls it.
 * `limit`: a last day, with every reading of the deciding State's law. `expiry`, `after`, `nth-day`, `month-after`,
 * `nth-month`: a day from which something takes effect, so that one relies on the later reading. `counted-back`: n
 * units before a later day. `remaining`: the same before the last day of a sentence. `day-set`: a day that is given.
 */
export type Arithmetic =
  | 'limit'
  | 'expiry'
  | 'after'
  | 'nth-day'
  | 'month-after'
  | 'nth-month'
  | 'counted-back'
  | 'remaining'
  | 'day-set';

const TURNED: readonly Arithmetic[] = ['expiry', 'after', 'nth-day', 'month-after', 'nth-month'];

/** Does one rely on the later reading, so that safe and outer day change sides? */
export const isTurned = (arithmetic: Arithmetic): boolean => TURNED.includes(arithmetic);

const waits = (nature: Nature): boolean => nature === 'waiting' || nature === 'treaty-clause';

/** docs/counting.md, "Forms". A set period without a figure is a day that a side names. */
const ARITHMETIC: Record<Form, (nature: Nature, n: number | null) => Arithmetic> = {
  within: () => 'limit',
  'at-most': () => 'limit',
  'more-than': () => 'limit',
  'preferably-within': () => 'limit',
  periodic: () => 'limit',
  renewing: () => 'limit',
  'on-expiry': (nature) => (waits(nature) ? 'expiry' : 'limit'),
  after: () => 'after',
  'at-least': () => 'after',
  'on-nth-day': () => 'nth-day',
  'on-event': () => 'day-set',
  'first-day-of-nth-month': () => 'nth-month',
  'first-day-of-month-after': () => 'month-after',
  'counted-back': () => 'counted-back',
  'not-later-than-event': () => 'counted-back',
  'set-by-party': (_, n) => (n === null ? 'day-set' : 'limit'),
  'set-by-agreement': (_, n) => (n === null ? 'day-set' : 'limit'),
  'without-figure': () => 'day-set',
};

export const arithmeticOf = (form: Form, nature: Nature, n: number | null): Arithmetic =>
  ARITHMETIC[form](nature, n);
