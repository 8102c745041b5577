import { expect, test } from 'vitest';
import { type Case, EMPTY_CASE } from '../../src/cases/case.ts';
import { readRecord, writeRecord } from '../../src/cases/record.ts';
import { LIMITS } from '../../src/cases/text.ts';

const record = () => ({
  id: 'c-1',
  name: 'Arrest in Amman',
  created: '2026-11-22T06:00:00Z',
  changed: '2026-11-22T06:00:00.000000001Z',
  note: '',
  entries: [
    {
      id: 'e-1',
      kind: 'term',
      instrument: 'kz-jo-extradition',
      rule: 'provisional-arrest',
      facts: { arrest: 'x' },
    },
    { id: 'e-2', kind: 'count', facts: {} },
    { id: 'e-3', kind: 'eligibility', instrument: 'kz-ae-transfer', facts: { citizen: 'yes' } },
    { id: 'e-4', kind: 'documents', instrument: 'kz-jo-extradition', facts: { judgment: 'there' } },
  ],
});

test('a record is read and written back unchanged', () => {
  const read = readRecord(record());
  expect(read).toEqual({ ...EMPTY_CASE, ...record() });
  expect(writeRecord(read as Case)).toEqual(record());
});

test('a question is marked as done on a day, as ever, or on a day at its hour', () => {
  const marked = (done: unknown) => {
    const [first] = record().entries;
    return { ...record(), entries: [{ ...first, done }] };
  };
  for (const done of ['2026-11-06', '2026-11-06T10:15']) {
    const read = readRecord(marked(done));
    expect(read?.entries[0]?.done).toBe(done);
    expect(writeRecord(read as Case)).toEqual(marked(done));
  }
  for (const done of ['2026-11-06T', '2026-11-06T25:00', 'T10:15', '2026-11-06T10:15T10:15', '', 4])
    expect(readRecord(marked(done))).toBeNull();
});

test('fields of a newer version are set apart and written back beside the known ones', () => {
  const [first, ...others] = record().entries;
  const newer = {
    ...record(),
    tags: ['urgent'],
    rest: 1,
    entries: [{ ...first, excluded: [{ from: 'a' }] }, ...others],
  };
  const read = readRecord(newer);
  expect(read?.rest).toEqual({ tags: ['urgent'], rest: 1 });
  expect(read?.entries[0]?.rest).toEqual({ excluded: [{ from: 'a' }] });
  expect(writeRecord(read as Case)).toEqual(newer);
});

test('what was set apart never takes the place of a known field', () => {
  const forged: Case = { ...(readRecord(record()) as Case), rest: { name: 'forged', note: 7 } };
  expect(writeRecord(forged)).toEqual(record());
});

const broken: [string, object][] = [
  ['no id', { id: undefined }],
  ['an id that leaves its address', { id: '../x' }],
  ['a name with blanks around it', { name: ' x' }],
  ['no name', { name: '' }],
  ['a day for an instant', { created: '2026-11-22' }],
  ['30 February', { changed: '2026-02-30T00:00:00Z' }],
  ['a second that is none', { changed: '2026-02-20T00:00:60Z' }],
  ['a note that is a number', { note: 4 }],
  ['a note too long', { note: 'x'.repeat(LIMITS.note + 1) }],
  ['entries that are no list', { entries: {} }],
  ['an entry of no known kind', { entries: [{ id: 'e', kind: 'result', facts: {} }] }],
  ['a term without its rule', { entries: [{ id: 'e', kind: 'term', instrument: 'a', facts: {} }] }],
  ['a fact that is a number', { entries: [{ id: 'e', kind: 'count', facts: { n: 40 } }] }],
  [
    'a fact named as what every object inherits',
    { entries: [{ id: 'e', kind: 'count', facts: { toString: 'x' } }] },
  ],
  ['two entries of one id', { entries: [1, 2].map(() => ({ id: 'e', kind: 'count', facts: {} })) }],
  [
    'a Temporal object in a fact',
    { entries: [{ id: 'e', kind: 'count', facts: { d: Temporal.Now.plainDateISO() } }] },
  ],
  ['a Temporal object in a newer field', { day: Temporal.Now.plainDateISO() }],
  ['more of a newer version than has room', { blob: 'x'.repeat(LIMITS.rest) }],
  ['a prototype', { extra: JSON.parse('{"__proto__": {"admin": true}}') }],
];
test.each(broken)('not a case: %s', (_what, part) => {
  expect(readRecord({ ...record(), ...part })).toBeNull();
});
test.each([null, undefined, 'x', 4, [], new Map(), () => 1])('not a case: %s', (value) => {
  expect(readRecord(value)).toBeNull();
});
