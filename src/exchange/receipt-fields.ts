import * as v from 'valibot';
import { type Day, readDay } from '../calendar/day.ts';

/** What is wrong at one place of a receipt. */
export type ReceiptFault =
  | 'missing'
  | 'unknown-field'
  | 'not-text'
  | 'not-a-list'
  | 'not-an-object'
  | 'not-a-day'
  | 'not-an-instant'
  | 'not-a-name'
  | 'not-a-hash'
  | 'not-a-choice'
  | 'not-a-number'
  | 'not-a-version'
  | 'too-long'
  | 'too-many';

/** So that a file from anywhere can neither fill the page nor hang it. UTF-16 units, or entries of a list. */
export const RECEIPT_LIMITS = { text: 2_000_000, depth: 12, line: 2000, list: 2000, facts: 200 } as const;

const fault = <F extends ReceiptFault>(code: F): F => code;

export const flag = v.boolean(fault('not-a-choice'));
export const whole = v.pipe(v.number(fault('not-a-number')), v.integer(fault('not-a-number')));
export const line = v.pipe(v.string(fault('not-text')), v.maxLength(RECEIPT_LIMITS.line, fault('too-long')));

const named = <F extends ReceiptFault>(pattern: RegExp, code: F) =>
  v.pipe(v.string(fault('not-text')), v.regex(pattern, code));

/** An instrument, a rule, an event, a holiday. */
export const name = named(/^[a-z][a-z0-9]{0,40}(-[a-z0-9]{1,40}){0,12}$/, 'not-a-name');
/** The name of a fact as an address carried it, whatever that was. */
export const factName = v.pipe(line, v.minLength(1, fault('not-a-name')));
export const state = named(/^[A-Z]{2}$/, 'not-a-name');
export const zone = named(/^[A-Za-z][A-Za-z0-9_+-]{0,40}(\/[A-Za-z0-9_+-]{1,40}){0,2}$/, 'not-a-name');
export const clock = named(/^([01]\d|2[0-3]):[0-5]\d$/, 'not-an-instant');
export const hash = named(/^[0-9a-f]{16}$/, 'not-a-hash');
export const offset = named(/^[+-]\d\d:\d\d$/, 'not-an-instant');
/** A wall-clock time, 24:00 included: `2026-12-10T24:00`. */
export const wallTime = named(/^\d{4}-\d\d-\d\dT([01]\d|2[0-4]):[0-5]\d$/, 'not-an-instant');

export const day = v.pipe(
  named(/^\d{4}-\d\d-\d\d$/, 'not-a-day'),
  v.check((text) => 'day' in readDay(text), fault('not-a-day')),
  v.transform((text) => text as Day),
);

export const instant = v.pipe(
  named(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/, 'not-an-instant'),
  v.check(isInstant, fault('not-an-instant')),
);

function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}

export const choice = <const T extends readonly string[]>(values: T) =>
  v.picklist(values, fault('not-a-choice'));

export const list = <T>(item: v.GenericSchema<unknown, T>) =>
  v.pipe(v.array(item, fault('not-a-list')), v.maxLength(RECEIPT_LIMITS.list, fault('too-many')));

export const record = <T extends v.ObjectEntries>(entries: T) =>
  v.strictObject(entries, fault('not-an-object'));
