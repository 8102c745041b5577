import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/app/address.ts';
import { computeEligibility } from '../../src/app/compute-eligibility.ts';
import { atomsOf } from '../../src/eligibility/formula.ts';
import { rulesOn } from '../../src/eligibility/paths.ts';
import { CASE_TABLES } from './case-tables.ts';
import { MONTH_ENDS } from './six-months-at-month-ends.ts';
import { pathsOf, TREATIES } from './treaties.ts';

const DATES = ['sentence-end', 'release', 'sentence-start', 'length', 'credit-days', 'receipt'];

/** Every treaty and path that asks how much of a sentence is left, its condition, and the clear case without dates. */
const DATED = TREATIES.flatMap((treaty) =>
  pathsOf(treaty).flatMap((path) =>
    rulesOn(treaty.rules, path)
      .conditions.filter(({ when }) => atomsOf(when).some((atom) => 'remainder' in atom))
      .map(({ id }) => {
        const clear = CASE_TABLES[treaty.id]?.find(
          (one) => one.path === path && one.outcome === 'no-bar-found',
        );
        if (!clear) throw new Error(`${treaty.id} has no clear case`);
        const facts = Object.entries(clear.facts).filter(([fact]) => !DATES.includes(fact));
        return {
          treaty,
          condition: id,
          facts: Object.fromEntries(facts),
          name: `${treaty.id} ${path ?? ''}`,
        };
      }),
  ),
);

it('is asked by both treaties on extradition and by the one on transfer', () => {
  expect([...new Set(DATED.map(({ treaty }) => treaty.id))].sort()).toEqual([
    'kz-ae-transfer',
    'kz-jo-extradition',
    'kz-ma-extradition',
  ]);
  expect(DATED.filter(({ name }) => name.includes('prosecution'))).toEqual([]);
});

describe.each(DATED)('$name', ({ treaty: { rules, parties }, condition, facts }) => {
  const ask = (more: Facts) => {
    const written = { ...facts, 'otherwise-agreed': 'no', ...more };
    const known = Object.entries(written).filter(
      ([fact]) => fact !== 'otherwise-agreed' || rules.facts.some((one) => one.fact === fact),
    );
    const answer = computeEligibility(rules, parties, Object.fromEntries(known), new Map());
    if (answer.assessment === null || answer.problems.length > 0) throw new Error('not assessed');
    return answer;
  };

  describe.each(MONTH_ENDS)('last day served $lastDay', ({ lastDay, release, usual, outer, received }) => {
    it.each(received)('received %s: %s', (receipt, outcome) => {
      for (const end of [{ 'sentence-end': lastDay }, { release }]) {
        const { assessment } = ask({ ...end, receipt });
        const deciders = assessment.reasons.filter(({ leadsTo }) => leadsTo !== null);
        expect(assessment.outcome).toBe(outcome);
        expect(deciders.map((one) => one.condition)).toEqual(
          outcome === 'conditions-not-met' ? [condition] : [],
        );
        expect(assessment.missing).toEqual([]);
        expect(assessment.partings.map((one) => one.condition)).toEqual(
          outcome === 'more-facts-needed' ? [condition] : [],
        );
      }
    });

    it(`by the usual count until ${usual}, by any reading until ${outer}`, () => {
      expect(ask({ 'sentence-end': lastDay }).latest).toMatchObject([{ lastDay, usual, outer }]);
    });

    it.each(parties)('the same whichever State asks: %s', (requesting) => {
      for (const [receipt, outcome] of received) {
        expect(ask({ release, receipt, requesting }).assessment.outcome, receipt).toBe(outcome);
      }
    });
  });
});
