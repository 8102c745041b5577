import type { Case } from './case.ts';
import { canonical, isPlainObject, type Json, type JsonObject } from './json.ts';

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

export const sameJson = (a: Json | undefined, b: Json | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && canonical(a) === canonical(b));

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

/** Every place of a case at which something stands. */
export function placesOf(of: Case): { readonly part: Part; readonly key?: string }[] {
  return [
    ...FIELDS.map((part) => ({ part })),
    ...of.instruments.map((key) => ({ part: 'instruments' as const, key })),
    ...RECORDS.flatMap((part) => Object.keys(recordOf(of, part)).map((key) => ({ part, key }))),
    ...LISTS.flatMap((part) => listOf(of, part).map(({ id }) => ({ part, key: id }))),
  ];
}

export const placeName = ({ part, key = '' }: { readonly part: Part; readonly key?: string }): string =>
  `${part}/${key}`;

/** What leads from one state of a case to another, in the order of the case. */
export function changesBetween(from: Case, to: Case): Change[] {
  const seen = new Set<string>();
  const changes: Change[] = [];
  for (const at of [...placesOf(from), ...placesOf(to)]) {
    if (seen.has(placeName(at))) continue;
    seen.add(placeName(at));
    const before = valueAt(from, at.part, at.key);
    const after = valueAt(to, at.part, at.key);
    if (sameJson(before, after)) continue;
    changes.push({
      ...at,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...placeIn(before === undefined ? to : from, at, before === undefined || after === undefined),
    });
  }
  return changes;
}

function placeIn(of: Case, { part, key }: { part: Part; key?: string }, moves: boolean): { place?: number } {
  if (!moves || !(LISTS as readonly string[]).includes(part)) return {};
  const list = listOf(of, part as ListPart);
  const place = list.findIndex(({ id }) => id === key);
  return place < list.length - 1 ? { place } : {};
}

/** The case with one value in place of another; nothing is asked. */
export function withValue(of: Case, { part, key = '', place }: Change, value: Json | undefined): Case {
  if (part === 'instruments') {
    const others = of.instruments.filter((id) => id !== key);
    return { ...of, instruments: value === undefined ? others : [...others, key] };
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
