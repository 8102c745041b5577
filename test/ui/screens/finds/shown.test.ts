import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Find } from '../../../../src/reading/find.ts';
import { MARK_KINDS, type MarkKind } from '../../../../src/reading/mark-kind.ts';
import type { ProvisionFind } from '../../../../src/ui/screens/finds/provision-find.ts';
import { type Listing, shownOf } from '../../../../src/ui/screens/finds/shown.ts';

const find = (start: number, kind: 'term' | 'threshold' | 'date'): Find =>
  kind === 'date'
    ? { kind, start, end: start + 3, lang: 'en', inferred: [], iso: '2026-11-03' }
    : {
        kind,
        start,
        end: start + 3,
        lang: 'en',
        inferred: [],
        n: 1,
        upTo: null,
        unit: 'day',
        bound: null,
        days: null,
        digits: null,
      };
const provision = (start: number): ProvisionFind => ({
  kind: 'provision',
  start,
  end: start + 9,
  lang: 'en',
  isApproximate: false,
  instrument: 'kz-jo-extradition',
  eId: 'art_1',
  uses: [],
});

const kinds = fc.constantFrom('term', 'threshold', 'date');
const listings = fc
  .record({
    finds: fc.array(fc.tuple(fc.nat(40), kinds), { maxLength: 12 }),
    known: fc.array(fc.nat(40), { maxLength: 6 }),
    off: fc.subarray([...MARK_KINDS]),
  })
  .map(
    ({ finds, known, off }): Listing => ({
      finds: finds.sort(([a], [b]) => a - b).map(([start, kind], n) => find(start * 100 + n, kind)),
      known: known.sort((a, b) => a - b).map((start) => provision(start * 100)),
      off,
    }),
  );

describe('what is shown of a list of finds', () => {
  it('is every find whose kind is not switched off, once, in the order of the text', () => {
    fc.assert(
      fc.property(listings, (listing) => {
        const shown = shownOf(() => listing);
        const found = shown.numbers().map((n) => shown.find(n));
        const wanted = [...listing.finds, ...listing.known].filter(({ kind }) => !listing.off.includes(kind));
        expect(new Set(found)).toEqual(new Set(wanted));
        expect(found).toHaveLength(wanted.length);
        const starts = found.map((each) => each?.start ?? -1);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });

  it('has each at its place, and leads round from each to the next and back', () => {
    fc.assert(
      fc.property(listings, (listing) => {
        const shown = shownOf(() => listing);
        const list = shown.numbers();
        for (const [at, n] of list.entries()) {
          expect(shown.place(n)).toBe(at);
          const next = shown.stepped(n, 1);
          expect(next).toBe(list[(at + 1) % list.length]);
          expect(shown.stepped(next, -1)).toBe(n);
        }
      }),
    );
  });

  it('goes on with a list that grows, also between provisions', () => {
    const finds: Find[] = [find(10, 'term')];
    const known = [provision(5), provision(25)];
    const off: readonly MarkKind[] = [];
    const shown = shownOf(() => ({ finds, known, off }));
    expect(shown.numbers()).toEqual([-1, 0, -2]);
    finds.push(find(20, 'date'), find(30, 'date'));
    expect(shown.numbers()).toEqual([-1, 0, 1, -2, 2]);
    expect(shown.counts()).toEqual({ term: 1, threshold: 0, date: 2, provision: 2 });
  });

  it('leads from a find that is switched off to the one after it', () => {
    const finds = [find(10, 'term'), find(20, 'date'), find(30, 'term')];
    const shown = shownOf(() => ({ finds, known: [], off: ['date'] }));
    expect(shown.place(1)).toBe(-1);
    expect(shown.stepped(1, 1)).toBe(2);
    expect(shown.stepped(1, -1)).toBe(0);
    expect(shown.stepped(null, 1)).toBe(0);
  });
});
