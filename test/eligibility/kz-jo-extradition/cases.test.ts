import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { computeEligibility } from '../../../src/app/compute-eligibility.ts';
import json from '../../../src/data/instruments/kz-jo-extradition/conditions.json' with { type: 'json' };
import { eligibilitySchema } from '../../../src/law/schema/condition.ts';
import { BY_ARTICLE } from './all-cases.ts';
import { type Case, CLEAR } from './case.ts';
import { DUTIES } from './duties.ts';
import { addressOf, factOf, KEYS } from './keys.ts';

const rules = v.parse(eligibilitySchema, json);

function judge(one: Case) {
  const address = addressOf({ ...one, given: { ...CLEAR[one.path], ...one.given } });
  const { assessment, problems } = computeEligibility(rules, ['KZ', 'JO'], address, new Map());
  if (!assessment || problems.length > 0) throw new Error(JSON.stringify(problems));
  return assessment;
}
const sorted = (all: readonly string[]) => [...new Set(all)].sort();

describe.each(Object.entries(BY_ARTICLE))('%s', (_, cases) => {
  it.each(cases)('$path, $given: $outcome by $by', (one) => {
    const { outcome, reasons, missing, open } = judge(one);
    const by = reasons.flatMap((reason) => (reason.leadsTo === outcome ? (reason.provision ?? []) : []));
    expect({ outcome, by: outcome === 'no-bar-found' ? [] : sorted(by) }).toEqual({
      outcome: one.outcome,
      by: sorted(one.by),
    });
    if (one.asked) {
      const asked = missing.map((each) => (each.kind === 'fact' ? each.fact : each.kind));
      expect(sorted(asked)).toEqual(sorted(one.asked.map(factOf)));
    }
    if (one.open) expect(sorted(open.map(({ fact }) => fact))).toEqual(sorted(one.open.map(factOf)));
  });
});

it('say every question of the rules in their own words, and no other', () => {
  expect(sorted(KEYS.map(factOf))).toEqual(sorted(rules.facts.map(({ fact }) => fact)));
});

describe('duties that follow', () => {
  const follows = rules.conditions.map((rule) => ({
    provision: rule.provision,
    duties: (rule.follows ?? []).map((duty) => duty.provision),
  }));

  it.each(DUTIES)('%s: %s', (provision, duty) => {
    expect(follows.find((rule) => rule.provision === provision)?.duties).toContain(duty);
  });

  it('every refusal is told at once (10.1), and reasons are given for it (10.2), said once', () => {
    const after = ['art_10__para_1', 'art_10__para_2'];
    expect(rules.follows?.map(({ provision }) => provision)).toEqual(after);
    expect(follows.filter(({ duties }) => duties.some((duty) => after.includes(duty)))).toEqual([]);
  });
});
