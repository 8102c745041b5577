import * as v from 'valibot';
import { eIdField, nameField, quoteField, roleField } from './primitives.ts';

/** What hangs on a term; decides which readings are open (docs/architecture.md, "The three days"). */
export const natureField = v.picklist(['custody', 'procedural', 'protection', 'waiting', 'treaty-clause']);
export type Nature = v.InferOutput<typeof natureField>;

export const unitField = v.picklist(['hour', 'day', 'month', 'year']);
export type Unit = v.InferOutput<typeof unitField>;

/** A nature that hangs on a fact of the case; a fact not known counts as `unknown` says. */
const natureByFact = v.strictObject({
  fact: nameField,
  yes: natureField,
  no: natureField,
  unknown: natureField,
});

export const startField = v.strictObject({
  /** The event's name in addresses and words, `arrest`. */
  event: nameField,
  /** Where it happens: whose zone its local date is read in. Of a receipt: the receiver. */
  at: roleField,
  /**
   * `stated`: the text names this event. `also`: another event its law may count from; known beside the stated one,
   * it moves the safe and the outer day but not the usual day.
   */
  standing: v.picklist(['stated', 'also']),
  /** The text speaks of the "date" of the event, so that counting to the minute is the less likely reading. */
  wordedAsDate: v.boolean(),
});

/** One term of one provision, as data. */
export const termRuleSchema = v.strictObject({
  rule: nameField,
  provision: eIdField,
  /** Further provisions that the reader needs beside the first. */
  beside: v.array(eIdField),
  quotes: v.array(quoteField),
  starts: v.pipe(v.array(startField), v.minLength(1)),
  n: v.pipe(v.number(), v.integer(), v.minValue(1)),
  unit: unitField,
  form: v.picklist(['within', 'on-expiry', 'at-most', 'more-than']),
  nature: v.union([natureField, natureByFact]),
  /** The State whose law decides in doubt. */
  deciding: roleField,
  by: roleField,
  /** Whose authority must receive; null where the act is not a receipt. */
  receivedBy: v.nullable(roleField),
  /** What follows when it lapses. `release` yields release instants where the nature is custody. */
  lapse: v.nullable(
    v.strictObject({
      effect: v.picklist(['release']),
      force: v.picklist(['must', 'may']),
      provision: eIdField,
    }),
  ),
  /** What stays possible after it has lapsed. */
  after: v.array(v.strictObject({ what: v.picklist(['re-arrest']), provision: eIdField })),
});
export type TermRule = v.InferOutput<typeof termRuleSchema>;
export type Start = v.InferOutput<typeof startField>;
export const termRulesSchema = v.array(termRuleSchema);
