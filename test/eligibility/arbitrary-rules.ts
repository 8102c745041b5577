import fc from 'fast-check';
import { day } from '../../src/calendar/day.ts';
import { asksForSentence } from '../../src/eligibility/read-facts.ts';
import { NO_DATES, type SentenceFact, sentenceOf } from '../../src/eligibility/sentence.ts';
import type { Facts } from '../../src/eligibility/situation.ts';
import type { Truth } from '../../src/eligibility/truth.ts';
import type { EligibilityRules } from '../../src/law/schema/condition.ts';
import type { Formula } from '../../src/law/schema/formula.ts';

/** Small rules of any shape over six facts, four to be found out and two assessments, and a sentence. */
const FACTS: EligibilityRules['facts'] = [
  ...['a', 'b', 'c', 'd'].map((fact) => ({ fact, kind: 'ascertainable' as const })),
  { fact: 's', kind: 'assessment', whose: 'requested' },
  { fact: 't', kind: 'assessment', whose: 'requesting' },
];

export const SIX_MONTHS = { n: 6, unit: 'month' as const, moment: 'at-receipt' as const };

const shapes = (leaf: fc.Arbitrary<Formula>): fc.Arbitrary<Formula> =>
  fc.letrec<{ whole: Formula; leaf: Formula }>((tie) => ({
    leaf,
    whole: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      tie('leaf'),
      tie('whole').map((not) => ({ not })),
      fc.array(tie('whole'), { maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('whole'), { maxLength: 3 }).map((any) => ({ any })),
    ),
  })).whole;

/** Formulas of any shape over the facts of some rules, and over the sentence where they ask for it. */
export const formulaOver = (rules: EligibilityRules): fc.Arbitrary<Formula> => {
  const leaves: readonly Formula[] = rules.facts.map(({ fact }) => ({ fact }));
  const sentence: readonly Formula[] = asksForSentence(rules) ? [{ 'enough-left': SIX_MONTHS }] : [];
  const [first = { all: [] }, ...others] = [...leaves, ...sentence];
  return shapes(fc.constantFrom(first, ...others));
};

const formula = shapes(
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...FACTS).map(({ fact }) => ({ fact })) },
    { weight: 1, arbitrary: fc.constant({ 'enough-left': SIX_MONTHS }) },
  ),
);

const kind = fc.constantFrom(
  'condition' as const,
  'condition-else-discretion' as const,
  'mandatory-ground' as const,
  'discretionary-ground' as const,
  'postponement' as const,
);

export const anyRules: fc.Arbitrary<EligibilityRules> = fc
  .array(fc.record({ kind, when: formula }), { minLength: 1, maxLength: 5 })
  .map((conditions) => ({
    facts: FACTS,
    conditions: conditions.map((one, n) => ({
      ...one,
      id: `rule-${n}`,
      provision: `art_${n + 1}`,
      quotes: [],
    })),
  }));

export const truth = fc.constantFrom<Truth[]>('yes', 'no', 'unknown', 'unknown');

const ends = (receipt: string): SentenceFact =>
  sentenceOf({ ...NO_DATES, end: day('2027-02-28'), receipt: day(receipt) });

export const SENTENCES = {
  yes: ends('2026-08-28'),
  no: ends('2026-09-02'),
  between: ends('2026-08-31'),
  missing: sentenceOf(NO_DATES),
};

export const anySentence: fc.Arbitrary<SentenceFact> = fc.constantFrom(...Object.values(SENTENCES));

/** Answers to the facts of some rules, and a sentence. */
export const factsFor = (rules: EligibilityRules): fc.Arbitrary<Facts> =>
  fc.record({
    answers: fc.record(Object.fromEntries(rules.facts.map(({ fact }) => [fact, truth]))),
    sentence: anySentence,
  });

export const anyCase: fc.Arbitrary<{ rules: EligibilityRules; facts: Facts }> = anyRules.chain((rules) =>
  factsFor(rules).map((facts) => ({ rules, facts })),
);
