import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import type { Case } from '../../src/cases/case.ts';
import type { Json } from '../../src/cases/json.ts';
import { readRecord, writeRecord } from '../../src/cases/record.ts';
import { readCases, writeCases } from '../../src/exchange/cases-file.ts';
import { FILE_LIMITS, type ReadCases } from '../../src/exchange/cases-format.ts';
import { faultOf } from '../../src/exchange/cases-schema.ts';
import { planImport } from '../../src/exchange/plan-import.ts';
import { anyCases, arrestEntry, caseRecord, example } from './arbitrary-case.ts';

const NOW = '2026-11-22T08:00:00Z';
const sample = () => [
  example('c-1', 'Arrest in Amman', { note: 'n', entries: [arrestEntry] }),
  example('c-2', 'Two'),
];
const file = (parts: object) =>
  JSON.stringify({ format: 'dedere-cases', version: 1, exported: NOW, ...parts });
const withCase = (part: object) =>
  file({ cases: [writeRecord(example('c-0', 'One')), { ...sample()[0], ...part }] });
const withEntry = (part: object) => withCase({ entries: [{ ...arrestEntry, ...part }] });

function read(text: string): ReadCases {
  const outcome = readCases(text);
  if ('problem' in outcome) throw new Error(JSON.stringify(outcome));
  return outcome;
}

test('the file says what it is, in an order a person can read', () => {
  expect(writeCases(sample().slice(0, 1), NOW)).toBe(`{
  "format": "dedere-cases",
  "version": 1,
  "exported": "2026-11-22T08:00:00Z",
  "cases": [
    {
      "id": "c-1",
      "name": "Arrest in Amman",
      "created": "2026-11-22T06:00:00Z",
      "changed": "2026-11-22T06:00:00Z",
      "note": "n",
      "entries": [
        {
          "id": "e-1",
          "kind": "term",
          "instrument": "kz-jo-extradition",
          "rule": "provisional-arrest",
          "facts": {
            "arrest": "2026-11-03",
            "requested": "JO"
          }
        }
      ]
    }
  ]
}
`);
});

test('what is exported is read back, newer fields included, and exported again gives the same bytes', () => {
  fc.assert(
    fc.property(anyCases, (cases) => {
      const text = writeCases(cases);
      expect(read(text).cases).toEqual(cases);
      expect(writeCases(read(text).cases)).toBe(text);
    }),
    { numRuns: 200 },
  );
});

/** The same value with the keys of every object the other way round. */
const turned = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, turned(one)] as const);
  return Object.fromEntries(entries.reverse());
};

test('the order in which cases, facts and fields were entered makes no difference', () => {
  fc.assert(
    fc.property(anyCases, (cases) => {
      const others = cases.map((of) => readRecord(turned(writeRecord(of))) as Case).reverse();
      expect(writeCases(others)).toBe(writeCases(cases));
    }),
    { numRuns: 100 },
  );
});

test('a file says when the latest of its cases was changed, not when it was written', () => {
  const exportedOf = (...changed: string[]) =>
    JSON.parse(writeCases(changed.map((at, i) => example(`c-${i}`, 'x', { changed: at })))).exported;
  expect(exportedOf('2026-11-22T06:00:00Z', '2026-11-22T06:00:00.5Z')).toBe('2026-11-22T06:00:00.5Z');
  expect(exportedOf('2026-11-22T06:00:01Z', '2026-11-22T06:00:00.5Z')).toBe('2026-11-22T06:00:01Z');
  expect(exportedOf()).toBeUndefined();
});

const versionOf = (...cases: readonly Case[]): unknown => JSON.parse(writeCases(cases)).version;

