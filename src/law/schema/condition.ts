import * as v from 'valibot';
import { formulaField, thresholdField } from './formula.ts';
import { nameField, provisionField, quoteField, roleField } from './primitives.ts';

/** A question of the case that is answered yes, no or not known. */
export const factSchema = v.strictObject({
  fact: nameField,
  /** `ascertainable`: can be found out. `assessment`: a State decides it; open, it never blocks. */
  kind: v.picklist(['ascertainable', 'assessment']),
  /** Whose assessment it is. */
  whose: v.optional(v.union([roleField, v.literal('both')])),
  /** The figure of the text that a yes says is reached. */
  threshold: v.optional(thresholdField),
});
export type FactRule = v.InferOutput<typeof factSchema>;

/** Where a statement about an instrument rests: on a provision, or, where the text is not at hand, on reports. */
const support = {
  /** Null: known from `reports` alone. */
  provision: v.nullable(provisionField),
  /** Reports of instrument.json that say it. */
  reports: v.optional(v.pipe(v.array(nameField), v.minLength(1))),
  /** The words of the text; none where there is none at hand. */
  quotes: v.array(quoteField),
};

/** What a State has to do once a condition or ground has its say: prosecute instead, consult first, give reasons. */
const followSchema = v.strictObject({
  id: nameField,
  provision: provisionField,
  quotes: v.array(quoteField),
});

export const conditionSchema = v.pipe(
  v.strictObject({
    id: nameField,
    ...support,
    /** The paths on which it stands; absent: on all. */
    paths: v.optional(v.pipe(v.array(nameField), v.minLength(1))),
    /**
     * `condition`: absent, the conditions are not met. `condition-else-discretion`: absent, it is left to discretion.
     * `mandatory-ground`, `discretionary-ground`: met, it must or may be refused. `postponement`: met, it may be put
     * off; it bars nothing.
     */
    kind: v.picklist([
      'condition',
      'condition-else-discretion',
      'mandatory-ground',
      'discretionary-ground',
      'postponement',
    ]),
    /** A condition holds, a ground is met, where this is true. */
    when: formulaField,
    follows: v.optional(v.array(followSchema)),
    /** A slip of the text (instrument.json) that the reader must be shown here. */
    slip: v.optional(nameField),
  }),
  v.check((one) => one.provision !== null || one.reports !== undefined, 'a provision or a report'),
);
export type ConditionRule = v.InferOutput<typeof conditionSchema>;

/** What a clause is about that bars nothing by itself and that the reader of a result must have before their eyes. */
export const clauseSubjectField = v.picklist([
  /** Whom, what and since when the instrument covers. */
  'material-scope',
  'temporal-scope',
  'treaty-basis',
  'domestic-law',
  'law-of-treaties',
  /** What is no reason to refuse, or is not asked for. */
  'no-ground',
  /** What the requesting State may do with what it is given. */
  'speciality',
  /** How the request is dealt with, postponed or completed. */
  'request-handling',
  'competing-requests',
  'sentence-adaptation',
  'review',
  'clemency',
  'consent',
  'temporary-transfer',
  'safe-conduct',
  'summons',
  'remote-hearing',
  'property',
  'costs',
  'guarantee',
  'medical-measures',
]);
export type ClauseSubject = v.InferOutput<typeof clauseSubjectField>;

export const clauseSchema = v.pipe(
  v.strictObject({
    id: nameField,
    ...support,
    paths: v.optional(v.pipe(v.array(nameField), v.minLength(1))),
    about: clauseSubjectField,
    slip: v.optional(nameField),
  }),
  v.check((one) => one.provision !== null || one.reports !== undefined, 'a provision or a report'),
);
export type ClauseRule = v.InferOutput<typeof clauseSchema>;

/** What stands in the way of a request under one instrument: its questions, and what they are asked for. */
export const eligibilitySchema = v.strictObject({
  /** What may be asked for (prosecution or enforcement, a kind of assistance); absent: one thing only. */
  paths: v.optional(v.pipe(v.array(nameField), v.minLength(2))),
  /** Ordered as the conditions ask for them. */
  facts: v.array(factSchema),
  /** Ordered as the text has them. */
  conditions: v.array(conditionSchema),
  /** What a State has to do after every refusal, whatever it rests on: said once. */
  follows: v.optional(v.array(followSchema)),
  /** Ordered as the text has them. */
  clauses: v.optional(v.array(clauseSchema)),
  /**
   * Answers that cannot stand together: one of them is wrong. `sentence-end` is yes where the end of the sentence is
   * known.
   */
  contradictions: v.optional(
    v.array(
      v.pipe(
        v.record(nameField, v.picklist(['yes', 'no'])),
        v.check((answers) => Object.keys(answers).length > 1, 'two answers or more'),
      ),
    ),
  ),
});
export type EligibilityRules = v.InferOutput<typeof eligibilitySchema>;
