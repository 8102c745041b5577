import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '../../src/cases/case.ts';
import { readRecord, writeRecord } from '../../src/cases/record.ts';
import { readCases, writeCases } from '../../src/exchange/cases-file.ts';
import { planImport } from '../../src/exchange/plan-import.ts';
import { anyCases, arrestEntry, example } from './arbitrary-case.ts';

const NOW = '2026-11-22T08:00:00Z';

/** What the store holds after an import. */
function imported(existing: readonly Case[], incoming: readonly Case[]): Case[] {
  const { add, differ } = planImport(existing, incoming);
  return [...existing, ...add, ...differ.map(({ added }) => added)];
}

test('a case not here is added as it is', () => {
  const incoming = [example('a', 'A', { entries: [arrestEntry] })];
  expect(planImport([example('b', 'B')], incoming)).toEqual({ add: incoming, same: [], differ: [] });
});

test('the same content is skipped, whenever it was last changed and in whatever order its facts stand', () => {
  const here = example('a', 'A', { entries: [arrestEntry] });
  const facts = { arrest: '2026-11-03', requested: 'JO' };
  const there = example('a', 'A', { changed: NOW, entries: [{ ...arrestEntry, facts }] });
  expect(planImport([here], [there])).toEqual({ add: [], same: [there], differ: [] });
});

test('another content under the same id comes in beside it, under an id that does not change', () => {
  const [here, there] = [example('a', 'A'), example('a', 'A of the panel', { rest: { tags: ['x'] } })];
  const { differ, add, same } = planImport([here], [there]);
  expect([add, same]).toEqual([[], []]);
  expect(differ).toEqual([{ kept: here, added: { ...there, id: 'a~9111aca247222fa8' } }]);
});

test('a copy changed since then is kept, and the same file adds the lost state once more, not twice', () => {
  const [here, there] = [example('a', 'A'), example('a', 'B')];
  const first = imported([here], [there]);
  const changed = first.map((of) => (of.id === 'a' ? of : { ...of, name: 'C' }));
  const second = imported(changed, [there]);
  expect(second.map((of) => of.name)).toEqual(['A', 'C', 'B']);
  expect(new Set(second.map((of) => of.id)).size).toBe(3);
  expect(imported(second, [there])).toEqual(second);
});

test('two states of one case in a single file both come in', () => {
  const states = [example('a', 'A'), example('a', 'B'), example('a', 'A')];
  const { add, same, differ } = planImport([], states);
  expect([add.length, same.length, differ.length]).toEqual([1, 1, 1]);
});

test('files sent back and forth between panel and PWA come to rest', () => {
  let panel = [example('a', 'of the panel')];
  let pwa = [example('a', 'of the PWA')];
  pwa = imported(pwa, panel);
  panel = imported(panel, pwa);
  expect([panel.length, pwa.length]).toEqual([2, 2]);
  expect(imported(pwa, panel)).toEqual(pwa);
  expect(imported(panel, pwa)).toEqual(panel);
});

test('an id as long as can be leaves room for what sets its copy apart', () => {
  const long = 'a'.repeat(120);
  const once = imported([example(long, 'A')], [example(long, 'B')]);
  expect(once.map((of) => readRecord(writeRecord(of)))).toEqual(once);
  expect(imported(once, [example(long, 'B')])).toEqual(once);
});

/** The same cases with some names and notes changed, as a second device would have them. */
const diverged = fc
  .tuple(anyCases, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }))
  .map(([cases, flags]) => ({
    here: cases,
    there: cases.map((of, i) => (flags[i] ? { ...of, note: `${of.note}!` } : of)),
  }));

test('nothing stored changes, all that is imported is there, and a second import adds nothing', () => {
  fc.assert(
    fc.property(diverged, ({ here, there }) => {
      const text = writeCases(there, NOW);
      const outcome = readCases(text);
      if ('problem' in outcome) throw new Error(outcome.problem);
      const after = imported(here, outcome.cases);
      expect(after.slice(0, here.length)).toEqual(here);
      for (const of of there) expect(after.map((one) => ({ ...one, id: of.id }))).toContainEqual(of);
      expect(new Set(after.map((of) => of.id)).size).toBe(after.length);
      for (const of of after) expect(readRecord(writeRecord(of))).toEqual(of);
      const again = planImport(after, outcome.cases);
      expect([again.add, again.differ]).toEqual([[], []]);
    }),
    { numRuns: 200 },
  );
});
