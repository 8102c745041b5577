import * as v from 'valibot';
import { nameField, provisionField, quoteField, roleField } from './primitives.ts';

/**
 * A condition or ground as a formula over facts: a closed set of operators, three-valued (Kleene).
 * `enough-left` compares the unexpired sentence at receipt with a figure and is computed from dates, never asked.
 */
export type Formula =
  | { readonly fact: string }
  | { readonly not: Formula }
  | { readonly all: readonly Formula[] }
  | { readonly any: readonly Formula[] }
  | { readonly 'enough-left': { readonly n: number; readonly unit: 'month' | 'day' } };

export const formulaField: v.GenericSchema<Formula> = v.lazy(() =>
  v.union([
    v.strictObject({ fact: nameField }),
    v.strictObject({ not: formulaField }),
    v.strictObject({ all: v.array(formulaField) }),
    v.strictObject({ any: v.array(formulaField) }),
    v.strictObject({
      'enough-left': v.strictObject({ n: v.number(), unit: v.picklist(['month', 'day']) }),
    }),
  ]),
);

/** A question of the case that is answered yes, no or not known. */
export const factSchema = v.strictObject({
  fact: nameField,
  /** `ascertainable`: can be found out. `assessment`: a State decides it; open, it never blocks. */
  kind: v.picklist(['ascertainable', 'assessment']),
  /** Whose assessment it is. */
  whose: v.optional(v.union([roleField, v.literal('both')])),
});
export type FactRule = v.InferOutput<typeof factSchema>;

/** What a State has to do once a condition or ground has its say: prosecute instead, consult first, give reasons. */
const followSchema = v.strictObject({
  id: nameField,
  provision: provisionField,
  quotes: v.array(quoteField),
});

export const conditionSchema = v.strictObject({
  id: nameField,
  provision: provisionField,
  /** The paths on which it stands; absent: on all. */
  paths: v.optional(v.pipe(v.array(nameField), v.minLength(1))),
  quotes: v.array(quoteField),
  /**
   * `condition`: absent, the conditions are not met. `condition-else-discretion`: absent, it is left to discretion.
   * `mandatory-ground`, `discretionary-ground`: met, it must or may be refused.
   */
  kind: v.picklist(['condition', 'condition-else-discretion', 'mandatory-ground', 'discretionary-ground']),
  /** A condition holds, a ground is met, where this is true. */
  when: formulaField,
  follows: v.optional(v.array(followSchema)),
  /** A slip of the text (instrument.json) that the reader must be shown here. */
  slip: v.optional(nameField),
});
export type ConditionRule = v.InferOutput<typeof conditionSchema>;

/** What stands in the way of a request under one instrument: its questions, and what they are asked for. */
export const eligibilitySchema = v.strictObject({
  /** What may be asked for (prosecution or enforcement, a kind of assistance); absent: one thing only. */
  paths: v.optional(v.pipe(v.array(nameField), v.minLength(2))),
  /** Ordered as the conditions ask for them. */
  facts: v.array(factSchema),
  /** Ordered as the text has them. */
  conditions: v.array(conditionSchema),
});
export type EligibilityRules = v.InferOutput<typeof eligibilitySchema>;
