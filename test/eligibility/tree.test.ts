import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/eligibility/assess.ts';
import { readFacts } from '../../src/eligibility/read-facts.ts';
import { leavesOf, type Tree } from '../../src/eligibility/tree.ts';
import type { Formula } from '../../src/law/schema/formula.ts';
import { anyCase, SENTENCES } from './arbitrary-rules.ts';
import { CLEAR, rules } from './kz-ae-transfer/case.ts';

const NUMBER = { yes: 1, unknown: 0.5, no: 0 };

/** Holds a tree against its formula, part by part, and gives its value as a number: yes 1, no 0, not known ½. */
function held(tree: Tree, formula: Formula): number {
  const value = NUMBER[tree.value];
  if ('op' in tree) {
    const parts =
      'all' in formula ? formula.all : 'any' in formula ? formula.any : 'not' in formula ? [formula.not] : [];
    expect(formula).toHaveProperty(tree.op);
    expect(tree.parts).toHaveLength(parts.length);
    const values = tree.parts.flatMap((part, at) => (parts[at] ? [held(part, parts[at])] : []));
    const whole = {
      all: Math.min(1, ...values),
      any: Math.max(0, ...values),
      not: 1 - (values[0] ?? 0.5),
    };
    expect(value).toBe(whole[tree.op]);
  } else if ('fact' in tree) expect(formula).toEqual({ fact: tree.fact });
  else expect(formula).toEqual({ 'enough-left': tree.remainder });
  return value;
}

describe('the tree of a reason', () => {
  it('is its formula, with the Kleene value of every part', () => {
    fc.assert(
      fc.property(anyCase, ({ rules: any, facts }) => {
        const { reasons } = assess(any, facts);
        for (const [at, { tree }] of reasons.entries()) {
          const when = any.conditions[at]?.when;
          if (!when) throw new Error('a reason without a condition');
          held(tree, when);
          for (const leaf of leavesOf(tree)) {
            if ('fact' in leaf) {
              expect(leaf.value).toBe(facts.answers[leaf.fact] ?? 'unknown');
              expect(leaf.kind).toBe(any.facts.find(({ fact }) => fact === leaf.fact)?.kind);
            } else if (facts.sentence === SENTENCES.between) expect(leaf.value).toBe('unknown');
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never says yes where the reason says no: what the parts settle the whole has', () => {
    let settledByParts = 0;
    fc.assert(
      fc.property(anyCase, ({ rules: any, facts }) => {
        for (const { tree, value } of assess(any, facts).reasons) {
          if (tree.value === 'unknown') continue;
          settledByParts += 1;
          expect(value).toBe(tree.value);
        }
      }),
      { numRuns: 400 },
    );
    expect(settledByParts).toBeGreaterThan(100);
  });

  it('article 8(5): consent in writing, or a representative where the person cannot', () => {
    const { facts } = readFacts(rules, {
      ...CLEAR,
      'consent-in-writing': 'no',
      'unable-to-consent': 'yes',
      'representative-asks': '',
    });
    const consent = assess(rules, facts).reasons.find(({ condition }) => condition === 'consent');
    expect(consent?.tree).toEqual({
      op: 'any',
      value: 'unknown',
      parts: [
        { fact: 'consent-in-writing', value: 'no', kind: 'ascertainable', whose: null },
        {
          op: 'all',
          value: 'unknown',
          parts: [
            { fact: 'unable-to-consent', value: 'yes', kind: 'ascertainable', whose: null },
            { fact: 'representative-asks', value: 'unknown', kind: 'ascertainable', whose: null },
          ],
        },
      ],
    });
  });

  it('article 8(3): the sentence left stands in it with what its dates come to', () => {
    const dates = { 'sentence-end': '2027-02-28', receipt: '2026-08-30', 'otherwise-agreed': 'no' };
    const { facts } = readFacts(rules, { ...CLEAR, ...dates });
    const left = assess(rules, facts).reasons.find(({ condition }) => condition === 'six-months-left');
    const [leaf] = left ? leavesOf(left.tree) : [];
    expect(leaf).toMatchObject({ value: 'unknown', result: { value: 'between' } });
  });
});
