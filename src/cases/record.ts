import { CASE_STATES, type Case, type CaseEntry, EMPTY_CASE } from './case.ts';
import { LISTS } from './change.ts';
import { bounded } from './history.ts';
import { isJson, isPlainObject, type Json, type JsonObject, jsonFault } from './json.ts';
import { PERSON_FIELDS } from './parts.ts';
import {
  ENTRY_FIELDS,
  hasOnly,
  isFacts,
  isOneOf,
  isText,
  readEntry,
  readList,
  restOf,
  writePart,
} from './record-entry.ts';
import {
  EVENT_FIELDS,
  isCalendar,
  isPerson,
  MARK_FIELDS,
  PARTY_FIELDS,
  RECEIPT_FIELDS,
  readEvent,
  readHistoryItem,
  readParty,
  readReceipt,
  readTask,
  TASK_FIELDS,
} from './record-parts.ts';
import { isCaseName, isId, isInstant, isLawName, LIMITS } from './text.ts';

/**
 * A case at rest, in the store and in files: flat JSON, where fields that a newer version added stand beside
 * those known here. Reading sets them apart as `rest`, writing puts them back. What is empty is not written, so that a
 * case in which only questions are kept is written as the first version did.
 */
export const CASE_FIELDS = [
  'id',
  'name',
  'created',
  'changed',
  'note',
  'state',
  'archived',
  'person',
  'instruments',
  'facts',
  'parties',
  'events',
  'entries',
  'tasks',
  'receipts',
  'calendar',
  'history',
  'dropped',
] as const;

/** Fields of a record that this version does not know, in order. */
export function unknownFields(record: JsonObject, kind: CaseEntry['kind'] | null): string[] {
  const known: readonly string[] = kind === null ? CASE_FIELDS : ENTRY_FIELDS[kind];
  return Object.keys(record).filter((key) => !known.includes(key));
}

export { readEntry };

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) &&
  value.length <= LIMITS.instruments &&
  value.every((one) => isText(one, isLawName)) &&
  new Set(value).size === value.length;

/** Cases as they were read: nothing of a case is ever changed in its place, so that they stay valid. */
const read = new WeakSet<Case>();

/** Whether a case was read as a whole valid one, and need not be asked again. */
export const wasRead = (of: Case): boolean => read.has(of);

/** A case from its record; null where it is not one whole valid case. */
export function readRecord(value: unknown): Case | null {
  const whole = wholeCase(value);
  if (whole) read.add(whole);
  return whole;
}

function wholeCase(value: unknown): Case | null {
  const size = { length: 0 };
  if (!isPlainObject(value) || jsonFault(value, LIMITS.depth, size)) return null;
  const { id, name, created, changed, note } = value;
  if (!isText(id, isId) || !isText(name, isCaseName)) return null;
  if (!isText(created, isInstant) || !isText(changed, isInstant)) return null;
  if (typeof note !== 'string' || note.length > LIMITS.note) return null;
  const { state = EMPTY_CASE.state, archived = false, person = EMPTY_CASE.person } = value;
  const { instruments = EMPTY_CASE.instruments, facts = EMPTY_CASE.facts } = value;
  const { calendar = EMPTY_CASE.calendar, dropped = 0 } = value;
  if (!isOneOf(CASE_STATES, state) || typeof archived !== 'boolean') return null;
  if (!isPerson(person) || !isNames(instruments) || !isFacts(facts) || !isCalendar(calendar)) return null;
  if (typeof dropped !== 'number' || !Number.isSafeInteger(dropped) || dropped < 0) return null;
  const parties = listOf(value.parties, LIMITS.parties, readParty);
  const events = listOf(value.events, LIMITS.events, readEvent);
  const entries = readList(value.entries, LIMITS.entries, readEntry);
  const tasks = listOf(value.tasks, LIMITS.tasks, readTask);
  const receipts = listOf(value.receipts, LIMITS.receipts, readReceipt);
  const history = listOf(value.history, LIMITS.history, readHistoryItem);
  if (!parties || !events || !entries || !tasks || !receipts || !history) return null;
  const known: Case = {
    id,
    name,
    created,
    changed,
    note,
    state,
    archived,
    person,
    instruments,
    facts,
    parties,
    events,
    entries,
    tasks,
    receipts,
    calendar,
    history,
    dropped,
  };
  const whole = hasOnly(value, CASE_FIELDS) ? known : { ...known, ...restOf(value, CASE_FIELDS) };
  if (!areRestsHeld(whole, size.length <= LIMITS.rest)) return null;
  // More history than fits is no fault of the case: another version may keep more of it.
  return size.length <= LIMITS.historyLength ? whole : bounded(whole);
}

