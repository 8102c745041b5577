import { expect, it } from 'vitest';
import { readFacts } from '../../src/eligibility/read-facts.ts';
import { NO_DATES, sentenceOf } from '../../src/eligibility/sentence.ts';
import { type Change, wouldChange } from '../../src/eligibility/would-change.ts';
import { CLEAR, rules } from './kz-ae-transfer/case.ts';

const changes = (facts: Readonly<Record<string, string>>) =>
  wouldChange(rules, readFacts(rules, { ...CLEAR, ...facts }).facts);

const short = (facts: Readonly<Record<string, string>>) => {
  const found = changes(facts);
  return (
    found && {
      better: found.better.map(
        ({ changed, to }) =>
          `${changed.map((one) => (one.kind === 'sentence' ? 'sentence' : one.fact)).join('+')} ${to}`,
      ),
      notFound: found.notFound,
    }
  );
};

it('one military crime alone bars: its other answer frees, and nothing else', () => {
  expect(changes({ 'military-crime': 'yes' })).toEqual({
    better: [
      {
        changed: [{ kind: 'ascertainable', fact: 'military-crime', whose: null, from: 'yes', to: 'no' }],
        to: 'no-bar-found',
      },
    ],
    notFound: [],
    worse: [],
  });
});

it('two mandatory grounds: only both together, the assessment with whose it is', () => {
  expect(changes({ 'military-crime': 'yes', 'prejudices-sentencing': 'yes' })?.better).toEqual([
    {
      changed: [
        { kind: 'assessment', fact: 'prejudices-sentencing', whose: 'sentencing', from: 'yes', to: 'no' },
        { kind: 'ascertainable', fact: 'military-crime', whose: null, from: 'yes', to: 'no' },
      ],
      to: 'no-bar-found',
    },
  ]);
});

it('three mandatory grounds: none found, of every outcome looked for', () => {
  expect(
    short({ 'military-crime': 'yes', 'prejudices-sentencing': 'yes', 'execution-barred': 'yes' }),
  ).toEqual({
    better: [],
    notFound: ['no-bar-found', 'may-be-refused', 'more-facts-needed', 'conditions-not-met'],
  });
});

it('a ground on which it may be refused besides: what frees it of the bar, and both together', () => {
  expect(short({ 'military-crime': 'yes', 'penalties-unpaid': 'yes' })).toEqual({
    better: ['military-crime+penalties-unpaid no-bar-found', 'military-crime may-be-refused'],
    notFound: [],
  });
});

it('nothing else known: the other answer leaves it open, and no two settle it', () => {
  const found = wouldChange(rules, readFacts(rules, { 'military-crime': 'yes' }).facts);
  expect(found?.notFound).toEqual(['no-bar-found', 'may-be-refused']);
  expect(found?.better.filter(({ to }) => to === 'more-facts-needed')).toHaveLength(1);
  expect(found?.better[0]?.changed).toMatchObject([{ fact: 'military-crime', from: 'yes', to: 'no' }]);
});

it('too little left: the sentence, or the States agreeing otherwise; what only weighs more does not hide them', () => {
  const found = changes({ receipt: '2027-03-01', 'otherwise-agreed': 'no' });
  const told = (some: readonly Change[] = []) =>
    some.map(({ changed: [one], to }) => [one?.kind === 'sentence' ? one.kind : one?.fact, to]);
  expect(told(found?.better)).toEqual([
    ['sentence', 'no-bar-found'],
    ['otherwise-agreed', 'no-bar-found'],
  ]);
  expect(told(found?.worse)).toEqual([
    ['prejudices-sentencing', 'must-be-refused'],
    ['military-crime', 'must-be-refused'],
    ['execution-barred', 'must-be-refused'],
  ]);
});

it('two conditions fail: both together, though one ground alone would weigh more', () => {
  const found = changes({ 'citizen-of-executing': 'no', 'judgment-in-force': 'no' });
  expect(found?.better.map(({ changed, to }) => [changed.length, to])).toEqual([[2, 'no-bar-found']]);
  expect(found?.worse.length).toBeGreaterThan(0);
});

it('says nothing where facts are still missing: what is missing says it', () => {
  expect(changes({ 'consent-in-writing': '' })).toBeNull();
});

it('a question that only puts a request off leaves nothing open to look for', () => {
  const rule = { provision: 'art_1', quotes: [] };
  const found = wouldChange(
    {
      facts: [{ fact: 'ill', kind: 'ascertainable' }],
      conditions: [
        { ...rule, id: 'never', kind: 'condition', when: { any: [] } },
        { ...rule, id: 'health', kind: 'postponement', when: { fact: 'ill' } },
      ],
    },
    { answers: {}, sentence: sentenceOf(NO_DATES) },
  );
  expect(found).toEqual({ better: [], notFound: ['no-bar-found'], worse: [] });
});
