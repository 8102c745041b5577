import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCasesBlob } from '../../src/exchange/cases-blob.ts';
import { readCases, writeCases } from '../../src/exchange/cases-file.ts';
import { FILE_LIMITS } from '../../src/exchange/cases-format.ts';
import { CasesReader } from '../../src/exchange/cases-reader.ts';
import { CasesWriter } from '../../src/exchange/cases-writer.ts';
import { ListScanner } from '../../src/exchange/list-scanner.ts';
import { anyCases, example } from './arbitrary-case.ts';

/** How many times several members were taken at once. */
let runs = 0;

/** A text as `JSON.parse` understands it, put together again from what the scanner took apart; null: no JSON. */
function scanned(text: string, size: number): unknown {
  let items: unknown[] | null = null;
  let broken = false;
  const scanner = new ListScanner(
    'cases',
    { frame: 1e9, item: 1e9 },
    () => {
      items = [];
    },
    (item) => {
      try {
        items?.push(JSON.parse(item));
      } catch {
        broken = true;
      }
    },
    (run) => {
      const members = parsed(`[${run}]`);
      if (!Array.isArray(members)) return false;
      items?.push(...members);
      runs += 1;
      return true;
    },
  );
  for (let i = 0; i < text.length; i += size) scanner.push(text.slice(i, i + size));
  try {
    const frame = JSON.parse(scanner.frame()) as { cases?: unknown };
    if (broken) return null;
    return Array.isArray(frame.cases) && items ? { ...frame, cases: items } : frame;
  } catch {
    return null;
  }
}
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Pieces of JSON and of what looks like it, in any order. */
const scrap = fc.array(
  fc.constantFrom(
    ...['{', '}', '[', ']', ',', ':', ' ', '"', '\\', '\\"', '"cases"', '"c\\u0061ses"', '"cases":[', '1'],
    ...[
      '"a"',
      '"a\\\\"',
      '{"cases":[',
      '{"x":"\\"[,]"}',
      'null',
      '{"cases":[{"a":1},[2]]}',
      '],"b":2}',
      '\n',
      '{"a":{"cases":[1',
      '\n    },\n    {',
      '\n    },\n    {"x":[{\n    },\n    {}]',
    ],
  ),
  { maxLength: 14 },
);

test('a text taken apart in pieces of any length is what JSON.parse makes of it', () => {
  let wellFormed = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        scrap.map((parts) => parts.join('')),
        fc
          .record({ a: fc.jsonValue(), cases: fc.array(fc.jsonValue(), { maxLength: 4 }), z: fc.jsonValue() })
          .map((value) => JSON.stringify(value, null, 1)),
        scrap.map((parts) => `{"cases":[${parts.join('')}]}`),
        scrap.map((parts) => `{"cases":[{\n    },\n    {${parts.join('')}}]}`),
        fc
          .array(fc.dictionary(fc.constantFrom('a', 'cases', '},{'), fc.jsonValue()), { maxLength: 6 })
          .map((cases) => JSON.stringify({ cases, z: { cases } }, null, 2)),
      ),
      fc.oneof(fc.integer({ min: 1, max: 7 }), fc.constant(1_000_000)),
      (text, size) => {
        const expected = parsed(text);
        if (expected !== null) wellFormed += 1;
        const isObject = typeof expected === 'object' && !Array.isArray(expected);
        // Of what is no object at its top only that it is JSON matters.
        if (isObject) expect(scanned(text, size)).toEqual(expected);
        else expect(scanned(text, size) === null).toBe(expected === null);
      },
    ),
    { numRuns: 4_000 },
  );
  expect(wellFormed).toBeGreaterThan(1_000);
  expect(runs).toBeGreaterThan(100);
});

test('where a file is cut between its pieces makes no difference', async () => {
  await fc.assert(
    fc.asyncProperty(anyCases, fc.integer({ min: 1, max: 50 }), async (cases, size) => {
      const text = writeCases(cases);
      const reader = new CasesReader();
      for (let i = 0; i < text.length; i += size) reader.push(text.slice(i, i + size));
      expect(reader.end()).toEqual(readCases(text));
      expect(await readCasesBlob(new Blob([text]))).toEqual(readCases(text));
    }),
    { numRuns: 60 },
  );
});

test('bytes that are no text, and a byte order mark, are read as the browser reads them', async () => {
  const text = writeCases([example('c-1', 'Дело')]);
  expect(await readCasesBlob(new Blob(['\ufeff', text]))).toEqual(readCases(text));
  expect(await readCasesBlob(new Blob([new Uint8Array([0xff, 0xfe, 0x00, 0x7b])]))).toEqual({
    problem: 'not-json',
  });
});

test('a file larger than any is not opened, and one that never comes to its cases is not read to its end', async () => {
  const opened: string[] = [];
  const huge = { size: FILE_LIMITS.bytes + 1, stream: () => opened.push('stream') } as unknown as Blob;
  expect(await readCasesBlob(huge)).toEqual({ problem: 'too-large', limit: FILE_LIMITS.bytes });
  expect(opened).toEqual([]);
  const reader = new CasesReader();
  const blank = ' '.repeat(300_000);
  expect([1, 2, 3, 4].map(() => reader.push(blank))).toEqual([true, true, true, false]);
  expect(reader.end()).toEqual({ problem: 'not-dedere' });
});

test('one case longer than any is told by its number', () => {
  const reader = new CasesReader();
  reader.push('{"format":"dedere-cases","version":1,"cases":[{"note":"');
  const piece = 'x'.repeat(8_000_000);
  let goesOn = true;
  for (let i = 0; goesOn && i < 20; i += 1) goesOn = reader.push(piece);
  expect(reader.end()).toMatchObject({ problem: 'damaged', where: { case: 1 }, why: 'too-long' });
});

test('a list of cases that comes twice counts the second time, as JSON has it', () => {
  const [one, two] = [example('c-1', 'One'), example('c-2', 'Two')].map((of) => writeCases([of]));
  const casesOf = (text = '') => text.slice(text.indexOf('['), text.lastIndexOf(']') + 1);
  const text = `{"format":"dedere-cases","version":1,"cases":${casesOf(one)},"cases":${casesOf(two)}}`;
  expect(readCases(text)).toMatchObject({ cases: [{ id: 'c-2' }] });
});

test('many cases are written and read piece by piece', () => {
  const [writer, reader] = [new CasesWriter(), new CasesReader()];
  const texts = Array.from({ length: 5_000 }, (_, i) =>
    writer.add(example(`c-${String(i).padStart(5, '0')}`, `Case ${i}`)),
  );
  reader.push(writer.head());
  for (const text of texts) reader.push(text);
  reader.push(writer.tail());
  const outcome = reader.end();
  if ('problem' in outcome) throw new Error(outcome.problem);
  expect(outcome.cases.length).toBe(5_000);
  expect(outcome.cases.at(-1)).toEqual(example('c-04999', 'Case 4999'));
});