test('a file is of the third version where it holds more than questions', () => {
  const more: readonly Partial<Case>[] = [
    { state: 'refused' },
    { archived: true },
    { person: { name: 'A. B.' } },
    { instruments: ['kz-jo-extradition'] },
    { facts: { requested: 'JO' } },
    { tasks: [{ id: 't-1', text: 'call', done: null }] },
    { dropped: 1 },
    { entries: [{ ...arrestEntry, done: day('2026-11-30') }] },
    { entries: [{ ...arrestEntry, snoozed: day('2026-11-30') }] },
  ];
  for (const part of more) expect(versionOf(example('c', 'x', part))).toBe(3);
  // What a newer version added, an older one keeps too.
  expect(versionOf(example('c', 'x', { rest: { tags: [] } }))).toBe(1);
});

test.each(['version-1', 'version-2'])(
  'a file of %s is read and brought together with what is here',
  (name) => {
    const { cases } = read(readFileSync(`test/exchange/files/${name}.json`, 'utf8'));
    const [of] = cases;
    if (!of) throw new Error('no case');
    const mine = { ...of, entries: [], name: 'Renamed here' };
    const here = { cases: new Map([[of.id, mine]]), unreadable: new Set<string>(), removed: new Map() };
    const plan = planImport(here, cases, () => ({ author: { id: 'i', device: '' }, now: NOW }));
    expect(plan.merge[0]?.case.entries).toEqual(of.entries);
    expect(plan.merge[0]?.conflicts).toEqual([{ part: 'name', mine: 'Renamed here', theirs: of.name }]);
    expect(writeCases(cases, '2026-11-20T06:00:00Z')).toBe(
      readFileSync(`test/exchange/files/${name}.json`, 'utf8'),
    );
  },
);

test('a file is of the version that papers to be sent need, and else of the one before, which an older reader takes', () => {
  const papers = {
    id: 'e-2',
    kind: 'documents',
    instrument: 'kz-jo-extradition',
    facts: { for: 'enforcement', judgment: 'there' },
  } as const;
  const with_ = example('c-3', 'Papers', { entries: [arrestEntry, papers] });
  expect(versionOf(...sample())).toBe(1);
  expect(versionOf(...sample(), with_)).toBe(2);
  expect(read(writeCases([with_], NOW)).cases).toEqual([with_]);
  expect(read(file({ version: 2, cases: [writeRecord(with_)] })).cases).toEqual([with_]);
});

test('newer fields are kept and named by their place', () => {
  const outcome = read(
    withEntry({ reading: 'first-day', facts: {} }).replace('"note":"n"', '"note":"n","tags":[]'),
  );
  expect(outcome.unknown.first).toEqual([
    { case: 2, part: null, item: null, field: 'tags' },
    { case: 2, part: 'entries', item: 1, field: 'reading' },
  ]);
  expect(outcome.unknown.count).toBe(2);
  expect(outcome.cases[1]?.rest).toEqual({ tags: [] });
});

test('a newer field is kept at every level', () => {
  const newer = { colour: { deep: [1] } };
  const of = example('c-1', 'One');
  const record = {
    ...writeRecord(of),
    ...newer,
    person: { name: 'A. B.', ...newer },
    parties: [{ id: 'p', role: 'court', name: '', state: '', contact: '', ...newer }],
    events: [{ id: 'v', event: null, when: '', title: '', place: '', note: '', counts: true, ...newer }],
    entries: [{ ...arrestEntry, ...newer }],
    tasks: [{ id: 't', text: '', done: null, ...newer }],
    receipts: [{ id: 'r', entry: 'e', at: NOW, receipt: newer, ...newer }],
    calendar: { 'e-1': { day: null, sequence: 1, ...newer } },
    history: [{ id: 'h', at: NOW, device: '', changes: [{ part: 'note', ...newer }], ...newer }],
  };
  const outcome = read(file({ version: 3, cases: [record] }));
  expect(JSON.parse(writeCases(outcome.cases)).cases).toEqual([record]);
  expect(outcome.unknown.count).toBe(7);
});

test('a byte order mark and no cases at all are no fault', () => {
  expect(read(`\ufeff${file({ cases: [] })}`)).toEqual({ cases: [], unknown: { count: 0, first: [] } });
});

