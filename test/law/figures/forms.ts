import type { Form, Urgency } from '../../../src/law/schema/term-form.ts';
import type { TermRule } from '../../../src/law/schema/term-rule.ts';
import type { ActCode, FormCode, Row } from './row.ts';

/** Null: no term of its own. */
export const FORMS: Record<FormCode, Form | null> = {
  within: 'within',
  'at-most': 'at-most',
  'on-expiry': 'on-expiry',
  after: 'after',
  'at-least': 'at-least',
  'more-than': 'more-than',
  'on-nth-day': 'on-nth-day',
  'on-event': 'on-event',
  'first-day-of-nth-month': 'first-day-of-nth-month',
  'first-day-of-month-after': 'first-day-of-month-after',
  // The nth day; the other date is the rule's `notBefore`.
  'later-of-two': 'on-nth-day',
  'counted-back': 'counted-back',
  'not-later-than-event': 'not-later-than-event',
  'set-by-party': 'set-by-party',
  'set-by-party-capped': 'set-by-party',
  'date-set-by-party': 'set-by-party',
  'set-by-agreement': 'set-by-agreement',
  periodic: 'periodic',
  renewing: 'renewing',
  'preferably-within': 'preferably-within',
  'without-figure': 'without-figure',
  'changes-another-term': null,
};

export const ACTS: Record<ActCode, TermRule['act']> = {
  receipt: 'receipt',
  submission: 'submission',
  dispatch: 'dispatch',
  confirmation: 'confirmation',
  notice: 'notice',
  decision: 'decision',
  agreement: 'agreement',
  consent: 'consent',
  surrender: 'surrender',
  removal: 'removal',
  'onward-transport': 'onward-transport',
  departure: 'departure',
  return: 'return',
  detention: 'detention',
  appearance: 'appearance',
  execution: 'execution',
  'entry-into-force': 'entry-into-force',
  cessation: 'cessation',
  renewal: 'renewal',
  'not-stated': 'other',
  other: 'other',
};

/** The word that the reader kept where a text gives no figure. */
const URGENCIES: Readonly<Record<string, Urgency>> = {
  reasonable: 'reasonable-time',
  'reasonable-time': 'reasonable-time',
  'as-soon-as-possible': 'as-soon-as-possible',
  'as-long-as': 'as-long-as-needed',
  'no-figure': 'no-limit-stated',
  forthwith: 'at-once',
};

/** Rows whose word is nearer to the text than their code. */
const NEARER: Readonly<Record<string, Urgency>> = {
  // The effect says "in good time".
  'kz-es-mla/service-lead-time': 'in-good-time',
  // No word of its own: the other side "must still be able to send a request in time".
  'coe-ets209-extradition/non-application-notice': 'in-good-time',
};

/** The word in place of a figure, of a row that has neither figure nor a day that a side sets. */
export function urgencyOf(row: Row, key: string): Urgency | undefined {
  if (row.form !== 'without-figure' && !(row.form === 'counted-back' && row.n === null)) return undefined;
  const urgency = NEARER[key] ?? URGENCIES[row.form_prose ?? ''];
  if (!urgency) throw new Error(`${key}: no word for a figure`);
  return urgency;
}
