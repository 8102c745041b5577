import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { computeEligibility } from '../../../src/app/compute-eligibility.ts';
import json from '../../../src/data/instruments/kz-jo-extradition/conditions.json' with { type: 'json' };
import en from '../../../src/data/instruments/kz-jo-extradition/words/en/eligibility.json' with {
  type: 'json',
};
import { eligibilitySchema } from '../../../src/law/schema/condition.ts';
import { eligibilityWordsSchema } from '../../../src/law/schema/instrument.ts';
import { followsOf, refusalFollows } from '../../../src/wording/follows.ts';
import { tellingIn } from '../../wording/told.ts';
import { CLEAR, type Given, type Path } from './case.ts';
import { addressOf } from './keys.ts';

const rules = v.parse(eligibilitySchema, json);
const words = v.parse(eligibilityWordsSchema, en);
const PATHS: readonly Path[] = ['prosecution', 'enforcement'];

function judge(path: Path, given: Given) {
  const facts = addressOf({ path, given: { ...CLEAR[path], ...given }, outcome: 'no-bar-found', by: [] });
  const { assessment, problems } = computeEligibility(rules, ['KZ', 'JO'], facts, new Map());
  if (!assessment || problems.length > 0) throw new Error(JSON.stringify(problems));
  return assessment;
}
const at = (path: Path, given: Given, provision: string) =>
  judge(path, given).reasons.find((reason) => reason.provision === provision);

/** 15.1 and 15.3: surrender "may be postponed" after the decision; neither keeps the State from extraditing. */
const PUTS_OFF: readonly (readonly [Given, string])[] = [
  [{ prosecutedHere: 'yes', servingHere: 'no' }, 'art_15__para_1'],
  [{ prosecutedHere: 'no', servingHere: 'yes' }, 'art_15__para_1'],
  [{ prosecutedHere: 'yes', servingHere: 'yes' }, 'art_15__para_1'],
  [{ prosecutedHere: 'yes', servingHere: 'unknown' }, 'art_15__para_1'],
  [{ harmsHealth: 'yes' }, 'art_15__para_3'],
];
const PUTS_NOTHING_OFF: readonly (readonly [Given, string, 'no' | 'unknown'])[] = [
  [{ prosecutedHere: 'no', servingHere: 'no' }, 'art_15__para_1', 'no'],
  [{ prosecutedHere: 'no', servingHere: 'unknown' }, 'art_15__para_1', 'unknown'],
  [{ prosecutedHere: 'unknown', servingHere: 'no' }, 'art_15__para_1', 'unknown'],
  [{ prosecutedHere: 'unknown', servingHere: 'unknown' }, 'art_15__para_1', 'unknown'],
  [{ harmsHealth: 'no' }, 'art_15__para_3', 'no'],
  [{ harmsHealth: 'unknown' }, 'art_15__para_3', 'unknown'],
];

describe.each(PATHS)('%s', (path) => {
  it.each(PUTS_OFF)('%j puts surrender off by %s and bars nothing', (given, provision) => {
    expect(at(path, given, provision)).toMatchObject({ kind: 'postponement', value: 'yes', leadsTo: null });
  });

  it.each(PUTS_NOTHING_OFF)('%j leaves %s %s', (given, provision, value) => {
    expect(at(path, given, provision)).toMatchObject({ value, leadsTo: null });
  });

  const given = [...PUTS_OFF, ...PUTS_NOTHING_OFF].map(([facts]) => [facts] as const);
  it.each(given)('%j changes no outcome, is not missing and not an open assessment', (facts) => {
    for (const more of [{}, { national: 'yes' }, { asylum: 'yes' }, { crimeHere: 'no' }] as const) {
      const { outcome, missing, open } = judge(path, { ...more, ...facts });
      const without = judge(path, more);
      expect([outcome, missing, open]).toEqual([without.outcome, without.missing, without.open]);
    }
  });

  it('an offence for which nothing is known but this stays more-facts-needed', () => {
    const { outcome, missing } = judge(path, { prosecutedHere: 'yes', national: 'unknown' });
    expect([outcome, missing.map((one) => one.kind === 'fact' && one.fact)]).toEqual([
      'more-facts-needed',
      ['national-of-requested'],
    ]);
  });
});

describe('what follows', () => {
  const told = async () => ({ ...(await tellingIn('en')), instrument: words, roles: {} });
  const duties = async (facts: Given) => {
    const telling = await told();
    return judge('prosecution', facts).reasons.flatMap((reason) =>
      followsOf(telling, reason, rules.conditions).map(({ provision }) => provision),
    );
  };

  it('from a postponement: tell at once, or surrender for a time; a medical report for health', async () => {
    expect(new Set(await duties({ prosecutedHere: 'yes' }))).toEqual(
      new Set(['art_15__para_1', 'art_15__para_2']),
    );
    expect(await duties({ harmsHealth: 'yes' })).toEqual(['art_15__para_3']);
    expect(await duties({ prosecutedHere: 'no', servingHere: 'no', harmsHealth: 'unknown' })).toEqual([]);
  });

  it('a postponement is no refusal and asks for no reasons', async () => {
    const telling = await told();
    const reasons = (facts: Given) =>
      refusalFollows(telling, judge('prosecution', facts), rules.follows).map(({ provision }) => provision);
    expect(reasons({ prosecutedHere: 'yes', harmsHealth: 'yes' })).toEqual([]);
    expect(reasons({ asylum: 'yes', national: 'yes' })).toEqual(['art_10__para_1', 'art_10__para_2']);
    expect(reasons({ crimeHere: 'no' })).toEqual(['art_10__para_1', 'art_10__para_2']);
  });
});
