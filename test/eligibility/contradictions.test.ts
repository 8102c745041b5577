import { describe, expect, it } from 'vitest';
import { computeEligibility } from '../../src/app/compute-eligibility.ts';
import { SENTENCE_END } from '../../src/eligibility/contradictions.ts';
import type { EligibilityRules } from '../../src/law/schema/condition.ts';
import { CASE_TABLES } from './case-tables.ts';
import { pathsOf, TREATIES } from './treaties.ts';

type Contradiction = NonNullable<EligibilityRules['contradictions']>[number];

/** The answers of a contradiction as an address gives them. */
const addressOf = (contradiction: Contradiction) =>
  Object.fromEntries(
    Object.entries(contradiction).map(([fact, value]) =>
      fact === SENTENCE_END ? [fact, '2028-03-01'] : [fact, value],
    ),
  );

function found(treaty: (typeof TREATIES)[number], path: string | null, facts: Record<string, string>) {
  const { assessment, problems } = computeEligibility(
    treaty.rules,
    treaty.parties,
    { ...(path && { path }), ...facts },
    new Map(),
  );
  expect(problems).toEqual([]);
  return assessment?.contradictions.map((answers) =>
    Object.fromEntries(answers.map(({ fact, value }) => [fact, value])),
  );
}

it('every treaty has answers that cannot stand together', () => {
  expect(TREATIES.filter(({ rules }) => !rules.contradictions?.length).map(({ id }) => id)).toEqual([]);
});

describe.each(TREATIES.map((treaty) => [treaty.id, treaty] as const))('%s', (_, treaty) => {
  const { rules } = treaty;
  const paths = pathsOf(treaty);

  it.each((rules.contradictions ?? []).map((one) => [JSON.stringify(one), one] as const))(
    'says %s where all of it is answered, and not where one answer is taken back',
    (_name, contradiction) => {
      const facts = addressOf(contradiction);
      // Facts of another path do not count, so it is said on those that ask for all of them.
      const on = paths.filter((path) => found(treaty, path, facts)?.length);
      expect(on.length).toBeGreaterThan(0);
      for (const path of on) {
        expect(found(treaty, path, facts)).toEqual([contradiction]);
        for (const fact of Object.keys(facts)) {
          const { [fact]: _taken, ...rest } = facts;
          expect(found(treaty, path, rest)).toEqual([]);
        }
      }
    },
  );

  it('says nothing of a clear case', () => {
    for (const one of CASE_TABLES[treaty.id] ?? []) {
      if (one.outcome === 'no-bar-found') expect(found(treaty, one.path, { ...one.facts })).toEqual([]);
    }
  });
});
