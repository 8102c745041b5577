import * as v from 'valibot';
import {
  choice,
  day,
  factName,
  flag,
  hash,
  line,
  name,
  RECEIPT_LIMITS,
  type ReceiptFault,
  record,
  state,
} from './receipt-fields.ts';

/** Parts of every receipt, whatever it was asked. */
export const product = record({ version: line, engine: hash });

export const facts = v.pipe(
  v.record(factName, line, 'not-an-object' satisfies ReceiptFault),
  v.check((all) => Object.keys(all).length <= RECEIPT_LIMITS.facts, 'too-many' satisfies ReceiptFault),
);

/** A closed day on the way to an open one. */
export const closedDay = record({
  day,
  why: choice(['rest-day', 'holiday', 'near-estimated-holiday']),
  holiday: v.nullable(name),
  estimated: flag,
  own: flag,
});

const yesOrNo = choice(['yes', 'no']);
/** Whether the instrument is in force on the day of the request, and where that is known from. */
export const force = v.variant(
  'by',
  [
    record({ by: v.literal('answer'), value: yesOrNo, on: day }),
    record({
      by: v.literal('notification'),
      value: choice(['yes', 'no', 'between']),
      on: day,
      from: day,
      earliest: day,
    }),
    record({ by: v.literal('source'), value: yesOrNo, on: day, from: day }),
    record({ by: v.literal('nothing'), value: v.literal('unknown', 'not-a-choice'), on: day }),
  ],
  'not-a-choice' satisfies ReceiptFault,
);

const role = v.nullable(state);
export const problem = record({ fact: line, value: line, problem: name });

export const roles = record({
  requested: role,
  requesting: role,
  transit: role,
  sentencing: role,
  executing: role,
});
