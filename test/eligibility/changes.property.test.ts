import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/app/address.ts';
import type { Changed } from '../../src/eligibility/changes-of.ts';
import { wouldChange } from '../../src/eligibility/would-change.ts';
import { ANY_ASKED, ask, DATES, dated, runs } from './arbitrary-address.ts';

/** Ends that leave enough for any figure, and none. */
const LEFT = {
  yes: { 'sentence-end': '2099-12-31', receipt: '2026-01-01' },
  no: { 'sentence-end': '2026-01-01', receipt: '2026-06-01' },
};

const make = (facts: Facts, one: Changed): Facts =>
  one.kind === 'sentence' ? dated(facts, LEFT[one.to]) : { ...facts, [one.fact]: one.to };

describe.each(ANY_ASKED)('%s', (_name, anyAsked, usual) => {
  it('a suggested change, made in the address and computed from nothing, leads where it says', () => {
    fc.assert(
      fc.property(anyAsked, (asked) => {
        const { assessment, rules, given } = ask(asked, asked.facts);
        const found = wouldChange(rules, given);
        expect(found === null).toBe(assessment.outcome === 'more-facts-needed');
        for (const { changed, to } of [...(found?.better ?? []), ...(found?.worse ?? [])]) {
          expect(to).not.toBe(assessment.outcome);
          expect(changed.length).toBeLessThanOrEqual(2);
          const facts = changed.reduce(make, asked.facts);
          expect(facts).not.toEqual(asked.facts);
          expect(ask(asked, facts).assessment.outcome).toBe(to);
        }
      }),
      { numRuns: runs(usual / 2) },
    );
  });

  it('a fact that is missing and decides alone does so in the address, one that does not does not', () => {
    fc.assert(
      fc.property(anyAsked, (asked) => {
        const { outcome, missing } = ask(asked, asked.facts).assessment;
        for (const one of missing) {
          const after =
            one.kind === 'fact'
              ? ['yes', 'no'].map((answer) => ({ ...asked.facts, [one.fact]: answer }))
              : DATES.filter(([, as]) => as === 'yes' || as === 'no').map(([dates]) =>
                  dated(asked.facts, dates),
                );
          const other = after.filter((facts) => ask(asked, facts).assessment.outcome !== outcome);
          expect(other.length > 0).toBe(one.alone);
        }
      }),
      { numRuns: runs(usual / 4) },
    );
  });
});
