import type { Instant } from '../calendar/zone.ts';
import type { Case, CaseEntry } from '../cases/case.ts';
import { type Json, type JsonObject, sorted } from '../cases/json.ts';
import { PERSON_FIELDS } from '../cases/parts.ts';
import { CASE_FIELDS, writeRecord } from '../cases/record.ts';
import { ENTRY_FIELDS } from '../cases/record-entry.ts';
import {
  EVENT_FIELDS,
  MARK_FIELDS,
  PARTY_FIELDS,
  RECEIPT_FIELDS,
  TASK_FIELDS,
} from '../cases/record-parts.ts';

const HISTORY_FIELDS = ['id', 'at', 'device', 'undoes', 'changes'] as const;
const CHANGE_FIELDS = ['part', 'key', 'place', 'before', 'after'] as const;

/** Known fields in the order in which a reader looks for them, then what a newer version added, by name. */
function ordered(value: JsonObject, known: readonly string[]): JsonObject {
  const others = Object.keys(value)
    .filter((key) => !known.includes(key))
    .sort();
  const keys = [...known.filter((key) => Object.hasOwn(value, key)), ...others];
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key] as Json)]));
}

const list = (value: Json | undefined, each: (one: JsonObject) => JsonObject): Json =>
  ((value ?? []) as readonly JsonObject[]).map(each);

const orderedChange = (change: JsonObject): JsonObject => ordered(change, CHANGE_FIELDS);
const orderedItem = (item: JsonObject): JsonObject => ({
  ...ordered(item, HISTORY_FIELDS),
  changes: list(item.changes, orderedChange),
});

const PARTS: Readonly<Record<string, (value: Json) => Json>> = {
  person: (value) => ordered(value as JsonObject, PERSON_FIELDS),
  parties: (value) => list(value, (one) => ordered(one, PARTY_FIELDS)),
  events: (value) => list(value, (one) => ordered(one, EVENT_FIELDS)),
  entries: (value) => list(value, (one) => ordered(one, ENTRY_FIELDS[one.kind as CaseEntry['kind']])),
  tasks: (value) => list(value, (one) => ordered(one, TASK_FIELDS)),
  receipts: (value) => list(value, (one) => ordered(one, RECEIPT_FIELDS)),
  calendar: (value) => {
    const marks = sorted(value) as { readonly [entry: string]: JsonObject };
    return Object.fromEntries(Object.entries(marks).map(([id, mark]) => [id, ordered(mark, MARK_FIELDS)]));
  },
  history: (value) => list(value, orderedItem),
};

/** The record of a case in the one order in which it is written, however it was entered. */
export function orderedRecord(of: Case): JsonObject {
  const record = writeRecord(of);
  const fields = Object.entries(ordered(record, CASE_FIELDS)).map(([key, value]) => {
    const part = Object.hasOwn(PARTS, key) ? PARTS[key] : undefined;
    return [key, part ? part(record[key] as Json) : value] as const;
  });
  return Object.fromEntries(fields);
}

/** The later of two instants as they are written in UTC, without reading them. */
export const laterOf = (a: Instant, b: Instant): Instant => (a.slice(0, -1) < b.slice(0, -1) ? b : a);
