import * as v from 'valibot';
import { isPlainObject, type JsonFault, jsonFault } from '../cases/json.ts';
import { cleanName } from '../cases/text.ts';
import { RECEIPT_LIMITS, type ReceiptFault } from './receipt-fields.ts';
import { type Receipt, receiptSchema } from './receipt-schema.ts';

export const RECEIPT_KIND = 'dedere-receipt';
/** The newest that is known here: 1 is of terms and plain counts, 2 of eligibility. */
export const RECEIPT_VERSION = 2;

export type ReceiptProblem =
  | { readonly problem: 'not-json' | 'not-a-receipt' | 'too-large' }
  | { readonly problem: 'newer-version'; readonly version: number }
  /** `where`: the path of the field, `result.safe.day`; empty: the whole. */
  | { readonly problem: 'damaged'; readonly where: string; readonly why: ReceiptFault | JsonFault };

/** Reads the text of a receipt: all of it or, with the place of the first fault, nothing. Never throws. */
export function readReceipt(text: string): { readonly receipt: Receipt } | ReceiptProblem {
  if (text.length > RECEIPT_LIMITS.text) return { problem: 'too-large' };
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { problem: 'not-json' };
  }
  return checked(file);
}

/**
 * The text of a receipt's file: keys in the order of the schema, facts by name, two blanks a level. What could not be
 * read again is not written.
 */
export function writeReceipt(receipt: Receipt): { readonly text: string } | ReceiptProblem {
  const facts = Object.fromEntries(Object.entries(receipt.facts).sort(([a], [b]) => (a < b ? -1 : 1)));
  const read = checked({ ...receipt, facts });
  if ('problem' in read) return read;
  const text = `${JSON.stringify(read.receipt, null, 2)}\n`;
  return text.length > RECEIPT_LIMITS.text ? { problem: 'too-large' } : { text };
}

function checked(file: unknown): { readonly receipt: Receipt } | ReceiptProblem {
  if (!isPlainObject(file) || file.kind !== RECEIPT_KIND) return { problem: 'not-a-receipt' };
  const { version, facts } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { problem: 'damaged', where: 'version', why: version === undefined ? 'missing' : 'not-a-version' };
  if (version > RECEIPT_VERSION) return { problem: 'newer-version', version };
  // First of all: nothing below may walk into a depth without end or along a prototype.
  const unfit = jsonFault(file, RECEIPT_LIMITS.depth);
  if (unfit) return { problem: 'damaged', where: '', why: unfit };
  // A record of the schema would take a list for one.
  if (Array.isArray(facts)) return { problem: 'damaged', where: 'facts', why: 'not-an-object' };
  const read = v.safeParse(receiptSchema, file, { abortEarly: true });
  return read.success ? { receipt: read.output } : damaged(read.issues[0]);
}

const FAULTS: Record<ReceiptFault, true> = {
  missing: true,
  'unknown-field': true,
  'not-text': true,
  'not-a-list': true,
  'not-an-object': true,
  'not-a-day': true,
  'not-an-instant': true,
  'not-a-name': true,
  'not-a-hash': true,
  'not-a-choice': true,
  'not-a-number': true,
  'not-a-version': true,
  'too-long': true,
  'too-many': true,
};
const isFault = (code: string): code is ReceiptFault => Object.hasOwn(FAULTS, code);

function damaged(issue: v.BaseIssue<unknown>): ReceiptProblem {
  const items = issue.path ?? [];
  const last = items.at(-1);
  // The names come from the file: cleaned and shortened, they can be shown.
  const where = cleanName(items.map((item) => String(item.key)).join('.')).slice(0, 120);
  const absent = last?.origin === 'key' && 'value' in last && last.value === undefined;
  const unknown = issue.type === 'strict_object' && issue.expected === 'never';
  const why = absent
    ? 'missing'
    : unknown
      ? 'unknown-field'
      : isFault(issue.message)
        ? issue.message
        : 'not-a-choice';
  return { problem: 'damaged', where, why };
}
