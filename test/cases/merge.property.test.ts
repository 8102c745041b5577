import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '../../src/cases/case.ts';
import { type Change, placeName, sameContent, sameJson, valuesOf } from '../../src/cases/change.ts';
import { isPlainObject, type Json } from '../../src/cases/json.ts';
import { type Conflict, type Merged, mergeCases, type Settled } from '../../src/cases/merge.ts';
import { after, apart, type Edit, emptyCase, manyEdits, tick } from './copies.ts';

let merges = 0;
const merge = (mine: Case, theirs: Case, settled?: Settled): Merged =>
  mergeCases(mine, theirs, { id: `m-${++merges}`, device: 'desk' }, tick(), settled);
const conflictsOf = ({ conflicts }: Merged) => conflicts.map(placeName).sort();

/** A value as its innermost pieces. */
function leaves(value: Json | undefined, path = ''): [string, Json][] {
  if (value === undefined) return [];
  if (!isPlainObject(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, item]) => leaves(item as Json, `${path}/${key}`));
}
const holds = (value: Json | undefined, [path, leaf]: [string, Json]) =>
  leaves(value).some(([at, other]) => at === path && sameJson(other, leaf));

/** Whether a copy's history shows that whoever wrote it had this piece of the place before their eyes. */
const hadSeen = (of: Case, name: string, leaf: [string, Json]) =>
  of.history.some(({ changes }) =>
    changes.some(
      (change: Change) =>
        placeName(change) === name && (holds(change.before, leaf) || holds(change.after, leaf)),
    ),
  );

/** Pieces of one copy that are neither in the result nor in a conflict, and that the other had not seen. */
function lost(of: Case, other: Case, result: Merged): string[] {
  const whole = valuesOf(result.case);
  const conflicts = conflictsOf(result);
  return [...valuesOf(of)].flatMap(([name, { value }]) =>
    leaves(value)
      .filter((leaf) => !holds(whole.get(name)?.value, leaf))
      .filter((leaf) => !conflicts.includes(name) && !hadSeen(other, name, leaf) && !isFirst(name))
      .map(([path]) => name + path),
  );
}
/** What every case begins with is written in no history. */
const isFirst = (name: string) => ['name/', 'note/', 'state/', 'archived/'].includes(name);

