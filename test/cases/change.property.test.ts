import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '../../src/cases/case.ts';
import { changesBetween, sameContent, withValue } from '../../src/cases/change.ts';
import { after, apart, manyEdits } from './copies.ts';

const contentOf = ({ history: _h, changed: _c, dropped: _d, ...content }: Case) => content;
const applied = (from: Case, to: Case) =>
  changesBetween(from, to).reduce((so, change) => withValue(so, change, change.after), from);

test('what leads from one state to another, made, gives the other, its lists in their order', () => {
  fc.assert(
    fc.property(apart, manyEdits, ({ base, mine }, more) => {
      expect(contentOf(applied(base, mine))).toEqual(contentOf(mine));
      const later = after(mine, more);
      expect(contentOf(applied(mine, later))).toEqual(contentOf(later));
    }),
  );
});

test('of two copies too, but for the order in which each has its lists', () => {
  fc.assert(
    fc.property(apart, ({ mine, theirs }) => {
      expect(sameContent(applied(mine, theirs), theirs)).toBe(true);
      expect(changesBetween(mine, theirs).length > 0).toBe(!sameContent(mine, theirs));
    }),
  );
});
