/** JSON as data: what a record of a case may hold, and nothing that merely looks like it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** Keys through which a plain assignment would reach an object's prototype. */
const PROTOTYPE_KEYS = new Set(['__proto__', 'prototype', 'constructor']);

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

export type JsonFault = 'too-deep' | 'not-a-field-name' | 'not-json';

/**
 * What keeps a value from being JSON no deeper than `depth`; null where it is. A `Temporal` object is not JSON: a
 * store would refuse a native one and silently keep a polyfilled one as `{}`. The depth bounds the recursion too.
 */
export function jsonFault(value: unknown, depth: number): JsonFault | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'not-json';
  if (!Array.isArray(value) && !isPlainObject(value)) return 'not-json';
  if (depth <= 0) return 'too-deep';
  if (Array.isArray(value)) {
    for (const item of value) {
      const fault = jsonFault(item, depth - 1);
      if (fault) return fault;
    }
    return null;
  }
  for (const key of Object.keys(value)) {
    if (PROTOTYPE_KEYS.has(key)) return 'not-a-field-name';
    const fault = jsonFault(value[key], depth - 1);
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
