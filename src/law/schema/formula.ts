import * as v from 'valibot';
import { nameField } from './primitives.ts';

/** What a figure of a condition measures: a penalty the law provides, a sentence as imposed, or what is left of it. */
export const measureField = v.picklist([
  /** Under both laws; the text says neither minimum nor maximum. */
  'penalty-both-laws',
  'maximum-penalty-both-laws',
  'minimum-penalty-both-laws',
  'penalty-requesting-law',
  /** The text does not say under whose law. */
  'penalty-own-law',
  'sentence-imposed',
  'sentence-remaining',
  /** The text does not say which of the two. */
  'imposed-or-remaining',
  'residence',
]);
export type Measure = v.InferOutput<typeof measureField>;

/** Of the moment at which a figure must be reached a text may say nothing. */
export const momentField = v.picklist([
  'at-receipt',
  'at-submission',
  'at-sending',
  /** "When requested": neither sending nor receipt. */
  'at-request',
  'not-stated',
]);
export type Moment = v.InferOutput<typeof momentField>;

/** `at-least`: the figure itself is enough. `more-than`: it is not. `at-most`: no more than it. */
export const boundField = v.picklist(['at-least', 'more-than', 'at-most']);
export type Bound = v.InferOutput<typeof boundField>;

const figureField = v.pipe(v.number(), v.integer(), v.minValue(1));
const lengthUnitField = v.picklist(['day', 'month', 'year']);

/** A figure that a text names and that a question of the case is asked against. */
export const thresholdField = v.strictObject({
  measure: measureField,
  bound: boundField,
  n: figureField,
  unit: lengthUnitField,
  moment: momentField,
});
export type Threshold = v.InferOutput<typeof thresholdField>;

/** What must be left of a sentence. It is computed from dates, never asked; `bound` absent: at least. */
export const enoughLeftField = v.strictObject({
  n: figureField,
  unit: lengthUnitField,
  bound: v.optional(v.picklist(['at-least', 'more-than'])),
  moment: momentField,
});

/**
 * A condition or ground as a formula over facts: a closed set of operators, three-valued (Kleene).
 * `enough-left` compares the unexpired sentence with a figure.
 */
export type Formula =
  | { readonly fact: string }
  | { readonly not: Formula }
  | { readonly all: readonly Formula[] }
  | { readonly any: readonly Formula[] }
  | { readonly 'enough-left': v.InferOutput<typeof enoughLeftField> };

const parts: v.GenericSchema<readonly Formula[]> = v.lazy(() =>
  v.pipe(v.array(formulaField), v.minLength(1)),
);

export const formulaField: v.GenericSchema<Formula> = v.lazy(() =>
  v.union([
    v.strictObject({ fact: nameField }),
    v.strictObject({ not: formulaField }),
    v.strictObject({ all: parts }),
    v.strictObject({ any: parts }),
    v.strictObject({ 'enough-left': enoughLeftField }),
  ]),
);
