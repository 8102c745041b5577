import * as v from 'valibot';
import {
  BOUNDS,
  DAY_KINDS,
  type DateFind,
  INFERRED,
  LENGTH_UNITS,
  type LengthFind,
  PAGE_LANGUAGES,
} from '../reading/find.ts';
import type { Report } from './messages.ts';

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const place = {
  start: whole,
  end: whole,
  lang: v.picklist(PAGE_LANGUAGES),
  inferred: v.pipe(v.array(v.picklist(INFERRED)), v.maxLength(INFERRED.length)),
};
const length: v.GenericSchema<LengthFind> = v.strictObject({
  ...place,
  kind: v.picklist(['term', 'threshold']),
  n: whole,
  upTo: v.nullable(whole),
  unit: v.picklist(LENGTH_UNITS),
  bound: v.nullable(v.picklist(BOUNDS)),
  days: v.nullable(v.picklist(DAY_KINDS)),
  digits: v.nullable(whole),
});
const date: v.GenericSchema<DateFind> = v.strictObject({
  ...place,
  kind: v.literal('date'),
  iso: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.isoDate()),
});

/** Letters and finds that one message may bring, and letters of a page in all: a page script sends no more, whatever the page holds. */
export const MOST_AT_ONCE = 0x10000;
export const MOST_LETTERS = 20_000_000;
const MOST_FINDS = 1000;
const LONGEST_TITLE = 1000;

const report = v.variant('report', [
  v.strictObject({ report: v.literal('off') }),
  v.strictObject({
    report: v.literal('state'),
    run: whole,
    state: v.picklist(['reading', 'stopped', 'done']),
    title: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
    origin: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/?#]+$/))),
    read: whole,
    of: whole,
    unread: v.strictObject({ frames: whole, editable: whole }),
  }),
  v.strictObject({
    report: v.literal('text'),
    run: whole,
    at: v.pipe(whole, v.maxValue(MOST_LETTERS)),
    text: v.pipe(v.string(), v.maxLength(MOST_AT_ONCE)),
  }),
  v.strictObject({
    report: v.literal('finds'),
    run: whole,
    finds: v.pipe(v.array(v.union([length, date])), v.maxLength(MOST_FINDS)),
  }),
]);

/** A report as it came; null: none of ours. */
export function readReport(message: unknown): Report | null {
  const read = v.safeParse(report, message);
  return read.success ? (read.output as Report) : null;
}
