import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/app/address.ts';
import { computeEligibility } from '../../src/app/compute-eligibility.ts';
import { rulesOn } from '../../src/eligibility/paths.ts';
import { asksForSentence } from '../../src/eligibility/read-facts.ts';
import { CASE_TABLES } from './case-tables.ts';
import { pathsOf, TREATIES } from './treaties.ts';

/** For each treaty and path, a case nothing stands against, and a question whose answer is part of it. */
const CLEAR = TREATIES.flatMap((treaty) =>
  pathsOf(treaty).map((path) => {
    const one = CASE_TABLES[treaty.id]?.find((each) => each.path === path && each.outcome === 'no-bar-found');
    if (!one) throw new Error(`${treaty.id} ${path}: no clear case`);
    return { name: `${treaty.id} ${path ?? ''}`, treaty, path, facts: one.facts };
  }),
);

type Clear = (typeof CLEAR)[number];
const NONE = ['Yes', 'true', '1', 'yes ', 'oui'];

const given = ({ facts }: Clear) => Object.entries(facts).filter(([, value]) => value !== '');
const without = (clear: Clear, ...names: readonly string[]) =>
  given(clear).filter(([fact]) => !names.includes(fact));

function open({ treaty: { id, rules, parties } }: Clear, query: readonly (readonly [string, string])[]) {
  const text = new URLSearchParams(query.map(([name, value]) => [name, value]));
  const answer = computeEligibility(
    rules,
    parties,
    readAddress(`#/eligibility/${id}?${text}`).facts,
    new Map(),
  );
  if (answer.assessment === null) throw new Error('no path');
  return answer;
}

describe.each(CLEAR)('$name', (clear) => {
  const { facts } = clear;
  const questions = rulesOn(clear.treaty.rules, clear.path)
    .facts.map(({ fact }) => fact)
    .filter((fact) => facts[fact] === 'yes' || facts[fact] === 'no');

  it('an answer given and refused in one address is said, counts as none, and the rest stays', () => {
    for (const fact of questions) {
      const other = facts[fact] === 'yes' ? 'no' : 'yes';
      const { problems, assessment } = open(clear, [...given(clear), [fact, other]]);
      expect(problems).toEqual([{ fact, value: `${facts[fact]} / ${other}`, problem: 'not-a-choice' }]);
      expect(assessment).toEqual(open(clear, without(clear, fact)).assessment);
    }
  });

  it('a value that is no answer is said and counts as none', () => {
    for (const [n, fact] of questions.entries()) {
      const value = NONE[n % NONE.length] ?? '';
      const { problems, assessment } = open(clear, [...without(clear, fact), [fact, value]]);
      expect(problems).toEqual([{ fact, value, problem: 'not-a-choice' }]);
      expect(assessment).toEqual(open(clear, without(clear, fact)).assessment);
    }
  });

  it('a fact nobody knows is said and does no harm', () => {
    const before = open(clear, given(clear));
    expect([before.assessment.outcome, before.problems]).toEqual(['no-bar-found', []]);
    const { problems, assessment } = open(clear, [...given(clear), ['colour', 'green']]);
    expect(problems).toEqual([{ fact: 'colour', value: 'colour', problem: 'unknown-fact' }]);
    expect(assessment).toEqual(before.assessment);
  });
});

const DATED = CLEAR.filter(({ facts }) => facts['sentence-end'] && facts.receipt);
const AT_ODDS = [
  ['ends-before-it-starts', { 'sentence-start': '2027-06-16', 'sentence-end': '2027-06-15' }],
  ['ends-before-it-starts', { 'sentence-start': '2027-06-15', release: '2027-06-15' }],
  ['ends-differ', { 'sentence-end': '2027-06-15', release: '2027-06-15' }],
] as const;

describe.each(DATED)('$name', (clear) => {
  it.each(AT_ODDS)('dates at odds are said and settle nothing: %s, %j', (code, dates) => {
    const { assessment } = open(clear, [
      ...without(clear, 'sentence-end', 'otherwise-agreed'),
      ...Object.entries(dates),
    ]);
    expect(assessment.sentence).toMatchObject({ state: 'contradiction', contradiction: { code } });
    expect(assessment.outcome).toBe('more-facts-needed');
    expect(assessment.missing.map(({ kind }) => kind)).toContain('sentence');
  });
});

it('dates are asked for by every treaty on extradition and transfer', () => {
  expect([...new Set(DATED.map(({ treaty }) => treaty.id))]).toEqual(
    TREATIES.filter(({ rules }) => asksForSentence(rules)).map(({ id }) => id),
  );
});
