import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '../../src/cases/case.ts';
import { changesBetween, LISTS, type ListPart, sameContent, withValue } from '../../src/cases/change.ts';
import { after, apart, manyEdits } from './copies.ts';

const contentOf = ({ history: _h, changed: _c, dropped: _d, ...content }: Case) => content;
const applied = (from: Case, to: Case) =>
  changesBetween(from, to).reduce((so, change) => withValue(so, change, change.after), from);

const idsOf = (of: Case, part: ListPart | 'instruments'): readonly string[] =>
  part === 'instruments' ? of.instruments : of[part].map(({ id }) => id);
/** Nothing was taken out and put in again elsewhere: of that no value is another than before. */
const keepsOrder = (from: Case, to: Case): boolean =>
  ([...LISTS, 'instruments'] as const).every((part) => {
    const [before, later] = [idsOf(from, part), idsOf(to, part)];
    const [left, found] = [
      before.filter((id) => later.includes(id)),
      later.filter((id) => before.includes(id)),
    ];
    return left.join() === found.join();
  });

test('what leads from one state to another, made, gives the other, its lists in their order', () => {
  let ordered = 0;
  const holds = (from: Case, to: Case) => {
    expect(sameContent(applied(from, to), to)).toBe(true);
    if (!keepsOrder(from, to)) return;
    ordered += 1;
    expect(contentOf(applied(from, to))).toEqual(contentOf(to));
  };
  fc.assert(
    fc.property(apart, manyEdits, ({ base, mine }, more) => {
      holds(base, mine);
      holds(mine, after(mine, more));
    }),
  );
  expect(ordered).toBeGreaterThan(100);
});

test('of two copies too, but for the order in which each has its lists', () => {
  fc.assert(
    fc.property(apart, ({ mine, theirs }) => {
      expect(sameContent(applied(mine, theirs), theirs)).toBe(true);
      expect(changesBetween(mine, theirs).length > 0).toBe(!sameContent(mine, theirs));
    }),
  );
});
