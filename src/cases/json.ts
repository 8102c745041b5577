/** JSON as data: what a record of a case may hold, and nothing that merely looks like it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** Keys through which a plain assignment would reach an object's prototype. */
const isPrototypeKey = (key: string): boolean =>
  key === '__proto__' || key === 'prototype' || key === 'constructor';

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

export type JsonFault = 'too-deep' | 'not-a-field-name' | 'not-json';

/** Adds up what is walked over: how long it is as JSON, at most. */
export interface Tally {
  length: number;
}
/** What the longest unit, the longest number, and the signs around a value take as JSON, at most. */
const UNIT = 6;
const NUMBER = 25;
const AROUND = 4;

/**
 * What keeps a value from being JSON no deeper than `depth`; null where it is. A `Temporal` object is not JSON: a
 * store would refuse a native one and silently keep a polyfilled one as `{}`. The depth bounds the recursion too.
 */
export function jsonFault(value: unknown, depth: number, tally: Tally = { length: 0 }): JsonFault | null {
  tally.length += AROUND;
  if (typeof value === 'string') {
    tally.length += UNIT * value.length;
    return null;
  }
  tally.length += NUMBER;
  if (value === null || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'not-json';
  if (Array.isArray(value)) {
    if (depth <= 0) return 'too-deep';
    for (const item of value) {
      const fault = jsonFault(item, depth - 1, tally);
      if (fault) return fault;
    }
    return null;
  }
  if (!isPlainObject(value)) return 'not-json';
  if (depth <= 0) return 'too-deep';
  for (const key in value) {
    if (isPrototypeKey(key)) return 'not-a-field-name';
    tally.length += AROUND + UNIT * key.length;
    const fault = jsonFault(value[key], depth - 1, tally);
    if (fault) return fault;
  }
  return null;
}

export const isJson = (value: unknown, depth: number): value is Json => jsonFault(value, depth) === null;

/** The same value written the same way, whatever the order of its keys. */
export function canonical(value: Json): string {
  return JSON.stringify(sorted(value));
}

export function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
