import * as v from 'valibot';
import { provisionField } from './primitives.ts';
import { formField, unitField } from './term-form.ts';

const figure = { n: v.pipe(v.number(), v.integer(), v.minValue(1)), unit: unitField };

/** How a term may be lengthened. What was granted in a case is a fact of the case. */
export const extensionField = v.strictObject({
  length: v.variant('kind', [
    /** Adds n units. */
    v.strictObject({ kind: v.literal('adds'), ...figure }),
    /** Adds at most n units: how many is a fact of the case. */
    v.strictObject({ kind: v.literal('adds-up-to'), ...figure }),
    /** Sets a new length in all. */
    v.strictObject({ kind: v.literal('new-total'), ...figure }),
    /** May be extended; the text does not say by how much. */
    v.strictObject({ kind: v.literal('not-stated') }),
    /** A day agreed or set afresh, or another term, stands instead. */
    v.strictObject({ kind: v.literal('replaced') }),
  ]),
  /** However often it is extended, it ends n units after its event at the latest. */
  cap: v.optional(v.strictObject(figure)),
  /** `once`: the text allows one. Absent: the text does not say how often. */
  times: v.optional(v.literal('once')),
  /** Somebody has to ask for it. */
  onRequest: v.optional(v.boolean()),
  provision: provisionField,
});
export type ExtensionRule = v.InferOutput<typeof extensionField>;

/**
 * Time that is left out. `days-not-counted`: the text says that such days do not count. `runs-only-while-able`:
 * ability to leave is a condition of the term, and whether days without it are left out is not said.
 */
export const excludedTimeField = v.strictObject({
  kind: v.picklist(['days-not-counted', 'runs-only-while-able']),
  provision: provisionField,
});
export type ExcludedTime = v.InferOutput<typeof excludedTimeField>;

/** The second of two limits in one rule: may be released after 18 days, must be after 40. */
export const secondLimitField = v.strictObject({
  ...figure,
  form: formField,
  force: v.picklist(['must', 'may']),
  provision: provisionField,
});
export type SecondLimit = v.InferOutput<typeof secondLimitField>;
