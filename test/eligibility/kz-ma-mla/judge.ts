import * as v from 'valibot';
import { computeEligibility } from '../../../src/app/compute-eligibility.ts';
import json from '../../../src/data/instruments/kz-ma-mla/conditions.json' with { type: 'json' };
import type { Assessment } from '../../../src/eligibility/assessment.ts';
import type { Truth } from '../../../src/eligibility/truth.ts';
import { eligibilitySchema } from '../../../src/law/schema/condition.ts';
import { FACT_OF } from './keys.ts';
import type { Facts, Key, Path } from './treaty-case.ts';

export const rules = v.parse(eligibilitySchema, json);

const WEIGHT: readonly Truth[] = ['no', 'unknown', 'yes'];

/** In the data's names. Where it asks two questions of the text as one, the answer is yes if either is. */
export function named(facts: Facts): Readonly<Record<string, Truth>> {
  const found: Record<string, Truth> = {};
  for (const [key, value] of Object.entries(facts) as [Key, Truth][]) {
    const fact = FACT_OF[key];
    const before = found[fact] ?? value;
    found[fact] = WEIGHT.indexOf(value) > WEIGHT.indexOf(before) ? value : before;
  }
  return found;
}

/** As an address carries it; facts of another path may stand beside. Throws where one cannot be read. */
export function judge(path: Path, facts: Facts): Assessment {
  const { assessment, problems } = computeEligibility(
    rules,
    ['KZ', 'MA'],
    { path, ...named(facts) },
    new Map(),
  );
  if (!assessment || problems.length > 0) throw new Error(JSON.stringify(problems));
  return assessment;
}

/** Provisions that by themselves lead to the outcome. */
export const cited = ({ outcome, reasons }: Assessment): readonly string[] =>
  reasons.filter((reason) => reason.leadsTo === outcome).flatMap((reason) => reason.provision ?? []);

export const missing = (assessment: Assessment): readonly string[] =>
  assessment.missing.map((one) => (one.kind === 'fact' ? one.fact : one.kind));

export const openOf = (assessment: Assessment): readonly string[] => assessment.open.map(({ fact }) => fact);

/** The data's names of questions of the text, each once. */
export const factsOf = (keys: readonly Key[]): readonly string[] => [
  ...new Set(keys.map((key) => FACT_OF[key])),
];
