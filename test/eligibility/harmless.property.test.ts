import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Facts, readAddress, writeAddress } from '../../src/app/address.ts';
import type { EligibilityAnswer } from '../../src/app/compute-eligibility.ts';
import { rulesOn } from '../../src/eligibility/paths.ts';
import { asksForSentence } from '../../src/eligibility/read-facts.ts';
import { wouldChange } from '../../src/eligibility/would-change.ts';
import type { ConditionRule, EligibilityRules } from '../../src/law/schema/condition.ts';
import { ANY_ASKED, type Asked, ask, DATES, runs } from './arbitrary-address.ts';
import { formulaOver } from './arbitrary-rules.ts';

/** Names that every object has; an address can carry them as facts. */
const NAMES = [
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__proto__',
  'prototype',
  'isPrototypeOf',
];

/** `__proto__` as a fact of its own, not as what the others inherit from. */
const withFacts = (facts: Facts, more: readonly (readonly [string, string])[]): Facts =>
  Object.fromEntries([...Object.entries(facts), ...more]);

/** The same, what was wrong sorted: an address tells it in its own order. */
const whole = (answer: EligibilityAnswer) => ({
  ...answer,
  problems: [...answer.problems].sort((a, b) => (a.fact < b.fact ? -1 : 1)),
});

/** What stands in the way, apart from the order in which it is told. */
function bars({ rules, assessment, given }: EligibilityAnswer) {
  const { outcome, missing, open } = assessment;
  const found = wouldChange(rules, given);
  const changes = [...(found?.better ?? []), ...(found?.worse ?? [])];
  return {
    outcome,
    missing: missing
      .map((one) => `${one.kind === 'fact' ? one.fact : ''} ${one.between} ${one.alone}`)
      .sort(),
    open: open.map(({ fact }) => fact).sort(),
    changes: changes
      .map(({ changed, to }) => `${changed.map((one) => `${JSON.stringify(one)}`).sort()} ${to}`)
      .sort(),
    notFound: found?.notFound,
  };
}

describe.each(ANY_ASKED)('%s', (_name, anyAsked, usual) => {
  const check = (times: number, holds: (asked: Asked) => void) =>
    fc.assert(fc.property(anyAsked, holds), { numRuns: runs(times) });

  it('the order of the facts in the address does not matter', () => {
    const turned = anyAsked.chain((asked) => {
      const facts = Object.entries({ ...asked.facts, colour: 'green', 'in-force': 'no', requesting: 'KZ' });
      const all = { minLength: facts.length, maxLength: facts.length };
      return fc.shuffledSubarray(facts, all).map((other) => ({ asked, facts, other }));
    });
    fc.assert(
      fc.property(turned, ({ asked, facts, other }) => {
        const before = whole(ask(asked, Object.fromEntries(facts)));
        expect(whole(ask(asked, Object.fromEntries(other)))).toEqual(before);
        const route = { screen: 'eligibility', instrument: 'any' } as const;
        const text = writeAddress({ route, facts: Object.fromEntries(other) });
        const read = readAddress(text).facts;
        expect(bars(ask(asked, read))).toEqual(bars(ask(asked, Object.fromEntries(facts))));
      }),
      { numRuns: runs(usual / 4) },
    );
  });

  it('answers to questions of another path do not matter, readable or not', () => {
    check(usual / 4, (asked) => {
      const { rules, path, facts } = asked;
      if (!rules.paths) return;
      const here = rulesOn(rules, path);
      const own = new Set(here.facts.map(({ fact }) => fact));
      const others = rules.facts.filter(({ fact }) => !own.has(fact)).map(({ fact }) => fact);
      const bare = Object.fromEntries(Object.entries(facts).filter(([fact]) => !others.includes(fact)));
      const expected = ask(asked, bare);
      for (const value of ['yes', 'no', 'unknown', '', 'perhaps']) {
        expect(ask(asked, { ...Object.fromEntries(others.map((fact) => [fact, value])), ...bare })).toEqual(
          expected,
        );
      }
      if (asksForSentence(rules) && !asksForSentence(here)) {
        for (const [dates] of DATES) expect(ask(asked, { ...bare, ...dates })).toEqual(expected);
        expect(ask(asked, { ...bare, receipt: 'soon', length: '3x' })).toEqual(expected);
      }
    });
  });

  it('a postponement, met or not, changes neither the outcome nor what would change it', () => {
    const put = anyAsked.chain((asked) =>
      fc
        .array(formulaOver(rulesOn(asked.rules, asked.path)), { minLength: 1, maxLength: 3 })
        .map((formulas) => ({ asked, formulas })),
    );
    fc.assert(
      fc.property(put, ({ asked, formulas }) => {
        const added = formulas.map(
          (when, n): ConditionRule => ({
            id: `later-${n}`,
            provision: 'art_1',
            quotes: [],
            kind: 'postponement',
            when,
          }),
        );
        const kept = asked.rules.conditions.filter(({ kind }) => kind !== 'postponement');
        const by = (conditions: EligibilityRules['conditions']) =>
          bars(ask({ ...asked, rules: { ...asked.rules, conditions } }, asked.facts));
        const bare = by(kept);
        expect(by([...added, ...kept])).toEqual(bare);
        expect(bars(ask(asked, asked.facts))).toEqual(bare);
      }),
      { numRuns: runs(usual / 4) },
    );
  });

  it('names that every object has are facts nobody knows, and do no harm', () => {
    check(usual / 4, (asked) => {
      for (const value of ['yes', 'no', '2026-08-28']) {
        const more = NAMES.map((name) => [name, value] as const);
        const answer = ask(asked, withFacts(asked.facts, more));
        const { problems, ...rest } = ask(asked, asked.facts);
        expect(answer).toEqual({ ...rest, problems: expect.anything() });
        expect(answer.problems.filter(({ fact }) => !NAMES.includes(fact))).toEqual(problems);
        expect(answer.problems.filter(({ fact }) => NAMES.includes(fact))).toEqual(
          NAMES.map((name) => ({ fact: name, value: name, problem: 'unknown-fact' })),
        );
      }
    });
  });
});

it('nor do they as names of questions', () => {
  const [, shape, usual] = ANY_ASKED[0] ?? [];
  if (!shape) throw new Error('no rules of any shape');
  const renamed: Readonly<Record<string, string>> = {
    a: 'constructor',
    b: 'toString',
    c: 'valueOf',
    s: 'prototype',
  };
  const rename = (text: string) =>
    text.replaceAll(/"fact":"([abcs])"/g, (_, fact: string) => `"fact":"${renamed[fact]}"`);
  fc.assert(
    fc.property(shape, (asked) => {
      const rules: EligibilityRules = JSON.parse(rename(JSON.stringify(asked.rules)));
      const facts = Object.fromEntries(
        Object.entries(asked.facts).map(([fact, value]) => [renamed[fact] ?? fact, value]),
      );
      const plain = bars(ask(asked, asked.facts));
      const told: typeof plain = JSON.parse(JSON.stringify(bars(ask({ ...asked, rules }, facts))));
      expect([told.outcome, told.missing.length, told.open.length, told.changes.length]).toEqual([
        plain.outcome,
        plain.missing.length,
        plain.open.length,
        plain.changes.length,
      ]);
    }),
    { numRuns: runs(usual ?? 1) },
  );
});
