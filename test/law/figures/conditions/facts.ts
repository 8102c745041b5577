import type { FactRule } from '../../../../src/law/schema/condition.ts';
import { FOUND_OUT } from './facts-found-out.ts';

/**
 * The questions on which the conditions and grounds rest, one list for all instruments. What a State decides for itself
 * (its interests, its law, whether a request is meant to persecute, whether assurances are enough, whether it agrees)
 * is its assessment; all else can be found out.
 */
const ASSESSED = {
  'prejudices-requested': 'requested',
  persecution: 'requested',
  'political-offence': 'requested',
  'connected-with-political-offence': 'requested',
  torture: 'requested',
  'humanitarian-reasons': 'requested',
  'harms-adaptation': 'requested',
  'against-interests-of-requested': 'requested',
  'contrary-to-requested-law': 'requested',
  'contrary-to-treaty-obligations': 'requested',
  'contrary-to-instrument': 'requested',
  'assurances-sufficient': 'requested',
  'hinders-own-proceedings': 'requested',
  'custody-prolonged': 'requested',
  'custody-could-end': 'requested',
  'other-substantial-grounds': 'requested',
  'endangers-a-person': 'requested',
  disproportionate: 'requested',
  'confidentiality-not-assured': 'requested',
  'declines-at-discretion': 'requested',
  'requested-agrees': 'requested',
  'double-jeopardy-by-requested-law': 'requested',
  'consistent-with-basic-concepts': 'requested',
  'third-party-conditions': 'requested',
  'allowed-by-requested-law': 'requested',
  'barred-for-similar-offence': 'requested',
  'defence-rights-not-kept': 'requested',
  'not-provided-for-in-requested-law': 'requested',
  'requesting-accepts-conditions': 'requesting',
  'requesting-agrees': 'requesting',
  'sentencing-agrees': 'sentencing',
  'prejudices-sentencing': 'sentencing',
  'contrary-to-sentencing-law': 'sentencing',
  'allowed-by-sentencing-law': 'sentencing',
  'public-outrage': 'sentencing',
  'sentencing-agrees-to-maximum': 'sentencing',
  'penalty-differs-substantially': 'sentencing',
  'executing-agrees': 'executing',
  'treatment-and-security-possible': 'executing',
  'prejudices-a-party': 'both',
  'a-party-declines-at-discretion': 'both',
  'representative-thought-needed': 'both',
  'exceptional-case': 'both',
  'both-authorities-agree': 'both',
  'prejudices-transit': 'transit',
  'contrary-to-transit-law': 'transit',
} as const satisfies Readonly<Record<string, NonNullable<FactRule['whose']>>>;

export type FactName = keyof typeof ASSESSED | (typeof FOUND_OUT)[number];

export const ALL_FACTS: readonly string[] = [...Object.keys(ASSESSED), ...FOUND_OUT];

const whoseOf = (fact: string): NonNullable<FactRule['whose']> | undefined =>
  Object.entries(ASSESSED).find(([name]) => name === fact)?.[1];

export function factOf(fact: string): FactRule {
  const whose = whoseOf(fact);
  return whose ? { fact, kind: 'assessment', whose } : { fact, kind: 'ascertainable' };
}
