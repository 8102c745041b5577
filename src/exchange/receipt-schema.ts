import * as v from 'valibot';
import {
  ELIGIBILITY_DEFINITIONS,
  type EligibilityReceipt,
  eligibilityReceiptSchema,
} from './receipt-eligibility-schema.ts';
import {
  choice,
  clock,
  day,
  flag,
  hash,
  instant,
  line,
  list,
  name,
  offset,
  type ReceiptFault,
  record,
  state,
  wallTime,
  whole,
  zone,
} from './receipt-fields.ts';
import { closedDay, facts, force, problem, product, roles } from './receipt-parts.ts';

const localised = record({ en: line, ru: line });
const ground = record({
  law: choice(['baseline', 'not-known', 'says', 'former', 'liberty', 'words']),
  state: v.nullable(state),
  source: v.nullable(
    record({
      title: localised,
      provision: v.nullable(localised),
      version: v.nullable(localised),
      kind: choice(['text', 'report', 'law', 'public-data']),
    }),
  ),
  analogy: flag,
});

const READING_KINDS = [
  'usual',
  'first-day-counted',
  'clear-days',
  'to-the-minute',
  'hour-not-counted',
  'on-the-last-day',
  'day-after',
  'earlier-month',
  'months-back',
  'receipt-day-counted',
] as const;
const readingKind = choice(READING_KINDS);
/** What the user may take: also the usual day, put off to the next working day. */
const chosenReading = choice([...READING_KINDS, 'rolled-forward']);

const reading = record({
  kind: readingKind,
  event: name,
  standing: choice(['stated', 'also']),
  start: day,
  day,
  instant: v.nullable(instant),
  inability: v.nullable(choice(['left-out', 'counted'])),
  moves: list(
    record({ move: choice(['skipped', 'extended', 'capped', 'set', 'not-before']), from: day, to: day }),
  ),
  ground,
});

const withheld = record({ found: v.literal(false), state, year: whole });
const found = v.literal(true);
const endDay = v.variant(
  'found',
  [record({ found, day, instant: v.nullable(instant), passed: list(closedDay) }), withheld],
  'not-a-choice' satisfies ReceiptFault,
);
const safeDay = v.variant(
  'found',
  [
    record({
      found,
      day,
      instant: v.nullable(instant),
      until: v.nullable(clock),
      passed: list(closedDay),
    }),
    withheld,
  ],
  'not-a-choice' satisfies ReceiptFault,
);

const unit = choice(['hour', 'day', 'month', 'year']);

/** What one count came to: the days, why, and what is open about them. */
const countEntries = {
  n: whole,
  unit,
  safe: v.nullable(safeDay),
  usual: list(record({ event: name, day, instant: v.nullable(instant) })),
  outer: v.nullable(endDay),
  release: v.nullable(
    record({
      force: choice(['must', 'may']),
      earliest: instant,
      usual: list(instant),
      latest: v.nullable(instant),
    }),
  ),
  turned: flag,
  stillRunning: flag,
  endNotStated: flag,
  withoutExcluded: list(day),
  rolling: v.nullable(record({ open: flag, ground })),
  chosen: v.nullable(record({ reading: chosenReading, day, instant: v.nullable(instant) })),
  readings: list(reading),
};

const transmission = record({
  from: state,
  channel: record({ n: whole, days: choice(['calendar', 'working']) }),
  leave: endDay,
});

const result = v.variant(
  'outcome',
  [
    record({
      outcome: v.literal('computed'),
      ...countEntries,
      second: v.nullable(record({ force: choice(['must', 'may']), ...countEntries })),
      transmission: v.nullable(transmission),
      notFinal: list(name),
    }),
    record({ outcome: v.literal('facts-missing'), missing: list(name) }),
    record({ outcome: v.literal('no-figure') }),
    record({ outcome: v.literal('no-calendar'), state, year: whole }),
    record({ outcome: v.literal('not-applicable'), fact: name }),
  ],
  'not-a-choice' satisfies ReceiptFault,
);

const source = record({
  what: choice(['rule', 'instrument', 'text', 'counting', 'holidays', 'state']),
  of: line,
  hash,
});

/** Version 1: a receipt of a term or a plain count. */
export const countReceiptSchema = record({
  kind: v.literal('dedere-receipt'),
  version: v.literal(1),
  made: day,
  product,
  route: v.variant(
    'screen',
    [
      record({ screen: v.literal('terms'), instrument: name, rule: name }),
      record({ screen: v.literal('count') }),
    ],
    'not-a-choice' satisfies ReceiptFault,
  ),
  facts,
  countedOn: day,
  own: record({
    closed: list(record({ state, day })),
    shifts: list(record({ state, on: day, by: whole })),
    reading: v.nullable(line),
  }),
  asked: v.nullable(record({ provision: v.nullable(line), roles })),
  result,
  /** Null of a plain count and of a State's own law. */
  force: v.nullable(force),
  problems: list(problem),
  sources: list(source),
  offsets: list(record({ zone, at: wallTime, offset })),
});

/**
 * A receipt as it stands in its file: its version says of which kind of question. Any change of a shape needs a new
 * version: an unknown field is refused.
 */
export const receiptSchema = v.variant(
  'version',
  [countReceiptSchema, eligibilityReceiptSchema],
  'not-a-version' satisfies ReceiptFault,
);

/** What the published schema names once. */
export const RECEIPT_DEFINITIONS = {
  day,
  instant,
  state,
  name,
  line,
  ground,
  reading,
  closedDay,
  endDay,
  safeDay,
  ...ELIGIBILITY_DEFINITIONS,
};

export type CountReceipt = v.InferOutput<typeof countReceiptSchema>;
export type Receipt = CountReceipt | EligibilityReceipt;
export type ReceiptResult = CountReceipt['result'];
export type ReceiptComputed = Extract<ReceiptResult, { outcome: 'computed' }>;
export type ReceiptCount = Omit<ReceiptComputed, 'outcome' | 'second' | 'transmission' | 'notFinal'>;
export type ReceiptReading = ReceiptCount['readings'][number];
export type ReceiptGround = ReceiptReading['ground'];
export type ReceiptEnd = NonNullable<ReceiptCount['outer']>;
export type ReceiptSafe = NonNullable<ReceiptCount['safe']>;
export type ReceiptSource = CountReceipt['sources'][number];
export type ReceiptOffset = CountReceipt['offsets'][number];
