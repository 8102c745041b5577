import fc from 'fast-check';
import type { Facts } from '../../src/app/address.ts';
import { computeEligibility, type EligibilityAnswer } from '../../src/app/compute-eligibility.ts';
import { rulesOn } from '../../src/eligibility/paths.ts';
import { asksForSentence } from '../../src/eligibility/read-facts.ts';
import { SENTENCE_FACTS } from '../../src/eligibility/sentence-facts.ts';
import type { EligibilityRules } from '../../src/law/schema/condition.ts';
import { anyRules, type SENTENCES } from './arbitrary-rules.ts';
import { CASE_TABLES } from './case-tables.ts';
import { pathsOf, TREATIES } from './treaties.ts';

/** Rules, what is asked for under them, and the facts of the address. */
export interface Asked {
  readonly rules: EligibilityRules;
  readonly parties: readonly string[];
  readonly path: string | null;
  readonly facts: Facts;
}

/** How often a property is tried: as given, or `PROPERTY_RUNS` times. */
export const runs = (usual: number): number => Number(process.env.PROPERTY_RUNS ?? usual);

/** The dates of a sentence by every way, and which of `SENTENCES` they come to against a figure of six months. */
export const DATES: readonly (readonly [facts: Facts, as: keyof typeof SENTENCES])[] = [
  [{ 'sentence-end': '2027-02-28', receipt: '2026-08-28' }, 'yes'],
  [{ release: '2027-03-01', receipt: '2026-08-28' }, 'yes'],
  [{ 'sentence-start': '2025-01-10', length: '3y', receipt: '2027-07-09' }, 'yes'],
  [{ 'sentence-end': '2027-02-28', receipt: '2026-09-02' }, 'no'],
  [{ release: '2027-03-01', receipt: '2027-03-01' }, 'no'],
  [{ 'sentence-end': '2027-02-28', receipt: '2026-08-31' }, 'between'],
  [{ 'sentence-end': '2027-02-28' }, 'missing'],
  [{ receipt: '2026-08-28' }, 'missing'],
  [{}, 'missing'],
  // They contradict each other.
  [{ 'sentence-end': '2027-02-28', release: '2027-02-28', receipt: '2026-08-28' }, 'missing'],
];

export const ask = ({ rules, parties }: Asked, facts: Facts): EligibilityAnswer => {
  const answer = computeEligibility(rules, parties, facts, new Map());
  if (answer.assessment === null) throw new Error('no path');
  return answer;
};

/** The facts with those of the sentence replaced. */
export const dated = (facts: Facts, dates: Facts): Facts => ({
  ...Object.fromEntries(
    Object.entries(facts).filter(([fact]) => !SENTENCE_FACTS.some((name) => name === fact)),
  ),
  ...dates,
});

export const written = fc.constantFrom('yes', 'no', 'unknown', '');

const factIn = ({ facts: [first, ...others] }: EligibilityRules) =>
  fc.constantFrom(...[first, ...others].flatMap((one) => one?.fact ?? 'none'));

/** Some facts of the rules answered otherwise than they were, the dates of the sentence maybe among them. */
export const changed = (rules: EligibilityRules, facts: Facts, most: number): fc.Arbitrary<Facts> =>
  fc
    .record({
      answers: fc.array(fc.tuple(factIn(rules), written), { maxLength: rules.facts.length && most }),
      dates: fc.option(fc.constantFrom(...DATES), { nil: null }),
    })
    .map(({ answers, dates }) => {
      const turned = { ...facts, ...Object.fromEntries(answers) };
      return dates && asksForSentence(rules) ? dated(turned, dates[0]) : turned;
    });

/** A case of the texts with a few facts otherwise, or all of them. */
const ofTreaty = ({ id, parties, rules }: (typeof TREATIES)[number]): fc.Arbitrary<Asked> =>
  fc.constantFrom(...pathsOf({ id, parties, rules })).chain((path) => {
    const here = rulesOn(rules, path);
    const cases = (CASE_TABLES[id] ?? []).filter((one) => one.path === path);
    return fc
      .tuple(fc.constantFrom(...cases), fc.constantFrom(2, 5, 60))
      .chain(([one, most]) => changed(here, one.facts, most))
      .map((facts) => ({ rules, parties, path, facts }));
  });

const SIDES = ['prosecution', 'enforcement'] as const;

/** Rules of any shape, some with conditions that stand on one path alone. */
const ofAnyShape: fc.Arbitrary<Asked> = fc
  .record({
    rules: anyRules,
    paths: fc.option(fc.array(fc.constantFrom(...SIDES, null), { minLength: 5, maxLength: 5 }), {
      nil: null,
    }),
    path: fc.constantFrom(...SIDES),
  })
  .map(({ rules, paths, path }) => {
    if (!paths) return { rules, path: null };
    const conditions = rules.conditions.map((one, n) => {
      const side = paths[n];
      return side ? { ...one, paths: [side] } : one;
    });
    return { rules: { ...rules, paths: [...SIDES], conditions }, path };
  })
  .chain(({ rules, path }) =>
    changed(rules, path ? { path } : {}, 12).map((facts) => ({ rules, parties: ['KZ', 'JO'], path, facts })),
  );

/** Rules of any shape, and every treaty; how often, for a quick run. */
export const ANY_ASKED: readonly (readonly [name: string, asked: fc.Arbitrary<Asked>, usual: number])[] = [
  ['rules of any shape', ofAnyShape, 200],
  ...TREATIES.map((treaty) => [treaty.id, ofTreaty(treaty), 40] as const),
];
