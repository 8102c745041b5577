import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '../../src/cases/case.ts';
import { placeName, sameJson, valueAt } from '../../src/cases/change.ts';
import { type HistoryItem, logged, undo, undoneIds } from '../../src/cases/history.ts';
import { after, emptyCase, manyEdits, tick } from './copies.ts';

const contentOf = ({ history: _h, changed: _c, dropped: _d, ...content }: Case) => content;
const placesIn = (items: readonly HistoryItem[]) =>
  new Set(items.flatMap(({ changes }) => changes.map(placeName)));
const taken = (of: Case, item: HistoryItem, id: string) => undo(of, item.id, { id, device: 'desk' }, tick());

test('a change that nothing was made on since is taken back, whatever came between', () => {
  fc.assert(
    fc.property(manyEdits, fc.nat(20), (all, at) => {
      const of = after(emptyCase(), all);
      const item = of.history[at % Math.max(of.history.length, 1)];
      fc.pre(item !== undefined);
      const later = placesIn(of.history.slice(of.history.indexOf(item) + 1));
      const isUntouched = item.changes.every((change) => !later.has(placeName(change)));
      const undone = taken(of, item, 'u');
      if (!('case' in undone)) {
        expect(isUntouched).toBe(false);
        expect(undone).toMatchObject({ problem: 'changed-since' });
        return;
      }
      for (const change of item.changes) {
        const now = valueAt(undone.case, change.part, change.key);
        if (!later.has(placeName(change))) expect(now).toEqual(change.before);
      }
      // Nothing else moves.
      const own = placesIn([item]);
      for (const { changes } of undone.case.history.slice(of.history.length))
        for (const change of changes) expect(own.has(placeName(change))).toBe(true);
    }),
  );
});

test('taking back what was just taken back brings everything back, in its place', () => {
  fc.assert(
    fc.property(manyEdits, fc.nat(20), (all, at) => {
      const of = after(emptyCase(), all);
      const item = of.history[at % Math.max(of.history.length, 1)];
      fc.pre(item !== undefined);
      const undone = taken(of, item, 'u');
      fc.pre('case' in undone && undone.case !== of);
      const undoing = undone.case.history.at(-1);
      expect(undoing).toMatchObject({ id: 'u', undoes: item.id });
      expect(undoneIds(undone.case.history).has(item.id)).toBe(true);
      const again = undoing && taken(undone.case, undoing, 'r');
      if (!again || !('case' in again)) throw new Error('an undo that cannot be undone');
      expect(contentOf(again.case)).toEqual(contentOf(of));
      expect(undoneIds(again.case.history).has('u')).toBe(true);
      expect(undoneIds(again.case.history).has(item.id)).toBe(undoneIds(of.history).has(item.id));
    }),
  );
});

test('every change taken back, the last first, leaves the empty case', () => {
  fc.assert(
    fc.property(manyEdits, (all) => {
      let of = after(emptyCase(), all);
      const items = [...of.history].reverse();
      for (const item of items) {
        const undone = taken(of, item, `u-${item.id}`);
        if (!('case' in undone)) throw new Error(`${item.id} is not taken back`);
        of = undone.case;
      }
      expect(contentOf(of)).toEqual(contentOf(emptyCase()));
    }),
  );
});

test('each change of the history is what it says: it leads from the value before to the one after', () => {
  fc.assert(
    fc.property(manyEdits, (all) => {
      const of = after(emptyCase(), all);
      const values = new Map<string, unknown>([
        ['name/', 'Case'],
        ['note/', ''],
        ['state/', 'open'],
        ['archived/', false],
      ]);
      for (const { changes } of of.history) {
        for (const change of changes) {
          expect(change.before).toEqual(values.get(placeName(change)));
          expect(sameJson(change.before, change.after)).toBe(false);
          values.set(placeName(change), change.after);
        }
      }
      for (const [name, value] of values) {
        const [part = '', ...key] = name.split('/');
        expect(valueAt(of, part as 'name', key.join('/'))).toEqual(value);
      }
    }),
  );
});

test('what was taken out together, or in place of other things, comes back where it stood', () => {
  const task = (id: string) => ({ id, text: id, done: null });
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
  fc.assert(
    fc.property(ids, ids, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (all, others, keeps) => {
      const before = { ...emptyCase(), tasks: all.map(task), instruments: all.map((id) => `kz-${id}`) };
      const kept = all.filter((_, i) => keeps[i]);
      // New ones before, between and after those that stay.
      const left = others.filter((id) => !all.includes(id)).flatMap((id, i) => [id, ...kept.slice(i, i + 1)]);
      const now = [...left, ...kept.filter((id) => !left.includes(id))];
      const changed = {
        ...before,
        tasks: now.map(task),
        instruments: now.map((id) => `kz-${id}`),
        changed: tick(),
      };
      const of = logged(before, changed, { id: 'h', device: '' });
      fc.pre(of.history.length > 0);
      const undone = undo(of, 'h', { id: 'u', device: '' }, tick());
      expect('case' in undone && contentOf(undone.case)).toEqual(contentOf(before));
    }),
  );
});