const NOTHING: readonly never[] = [];
/** A list that need not be there. */
const listOf = <T extends { readonly id: string }>(
  value: unknown,
  most: number,
  read: (item: unknown) => T | null,
): readonly T[] | null => (value === undefined ? NOTHING : readList(value, most, read));

/** Whether what a newer version added to a case is not too much; `isShort`: it cannot be too long. */
function areRestsHeld(of: Case, isShort: boolean): boolean {
  const rests: (JsonObject | undefined)[] = [of.rest];
  for (const part of LISTS) for (const { rest } of of[part]) if (rest) rests.push(rest);
  if (!hasOnly(of.person, PERSON_FIELDS)) rests.push(restOf(of.person, PERSON_FIELDS).rest);
  for (const id in of.calendar) rests.push(restOf({ ...of.calendar[id] }, MARK_FIELDS).rest);
  if (!rests.every((rest) => rest === undefined || isJson(rest, LIMITS.restDepth))) return false;
  return isShort || restLength(rests) <= LIMITS.rest;
}

/** How much a newer version added to a case, as JSON. */
const restLength = (rests: readonly (JsonObject | undefined)[]): number =>
  rests.reduce((sum, rest) => sum + (rest ? JSON.stringify(rest).length : 0), 0);

const isEmpty = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null)
    return value === false || value === 0 || value === EMPTY_CASE.state;
  for (const _ in value) return false;
  return true;
};

const WRITTEN_ALWAYS: readonly string[] = ['id', 'name', 'created', 'changed', 'note', 'entries'];
type Fields = readonly string[];

/** A list as it is written: itself, where each of its parts is. */
function writeList<T extends { readonly rest?: JsonObject }>(
  parts: readonly T[],
  known: Fields | ((part: T) => Fields),
): Json {
  const records = parts.map((part) => writePart(part, typeof known === 'function' ? known(part) : known));
  return records.every((record, i) => record === parts[i]) ? (parts as unknown as Json) : records;
}

const WRITE: { readonly [field in (typeof CASE_FIELDS)[number]]?: (of: Case) => Json } = {
  parties: (of) => writeList(of.parties, PARTY_FIELDS),
  events: (of) => writeList(of.events, EVENT_FIELDS),
  entries: (of) => writeList(of.entries, ({ kind }) => ENTRY_FIELDS[kind]),
  tasks: (of) => writeList(of.tasks, TASK_FIELDS),
  receipts: (of) => writeList(of.receipts, RECEIPT_FIELDS),
};

/** The record of a case: known fields first, in their order, then what a newer version added. */
export function writeRecord(of: Case): JsonObject {
  const record: Record<string, Json> = {};
  for (const field of CASE_FIELDS) {
    if (isEmpty(of[field]) && !WRITTEN_ALWAYS.includes(field)) continue;
    record[field] = WRITE[field]?.(of) ?? (of[field] as Json);
  }
  if (!of.rest) return record;
  const rest = Object.entries(of.rest).filter(([key]) => !(CASE_FIELDS as readonly string[]).includes(key));
  return { ...record, ...Object.fromEntries(rest) };
}