test('nothing that either copy holds is lost, unless the other saw and changed it', () => {
  fc.assert(
    fc.property(apart, ({ mine, theirs }) => {
      const merged = merge(mine, theirs);
      expect(lost(mine, theirs, merged)).toEqual([]);
      expect(lost(theirs, mine, merged)).toEqual([]);
      const ids = merged.case.history.map(({ id }) => id);
      for (const { id } of [...mine.history, ...theirs.history]) expect(ids).toContain(id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 400 },
  );
});

test('a change that one copy made alone is in the result; where both made one, it is asked or they agree', () => {
  fc.assert(
    fc.property(apart, ({ base, mine, theirs }) => {
      const merged = merge(mine, theirs);
      const [was, a, b, is] = [base, mine, theirs, merged.case].map(valuesOf);
      const conflicts = conflictsOf(merged);
      for (const name of new Set([was, a, b].flatMap((one) => [...(one?.keys() ?? [])]))) {
        const [before, here, there, now] = [was, a, b, is].map((one) => one?.get(name)?.value);
        if (sameJson(before, there)) expect(now).toEqual(here);
        else if (sameJson(before, here)) expect(now).toEqual(there);
        else if (sameJson(here, there)) expect(now).toEqual(here);
        else if (!isPlainObject(here) || !isPlainObject(there)) expect(conflicts).toContain(name);
      }
    }),
    { numRuns: 400 },
  );
});

test('a copy merged with itself stays the very same', () => {
  fc.assert(
    fc.property(manyEdits, (all) => {
      const of = after(emptyCase(), all);
      expect(merge(of, of)).toEqual({ case: of, conflicts: [], incoming: [] });
      expect(merge(of, structuredClone(of)).case).toBe(of);
    }),
  );
});

test('whichever copy takes in the other, they ask the same and agree', () => {
  fc.assert(
    fc.property(apart, ({ mine, theirs }) => {
      const [one, other] = [merge(mine, theirs), merge(theirs, mine)];
      expect(conflictsOf(one)).toEqual(conflictsOf(other));
      if (one.conflicts.length === 0) expect(sameContent(one.case, other.case)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('a copy that only fell behind becomes the other, and the other does not change', () => {
  fc.assert(
    fc.property(manyEdits, manyEdits, (all, more) => {
      const behind = after(emptyCase(), all);
      const ahead = after(behind, more);
      const caught = merge(behind, ahead);
      expect(caught.case).toEqual(ahead);
      expect(caught.conflicts).toEqual([]);
      expect(merge(ahead, behind).case).toBe(ahead);
    }),
  );
});

type Choose = (at: Conflict) => Json | undefined;
/** Takes in the other copy, and settles what is asked. */
function settled(mine: Case, theirs: Case, choose: Choose): Case {
  const { conflicts, case: whole } = merge(mine, theirs);
  if (conflicts.length === 0) return whole;
  return merge(mine, theirs, new Map(conflicts.map((at) => [placeName(at), choose(at)]))).case;
}
const pickMine: Choose = ({ mine }) => mine;
const pickTheirs: Choose = ({ theirs }) => theirs;
/** The same choice wherever the same is asked. */
const pickOne: Choose = ({ mine, theirs }) =>
  (JSON.stringify(mine) ?? '') < (JSON.stringify(theirs) ?? '') ? mine : theirs;

test('what was settled is not asked again, and the other copy takes it over', () => {
  fc.assert(
    fc.property(apart, fc.boolean(), ({ mine, theirs }, isMine) => {
      const made = settled(mine, theirs, isMine ? pickMine : pickTheirs);
      const again = merge(made, theirs);
      expect(again.conflicts).toEqual([]);
      expect(again.case).toBe(made);
      const back = merge(theirs, made);
      expect(back.conflicts).toEqual([]);
      expect(sameContent(back.case, made)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('three copies that hand on in a circle come to rest, and are one', () => {
  const rounds = fc.array(fc.tuple(fc.nat(2), manyEdits), { maxLength: 4 });
  fc.assert(
    fc.property(apart, manyEdits, rounds, ({ base, mine, theirs }, third, between) => {
      const copies: [Case, Case, Case] = [mine, theirs, after(base, third)];
      const hand = (to: number) => {
        const [own, from] = [copies[to], copies[(to + 1) % 3]] as [Case, Case];
        copies[to] = settled(own, from, pickOne);
        return copies[to] !== own;
      };
      for (const [who, more] of between as [number, Edit[]][]) {
        hand(who);
        copies[who] = after(copies[who] as Case, more);
      }
      let [moved, quiet] = [0, 0];
      for (; quiet < 3 && moved < 60; moved++) quiet = hand(moved % 3) ? 0 : quiet + 1;
      expect(moved).toBeLessThan(60);
      expect(sameContent(copies[0], copies[1]) && sameContent(copies[1], copies[2])).toBe(true);
    }),
    { numRuns: 300 },
  );
});

/** The copy as if its oldest changes had been let go. */
const cut = (of: Case, n: number): Case => {
  const gone = Math.min(n, of.history.length);
  return { ...of, history: of.history.slice(gone), dropped: of.dropped + gone };
};

/** Whether a copy knew this value at this place and put another in its stead. */
const wasLeft = (of: Case, name: string, value: Json | undefined): boolean =>
  of.history.some(({ changes }) =>
    changes.some((change) => placeName(change) === name && sameJson(change.before, value)),
  );

test('where old changes are no longer kept, more is asked and nothing is lost', () => {
  fc.assert(
    fc.property(apart, fc.nat(30), fc.nat(30), ({ mine, theirs }, a, b) => {
      const whole = merge(mine, theirs);
      const less = merge(cut(mine, a), cut(theirs, b));
      const conflicts = conflictsOf(less);
      const [full, found] = [valuesOf(whole.case), valuesOf(less.case)];
      // What is no longer asked is there as either copy has it: a removal alone may be forgotten.
      for (const name of conflictsOf(whole).filter((one) => !conflicts.includes(one)))
        for (const [of, other] of [
          [mine, theirs],
          [theirs, mine],
        ] as const) {
          const value = valuesOf(of).get(name)?.value;
          // Whoever once had this very value and left it is taken to have known it.
          if (wasLeft(other, name, value)) continue;
          for (const leaf of leaves(value)) expect(holds(found.get(name)?.value, leaf)).toBe(true);
        }
      for (const name of new Set([...full.keys(), ...found.keys()])) {
        if (conflicts.includes(name) || conflictsOf(whole).includes(name)) continue;
        // What was removed may come back. The other way round only where a copy removed or changed that very value.
        const value = full.get(name)?.value;
        if (!full.has(name) || wasLeft(mine, name, value) || wasLeft(theirs, name, value)) continue;
        expect(found.get(name)?.value).toEqual(value);
      }
    }),
    { numRuns: 600 },
  );
});
