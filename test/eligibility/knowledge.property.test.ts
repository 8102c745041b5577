import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/app/address.ts';
import { atomsOf } from '../../src/eligibility/formula.ts';
import { rulesOn } from '../../src/eligibility/paths.ts';
import { asksForSentence } from '../../src/eligibility/read-facts.ts';
import { SENTENCE_FACTS } from '../../src/eligibility/sentence-facts.ts';
import { ANY_ASKED, type Asked, ask, changed, DATES, dated, runs } from './arbitrary-address.ts';
import { SENTENCES } from './arbitrary-rules.ts';
import { byDefinition, truthGiven } from './by-definition.ts';
import { CASE_TABLES } from './case-tables.ts';
import { TREATIES } from './treaties.ts';

const given = (facts: Facts, fact: string) => facts[fact] === 'yes' || facts[fact] === 'no';

/** What was not known is found out; what was known stays. Of the sentence both ends are, or what there was stays. */
function learn(facts: Facts, more: Facts): Facts {
  const known = Object.entries(facts).filter(([fact]) => given(facts, fact));
  const grown = dated({ ...more, ...Object.fromEntries(known) }, {});
  const dates = (from: Facts) =>
    Object.entries(from).filter(([fact]) => SENTENCE_FACTS.includes(fact as never));
  const kept = Object.fromEntries(dates(facts).filter(([, value]) => value !== ''));
  return { ...grown, ...(Object.keys(kept).length > 0 ? kept : Object.fromEntries(dates(more))) };
}

/** The facts in the engine's own form, as the definition takes them; which dates they are is said by the table. */
function definedBy({ rules, path }: Asked, facts: Facts, sentence: keyof typeof SENTENCES) {
  const here = rulesOn(rules, path);
  const answers = Object.fromEntries(
    here.facts.map(({ fact }) => [
      fact,
      facts[fact] === 'yes'
        ? ('yes' as const)
        : facts[fact] === 'no'
          ? ('no' as const)
          : ('unknown' as const),
    ]),
  );
  return { here, facts: { answers, sentence: SENTENCES[sentence] } };
}

describe.each(ANY_ASKED)('%s', (_name, anyAsked, usual) => {
  it('more knowledge never turns a settled outcome back into more-facts-needed', () => {
    const grown = anyAsked.chain((asked) =>
      fc
        .constantFrom(1, 3, 60)
        .chain((most) => changed(rulesOn(asked.rules, asked.path), {}, most))
        .map((more) => ({ asked, more: learn(asked.facts, more) })),
    );
    fc.assert(
      fc.property(grown, ({ asked, more }) => {
        const { outcome } = ask(asked, asked.facts).assessment;
        if (outcome === 'more-facts-needed') return;
        const later = ask(asked, { ...more, ...(asked.path && { path: asked.path }) }).assessment.outcome;
        expect(later).not.toBe('more-facts-needed');
        if (outcome === 'must-be-refused') expect(later).toBe('must-be-refused');
        if (outcome === 'conditions-not-met') expect(['must-be-refused', outcome]).toContain(later);
      }),
      { numRuns: runs(usual) },
    );
  });

  it('the outcome and every deciding fact are those of the definition, every answer tried', () => {
    const few = anyAsked.chain((asked) => {
      const { facts } = rulesOn(asked.rules, asked.path);
      const some = (kind: string, most: number) => {
        const names = facts.filter((one) => one.kind === kind).map(({ fact }) => fact);
        return fc.subarray(names, { maxLength: Math.min(most, names.length) });
      };
      return fc.record({
        asked: fc.constant(asked),
        dates: fc.constantFrom(...DATES),
        toFind: some('ascertainable', 3),
        toAssess: some('assessment', 2),
        others: fc.array(fc.constantFrom('yes', 'no'), { minLength: facts.length, maxLength: facts.length }),
      });
    });
    fc.assert(
      fc.property(few, ({ asked, dates: [dates, as], toFind, toAssess, others }) => {
        const { facts: all } = rulesOn(asked.rules, asked.path);
        const answers = all.map(({ fact }, n) => {
          if ([...toFind, ...toAssess].includes(fact)) return [fact, 'unknown'];
          return [fact, given(asked.facts, fact) ? asked.facts[fact] : others[n]];
        });
        const dating = asksForSentence(asked.rules);
        const facts = dated({ ...asked.facts, ...Object.fromEntries(answers) }, dating ? dates : {});
        const { here, facts: defined } = definedBy(asked, facts, dating ? as : 'missing');
        const expected = byDefinition(here, defined);
        const { outcome, missing, partings } = ask(asked, facts).assessment;
        expect(outcome).toBe(expected.outcome);
        const found = missing.map((one) => (one.kind === 'fact' ? one.fact : 'sentence'));
        const parted = partings.length > 0 ? ['sentence'] : [];
        expect(new Set([...found, ...parted])).toEqual(new Set(expected.deciding));
        if (outcome === 'no-bar-found') expect(expected.deciding).toEqual([]);
      }),
      { numRuns: runs(usual / 2) },
    );
  });
});

/** Every case of the texts that a mandatory ground decides, with that ground. */
const REFUSED = TREATIES.flatMap(({ id, parties, rules }) =>
  (CASE_TABLES[id] ?? [])
    .filter(({ outcome }) => outcome === 'must-be-refused')
    .flatMap(({ path, facts }) => {
      const asked: Asked = { rules, parties, path, facts };
      const { here, facts: known } = definedBy(asked, facts, 'missing');
      return here.conditions
        .filter((one) => one.kind === 'mandatory-ground' && truthGiven(known, one.when) === 1)
        .map((ground) => ({ asked, here, ground }));
    }),
);

it('there are such cases of every treaty that has mandatory grounds', () => {
  const grounds = TREATIES.flatMap(({ rules }) =>
    rules.conditions.filter(({ kind }) => kind === 'mandatory-ground'),
  );
  expect(new Set(REFUSED.map(({ ground }) => ground))).toEqual(new Set(grounds));
});

it('a mandatory ground that is met wins over all, whatever else is answered or not', () => {
  const scrambled = fc.constantFrom(...REFUSED).chain(({ asked, here, ground }) => {
    const stays = new Set(atomsOf(ground.when).map(({ key }) => key));
    const kept = Object.fromEntries(
      Object.entries(asked.facts).filter(([fact]) => stays.has(fact) || fact === 'path'),
    );
    return changed(here, {}, 60).map((others) => ({ asked, ground, facts: { ...others, ...kept } }));
  });
  fc.assert(
    fc.property(scrambled, ({ asked, ground, facts }) => {
      const { outcome, reasons } = ask(asked, facts).assessment;
      expect(outcome).toBe('must-be-refused');
      expect(
        reasons.filter(({ leadsTo }) => leadsTo === outcome).map(({ condition }) => condition),
      ).toContain(ground.id);
    }),
    { numRuns: runs(80) },
  );
}, 30_000);
