import { CASE_STATES, type Case, type CaseEntry, EMPTY_CASE } from './case.ts';
import { bounded } from './history.ts';
import { isJson, isPlainObject, type Json, type JsonObject } from './json.ts';
import { PERSON_FIELDS } from './parts.ts';
import {
  ENTRY_FIELDS,
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
  if (!isPlainObject(value) || !isJson(value, LIMITS.depth)) return null;
  const given = { ...EMPTY_CASE, ...value } as Record<string, unknown>;
  const { id, name, created, changed, note, state, archived, person, instruments, facts, calendar, dropped } =
    given;
  if (!isText(id, isId) || !isText(name, isCaseName)) return null;
  if (!isText(created, isInstant) || !isText(changed, isInstant)) return null;
  if (!isText(value.note, (text) => text.length <= LIMITS.note)) return null;
  if (!isOneOf(CASE_STATES, state) || typeof archived !== 'boolean') return null;
  if (!isPerson(person) || !isNames(instruments) || !isFacts(facts) || !isCalendar(calendar)) return null;
  if (typeof dropped !== 'number' || !Number.isSafeInteger(dropped) || dropped < 0) return null;
  const parties = readList(given.parties, LIMITS.parties, readParty);
  const events = readList(given.events, LIMITS.events, readEvent);
  const entries = readList(value.entries, LIMITS.entries, readEntry);
  const tasks = readList(given.tasks, LIMITS.tasks, readTask);
  const receipts = readList(given.receipts, LIMITS.receipts, readReceipt);
  const history = readList(given.history, LIMITS.history, readHistoryItem);
  if (!parties || !events || !entries || !tasks || !receipts || !history) return null;
  const whole: Case = {
    id,
    name,
    created,
    changed,
    note: note as string,
    state,
    archived,
    person: { ...person },
    instruments: [...instruments],
    facts: { ...facts },
    parties,
    events,
    entries,
    tasks,
    receipts,
    calendar: { ...calendar },
    history,
    dropped,
    ...restOf(value, CASE_FIELDS),
  };
  const parts = [whole, ...parties, ...events, ...entries, ...tasks, ...receipts];
  const rests = [
    ...parts.map(({ rest }) => rest),
    restOf(person, PERSON_FIELDS).rest,
    ...Object.values(calendar).map((mark) => restOf({ ...mark }, MARK_FIELDS).rest),
  ];
  if (!rests.every((rest) => rest === undefined || isJson(rest, LIMITS.restDepth))) return null;
  // More history than fits is no fault of the case: another version may keep more of it.
  return restLength(rests) <= LIMITS.rest ? bounded(whole) : null;
}

/** How much a newer version added to a case, as JSON. */
const restLength = (rests: readonly (JsonObject | undefined)[]): number =>
  rests.reduce((sum, rest) => sum + (rest ? JSON.stringify(rest).length : 0), 0);

const isEmpty = (value: unknown): boolean =>
  value === false ||
  value === 0 ||
  value === EMPTY_CASE.state ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

const WRITTEN_ALWAYS: readonly string[] = ['id', 'name', 'created', 'changed', 'note', 'entries'];

/** The record of a case: known fields first, in their order, then what a newer version added. */
export function writeRecord(of: Case): JsonObject {
  const parts: Record<string, unknown> = {
    ...of,
    parties: of.parties.map((one) => writePart(one, PARTY_FIELDS)),
    events: of.events.map((one) => writePart(one, EVENT_FIELDS)),
    entries: of.entries.map((one) => writePart(one, ENTRY_FIELDS[one.kind])),
    tasks: of.tasks.map((one) => writePart(one, TASK_FIELDS)),
    receipts: of.receipts.map((one) => writePart(one, RECEIPT_FIELDS)),
  };
  const record: Record<string, Json> = {};
  for (const field of CASE_FIELDS)
    if (WRITTEN_ALWAYS.includes(field) || !isEmpty(parts[field])) record[field] = parts[field] as Json;
  if (!of.rest) return record;
  const rest = Object.entries(of.rest).filter(([key]) => !(CASE_FIELDS as readonly string[]).includes(key));
  return { ...record, ...Object.fromEntries(rest) };
}
