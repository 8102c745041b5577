import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Case, editNote, renameCase } from '../../src/cases/case.ts';
import { valueAt, valuesOf } from '../../src/cases/change.ts';
import { addEntry, removeEntry } from '../../src/cases/entries.ts';
import { logged } from '../../src/cases/history.ts';
import { readRecord, writeRecord } from '../../src/cases/record.ts';
import { readCases, writeCases } from '../../src/exchange/cases-file.ts';
import { settledBy } from '../../src/exchange/import-choice.ts';
import { type Here, planImport, type Stamp, settleMerge, writesOf } from '../../src/exchange/plan-import.ts';
import { anyCases, arrestEntry, example } from './arbitrary-case.ts';

let clock = 0;
const stamp: Stamp = () => {
  clock += 1;
  return {
    author: { id: `import-${clock}`, device: 'desk' },
    now: `2026-11-23T08:00:00.${String(clock).padStart(9, '0')}Z`,
  };
};
const here = (cases: readonly Case[], more: Partial<Here> = {}): Here => ({
  cases: new Map(cases.map((of) => [of.id, of])),
  unreadable: new Set(),
  removed: new Map(),
  ...more,
});
const plan = (existing: readonly Case[], incoming: readonly Case[]) =>
  planImport(here(existing), incoming, stamp);
const NOTHING = { add: [], removed: [], same: [], merge: [], full: [], unreadable: [] };

/** What the store holds after an import that was accepted as it was shown. */
function imported(existing: readonly Case[], incoming: readonly Case[]): Case[] {
  const shown = plan(existing, incoming);
  const merge = shown.merge.map((one) => {
    const settled = settleMerge(one, settledBy(one.conflicts, new Map()), stamp);
    if (!settled) throw new Error('has no room');
    return settled;
  });
  const { added, replaced } = writesOf({ ...shown, merge }, true);
  const after = new Map(existing.map((of) => [of.id, of]));
  for (const { case: of, base } of replaced) {
    expect(after.get(of.id)?.changed).toBe(base);
    after.set(of.id, of);
  }
  for (const of of added) after.set(of.id, of);
  return [...after.values()];
}

/** A change as the screens make it, with its history. */
function changed(of: Case, id: string, change: (of: Case) => { case: Case } | { problem: string }): Case {
  const outcome = change(of);
  if ('problem' in outcome) throw new Error(outcome.problem);
  return logged(of, outcome.case, { id, device: 'desk' });
}
const named = (text: string) => text.replace(/[^A-Za-z]/g, '-').slice(0, 60);
const noted = (of: Case, note: string, hour = '09') =>
  changed(of, `h-${named(note)}`, (one) => editNote(one, note, `2026-11-22T${hour}:00:00Z`));
const renamed = (of: Case, name: string) =>
  changed(of, `h-${named(name)}`, (one) => renameCase(one, name, '2026-11-22T10:00:00Z'));

test('a case not here is added as it is, siblings of an older version as cases of their own', () => {
  const incoming = [example('a', 'A', { entries: [arrestEntry] }), example('a~9111aca247222fa8', 'A too')];
  expect(plan([example('b', 'B')], incoming)).toEqual({ ...NOTHING, add: incoming });
});

test('the same content is left alone, whenever it was last changed and in whatever order its facts stand', () => {
  const mine = example('a', 'A', { entries: [arrestEntry] });
  const facts = { arrest: '2026-11-03', requested: 'JO' };
  for (const changed of [mine.changed, '2026-11-23T06:00:00Z']) {
    const theirs = example('a', 'A', { changed, entries: [{ ...arrestEntry, facts }] });
    expect(plan([mine], [theirs])).toEqual({ ...NOTHING, same: [mine] });
  }
});

test('what was changed apart comes together; the same file again adds nothing', () => {
  const both = example('a', 'A', { entries: [arrestEntry] });
  const mine = noted(both, 'of the desk');
  const theirs = changed(renamed(both, 'B'), 'h-more', (of) =>
    addEntry(of, { id: 'e-2', kind: 'count', facts: { n: '40' } }, '2026-11-22T11:00:00Z'),
  );
  const shown = plan([mine], [theirs]);
  expect(shown.merge[0]?.incoming.map(({ part, key }) => [part, key])).toEqual([
    ['name', undefined],
    ['entries', 'e-2'],
  ]);
  const after = imported([mine], [theirs]);
  expect(after).toMatchObject([{ id: 'a', name: 'B', note: 'of the desk' }]);
  expect(after[0]?.entries.map(({ id }) => id)).toEqual(['e-1', 'e-2']);
  expect(after[0]?.history.map(({ id }) => id)).toEqual(['h-of-the-desk', 'h-B', 'h-more']);
  expect(plan(after, [theirs])).toEqual({ ...NOTHING, same: after });
});

