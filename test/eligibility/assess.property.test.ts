import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/eligibility/assess.ts';
import type { Missing } from '../../src/eligibility/assessment.ts';
import type { Facts } from '../../src/eligibility/situation.ts';
import type { Truth } from '../../src/eligibility/truth.ts';
import type { EligibilityRules } from '../../src/law/schema/condition.ts';
import { anyCase, factsFor, SENTENCES } from './arbitrary-rules.ts';
import { byDefinition } from './by-definition.ts';
import { rules as emirates } from './kz-ae-transfer/case.ts';

const anyEmiratesCase = factsFor(emirates).map((facts) => ({ rules: emirates, facts }));
const named = (missing: readonly Missing[]) =>
  missing.map((one) => (one.kind === 'fact' ? one.fact : 'sentence'));
const answer = (facts: Facts, fact: string, value: Truth): Facts => ({
  ...facts,
  answers: { ...facts.answers, [fact]: value },
});

/** Fills in some of what is not known. */
const learn = (facts: Facts, more: Facts): Facts => ({
  answers: Object.fromEntries(
    Object.entries(facts.answers).map(([fact, value]) => [
      fact,
      value === 'unknown' ? (more.answers[fact] ?? value) : value,
    ]),
  ),
  sentence: facts.sentence.state === 'missing' ? more.sentence : facts.sentence,
});

describe.each([
  ['rules of any shape', anyCase],
  ['the Emirates treaty', anyEmiratesCase],
])('%s', (_name, anyOne) => {
  const check = (numRuns: number, holds: (rules: EligibilityRules, facts: Facts) => void) =>
    fc.assert(
      fc.property(anyOne, ({ rules, facts }) => holds(rules, facts)),
      { numRuns },
    );

  it('more knowledge never turns a settled outcome back into more-facts-needed', () => {
    const grown = anyOne.chain(({ rules, facts }) =>
      factsFor(rules).map((more) => ({ rules, facts, more: learn(facts, more) })),
    );
    fc.assert(
      fc.property(grown, ({ rules, facts, more }) => {
        const { outcome } = assess(rules, facts);
        if (outcome === 'more-facts-needed') return;
        expect(assess(rules, more).outcome).not.toBe('more-facts-needed');
        if (outcome === 'must-be-refused') expect(assess(rules, more).outcome).toBe('must-be-refused');
      }),
      { numRuns: 600 },
    );
  });

  it('a mandatory ground that is met wins over all', () => {
    check(300, (rules, facts) => {
      const { outcome, reasons } = assess(rules, facts);
      if (reasons.some((reason) => reason.leadsTo === 'must-be-refused'))
        expect(outcome).toBe('must-be-refused');
      else if (reasons.some((reason) => reason.leadsTo === 'conditions-not-met')) {
        expect(['must-be-refused', 'conditions-not-met']).toContain(outcome);
      }
    });
  });

  it('no bar found and discretion never with a deciding fact to be found out', () => {
    check(300, (rules, facts) => {
      const { outcome, missing, partings } = assess(rules, facts);
      if (outcome === 'no-bar-found' || outcome === 'may-be-refused')
        expect([missing, partings]).toEqual([[], []]);
      if (outcome === 'more-facts-needed') expect(missing.length + partings.length).toBeGreaterThan(0);
    });
  });

  it('`alone` says exactly that one answer, by itself, changes the outcome', () => {
    check(150, (rules, facts) => {
      const { outcome, missing } = assess(rules, facts);
      for (const one of missing) {
        const after =
          one.kind === 'fact'
            ? [answer(facts, one.fact, 'yes'), answer(facts, one.fact, 'no')]
            : [SENTENCES.yes, SENTENCES.no].map((sentence) => ({ ...facts, sentence }));
        expect(after.some((more) => assess(rules, more).outcome !== outcome)).toBe(one.alone);
      }
    });
  });

  it('neither the order of answers nor an answer of "not known" matters', () => {
    check(200, (rules, facts) => {
      const turned = Object.fromEntries(Object.entries(facts.answers).reverse());
      const bare = Object.fromEntries(
        Object.entries(facts.answers).filter(([, value]) => value !== 'unknown'),
      );
      const expected = assess(rules, facts);
      expect(assess(rules, { ...facts, answers: turned })).toEqual(expected);
      expect(assess(rules, { ...facts, answers: bare })).toEqual(expected);
    });
  });

  it('with all found out that can be, open assessments never block', () => {
    check(200, (rules, facts) => {
      const found = learn(facts, {
        answers: Object.fromEntries(
          rules.facts.map(({ fact, kind }) => [fact, kind === 'ascertainable' ? 'yes' : 'unknown']),
        ),
        sentence: SENTENCES.yes,
      });
      if (found.sentence === SENTENCES.between) return;
      expect(assess(rules, found).outcome).not.toBe('more-facts-needed');
    });
  });
});

describe('held against the definition, every answer tried', () => {
  it('the outcome, and every deciding fact and no other', () => {
    fc.assert(
      fc.property(anyCase, ({ rules, facts }) => {
        const expected = byDefinition(rules, facts);
        const { outcome, missing, partings } = assess(rules, facts);
        expect(outcome).toBe(expected.outcome);
        const parted = facts.sentence === SENTENCES.between && partings.length > 0 ? ['sentence'] : [];
        expect([...named(missing), ...parted].sort()).toEqual([...expected.deciding].sort());
      }),
      { numRuns: 1_500 },
    );
  });

  it('what is missing, that which decides between the most outcomes first, ties as the text has them', () => {
    fc.assert(
      fc.property(anyCase, ({ rules, facts }) => {
        const { between } = byDefinition(rules, facts);
        const { missing } = assess(rules, facts);
        const text = JSON.stringify(rules.conditions);
        const first = (name: string) =>
          text.indexOf(name === 'sentence' ? '"enough-left"' : `{"fact":"${name}"}`);
        const count = (name: string) => between.get(name)?.size ?? 0;
        const inOrder = named(missing).toSorted((a, b) => count(b) - count(a) || first(a) - first(b));
        expect(named(missing)).toEqual(inOrder);
        for (const [n, name] of named(missing).entries())
          expect([...(missing[n]?.between ?? [])].sort()).toEqual([...(between.get(name) ?? [])].sort());
      }),
      { numRuns: 800 },
    );
  });
});
