import type { Case } from '../cases/case.ts';
import { LISTS } from '../cases/change.ts';
import { canonical, isPlainObject, type JsonFault, jsonFault } from '../cases/json.ts';
import { readRecord, writeRecord } from '../cases/record.ts';
import { LIMITS } from '../cases/text.ts';
import type { Fault } from './cases-fields.ts';
import {
  FILE_LIMITS,
  FORMAT,
  type Place,
  type ReadCases,
  type ReadProblem,
  VERSION,
} from './cases-format.ts';
import { faultOf } from './cases-schema.ts';
import { ListScanner } from './list-scanner.ts';
import { shownField, unknownOf } from './unknown-fields.ts';

/** So many places of newer fields are named, the others counted. */
const NAMED = 100;
const HOLD = [...LISTS, 'history'] as const;

/** Reads a file of cases, piece by piece: all of it or, with the place of the first fault, nothing. Never throws. */
export class CasesReader {
  readonly #scanner = new ListScanner(
    'cases',
    FILE_LIMITS,
    () => this.#begin(),
    (text) => this.#take(text),
    (text) => this.#takeRun(text),
  );
  #byId = new Map<string, Case>();
  #count = 0;
  #unknown = { count: 0, first: [] as Place[] };
  /** The first fault of the cases; what stands around them may say that they are not to be read at all. */
  #fault: ReadProblem | null = null;
  /** What ends the reading at once. */
  #end: ReadProblem | null = null;

  /** False where nothing that comes could be read any more. */
  push(text: string): boolean {
    if (this.#end) return false;
    const overflow = this.#scanner.push(text);
    if (overflow === 'frame') this.#end ??= { problem: 'not-dedere' };
    if (overflow === 'item') this.#end ??= damaged({ case: this.#count + 1 }, 'too-long');
    return this.#end === null;
  }

  end(): ReadCases | ReadProblem {
    if (this.#end) return this.#end;
    let file: unknown;
    try {
      file = JSON.parse(this.#scanner.frame());
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
    return this.#fault ?? { cases: [...this.#byId.values()], unknown: this.#unknown };
  }

  #begin(): void {
    this.#byId = new Map();
    this.#count = 0;
    this.#unknown = { count: 0, first: [] };
    this.#fault = null;
  }

  #take(text: string): void {
    if (this.#end) return;
    let record: unknown;
    try {
      record = JSON.parse(text);
    } catch {
      this.#end = { problem: 'not-json' };
      return;
    }
    this.#takeRecord(record);
  }

  /** Many cases at once, which takes half the time of one by one; false where they are no list. */
  #takeRun(text: string): boolean {
    let records: readonly unknown[];
    try {
      records = JSON.parse(`[${text}]`);
    } catch {
      return false;
    }
    if (!this.#end) for (const record of records) this.#takeRecord(record);
    return true;
  }

  #takeRecord(record: unknown): void {
    this.#count += 1;
    if (this.#count > FILE_LIMITS.cases) {
      this.#fault = { problem: 'too-large', limit: FILE_LIMITS.cases };
      this.#byId = new Map();
    }
    if (this.#fault) return;
    const whole = readRecord(record);
    if (!whole) this.#fault = faultIn(this.#count, record);
    else this.#keep(whole);
  }

  #keep(of: Case): void {
    const before = this.#byId.get(of.id);
    // No file of ours holds a case twice; of two states of it neither would be lost unsaid.
    if (before && canonical(writeRecord(before)) !== canonical(writeRecord(of)))
      this.#fault = damaged({ case: this.#count, field: 'id' }, 'repeated');
    if (before) return;
    this.#byId.set(of.id, of);
    const unknown = unknownOf(of, this.#count);
    this.#unknown.count += unknown.length;
    for (const place of unknown) if (this.#unknown.first.length < NAMED) this.#unknown.first.push(place);
  }
}

const damaged = (where: Partial<Place>, why: Fault | JsonFault): ReadProblem => ({
  problem: 'damaged',
  where: { case: null, part: null, item: null, field: null, ...where },
  why,
});

/** Why a record is no case: asked only of one that was refused, for it takes long. */
function faultIn(number: number, record: unknown): ReadProblem {
  // First of all: nothing below may walk into a depth without end or along a prototype.
  const unfit = jsonFault(record, LIMITS.depth);
  if (unfit) return damaged({ case: number }, unfit);
  const fault = faultOf(record);
  return fault ? damaged(placeOf(number, fault.path), fault.fault) : damaged({ case: number }, 'too-long');
}

function placeOf(number: number, path: readonly (string | number)[]): Place {
  const [first, second, ...others] = path;
  const part = HOLD.find((one) => one === first);
  const isMember = part !== undefined && typeof second === 'number';
  const field = (isMember ? others : path).join('.');
  return {
    case: number,
    part: isMember ? part : null,
    item: isMember ? second + 1 : null,
    field: field === '' ? null : shownField(field),
  };
}
