import type { Instant } from '../calendar/zone.ts';
import type { Case, CaseEntry } from '../cases/case.ts';
import {
  isPlainObject,
  type Json,
  type JsonFault,
  type JsonObject,
  jsonFault,
  sorted,
} from '../cases/json.ts';
import { readRecord, unknownFields, writeRecord } from '../cases/record.ts';
import { cleanName, LIMITS } from '../cases/text.ts';
import { type Fault, faultOf } from './cases-schema.ts';

export const FORMAT = 'dedere-cases';
/**
 * Fields may be added without a further version: older ones keep what they do not know. A new kind of entry needs one:
 * 2 came with papers to be sent. A file is written in the lowest version that can hold it, so that an older Dedere
 * reads all it knows and refuses the rest whole.
 */
export const VERSION = 3;
const versionOf = (cases: readonly Case[]): number => Math.max(1, ...cases.map(versionOfOne));
function versionOfOne(of: Case): number {
  if (Object.keys(writeRecord({ ...of, rest: {} })).length > 6) return VERSION;
  return of.entries.some(({ kind }) => kind === 'documents') ? 2 : 1;
}

/** UTF-16 units of a file, and cases in it: far more than a desk ever holds, so that what was exported can be read. */
export const FILE_LIMITS = { text: 64_000_000, cases: 50_000 } as const;

/** A place in a file in the words of one who looks for it: counted from 1; null where it is none of them. */
export interface Place {
  readonly case: number | null;
  readonly entry: number | null;
  readonly field: string | null;
}

export type ReadProblem =
  | { readonly problem: 'not-json' | 'not-dedere' }
  | { readonly problem: 'too-large'; readonly limit: number }
  | { readonly problem: 'newer-version'; readonly version: number }
  | { readonly problem: 'damaged'; readonly where: Place; readonly why: Fault | JsonFault };

export interface ReadCases {
  readonly cases: readonly Case[];
  /** Fields that a newer version wrote: kept with their cases, though this version makes nothing of them. */
  readonly unknown: readonly Place[];
}

/** The file of some cases; the same cases give the same text, whatever the order in which their facts were entered. */
export function writeCases(cases: readonly Case[], exportedAt: Instant): string {
  const file = {
    format: FORMAT,
    version: versionOf(cases),
    exported: exportedAt,
    cases: cases.map(orderedRecord),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Known fields as a reader looks for them, facts and what a newer version added by name. */
function orderedRecord(of: Case): JsonObject {
  const { id, name, created, changed, note, entries, ...rest } = writeRecord(of) as Record<string, Json>;
  const known = { id, name, created, changed, note, entries: (entries as JsonObject[]).map(orderedEntry) };
  return { ...known, ...(sorted(rest) as JsonObject) } as JsonObject;
}

function orderedEntry(entry: JsonObject): JsonObject {
  const { id, kind, instrument, rule, facts, ...rest } = entry;
  const known = Object.entries({ id, kind, instrument, rule, facts: sorted(facts ?? {}) });
  const present = known.filter(([key]) => Object.hasOwn(entry, key)) as [string, Json][];
  return { ...Object.fromEntries(present), ...(sorted(rest as JsonObject) as JsonObject) };
}

/** Reads a file of cases: all of it or, with the place of the first fault, nothing. Never throws. */
export function readCases(text: string): ReadCases | ReadProblem {
  if (text.length > FILE_LIMITS.text) return { problem: 'too-large', limit: FILE_LIMITS.text };
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { problem: 'not-json' };
  }
  if (!isPlainObject(file) || file.format !== FORMAT) return { problem: 'not-dedere' };
  const { version, cases } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return damaged({ field: 'version' }, version === undefined ? 'missing' : 'not-a-version');
  if (version > VERSION) return { problem: 'newer-version', version };
  if (!Array.isArray(cases))
    return damaged({ field: 'cases' }, cases === undefined ? 'missing' : 'not-a-list');
  if (cases.length > FILE_LIMITS.cases) return { problem: 'too-large', limit: FILE_LIMITS.cases };
  return readAll(cases);
}

function readAll(records: readonly unknown[]): ReadCases | ReadProblem {
  const cases: Case[] = [];
  const unknown: Place[] = [];
  for (const [index, record] of records.entries()) {
    const number = index + 1;
    // First of all: nothing below may walk into a depth without end or along a prototype.
    const unfit = jsonFault(record, LIMITS.depth);
    if (unfit) return damaged({ case: number }, unfit);
    const fault = faultOf(record);
    if (fault) return damaged(placeOf(number, fault.path), fault.fault);
    const whole = readRecord(record);
    if (!whole) return damaged({ case: number }, 'too-long');
    cases.push(whole);
    unknown.push(...unknownOf(number, record as JsonObject));
  }
  return { cases, unknown };
}

const damaged = (where: Partial<Place>, why: Fault | JsonFault): ReadProblem => ({
  problem: 'damaged',
  where: { case: null, entry: null, field: null, ...where },
  why,
});

/** A field's name comes from the file: shortened and cleaned, it can be shown. */
const shown = (field: string): string => cleanName(field).slice(0, 80);

function placeOf(number: number, path: readonly (string | number)[]): Place {
  const [first, second, ...rest] = path;
  const inEntry = first === 'entries' && typeof second === 'number';
  const field = (inEntry ? rest : path).join('.');
  return { case: number, entry: inEntry ? second + 1 : null, field: field === '' ? null : shown(field) };
}

function unknownOf(number: number, record: JsonObject): Place[] {
  const ofCase = unknownFields(record, null).map((field) => ({
    case: number,
    entry: null,
    field: shown(field),
  }));
  const entries = record.entries as readonly (JsonObject & { kind: CaseEntry['kind'] })[];
  const ofEntries = entries.flatMap((entry, index) =>
    unknownFields(entry, entry.kind).map((field) => ({
      case: number,
      entry: index + 1,
      field: shown(field),
    })),
  );
  return [...ofCase, ...ofEntries];
}
