import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/eligibility/assess.ts';
import type { Changed } from '../../src/eligibility/changes-of.ts';
import { outcomeOf } from '../../src/eligibility/decide.ts';
import type { Outcome } from '../../src/eligibility/outcome.ts';
import { type Facts, situationOf } from '../../src/eligibility/situation.ts';
import { type Change, LEAST_FIRST, wouldChange } from '../../src/eligibility/would-change.ts';
import type { EligibilityRules } from '../../src/law/schema/condition.ts';
import { anyCase, factsFor, SENTENCES } from './arbitrary-rules.ts';
import { rules as emirates } from './kz-ae-transfer/case.ts';

/** One question answered otherwise: `fact:yes`, `sentence:no`. */
interface Turn {
  readonly name: string;
  readonly after: (facts: Facts) => Facts;
}

/** Every fact the conditions name, answered otherwise than now. */
function turns(rules: EligibilityRules, facts: Facts): readonly (readonly Turn[])[] {
  const text = JSON.stringify(rules.conditions.filter(({ kind }) => kind !== 'postponement'));
  const both = ['yes', 'no'] as const;
  const ofFacts = rules.facts
    .filter(({ fact }) => text.includes(`{"fact":"${fact}"}`))
    .map(({ fact }) =>
      both
        .filter((to) => to !== facts.answers[fact])
        .map((to) => ({
          name: `${fact}:${to}`,
          after: (now: Facts): Facts => ({ ...now, answers: { ...now.answers, [fact]: to } }),
        })),
    );
  if (!text.includes('"enough-left"')) return ofFacts;
  const ofSentence = both
    .filter((to) => SENTENCES[to] !== facts.sentence)
    .map((to) => ({
      name: `sentence:${to}`,
      after: (now: Facts): Facts => ({ ...now, sentence: SENTENCES[to] }),
    }));
  return [...ofFacts, ofSentence];
}

const nameOf = (one: Changed) => `${one.kind === 'sentence' ? 'sentence' : one.fact}:${one.to}`;
const setOf = ({ changed }: Change) => changed.map(nameOf).sort();
const named = (change: Change) => `${setOf(change).join('+')} ${change.to}`;
const rank = (outcome: Outcome) => LEAST_FIRST.indexOf(outcome);

interface Tried {
  readonly set: readonly string[];
  readonly to: Outcome;
}

/** Every one and every two answers otherwise, each a case of its own. */
function byTrying(rules: EligibilityRules, facts: Facts): readonly Tried[] {
  const all = turns(rules, facts);
  const tried = (...some: readonly Turn[]): Tried => ({
    set: some.map(({ name }) => name).sort(),
    to: outcomeOf(
      situationOf(
        rules,
        some.reduce((now, turn) => turn.after(now), facts),
      ),
    ),
  });
  const twos = all.flatMap((first, n) =>
    all.slice(n + 1).flatMap((second) => first.flatMap((a) => second.map((b) => tried(a, b)))),
  );
  return [...all.flat().map((turn) => tried(turn)), ...twos];
}

/** The smallest sets by outcome: no part of one leads as far, and no two stand where one is enough. */
function smallest(all: readonly Tried[], now: Outcome): readonly string[] {
  const ones = all.filter(({ set }) => set.length === 1);
  return all
    .filter(({ set, to }) => {
      if (rank(to) >= rank(now)) return false;
      if (set.length === 1) return true;
      const parts = ones.filter((one) => set.includes(one.set[0] ?? ''));
      return !parts.some((one) => rank(one.to) <= rank(to)) && !ones.some((one) => one.to === to);
    })
    .map(({ set, to }) => `${set.join('+')} ${to}`);
}

describe.each([
  ['rules of any shape', anyCase, 400],
  ['the Emirates treaty', factsFor(emirates).map((facts) => ({ rules: emirates, facts })), 16],
])('%s', (_name, anyOne, numRuns) => {
  it('every set leads where it says, the smallest are all there and no other', () => {
    let [ones, twos, none, both] = [0, 0, 0, 0];
    fc.assert(
      fc.property(anyOne, ({ rules, facts }) => {
        const found = wouldChange(rules, facts);
        const { outcome } = assess(rules, facts);
        if (found === null || outcome === 'more-facts-needed') {
          expect([found, outcome]).toEqual([null, 'more-facts-needed']);
          return;
        }
        const all = byTrying(rules, facts);
        expect(found.better.map(named).sort()).toEqual([...smallest(all, outcome)].sort());
        const worse = all.filter(({ set, to }) => set.length === 1 && rank(to) > rank(outcome));
        expect(found.worse.map(named).sort()).toEqual(worse.map(({ set, to }) => `${set} ${to}`).sort());
        for (const missed of found.notFound) {
          expect(rank(missed)).toBeLessThan(rank(outcome));
          expect(all.filter(({ to }) => to === missed)).toEqual([]);
        }
        const sizes = new Set(found.better.map(({ changed }) => changed.length));
        if (sizes.has(1)) ones += 1;
        if (sizes.has(2)) twos += 1;
        if (sizes.size === 2) both += 1;
        if (found.notFound.length > 0) none += 1;
      }),
      { numRuns },
    );
    // The property would hold of nothing at all: each kind must have come up.
    expect(ones).toBeGreaterThan(0);
    if (numRuns > 100) expect([twos > 0, none > 0, both > 0]).toEqual([true, true, true]);
  }, 30_000);

  it('says of every better outcome that can come what leads to it, or something that leads further, or that nothing does', () => {
    fc.assert(
      fc.property(anyOne, ({ rules, facts }) => {
        const found = wouldChange(rules, facts);
        const { outcome } = assess(rules, facts);
        if (found === null || outcome === 'no-bar-found') return;
        const reached = found.better.map(({ to }) => rank(to));
        expect(reached).toEqual(reached.toSorted((a, b) => a - b));
        const best = Math.min(rank(outcome), ...reached);
        expect(best === 0 || found.notFound.includes('no-bar-found')).toBe(true);
        for (const missed of found.notFound) expect(rank(missed)).toBeLessThan(best);
      }),
      { numRuns: numRuns / 2 },
    );
  });

  it('for one outcome stands in the order of the text', () => {
    fc.assert(
      fc.property(anyOne, ({ rules, facts }) => {
        const text = JSON.stringify(rules.conditions.filter(({ kind }) => kind !== 'postponement'));
        const at = (one: Changed) =>
          text.indexOf(one.kind === 'sentence' ? '"enough-left"' : `{"fact":"${one.fact}"}`);
        const found = wouldChange(rules, facts);
        for (const target of LEAST_FIRST) {
          const places = (found?.better ?? [])
            .filter(({ to }) => to === target)
            .map(({ changed }) => changed.map(at));
          const firsts = places.map(([first = 0]) => first);
          expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
          for (const [a, b = Number.POSITIVE_INFINITY] of places) expect(a).toBeLessThan(b);
        }
      }),
      { numRuns: numRuns / 4 },
    );
  });
});
