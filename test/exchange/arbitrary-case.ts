import fc from 'fast-check';
import { type Case, type CaseEntry, EMPTY_CASE } from '../../src/cases/case.ts';
import { CASE_FIELDS, readRecord } from '../../src/cases/record.ts';
import { cleanName, isFactName, LIMITS } from '../../src/cases/text.ts';

const id = fc.uuid();
const lawName = fc.constantFrom('kz-jo-extradition', 'provisional-arrest', 'kz-ae-transfer', 'x1');
const factName = fc
  .oneof(fc.constantFrom('arrest', 'requested', 'n', 'from', 'z', '10x'), fc.string({ maxLength: 12 }))
  .filter(isFactName);
const facts = fc.dictionary(factName, fc.string({ maxLength: 40, unit: 'binary' }), { maxKeys: 6 });
/** Names a newer version may give its fields, hostile ones and numbers included, that no field has now. */
const newField = fc
  .string({ minLength: 1, maxLength: 8, unit: 'binary' })
  .filter((name) => !['id', 'name', 'note', 'kind', 'rule', 'facts'].includes(name))
  .filter((name) => !['created', 'changed', 'entries', 'instrument'].includes(name))
  .filter((name) => !(CASE_FIELDS as readonly string[]).includes(name));
const newValue = fc
  .jsonValue({ maxDepth: 3, noUnicodeString: false })
  .map((value) => JSON.parse(JSON.stringify(value)));
const added = fc.dictionary(newField, newValue, { maxKeys: 2, noNullPrototype: true });

const entry: fc.Arbitrary<object> = fc
  .tuple(
    fc.oneof(
      fc.record({ kind: fc.constant('term'), instrument: lawName, rule: lawName }),
      fc.record({ kind: fc.constant('count') }),
      fc.record({ kind: fc.constantFrom('eligibility', 'documents'), instrument: lawName }),
    ),
    facts,
    added,
  )
  .map(([what, held, rest]) => ({ ...rest, ...what, facts: held }));

const instant = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** The record of a valid case, and the case. */
export const caseRecord: fc.Arbitrary<Record<string, unknown>> = fc
  .record({
    id,
    name: fc
      .string({ unit: 'binary', minLength: 1, maxLength: 60 })
      .map((name) => cleanName(name).slice(0, LIMITS.name) || 'x')
      .map((name) => cleanName(name) || 'x'),
    created: instant,
    changed: instant,
    note: fc.string({ unit: 'binary', maxLength: 200 }),
    entries: fc.array(entry, { maxLength: 4 }),
    rest: added,
  })
  .map(({ entries, rest, ...known }) => ({
    ...rest,
    ...known,
    entries: entries.map((one, i) => ({ ...one, id: `e-${i}` })),
  }))
  .filter((record) => readRecord(record) !== null);

export const anyCase: fc.Arbitrary<Case> = caseRecord.map((record) => readRecord(record) as Case);
export const anyCases = fc.uniqueArray(anyCase, { maxLength: 4, selector: (of) => of.id });

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
