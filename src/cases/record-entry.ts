import { isDay } from '../calendar/day.ts';
import type { CaseEntry, Facts } from './case.ts';
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

/** A part with its known fields in their order, then what was set apart; what is not set is left out. */
export function writePart(part: { readonly rest?: JsonObject }, known: readonly string[]): JsonObject {
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
  all.some((one) => one === value);

export const isLine = (value: unknown): value is string =>
  isText(value, (text) => text.length <= LIMITS.line);

/** A list whose members each have an id of their own; null where one of them is none. */
export function readList<T extends { readonly id: string }>(
  value: unknown,
  most: number,
  read: (item: unknown) => T | null,
): readonly T[] | null {
  if (!Array.isArray(value) || value.length > most) return null;
  const items: T[] = [];
  for (const one of value) {
    const item = read(one);
    if (!item) return null;
    items.push(item);
  }
  return new Set(items.map(({ id }) => id)).size === items.length ? items : null;
}

export function isFacts(value: unknown): value is Facts {
  if (!isPlainObject(value)) return false;
  const names = Object.keys(value);
  return (
    names.length <= LIMITS.facts &&
    names.every((name) => isFactName(name) && isText(value[name], (text) => text.length <= LIMITS.factValue))
  );
}

const isNoDay = (value: unknown): boolean => value !== undefined && !isText(value, isDay);

/** One entry of a record; null where it is none. */
export function readEntry(value: unknown): CaseEntry | null {
  if (!isPlainObject(value) || !isText(value.id, isId) || !isFacts(value.facts)) return null;
  const { id, kind, instrument, rule, facts, done, snoozed } = value;
  if (isNoDay(done) || isNoDay(snoozed)) return null;
  const marks = {
    ...(done === undefined ? {} : { done }),
    ...(snoozed === undefined ? {} : { snoozed }),
  } as Pick<CaseEntry, 'done' | 'snoozed'>;
  const held = { facts: { ...facts }, ...marks };
  if (kind === 'count') return { id, kind, ...held, ...restOf(value, ENTRY_FIELDS.count) };
  if (!isText(instrument, isLawName)) return null;
  if (kind === 'eligibility' || kind === 'documents')
    return { id, kind, instrument, ...held, ...restOf(value, ENTRY_FIELDS[kind]) };
  if (kind !== 'term' || !isText(rule, isLawName)) return null;
  return { id, kind, instrument, rule, ...held, ...restOf(value, ENTRY_FIELDS.term) };
}
