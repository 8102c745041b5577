import type { Case, CaseEntry, Facts } from './case.ts';
import { isJson, isPlainObject, type Json, type JsonObject } from './json.ts';
import { isCaseName, isFactName, isId, isInstant, isLawName, LIMITS } from './text.ts';

/**
 * A case at rest, in the store and in files: flat JSON, where fields that a newer version added stand beside
 * those known here. Reading sets them apart as `rest`, writing puts them back.
 */
const CASE_FIELDS = ['id', 'name', 'created', 'changed', 'note', 'entries'] as const;
const ENTRY_FIELDS = {
  term: ['id', 'kind', 'instrument', 'rule', 'facts'],
  count: ['id', 'kind', 'facts'],
  eligibility: ['id', 'kind', 'instrument', 'facts'],
  documents: ['id', 'kind', 'instrument', 'facts'],
} as const satisfies Record<CaseEntry['kind'], readonly string[]>;

function setApart(record: JsonObject, known: readonly string[]): { rest?: JsonObject } {
  const unknown = Object.entries(record).filter(([key]) => !known.includes(key));
  return unknown.length === 0 ? {} : { rest: Object.fromEntries(unknown) };
}

const isText = (value: unknown, holds: (text: string) => boolean): value is string =>
  typeof value === 'string' && holds(value);

function isFacts(value: unknown): value is Facts {
  if (!isPlainObject(value)) return false;
  const all = Object.entries(value);
  return (
    all.length <= LIMITS.facts &&
    all.every(([name, fact]) => isFactName(name) && isText(fact, (text) => text.length <= LIMITS.factValue))
  );
}

/** Fields of a record that this version does not know, in order. */
export function unknownFields(record: JsonObject, kind: CaseEntry['kind'] | null): string[] {
  const known: readonly string[] = kind === null ? CASE_FIELDS : ENTRY_FIELDS[kind];
  return Object.keys(record).filter((key) => !known.includes(key));
}

/** One entry of a record; null where it is none. */
export function readEntry(value: unknown): CaseEntry | null {
  if (!isPlainObject(value) || !isText(value.id, isId) || !isFacts(value.facts)) return null;
  const { id, kind, instrument, rule, facts } = value;
  const record = value as JsonObject;
  if (kind === 'count') return { id, kind, facts: { ...facts }, ...setApart(record, ENTRY_FIELDS.count) };
  if (!isText(instrument, isLawName)) return null;
  if (kind === 'eligibility' || kind === 'documents')
    return { id, kind, instrument, facts: { ...facts }, ...setApart(record, ENTRY_FIELDS[kind]) };
  if (kind !== 'term' || !isText(rule, isLawName)) return null;
  return { id, kind, instrument, rule, facts: { ...facts }, ...setApart(record, ENTRY_FIELDS.term) };
}

/** A case from its record; null where it is not one whole valid case. */
export function readRecord(value: unknown): Case | null {
  if (!isPlainObject(value) || !isJson(value, LIMITS.depth)) return null;
  const { id, name, created, changed, note, entries } = value;
  if (!isText(id, isId) || !isText(name, isCaseName)) return null;
  if (!isText(created, isInstant) || !isText(changed, isInstant)) return null;
  if (!isText(note, (text) => text.length <= LIMITS.note)) return null;
  if (!Array.isArray(entries) || entries.length > LIMITS.entries) return null;
  const read: CaseEntry[] = [];
  for (const entry of entries.map(readEntry)) if (entry) read.push(entry);
  if (read.length < entries.length || new Set(read.map((entry) => entry.id)).size < read.length) return null;
  const whole: Case = { id, name, created, changed, note, entries: read, ...setApart(value, CASE_FIELDS) };
  return restLength(whole) <= LIMITS.rest ? whole : null;
}

/** How much a newer version added to a case, as JSON. */
export const restLength = (of: Case): number =>
  [of.rest, ...of.entries.map((entry) => entry.rest)].reduce(
    (sum, rest) => sum + (rest ? JSON.stringify(rest).length : 0),
    0,
  );

function writeEntry(entry: CaseEntry): JsonObject {
  const { rest, ...known } = entry;
  return { ...known, ...withoutFields(rest, ENTRY_FIELDS[entry.kind]) };
}

function withoutFields(rest: JsonObject | undefined, known: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(rest ?? {}).filter(([key]) => !known.includes(key)));
}

/** The record of a case: known fields first, in their order, then what a newer version added. */
export function writeRecord(of: Case): JsonObject {
  const { id, name, created, changed, note, entries } = of;
  const record: Record<string, Json> = { id, name, created, changed, note, entries: entries.map(writeEntry) };
  return { ...record, ...withoutFields(of.rest, CASE_FIELDS) };
}
