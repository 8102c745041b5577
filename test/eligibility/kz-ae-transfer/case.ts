import * as v from 'valibot';
import json from '../../../src/data/instruments/kz-ae-transfer/conditions.json' with { type: 'json' };
import { assess } from '../../../src/eligibility/assess.ts';
import type { Assessment } from '../../../src/eligibility/assessment.ts';
import { readFacts } from '../../../src/eligibility/read-facts.ts';
import { eligibilitySchema } from '../../../src/law/schema/condition.ts';

export const rules = v.parse(eligibilitySchema, json);

/** All that can be found out speaks for the transfer; both States have agreed; ten months are left at receipt. */
export const CLEAR = {
  'imprisonment-for-a-term': 'yes',
  'citizen-of-executing': 'yes',
  'judgment-in-force': 'yes',
  'judgment-enforceable': 'yes',
  'sentence-end': '2027-06-15',
  receipt: '2026-08-15',
  'offence-in-executing': 'yes',
  'consent-in-writing': 'yes',
  'sentencing-agrees': 'yes',
  'executing-agrees': 'yes',
  'prejudices-sentencing': 'no',
  'military-crime': 'no',
  'execution-barred': 'no',
  'penalties-unpaid': 'no',
  'property-claim': 'no',
};

/** Facts as an address writes them, assessed; throws where one cannot be read. */
export function judge(facts: Readonly<Record<string, string>>): Assessment {
  const read = readFacts(rules, facts);
  if (read.problems.length > 0) throw new Error(JSON.stringify(read.problems));
  return assess(rules, read.facts);
}

/** The clear case with some facts changed. */
export const clearBut = (facts: Readonly<Record<string, string>>): Assessment =>
  judge({ ...CLEAR, ...facts });

/** Provisions that by themselves lead to the outcome. */
export const cited = ({ outcome, reasons }: Assessment): readonly string[] =>
  reasons.filter((reason) => reason.leadsTo === outcome).flatMap((reason) => reason.provision ?? []);

export const missing = (assessment: Assessment): readonly string[] =>
  assessment.missing.map((one) => (one.kind === 'fact' ? one.fact : one.kind));

export const openOf = (assessment: Assessment): readonly string[] =>
  assessment.open.map(({ fact, whose }) => `${fact}: ${whose}`);

export const valueAt = (assessment: Assessment, provision: string) =>
  assessment.reasons.find((reason) => reason.provision === provision)?.value;
