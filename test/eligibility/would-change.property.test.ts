import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/eligibility/assess.ts';
import type { Facts } from '../../src/eligibility/situation.ts';
import { type Change, type Changed, wouldChange } from '../../src/eligibility/would-change.ts';
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
  const text = JSON.stringify(rules.conditions);
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
const named = ({ changed, to }: Change) => `${changed.map(nameOf).sort().join('+')} ${to}`;

/** The same by trying everything with `assess`. */
function byTrying(rules: EligibilityRules, facts: Facts): readonly string[] {
  const { outcome } = assess(rules, facts);
  const all = turns(rules, facts);
  const found = (some: readonly Turn[]) => {
    const to = assess(
      rules,
      some.reduce((now, turn) => turn.after(now), facts),
    ).outcome;
    return to === outcome
      ? []
      : [
          `${some
            .map(({ name }) => name)
            .sort()
            .join('+')} ${to}`,
        ];
  };
  const ones = all.flat().flatMap((turn) => found([turn]));
  if (ones.length > 0) return ones;
  return all.flatMap((first, n) =>
    all.slice(n + 1).flatMap((second) => first.flatMap((a) => second.flatMap((b) => found([a, b])))),
  );
}

describe.each([
  ['rules of any shape', anyCase, 1_000],
  ['the Emirates treaty', factsFor(emirates).map((facts) => ({ rules: emirates, facts })), 60],
])('%s', (_name, anyOne, numRuns) => {
  it('every change changes the outcome as it says, two only where no one does, and none is left out', () => {
    let [ones, twos, none] = [0, 0, 0];
    fc.assert(
      fc.property(anyOne, ({ rules, facts }) => {
        const changes = wouldChange(rules, facts);
        if (assess(rules, facts).outcome === 'more-facts-needed') {
          expect(changes).toBeNull();
          return;
        }
        expect(changes?.map(named).sort()).toEqual([...byTrying(rules, facts)].sort());
        const sizes = new Set(changes?.map(({ changed }) => changed.length));
        if (sizes.has(1)) ones += 1;
        else if (sizes.has(2)) twos += 1;
        else none += 1;
      }),
      { numRuns },
    );
    // The property would hold of nothing at all: each kind must have come up.
    expect(ones).toBeGreaterThan(0);
    if (numRuns > 100) expect([twos > 0, none > 0]).toEqual([true, true]);
  });

  it('stands in the order of the text', () => {
    fc.assert(
      fc.property(anyOne, ({ rules, facts }) => {
        const text = JSON.stringify(rules.conditions);
        const at = (one: Changed) =>
          text.indexOf(one.kind === 'sentence' ? '"enough-left"' : `{"fact":"${one.fact}"}`);
        const places = (wouldChange(rules, facts) ?? []).map(({ changed }) => changed.map(at));
        const sorted = places.toSorted(([a = 0, x = 0], [b = 0, y = 0]) => a - b || x - y);
        expect(places).toEqual(sorted);
        for (const [a, b = Number.POSITIVE_INFINITY] of places) expect(a).toBeLessThan(b);
      }),
      { numRuns: numRuns / 4 },
    );
  });
});
