import type { Case } from './case.ts';
import { isPlainObject, type Json, type JsonObject } from './json.ts';

/** The lists of a case whose members have an id, and the records whose members have a name. */
export const LISTS = ['parties', 'events', 'entries', 'tasks', 'receipts'] as const;
export const RECORDS = ['person', 'facts', 'calendar', 'rest'] as const;
export const FIELDS = ['name', 'note', 'state', 'archived'] as const;
export type ListPart = (typeof LISTS)[number];
export type RecordPart = (typeof RECORDS)[number];
export type FieldPart = (typeof FIELDS)[number];
export type Part = ListPart | RecordPart | FieldPart | 'instruments';

/** One value of a case that was another before. Absent `before`: it was not there; absent `after`: it is gone. */
export interface Change {
  readonly part: Part;
  /** The id or name within a list or record; absent of a field. */
  readonly key?: string;
  readonly before?: Json;
  readonly after?: Json;
  /** Where it stands in its list, if not at the end. */
  readonly place?: number;
}

/** Whether two values say the same, whatever the order of their keys; what is not set counts as left out. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((one, i) => sameJson(one, b[i]))
    );
  const [one, other] = [a as JsonObject, b as JsonObject];
  const set = (of: JsonObject) => Object.keys(of).filter((key) => of[key] !== undefined);
  const keys = set(one);
  return (
    keys.length === set(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameJson(one[key], other[key]))
  );
}

/** A value of a case as plain JSON: what is not set is left out. */
const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

type Listed = { readonly id: string };
const listOf = (of: Case, part: ListPart): readonly Listed[] => of[part];
const recordOf = (of: Case, part: RecordPart): Readonly<Record<string, unknown>> => of[part] ?? {};

/** The value at a place; undefined where there is none. */
export function valueAt(of: Case, part: Part, key = ''): Json | undefined {
  if (part === 'instruments') return of.instruments.includes(key) ? true : undefined;
  if ((FIELDS as readonly string[]).includes(part)) return of[part as FieldPart];
  const value = (LISTS as readonly string[]).includes(part)
    ? listOf(of, part as ListPart).find(({ id }) => id === key)
    : Object.hasOwn(recordOf(of, part as RecordPart), key)
      ? recordOf(of, part as RecordPart)[key]
      : undefined;
  return value === undefined ? undefined : plain(value);
}

export interface Place {
  readonly part: Part;
  readonly key?: string;
}

export const placeName = ({ part, key = '' }: Place): string => `${part}/${key}`;

/** Every place of a case at which something stands, in the order of the case, with what stands there. */
export function valuesOf(of: Case): ReadonlyMap<string, Place & { readonly value: Json }> {
  const found = new Map<string, Place & { readonly value: Json }>();
  const put = (at: Place, value: unknown) => {
    if (value !== undefined) found.set(placeName(at), { ...at, value: value as Json });
  };
  for (const part of FIELDS) put({ part }, of[part]);
  for (const key of of.instruments) put({ part: 'instruments', key }, true);
  for (const part of RECORDS)
    for (const [key, value] of Object.entries(recordOf(of, part))) put({ part, key }, value);
  for (const part of LISTS) for (const item of listOf(of, part)) put({ part, key: item.id }, item);
  return found;
}

/** Whether two cases hold the same, but for the order of their lists and what was written down of changes. */
export function sameContent(a: Case, b: Case): boolean {
  const [one, other] = [valuesOf(a), valuesOf(b)];
  return (
    one.size === other.size && [...one].every(([name, { value }]) => sameJson(value, other.get(name)?.value))
  );
}

/** What leads from one state of a case to another, in the order of the case: what is gone before what is new. */
export function changesBetween(from: Case, to: Case): Change[] {
  const [was, is] = [valuesOf(from), valuesOf(to)];
  const changes: Change[] = [];
  for (const [name, { part, key }] of new Map([...was, ...is])) {
    const [before, after] = [was.get(name)?.value, is.get(name)?.value];
    if (sameJson(before, after)) continue;
    const at = key === undefined ? { part } : { part, key };
    changes.push({
      ...at,
      ...(before === undefined ? {} : { before: plain(before) }),
      ...(after === undefined ? {} : { after: plain(after) }),
      ...placeIn(before === undefined ? to : from, at, before === undefined || after === undefined),
    });
  }
  return changes;
}

/** Where something stands in its list, if not at the end. */
export function placeOf(of: Case, { part, key = '' }: Place): { readonly place?: number } {
  const ids =
    part === 'instruments'
      ? of.instruments
      : (LISTS as readonly string[]).includes(part)
        ? listOf(of, part as ListPart).map(({ id }) => id)
        : [];
  const place = ids.indexOf(key);
  return place >= 0 && place < ids.length - 1 ? { place } : {};
}

const placeIn = (of: Case, at: Place, moves: boolean) => (moves ? placeOf(of, at) : {});

/** The case with one value in place of another; nothing is asked. */
export function withValue(of: Case, { part, key = '', place }: Change, value: Json | undefined): Case {
  if (part === 'instruments') {
    if (value !== undefined && of.instruments.includes(key)) return of;
    const others = of.instruments.filter((id) => id !== key);
    const to = Math.min(place ?? others.length, others.length);
    if (value === undefined) return { ...of, instruments: others };
    return { ...of, instruments: [...others.slice(0, to), key, ...others.slice(to)] };
  }
  if ((FIELDS as readonly string[]).includes(part)) return { ...of, [part]: value };
  if ((LISTS as readonly string[]).includes(part)) {
    const list = listOf(of, part as ListPart);
    const at = list.findIndex(({ id }) => id === key);
    const item = value as unknown as Listed;
    if (value === undefined) return { ...of, [part]: list.filter(({ id }) => id !== key) };
    if (at >= 0) return { ...of, [part]: list.map((one, i) => (i === at ? item : one)) };
    const to = Math.min(place ?? list.length, list.length);
    return { ...of, [part]: [...list.slice(0, to), item, ...list.slice(to)] };
  }
  const { [key]: _gone, ...others } = recordOf(of, part as RecordPart);
  const record = value === undefined ? others : { ...others, [key]: value };
  if (part === 'rest' && Object.keys(record).length === 0) {
    const { rest: _none, ...without } = of;
    return without;
  }
  return { ...of, [part]: record };
}

export const inverse = ({ before, after, ...at }: Change): Change => ({
  ...at,
  ...(after === undefined ? {} : { before: after }),
  ...(before === undefined ? {} : { after: before }),
});

/**
 * One value after two changes from a common one: what only one side changed is taken from it, records are looked
 * at field by field. Null: both changed the same thing, differently.
 */
export function mergedValue(
  base: Json | undefined,
  mine: Json | undefined,
  theirs: Json | undefined,
): { readonly value: Json | undefined } | null {
  if (sameJson(mine, theirs) || sameJson(base, theirs)) return { value: mine };
  if (sameJson(base, mine)) return { value: theirs };
  if (!isPlainObject(mine) || !isPlainObject(theirs)) return null;
  const from = (isPlainObject(base) ? base : {}) as JsonObject;
  const merged: Record<string, Json> = {};
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const one = mergedValue(from[key], (mine as JsonObject)[key], (theirs as JsonObject)[key]);
    if (!one) return null;
    if (one.value !== undefined) merged[key] = one.value;
  }
  return { value: merged };
}
