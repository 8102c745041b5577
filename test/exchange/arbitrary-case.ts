import fc from 'fast-check';
import { CASE_STATES, type Case, type CaseEntry, EMPTY_CASE } from '../../src/cases/case.ts';
import { readRecord } from '../../src/cases/record.ts';
import { cleanName, LIMITS } from '../../src/cases/text.ts';
import {
  added,
  entry,
  event,
  facts,
  historyItem,
  id,
  instant,
  lawName,
  mark,
  party,
  person,
  receipt,
  task,
} from './arbitrary-parts.ts';

/** Members of a list, each with an id of its own. */
const listed = (of: fc.Arbitrary<object>, prefix: string) =>
  fc
    .array(of, { maxLength: 3 })
    .map((members) => members.map((one, i) => ({ ...one, id: `${prefix}-${i}` })));

/** What the first two versions knew. */
const first = {
  id,
  name: fc
    .string({ unit: 'binary', minLength: 1, maxLength: 60 })
    .map((name) => cleanName(name).slice(0, LIMITS.name) || 'x')
    .map((name) => cleanName(name) || 'x'),
  created: instant,
  changed: instant,
  note: fc.string({ unit: 'binary', maxLength: 200 }),
  entries: listed(entry, 'e'),
};
/** What came with the third; each of it may be left out. */
const third = {
  state: fc.constantFrom(...CASE_STATES),
  archived: fc.boolean(),
  person,
  instruments: fc.uniqueArray(lawName, { maxLength: 3 }),
  facts,
  parties: listed(party, 'p'),
  events: listed(event, 'v'),
  tasks: listed(task, 't'),
  receipts: listed(receipt, 'r'),
  calendar: fc.dictionary(fc.constantFrom('e-0', 'e-1', 'gone'), mark, { noNullPrototype: true }),
  history: listed(historyItem, 'h'),
  dropped: fc.nat(),
};

/** The record of a valid case, and the case. */
export const caseRecord: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(
    added,
    fc.record(first),
    fc.oneof(fc.constant({}), fc.record(third, { requiredKeys: [] }), fc.record(third)),
  )
  .map(([rest, known, more]) => ({ ...rest, ...known, ...more }))
  .filter((record) => readRecord(record) !== null);

export const anyCase: fc.Arbitrary<Case> = caseRecord.map((record) => readRecord(record) as Case);
/** Some cases in the order in which a file has them. */
export const anyCases = fc
  .uniqueArray(anyCase, { maxLength: 4, selector: (of) => of.id })
  .map((cases) => cases.sort((a, b) => (a.id < b.id ? -1 : 1)));

/** A case as a reader of the source would write it, for examples. */
export const example = (id: string, name: string, more: Partial<Case> = {}): Case => ({
  id,
  name,
  created: '2026-11-22T06:00:00Z',
  changed: '2026-11-22T06:00:00Z',
  ...EMPTY_CASE,
  entries: [],
  ...more,
});
export const arrestEntry: CaseEntry = {
  id: 'e-1',
  kind: 'term',
  instrument: 'kz-jo-extradition',
  rule: 'provisional-arrest',
  facts: { requested: 'JO', arrest: '2026-11-03' },
};
