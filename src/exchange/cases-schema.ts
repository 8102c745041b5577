import * as v from 'valibot';
import { CASE_STATES } from '../cases/case.ts';
import { LIMITS } from '../cases/text.ts';
import {
  atMost,
  choice,
  countField,
  type Fault,
  flagField,
  idField,
  instantField,
  lawField,
  listed,
  listedById,
  loose,
  nameField,
} from './cases-fields.ts';
import { FILE_LIMITS, FORMAT, VERSION } from './cases-format.ts';
import {
  calendarField,
  entryField,
  eventField,
  factsField,
  historyField,
  partyField,
  personField,
  receiptField,
  taskField,
} from './cases-parts-schema.ts';

/**
 * One case of a file. Fields that a newer version added pass; whether they are bounded is seen when it is read. What
 * src/cases/record.ts takes this takes, and the other way round: it is asked only where that one refused, and why.
 */
export const caseField = loose({
  id: idField,
  name: nameField,
  created: instantField,
  changed: instantField,
  note: atMost(LIMITS.note),
  state: v.optional(choice(CASE_STATES)),
  archived: v.optional(flagField),
  person: v.optional(personField),
  instruments: v.optional(
    v.pipe(
      listed(lawField, LIMITS.instruments),
      v.check((names) => new Set(names).size === names.length, 'repeated' satisfies Fault),
    ),
  ),
  facts: v.optional(factsField),
  parties: v.optional(listedById(partyField, LIMITS.parties)),
  events: v.optional(listedById(eventField, LIMITS.events)),
  entries: listedById(entryField, LIMITS.entries),
  tasks: v.optional(listedById(taskField, LIMITS.tasks)),
  receipts: v.optional(listedById(receiptField, LIMITS.receipts)),
  calendar: v.optional(calendarField),
  history: v.optional(listedById(historyField, LIMITS.history)),
  dropped: v.optional(countField),
});

/** A whole file, as it is published; it is read one case after the other. */
export const casesSchema = loose({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(VERSION)),
  exported: v.optional(instantField),
  cases: v.pipe(v.array(caseField), v.maxLength(FILE_LIMITS.cases)),
});

/** The first fault of a case as the code it was given and the path to it; null where there is none. */
export function faultOf(value: unknown): { fault: Fault; path: readonly (string | number)[] } | null {
  const issue = v.safeParse(caseField, value, { abortEarly: true }).issues?.[0];
  if (!issue) return null;
  const items = issue.path ?? [];
  const path = items.map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
  const last = items.at(-1);
  const absent = last?.origin === 'key' && 'value' in last && last.value === undefined;
  return { fault: absent && issue.type !== 'check' ? 'missing' : (issue.message as Fault), path };
}
