import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Facts } from '../../src/app/address.ts';
import { createCase } from '../../src/cases/case.ts';
import { addEntry, replaceFacts } from '../../src/cases/entries.ts';
import { rulesOn } from '../../src/eligibility/paths.ts';
import { asksForSentence } from '../../src/eligibility/read-facts.ts';
import { address, setFacts } from '../../src/ui/state/navigation.ts';
import { ANY_ASKED, type Asked, ask, DATES, runs, written } from './arbitrary-address.ts';

/** What one sitting answers, one after the other; an empty text takes an answer away, as the page does. */
const answersTo = ({ rules, path }: Asked): fc.Arbitrary<readonly (readonly [string, string])[]> => {
  const here = rulesOn(rules, path);
  const days = DATES.flatMap(([facts]) => Object.entries(facts));
  const names = here.facts.map(({ fact }) => fact);
  const answers = names.length > 0 ? [fc.tuple(fc.constantFrom(...names), written)] : [];
  const dates = asksForSentence(here) ? [fc.constantFrom(...days)] : [];
  return fc.array(fc.oneof(fc.constant(['lang', 'ru'] as const), ...answers, ...dates), {
    minLength: 1,
    maxLength: 8,
  });
};

const session = (anyAsked: fc.Arbitrary<Asked>) =>
  anyAsked.chain((asked) => answersTo(asked).map((answers) => ({ asked, answers })));

/** The page holds no empty facts. */
const filled = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));

/** Puts these facts on the page, whatever it held. */
function open(facts: Facts): void {
  const gone = Object.keys(address.value.facts).map((fact) => [fact, ''] as const);
  setFacts({ ...Object.fromEntries(gone), ...facts });
}

let entry: unknown = null;
beforeAll(() => {
  vi.stubGlobal('history', {
    replaceState: (state: unknown) => {
      entry = state;
    },
  });
});
afterAll(() => vi.unstubAllGlobals());

describe.each(ANY_ASKED)('%s', (_name, anyAsked, usual) => {
  it('answers taken back one after the other on the page give exactly what was before, at every step', () => {
    fc.assert(
      fc.property(session(anyAsked), ({ asked, answers }) => {
        open(asked.facts);
        const trail = [{ facts: address.value.facts, answer: ask(asked, address.value.facts) }];
        for (const [fact, value] of answers) {
          setFacts({ [fact]: value });
          trail.push({ facts: address.value.facts, answer: ask(asked, address.value.facts) });
        }
        for (const [fact] of [...answers].reverse()) {
          trail.pop();
          const before = trail.at(-1);
          setFacts({ [fact]: before?.facts[fact] ?? '' });
          expect(address.value.facts).toEqual(before?.facts);
          expect(entry).toMatchObject({ facts: before?.facts });
          expect(ask(asked, address.value.facts)).toEqual(before?.answer);
        }
        expect(address.value.facts).toEqual(filled(asked.facts));
      }),
      { numRuns: runs(usual / 4) },
    );
  });

  it('no answer is the same as one taken back, and "not known" stands in the way of nothing else', () => {
    fc.assert(
      fc.property(session(anyAsked), ({ asked, answers }) => {
        for (const [fact, value] of answers) {
          const { [fact]: _gone, ...without } = asked.facts;
          const before = ask(asked, without);
          ask(asked, { ...without, [fact]: value });
          expect(ask(asked, { ...without, [fact]: '' })).toEqual(before);
          expect(ask(asked, without)).toEqual(before);
          if (!asked.rules.facts.some((one) => one.fact === fact)) continue;
          expect(ask(asked, { ...without, [fact]: 'unknown' }).assessment).toEqual(before.assessment);
        }
      }),
      { numRuns: runs(usual / 4) },
    );
  });

  it('a saved case gives the facts and the result back', () => {
    const now = '2026-11-22T06:00:00Z';
    fc.assert(
      fc.property(session(anyAsked), ({ asked, answers }) => {
        const facts = filled(asked.facts);
        const created = createCase('c', 'Case', now);
        if ('problem' in created) throw new Error(created.problem);
        const question = { id: 'e', kind: 'eligibility', instrument: 'kz-jo-extradition', facts } as const;
        const begun = addEntry(created.case, question, now);
        if ('problem' in begun) throw new Error(begun.problem);
        const turned = replaceFacts(begun.case, 'e', { ...facts, ...Object.fromEntries(answers) }, now);
        if ('problem' in turned) throw new Error(turned.problem);
        const back = replaceFacts(turned.case, 'e', facts, now);
        if ('problem' in back) throw new Error(back.problem);
        expect(back.case.entries).toEqual(begun.case.entries);
        expect(ask(asked, back.case.entries[0]?.facts ?? {})).toEqual(ask(asked, facts));
      }),
      { numRuns: runs(usual / 4) },
    );
  });
});
