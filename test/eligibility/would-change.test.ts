import { expect, it } from 'vitest';
import { readFacts } from '../../src/eligibility/read-facts.ts';
import { wouldChange } from '../../src/eligibility/would-change.ts';
import { CLEAR, rules } from './kz-ae-transfer/case.ts';

const changes = (facts: Readonly<Record<string, string>>) =>
  wouldChange(rules, readFacts(rules, { ...CLEAR, ...facts }).facts);

it('one military crime alone bars: its other answer frees, and nothing else', () => {
  expect(changes({ 'military-crime': 'yes' })).toEqual([
    {
      changed: [{ kind: 'ascertainable', fact: 'military-crime', whose: null, from: 'yes', to: 'no' }],
      to: 'no-bar-found',
    },
  ]);
});

it('two mandatory grounds: only both together, the assessment with whose it is', () => {
  expect(changes({ 'military-crime': 'yes', 'prejudices-sentencing': 'yes' })).toEqual([
    {
      changed: [
        { kind: 'assessment', fact: 'prejudices-sentencing', whose: 'sentencing', from: 'yes', to: 'no' },
        { kind: 'ascertainable', fact: 'military-crime', whose: null, from: 'yes', to: 'no' },
      ],
      to: 'no-bar-found',
    },
  ]);
});

it('three mandatory grounds: none found', () => {
  expect(
    changes({ 'military-crime': 'yes', 'prejudices-sentencing': 'yes', 'execution-barred': 'yes' }),
  ).toEqual([]);
});

it('too little left: the sentence, or the States agreeing otherwise, or a ground that then weighs more', () => {
  const found = changes({ receipt: '2027-03-01', 'otherwise-agreed': 'no' });
  expect(
    found?.map(({ changed: [one], to }) => [one?.kind === 'sentence' ? one.kind : one?.fact, to]),
  ).toEqual([
    ['sentence', 'no-bar-found'],
    ['otherwise-agreed', 'no-bar-found'],
    ['prejudices-sentencing', 'must-be-refused'],
    ['military-crime', 'must-be-refused'],
    ['execution-barred', 'must-be-refused'],
  ]);
});

it('says nothing where facts are still missing: what is missing says it', () => {
  expect(changes({ 'consent-in-writing': '' })).toBeNull();
});