test.each([
  ['', { problem: 'not-json' }],
  ['{"format":"dedere-cases"', { problem: 'not-json' }],
  ['[]', { problem: 'not-dedere' }],
  ['null', { problem: 'not-dedere' }],
  ['{"format":"other","version":1,"cases":[]}', { problem: 'not-dedere' }],
  [file({ version: 4, cases: 'of another shape' }), { problem: 'newer-version', version: 4 }],
])('%s', (text, problem) => {
  expect(readCases(text)).toEqual(problem);
});

const place = (of: number | null, item: number | null, field: string | null) => ({
  case: of,
  part: item === null ? null : 'entries',
  item,
  field,
});
test.each([
  [file({ version: '1', cases: [] }), place(null, null, 'version'), 'not-a-version'],
  [file({ version: 0, cases: [] }), place(null, null, 'version'), 'not-a-version'],
  [file({}), place(null, null, 'cases'), 'missing'],
  [file({ cases: {} }), place(null, null, 'cases'), 'not-a-list'],
  [file({ cases: [7] }), place(1, null, null), 'not-an-object'],
  [file({ cases: [[]] }), place(1, null, 'id'), 'missing'],
  [withCase({ name: undefined }), place(2, null, 'name'), 'missing'],
  [withCase({ name: 7 }), place(2, null, 'name'), 'not-text'],
  [withCase({ name: ' x' }), place(2, null, 'name'), 'not-a-name'],
  [withCase({ id: 'a/b' }), place(2, null, 'id'), 'not-an-id'],
  [withCase({ created: '2026-02-30T00:00:00Z' }), place(2, null, 'created'), 'not-an-instant'],
  [withCase({ note: 'x'.repeat(20_001) }), place(2, null, 'note'), 'too-long'],
  [withCase({ entries: null }), place(2, null, 'entries'), 'not-a-list'],
  [withCase({ entries: [arrestEntry, arrestEntry] }), place(2, null, 'entries'), 'repeated'],
  [
    withCase({ entries: Array.from({ length: 201 }, (_, i) => ({ ...arrestEntry, id: `e${i}` })) }),
    place(2, null, 'entries'),
    'too-many',
  ],
  [withEntry({ kind: 'result' }), place(2, 1, 'kind'), 'unknown-kind'],
  [withEntry({ kind: undefined }), place(2, 1, 'kind'), 'missing'],
  [withEntry({ rule: undefined }), place(2, 1, 'rule'), 'missing'],
  [withEntry({ instrument: '<script>' }), place(2, 1, 'instrument'), 'not-a-name'],
  // A list is an object to `typeof`, and an empty one holds no fact to stumble over.
  [withEntry({ facts: [] }), place(2, 1, 'facts'), 'not-an-object'],
  [withEntry({ facts: { n: 40 } }), place(2, 1, 'facts.n'), 'not-text'],
  [withEntry({ facts: { n: 'x'.repeat(501) } }), place(2, 1, 'facts.n'), 'too-long'],
  [withEntry({ facts: { 'a b': '' } }), place(2, 1, 'facts.a b'), 'not-a-fact-name'],
  [withCase({ person: [] }), place(2, null, 'person'), 'not-an-object'],
  [withCase({ state: 'gone' }), place(2, null, 'state'), 'unknown-choice'],
  [withCase({ archived: 1 }), place(2, null, 'archived'), 'not-yes-or-no'],
  [withCase({ dropped: -1 }), place(2, null, 'dropped'), 'not-a-number'],
  [withEntry({ done: '2026-02-30' }), place(2, 1, 'done'), 'not-a-day'],
  [
    withCase({
      tasks: [
        { id: 't', text: 'x', done: null },
        { id: 'u', text: 4, done: null },
      ],
    }),
    { case: 2, part: 'tasks', item: 2, field: 'text' },
    'not-text',
  ],
  [
    file({ cases: [example('c-1', 'One'), example('c-1', 'Two')].map(writeRecord) }),
    place(2, null, 'id'),
    'repeated',
  ],
  [withCase({ extra: 'x'.repeat(50_001) }), place(2, null, null), 'too-long'],
])('damaged: %.80s', (text, where, why) => {
  expect(readCases(text)).toEqual({ problem: 'damaged', where, why });
});

