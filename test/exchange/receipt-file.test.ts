import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReceipt, writeReceipt } from '../../src/exchange/receipt-file.ts';
import { receiptAt } from '../app/receipt/receipt-of.ts';

const RECEIPT = receiptAt(
  '#/terms/kz-jo-extradition/provisional-arrest?requested=JO&arrest=2026-11-03T10:15&channel=10',
);
const written = writeReceipt(RECEIPT);
if ('problem' in written) throw new Error(JSON.stringify(written));
const { text } = written;

type Tree = { [key: string]: Tree } & Tree[];
/** The text of the receipt with one thing changed at a path; `undefined` takes it away. */
function changed(path: string, value: unknown): string {
  const file = JSON.parse(text) as Tree;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const at = keys.reduce((tree, key) => tree[key] as Tree, file) as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return JSON.stringify(file);
}

describe('the file of a receipt', () => {
  it('begins with what it is, has its facts by name, and ends with a line end', () => {
    expect(text.startsWith('{\n  "kind": "dedere-receipt",\n  "version": 1,\n  "made": "2026-11-22",')).toBe(
      true,
    );
    expect(text.endsWith('}\n')).toBe(true);
    expect(Object.keys(JSON.parse(text).facts)).toEqual(['arrest', 'channel', 'requested']);
  });

  it('is the same whatever the order of what it was made of', () => {
    const turned = Object.fromEntries(Object.entries(RECEIPT).reverse()) as typeof RECEIPT;
    const facts = Object.fromEntries(Object.entries(RECEIPT.facts).reverse());
    expect(writeReceipt({ ...turned, facts })).toEqual(written);
  });

  it('is read back as it was, with or without a byte order mark', () => {
    expect(readReceipt(text)).toEqual({ receipt: RECEIPT });
    expect(readReceipt(`\ufeff${text}`)).toEqual({ receipt: RECEIPT });
  });

  it('is not written where it could not be read again', () => {
    const long = { ...RECEIPT, facts: { arrest: 'x'.repeat(2001) } };
    expect(writeReceipt(long)).toEqual({ problem: 'damaged', where: 'facts.arrest', why: 'too-long' });
  });
});

describe('a file that is no receipt', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  it.each([
    ['nothing', '', { problem: 'not-json' }],
    ['half of one', text.slice(0, 900), { problem: 'not-json' }],
    ['a list', '[]', { problem: 'not-a-receipt' }],
    ['null', 'null', { problem: 'not-a-receipt' }],
    ['a file of cases', '{"format":"dedere-cases","version":1,"cases":[]}', { problem: 'not-a-receipt' }],
    ['nothing but brackets', deep, { problem: 'not-a-receipt' }],
    ['too much', `${text}${' '.repeat(2_000_000)}`, { problem: 'too-large' }],
    ['one of a newer version', changed('version', 3), { problem: 'newer-version', version: 3 }],
    ['a term said to be an assessment', changed('version', 2), damaged('route.screen', 'not-a-choice')],
    ['one of version 0', changed('version', 0), damaged('version', 'not-a-version')],
    ['one of version "1"', changed('version', '1'), damaged('version', 'not-a-version')],
    ['one without a version', changed('version', undefined), damaged('version', 'missing')],
    [
      'an assessment said to be a term',
      changed('route', { screen: 'eligibility', instrument: 'kz-ae-transfer' }),
      damaged('route.screen', 'not-a-choice'),
    ],
    [
      'one of another screen',
      changed('route', { screen: 'settings' }),
      damaged('route.screen', 'not-a-choice'),
    ],
    ['one without a result', changed('result', undefined), damaged('result', 'missing')],
    ['one whose result is a text', changed('result', 'fine'), damaged('result', 'not-a-choice')],
    ['one with a day that is none', changed('countedOn', '2026-02-30'), damaged('countedOn', 'not-a-day')],
    [
      'one with a safe day that is none',
      changed('result.safe.day', '10 December'),
      damaged('result.safe.day', 'not-a-day'),
    ],
    [
      'one with an instant that is none',
      changed('result.release.earliest', '2026-13-45T99:00:00+03:00'),
      damaged('result.release.earliest', 'not-an-instant'),
    ],
    ['one with a number for a fact', changed('facts.arrest', 3), damaged('facts.arrest', 'not-text')],
    ['one with a list for its facts', changed('facts', []), damaged('facts', 'not-an-object')],
    ['one with a hash too short', changed('sources.0.hash', 'abc'), damaged('sources.0.hash', 'not-a-hash')],
    ['one with a field more', changed('name', 'A. B.'), damaged('name', 'unknown-field')],
    ['one with a field more inside', changed('result.note', ''), damaged('result.note', 'unknown-field')],
    [
      'one with too many readings',
      changed('result.readings', Array(2001).fill(JSON.parse(text).result.readings[0])),
      damaged('result.readings', 'too-many'),
    ],
    [
      'one that reaches for the prototype',
      text.replace('"facts": {', '"facts": {"__proto__": {"x": 1},'),
      damaged('', 'not-a-field-name'),
    ],
    [
      'one that reaches for the constructor',
      changed('facts.constructor', 'x'),
      damaged('', 'not-a-field-name'),
    ],
    [
      'one too deep',
      changed('result.safe', JSON.parse(`${'{"a":'.repeat(50)}1${'}'.repeat(50)}`)),
      damaged('', 'too-deep'),
    ],
  ])('%s', (_what, file, problem) => {
    expect(readReceipt(file)).toEqual(problem);
  });

  function damaged(where: string, why: string) {
    return { problem: 'damaged', where, why };
  }

  it('leaves nothing on the prototype of all objects', () => {
    readReceipt(text.replace('"facts": {', '"facts": {"__proto__": {"polluted": "1"},'));
    expect('polluted' in {}).toBe(false);
  });

  it('never throws, whatever stands in one of its places', () => {
    const places = placesOf(JSON.parse(text));
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (path, value) => {
        const read = readReceipt(changed(path, value));
        expect('receipt' in read || 'problem' in read).toBe(true);
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (file) => {
        expect(readReceipt(file)).toHaveProperty('problem');
      }),
    );
  }, 30_000);
});

/** Every place of a tree, as a path. */
function placesOf(tree: unknown, before: readonly string[] = []): string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, item]) => {
    const path = [...before, key];
    return [path.join('.'), ...placesOf(item, path)];
  });
}
