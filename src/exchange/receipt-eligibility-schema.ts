import * as v from 'valibot';
import {
  choice,
  clock,
  day,
  factName,
  flag,
  hash,
  line,
  list,
  name,
  type ReceiptFault,
  record,
  whole,
} from './receipt-fields.ts';
import { closedDay, facts, force, problem, product, roles } from './receipt-parts.ts';

const truth = choice(['yes', 'no', 'unknown']);
const settled = choice(['no-bar-found', 'may-be-refused', 'conditions-not-met', 'must-be-refused']);
const whose = v.nullable(choice(['requested', 'requesting', 'transit', 'sentencing', 'executing', 'both']));

/** What must be left of a sentence. */
const remainder = record({
  n: whole,
  unit: choice(['day', 'month', 'year']),
  bound: choice(['at-least', 'more-than']),
});
/** The latest day of receipt by one reading. */
const latestBy = record({
  reading: choice(['counted-back', 'counted-forward', 'receipt-day-counted-in']),
  latest: day,
});
const enoughLeft = v.variant(
  'value',
  [
    record({ value: v.literal('yes'), receipt: day, by: latestBy }),
    record({ value: v.literal('no'), receipt: day, by: latestBy }),
    record({ value: v.literal('between'), receipt: day, enough: latestBy, notEnough: latestBy }),
  ],
  'not-a-choice' satisfies ReceiptFault,
);

const reason = record({
  condition: name,
  provision: v.nullable(line),
  /** Reports it is known from; of those in the instrument's facts. */
  reports: list(name),
  kind: choice([
    'condition',
    'condition-else-discretion',
    'mandatory-ground',
    'discretionary-ground',
    'postponement',
  ]),
  value: truth,
  leadsTo: v.nullable(settled),
  left: list(record({ remainder, result: v.nullable(enoughLeft) })),
});

const missing = record({
  /** Null: the dates of the sentence. */
  fact: v.nullable(name),
  conditions: list(name),
  between: list(settled),
  alone: flag,
});

/** What a step, a contradiction or a note names besides: days, lengths and numbers as they are written. */
const figures = v.record(factName, line, 'not-an-object' satisfies ReceiptFault);

const sentence = record({
  state: choice(['known', 'missing', 'contradiction']),
  end: v.nullable(
    record({ lastDay: day, release: day, steps: list(record({ step: name, to: day, figures })) }),
  ),
  receipt: v.nullable(day),
  /** Days from receipt, not counted, to the last day served; null where a day is not known, below 0 after it. */
  left: v.nullable(whole),
  needs: list(name),
  contradiction: v.nullable(record({ code: name, figures })),
});

/** The latest days on which the request may be received so that enough is left. */
const latest = record({
  remainder,
  safe: v.variant(
    'given',
    [
      record({
        given: v.literal(true),
        day,
        until: v.nullable(clock),
        passed: list(closedDay),
        compared: flag,
      }),
      record({
        given: v.literal(false),
        why: choice(['no-calendar', 'receiver-not-known']),
        year: v.nullable(whole),
        unmoved: day,
      }),
    ],
    'not-a-choice' satisfies ReceiptFault,
  ),
  usual: day,
  outer: day,
  readings: list(latestBy),
});

const assessed = {
  reasons: list(reason),
  missing: list(missing),
  open: list(record({ fact: name, whose, conditions: list(name) })),
  partings: list(
    record({
      condition: name,
      provision: v.nullable(line),
      remainder,
      enough: latestBy,
      notEnough: latestBy,
    }),
  ),
  /** Null: on this path nothing rests on it. */
  sentence: v.nullable(sentence),
  latest: list(latest),
  notes: list(record({ code: name, figures })),
};

const outcome = choice([
  'must-be-refused',
  'conditions-not-met',
  'more-facts-needed',
  'may-be-refused',
  'no-bar-found',
]);

/** Version 2: a receipt of what stands in the way of a request. */
export const eligibilityReceiptSchema = record({
  kind: v.literal('dedere-receipt'),
  version: v.literal(2),
  made: day,
  product,
  route: record({ screen: v.literal('eligibility'), instrument: name }),
  facts,
  /** The day of the request where none is entered: whether the instrument is in force is asked of it. */
  countedOn: day,
  asked: record({ path: v.nullable(name), roles }),
  /** Null: what is asked for is not said, and nothing was assessed. */
  result: v.nullable(record({ outcome, ...assessed })),
  /** Null of a State's own law. */
  force: v.nullable(force),
  problems: list(problem),
  sources: list(
    record({
      what: choice(['eligibility', 'rule', 'instrument', 'text', 'counting', 'holidays', 'state']),
      of: line,
      hash,
    }),
  ),
});

/** What the published schema names once. */
export const ELIGIBILITY_DEFINITIONS = { settled, remainder, latestBy, enoughLeft, figures };

export type EligibilityReceipt = v.InferOutput<typeof eligibilityReceiptSchema>;
export type AssessedReceipt = NonNullable<EligibilityReceipt['result']>;
export type ReasonReceipt = AssessedReceipt['reasons'][number];
