import { isDay } from '../calendar/day.ts';
import type { CaseEntry, Facts } from './case.ts';
import { isDone } from './done.ts';
import { isPlainObject, type Json, type JsonObject } from './json.ts';
import { isFactName, isId, isLawName, LIMITS } from './text.ts';

export const ENTRY_FIELDS = {
  term: ['id', 'kind', 'instrument', 'rule', 'facts', 'done', 'snoozed'],
  count: ['id', 'kind', 'facts', 'done', 'snoozed'],
  eligibility: ['id', 'kind', 'instrument', 'facts', 'done', 'snoozed'],
  documents: ['id', 'kind', 'instrument', 'facts', 'done', 'snoozed'],
} as const satisfies Record<CaseEntry['kind'], readonly string[]>;

/** What a newer version added to a part, set apart. */
export function restOf(
  record: Readonly<Record<string, unknown>>,
  known: readonly string[],
): { rest?: JsonObject } {
  const unknown = Object.keys(record).filter((key) => !known.includes(key));
  if (unknown.length === 0) return {};
  return { rest: Object.fromEntries(unknown.map((key) => [key, record[key]])) as JsonObject };
}

/** Whether a record has no field but these. */
export function hasOnly(record: object, known: readonly string[]): boolean {
  for (const key in record) if (!known.includes(key)) return false;
  return true;
}

/** A part from its record that was found right: the record itself, unless a newer version added to it. */
export function partOf(record: Readonly<Record<string, unknown>>, known: readonly string[]): JsonObject {
  if (hasOnly(record, known)) return record as JsonObject;
  const own = Object.entries(record).filter(([key]) => known.includes(key));
  return { ...(Object.fromEntries(own) as JsonObject), ...restOf(record, known) };
}

/** Whether a part has no field but these, each set, in their order: it is its own record. */
function isWritten(part: object, known: readonly string[]): boolean {
  const values = part as Readonly<Record<string, unknown>>;
  let from = 0;
  for (const key in values) {
    const at = known.indexOf(key, from);
    if (at < 0 || values[key] === undefined) return false;
    from = at + 1;
  }
  return true;
}

/** A part with its known fields in their order, then what was set apart; what is not set is left out. */
export function writePart(part: { readonly rest?: JsonObject }, known: readonly string[]): JsonObject {
  if (isWritten(part, known)) return part as JsonObject;
  const values = part as Readonly<Record<string, unknown>>;
  const record: Record<string, Json> = {};
  for (const key of known) if (values[key] !== undefined) record[key] = values[key] as Json;
  if (!part.rest) return record;
  const rest = Object.entries(part.rest).filter(([key]) => !known.includes(key));
  return Object.fromEntries([...Object.entries(record), ...rest]);
}

export const isText = (value: unknown, holds: (text: string) => boolean): value is string =>
  typeof value === 'string' && holds(value);

export const isOneOf = <T extends string>(all: readonly T[], value: unknown): value is T =>
  (all as readonly unknown[]).includes(value);

export const isLine = (value: unknown): value is string =>
  isText(value, (text) => text.length <= LIMITS.line);

/** A list whose members each have an id of their own; null where one of them is none. */
export function readList<T extends { readonly id: string }>(
  value: unknown,
  most: number,
  read: (item: unknown) => T | null,
): readonly T[] | null {
  if (!Array.isArray(value) || value.length > most) return null;
  let isAsRead = true;
  const items: T[] = [];
  for (const one of value) {
    const item = read(one);
    if (!item) return null;
    isAsRead &&= item === one;
    items.push(item);
  }
  if (items.length > 1 && new Set(items.map(({ id }) => id)).size < items.length) return null;
  return isAsRead ? (value as T[]) : items;
}

export function isFacts(value: unknown): value is Facts {
  if (!isPlainObject(value)) return false;
  let count = 0;
  for (const name in value) {
    const text = value[name];
    if (!isFactName(name) || typeof text !== 'string' || text.length > LIMITS.factValue) return false;
    count += 1;
  }
  return count <= LIMITS.facts;
}

const isSetWrong = (value: unknown, holds: (text: string) => boolean): boolean =>
  value !== undefined && !isText(value, holds);

/** The kind of an entry whose own fields are right; null where it is none. */
function kindOf({ kind, instrument, rule }: Readonly<Record<string, unknown>>): CaseEntry['kind'] | null {
  if (kind === 'count') return kind;
  if (!isText(instrument, isLawName)) return null;
  if (kind === 'eligibility' || kind === 'documents') return kind;
  return kind === 'term' && isText(rule, isLawName) ? kind : null;
}

/** One entry of a record; null where it is none. */
export function readEntry(value: unknown): CaseEntry | null {
  if (!isPlainObject(value) || !isText(value.id, isId) || !isFacts(value.facts)) return null;
  if (isSetWrong(value.done, isDone) || isSetWrong(value.snoozed, isDay)) return null;
  const kind = kindOf(value);
  return kind && (partOf(value, ENTRY_FIELDS[kind]) as unknown as CaseEntry);
}