test('what was removed here stays removed, though the file was made before', () => {
  const before = example('a', 'A', { entries: [arrestEntry] });
  const mine = changed(before, 'h-gone', (of) => removeEntry(of, 'e-1', '2026-11-22T09:00:00Z'));
  expect(plan([mine], [before])).toEqual({ ...NOTHING, same: [mine] });
});

test('where both changed the same, mine stands until another is chosen, and it is asked once', () => {
  const [mine, theirs] = [noted(example('a', 'A'), 'one'), noted(example('a', 'A'), 'two')];
  const [merge] = plan([mine], [theirs]).merge;
  if (!merge) throw new Error('no merge');
  expect(merge.conflicts).toEqual([{ part: 'note', mine: 'one', theirs: 'two' }]);
  expect(merge.case.note).toBe('one');
  const noteBy = (choice: 'mine' | 'theirs' | 'both') => {
    const settled = settleMerge(merge, settledBy(merge.conflicts, new Map([['note/', choice]])), stamp);
    expect(plan(settled ? [settled.case] : [], [theirs]).merge).toEqual([]);
    return settled?.case.note;
  };
  expect([noteBy('mine'), noteBy('theirs'), noteBy('both')]).toEqual(['one', 'two', 'one\n\ntwo']);
});

test('what was deleted here is added again with what was last changed, if it is wanted', () => {
  const before = example('a', 'A');
  const gone = { at: '2026-11-22T12:00:00Z', case: noted(before, 'last') };
  const shown = planImport(here([], { removed: new Map([['a', gone]]) }), [before], stamp);
  expect(shown).toEqual({ ...NOTHING, removed: [{ at: gone.at, case: gone.case }] });
  expect(writesOf(shown, true).added).toEqual([gone.case]);
  expect(writesOf(shown, false).added).toEqual([]);
  const other = noted(before, 'of the file', '11');
  const apart = planImport(here([], { removed: new Map([['a', gone]]) }), [other], stamp);
  expect(apart.removed).toEqual([{ at: gone.at, case: other }]);
});

test('what is here and cannot be read, and what has no room, is left as it is and said', () => {
  const theirs = example('a', 'A');
  expect(planImport(here([], { unreadable: new Set(['a']) }), [theirs], stamp)).toEqual({
    ...NOTHING,
    unreadable: [theirs],
  });
  const entries = (from: string) =>
    Array.from({ length: 150 }, (_, i) => ({ ...arrestEntry, id: `${from}-${i}` }));
  const [mine, many] = [
    example('a', 'A', { entries: entries('x') }),
    example('a', 'A', { entries: entries('y') }),
  ];
  const shown = plan([mine], [many]);
  expect(shown).toEqual({ ...NOTHING, full: [many] });
  expect(writesOf(shown, true)).toEqual({ added: [], replaced: [] });
});

test('files sent back and forth between panel and PWA come to rest, both with the same case', () => {
  const start = example('a', 'A');
  let panel = [noted(start, 'of the panel')];
  let pwa = [noted(renamed(start, 'B'), 'of the PWA', '11')];
  pwa = imported(pwa, panel);
  panel = imported(panel, pwa);
  expect(panel).toEqual(pwa);
  expect(plan(pwa, panel)).toEqual({ ...NOTHING, same: pwa });
  expect(pwa[0]).toMatchObject({ name: 'B', note: 'of the PWA' });
});

/** The same cases with some names and notes changed, as a second device would have them. */
const diverged = fc
  .tuple(anyCases, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), fc.boolean())
  // A history that was cut short no longer tells what a copy has seen: such a difference is asked again.
  .map(([all, flags, isLogged]) => [all.map((of) => ({ ...of, dropped: 0 })), flags, isLogged] as const)
  .map(([cases, flags, isLogged]) => ({
    here: cases,
    there: cases.map((of, i) => {
      if (!flags[i]) return of;
      return isLogged ? noted(of, `${of.note}!`, '23') : { ...of, note: `${of.note}!` };
    }),
  }));

test('nothing vanishes by an import, all there is can be kept, and a second one adds nothing', () => {
  fc.assert(
    fc.property(diverged, ({ here: existing, there }) => {
      const outcome = readCases(writeCases(there));
      if ('problem' in outcome) throw new Error(outcome.problem);
      const after = imported(existing, outcome.cases);
      for (const of of after) expect(readRecord(writeRecord(of))).toEqual(of);
      for (const before of [...existing, ...outcome.cases]) {
        const now = after.find(({ id }) => id === before.id) as Case;
        for (const { part, key } of valuesOf(before).values()) expect(valueAt(now, part, key)).toBeDefined();
      }
      const again = plan(after, outcome.cases);
      expect([again.add, again.merge, again.full]).toEqual([[], [], []]);
    }),
    { numRuns: 100 },
  );
});
