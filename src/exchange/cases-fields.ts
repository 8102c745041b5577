import * as v from 'valibot';
import { isDay } from '../calendar/day.ts';
import { isDone } from '../cases/done.ts';
import { isPlainObject } from '../cases/json.ts';
import { isCaseName, isFactName, isId, isInstant, isLawName, LIMITS } from '../cases/text.ts';

/** What is wrong at one place of a file. */
export type Fault =
  | 'missing'
  | 'not-text'
  | 'not-a-list'
  | 'not-an-object'
  | 'not-a-number'
  | 'not-yes-or-no'
  | 'not-an-id'
  | 'not-an-instant'
  | 'not-a-day'
  | 'not-a-name'
  | 'not-a-fact-name'
  | 'not-a-version'
  | 'unknown-kind'
  | 'unknown-choice'
  | 'too-long'
  | 'too-many'
  | 'repeated';

/** A text that has a form, said in the published schema, and holds what only a reader can see. */
const text = (holds: (text: string) => boolean, fault: Fault, pattern: RegExp) =>
  v.pipe(
    v.string('not-text' satisfies Fault),
    v.regex<string, Fault>(pattern, fault),
    v.check<string, Fault>((value) => holds(value), fault),
  );

export const atMost = (limit: number) =>
  v.pipe(v.string('not-text' satisfies Fault), v.maxLength<string, number, Fault>(limit, 'too-long'));

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;

export const idField = text(isId, 'not-an-id', /^[A-Za-z0-9][A-Za-z0-9~-]{0,119}$/);
export const lawField = text(isLawName, 'not-a-name', /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
export const factNameField = text(isFactName, 'not-a-fact-name', /^[A-Za-z][A-Za-z0-9._:~-]{0,79}$/);
export const instantField = text(isInstant, 'not-an-instant', INSTANT);
export const dayField = text(isDay, 'not-a-day', /^\d{4}-\d\d-\d\d$/);
export const doneField = text(isDone, 'not-a-day', /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/);
export const nameField = v.pipe(
  v.string('not-text' satisfies Fault),
  v.minLength<string, number, Fault>(1, 'not-a-name'),
  v.maxLength<string, number, Fault>(LIMITS.name, 'not-a-name'),
  v.check<string, Fault>(isCaseName, 'not-a-name'),
);
export const lineField = atMost(LIMITS.line);
export const flagField = v.boolean('not-yes-or-no' satisfies Fault);
export const countField = v.pipe(
  v.number('not-a-number' satisfies Fault),
  v.safeInteger<number, Fault>('not-a-number'),
  v.minValue<number, number, Fault>(0, 'not-a-number'),
);
export const choice = <const T extends readonly string[]>(of: T, fault: Fault = 'unknown-choice') =>
  v.picklist(of, fault);

/** Where nothing is required, a list would be taken for an object. */
export const isObject = v.custom<Record<string, unknown>>(isPlainObject, 'not-an-object' satisfies Fault);
type Field = v.GenericSchema<unknown, unknown>;

/** An object whose other fields, a newer version's, pass. */
export const loose = <const T extends v.ObjectEntries>(fields: T) =>
  v.looseObject(fields, 'not-an-object' satisfies Fault);

/** Names and their values. */
export const named = <T extends Field>(name: v.GenericSchema<string, string>, value: T, most: number) =>
  v.pipe(
    isObject,
    v.record(name, value, 'not-an-object' satisfies Fault),
    v.maxEntries<Record<string, v.InferOutput<T>>, number, Fault>(most, 'too-many'),
  );

/** A list of at most so many. */
export const listed = <T extends Field>(member: T, most: number) =>
  v.pipe(
    v.array(member, 'not-a-list' satisfies Fault),
    v.maxLength<v.InferOutput<T>[], number, Fault>(most, 'too-many'),
  );

/** A list of parts, each with an id of its own. */
export const listedById = <T extends v.GenericSchema<unknown, { readonly id: string }>>(
  member: T,
  most: number,
) =>
  v.pipe(
    listed(member, most),
    v.check<v.InferOutput<T>[], Fault>(
      (items) => new Set(items.map(({ id }) => id)).size === items.length,
      'repeated',
    ),
  );