test('a prototype key is refused wherever it stands, and reaches nothing', () => {
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    for (const spot of ['"note":"n"', '"requested":"JO"']) {
      const text = withEntry({}).replace(spot, `${spot},"${key}":{"admin":true}`);
      expect(readCases(text)).toEqual({
        problem: 'damaged',
        where: place(2, null, null),
        why: 'not-a-field-name',
      });
    }
  }
  expect(({} as { admin?: boolean }).admin).toBeUndefined();
});

test('depth and size without end are told', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  expect(readCases(withCase({ extra: 0 }).replace('"extra":0', `"extra":${deep}`))).toMatchObject({
    problem: 'damaged',
    where: { case: 2 },
    why: 'too-deep',
  });
  expect(readCases(deep)).toEqual({ problem: 'not-dedere' });
  const many = file({ cases: [] }).replace('[]', `[${'0,'.repeat(FILE_LIMITS.cases)}0]`);
  expect(readCases(many)).toEqual({ problem: 'too-large', limit: FILE_LIMITS.cases });
  expect(readCases(withCase({ extra: 0 }).replace('"extra":0', '"extra":1e999'))).toMatchObject({
    why: 'not-json',
  });
});

test('a field named to mislead is shown cleaned and cut', () => {
  const outcome = read(withCase({ [`\u202e${'x'.repeat(300)}`]: 1 }));
  expect(outcome.unknown.first[0]?.field).toBe('x'.repeat(80));
});

/** Puts `value` in the place of the node that `pick` leads to. */
function mutated(node: unknown, pick: readonly number[], value: unknown): unknown {
  const [first, ...rest] = pick;
  if (first === undefined || typeof node !== 'object' || node === null) return value;
  const keys = Object.keys(node);
  const key = keys[first % (keys.length + 1)];
  if (key === undefined) return value;
  const copy: Record<string, unknown> = { ...node };
  if (first % 7 === 6) delete copy[key];
  else copy[key] = mutated(copy[key], rest, value);
  return Array.isArray(node) ? Object.values(copy) : copy;
}
const path = fc.array(fc.nat(60), { minLength: 1, maxLength: 6 });
const replacement = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '~', '2026-13-01T00:00:00Z', 'count', 'term', '__proto__', null, [], {}, -1),
);

test('a file changed at random is read or refused, never thrown over, never half valid', () => {
  let refused = 0;
  fc.assert(
    fc.property(anyCases, path, replacement, (cases, pick, value) => {
      const outcome = readCases(JSON.stringify(mutated(JSON.parse(writeCases(cases, NOW)), pick, value)));
      if ('problem' in outcome) refused += 1;
      else for (const of of outcome.cases) expect(readRecord(writeRecord(of))).toEqual(of);
    }),
    { numRuns: 300 },
  );
  expect(refused).toBeGreaterThan(50);
});

test('text changed at random is read or refused', () => {
  fc.assert(
    fc.property(anyCases, fc.nat(), fc.nat(40), fc.string({ unit: 'binary' }), (cases, at, cut, put) => {
      const text = writeCases(cases, NOW);
      const from = at % text.length;
      const outcome = readCases(text.slice(0, from) + put + text.slice(from + cut));
      if (!('problem' in outcome))
        for (const of of outcome.cases) expect(readRecord(writeRecord(of))).toEqual(of);
    }),
    { numRuns: 250 },
  );
});

test('schema and reader agree on what a case is, but for the room of newer fields', () => {
  fc.assert(
    fc.property(caseRecord, path, replacement, (record, pick, value) => {
      const candidate: unknown = JSON.parse(JSON.stringify(mutated(record, pick, value)));
      expect(faultOf(candidate) === null).toBe(readRecord(candidate) !== null);
    }),
    { numRuns: 800 },
  );
});
