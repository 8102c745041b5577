import * as v from 'valibot';

/**
 * One term of one instrument as it was read: codes from closed lists and, beside them, the reader's own words.
 * Null: the text is silent. Figures, articles and events were read from the published texts.
 */

export const formCode = v.picklist([
  'within',
  'at-most',
  'on-expiry',
  'after',
  'at-least',
  'more-than',
  'on-nth-day',
  'on-event',
  'first-day-of-nth-month',
  'first-day-of-month-after',
  'later-of-two',
  'counted-back',
  'not-later-than-event',
  'set-by-party',
  'set-by-party-capped',
  'date-set-by-party',
  'set-by-agreement',
  'periodic',
  'renewing',
  'preferably-within',
  'without-figure',
  'changes-another-term',
]);
export type FormCode = v.InferOutput<typeof formCode>;

export const startCode = v.picklist([
  'arrest',
  'detention',
  'custody',
  'receipt-of-arrest-notice',
  'receipt-of-request',
  'request-made',
  'receipt-of-information-request',
  'receipt-of-documents',
  'receipt-of-appeal',
  'decision',
  'decision-in-force',
  'notice-of-decision',
  'receipt-of-decision',
  'consent-of-person',
  'surrender-date-set',
  'agreed-surrender-date',
  'transfer',
  'purpose-achieved',
  'end-of-proceedings',
  'end-of-sentence',
  'release',
  'final-release',
  'person-free-to-leave',
  'presence-not-required',
  'notice-presence-not-required',
  'receipt-of-notice-presence-not-required',
  'appearance-date',
  'unscheduled-landing',
  'notice-of-landing',
  'arrival-in-transit',
  'border-crossing',
  'expiry-of-other-term',
  'exchange-of-ratification-instruments',
  'nth-ratification',
  'own-ratification',
  'declaration-received',
  'last-notification',
  'last-notification-received',
  'termination-notice',
  'termination-notice-sent',
  'termination-notice-received',
  'entry-into-force',
  'signature',
  'as-set',
  'not-stated',
]);
export type StartCode = v.InferOutput<typeof startCode>;

const actor = v.picklist([
  'requesting',
  'requested',
  'executing',
  'transit',
  'either',
  'person',
  'court',
  'authority',
]);
const receiver = v.picklist([
  'requesting',
  'requested',
  'either',
  'depositary',
  'person',
  'authority',
  'court',
]);
export type ReceiverCode = v.InferOutput<typeof receiver>;

export const actCode = v.picklist([
  'receipt',
  'submission',
  'dispatch',
  'confirmation',
  'notice',
  'decision',
  'agreement',
  'consent',
  'surrender',
  'removal',
  'onward-transport',
  'departure',
  'return',
  'detention',
  'appearance',
  'execution',
  'entry-into-force',
  'cessation',
  'renewal',
  'not-stated',
  'other',
]);
export type ActCode = v.InferOutput<typeof actCode>;

const unit = v.picklist(['hour', 'day', 'month', 'year']);
const figure = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)));
const prose = v.nullable(v.string());
const said = v.optional(v.string());

const extension = v.strictObject({
  n: figure,
  unit: v.nullable(unit),
  kind: v.picklist(['adds', 'adds-up-to', 'adds-length-not-stated', 'new-total', 'replaced-by-other-term']),
  how: v.string(),
  cap_total: figure,
  cap_note: said,
  times: v.nullable(v.literal('once')),
});
export type ExtensionCode = v.InferOutput<typeof extension>;

export const rowSchema = v.strictObject({
  instrument: v.string(),
  rule: v.string(),
  provision: v.string(),
  n: figure,
  unit: v.nullable(unit),
  unit_as_written: prose,
  day_kind: v.optional(v.literal('working')),
  form: formCode,
  form_prose: said,
  start: v.union([startCode, v.array(startCode)]),
  start_choice: v.optional(v.picklist(['open', 'by-facts', 'earlier-of', 'later-of', 'joined'])),
  start_at: v.optional(receiver),
  start_inferred: v.optional(v.literal(true)),
  start_condition: v.optional(v.literal('able-to-leave')),
  other_term: said,
  runs_from: prose,
  by: v.nullable(actor),
  at: v.nullable(v.picklist(['requested', 'transit', 'sentencing'])),
  who: prose,
  act: actCode,
  act_prose: said,
  force: v.picklist(['must', 'may', 'none']),
  force_also: v.optional(v.literal('may')),
  effect: prose,
  nature: v.picklist(['custody', 'procedural', 'protection', 'waiting', 'treaty-clause']),
  second_limit: v.nullable(
    v.strictObject({
      rule: v.string(),
      n: v.number(),
      unit,
      form: v.picklist(['at-most', 'on-expiry']),
      force: v.picklist(['must', 'may']),
    }),
  ),
  extension: v.nullable(extension),
  excluded_time: v.nullable(
    v.strictObject({ kind: v.picklist(['days-not-counted', 'runs-only-while-able']), note: v.string() }),
  ),
  rearrest: said,
  set_by: said,
  cap_ref: said,
  alternative: v.optional(v.literal('common-border')),
  applies_if: said,
  part: v.optional(v.picklist(['mla', 'prosecution'])),
  bound: v.optional(v.literal('>')),
  recurring: v.optional(v.literal(true)),
  note: v.optional(prose),
});
export type Row = v.InferOutput<typeof rowSchema>;

/** An instrument with its rows, in the order of its text. */
export interface Figures {
  readonly id: string;
  readonly kind: string;
  readonly rows: readonly Row[];
}

/** `kz-jo-extradition/surrender`: how tables and lists name a row. */
export const keyOf = (row: Pick<Row, 'instrument' | 'rule'>) => `${row.instrument}/${row.rule}`;
