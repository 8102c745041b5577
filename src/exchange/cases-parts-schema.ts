import * as v from 'valibot';
import { FIELDS, LISTS, RECORDS } from '../cases/change.ts';
import { PARTY_ROLES, PERSON_FIELDS, type PersonField } from '../cases/parts.ts';
import { LIMITS } from '../cases/text.ts';
import {
  atMost,
  choice,
  countField,
  dayField,
  doneField,
  type Fault,
  factNameField,
  flagField,
  idField,
  instantField,
  isObject,
  lawField,
  lineField,
  listed,
  loose,
  named,
} from './cases-fields.ts';

export const factsField = named(factNameField, atMost(LIMITS.factValue), LIMITS.facts);

const marks = { done: v.optional(doneField), snoozed: v.optional(dayField) };
const asked = { id: idField, facts: factsField, ...marks };
const KINDS = ['term', 'count', 'eligibility', 'documents'] as const;

export const entryField = v.pipe(
  loose({ kind: choice(KINDS, 'unknown-kind') }),
  v.variant(
    'kind',
    [
      loose({ kind: v.literal('term'), instrument: lawField, rule: lawField, ...asked }),
      loose({ kind: v.literal('count'), ...asked }),
      loose({ kind: v.literal('eligibility'), instrument: lawField, ...asked }),
      loose({ kind: v.literal('documents'), instrument: lawField, ...asked }),
    ],
    'unknown-kind' satisfies Fault,
  ),
);

export const eventField = loose({
  id: idField,
  event: v.nullable(factNameField),
  when: atMost(LIMITS.factValue),
  title: lineField,
  place: lineField,
  note: atMost(LIMITS.eventNote),
  counts: flagField,
  planned: v.optional(flagField),
  happened: v.optional(atMost(LIMITS.factValue)),
});

export const partyField = loose({
  id: idField,
  role: choice(PARTY_ROLES),
  name: lineField,
  state: lineField,
  contact: lineField,
});

export const taskField = loose({ id: idField, text: lineField, done: v.nullable(dayField) });

export const receiptField = loose({
  id: idField,
  entry: idField,
  at: instantField,
  receipt: v.pipe(
    isObject,
    loose({}),
    v.check((receipt) => JSON.stringify(receipt).length <= LIMITS.receipt, 'too-long' satisfies Fault),
  ),
});

const markField = loose({
  day: v.nullable(dayField),
  sequence: countField,
  at: v.optional(instantField),
  told: v.optional(lineField),
});
export const calendarField = named(idField, markField, LIMITS.calendar);

const changeField = loose({
  part: choice([...FIELDS, ...LISTS, ...RECORDS, 'instruments'] as const),
  key: v.optional(v.string('not-text' satisfies Fault)),
  place: v.optional(countField),
});

export const historyField = loose({
  id: idField,
  at: instantField,
  device: lineField,
  undoes: v.optional(idField),
  changes: listed(changeField, Number.MAX_SAFE_INTEGER),
});

const personFields = Object.fromEntries(
  PERSON_FIELDS.map((field) => [field, v.optional(lineField)]),
) as Record<PersonField, v.OptionalSchema<typeof lineField, undefined>>;
export const personField = v.pipe(isObject, loose(personFields));
