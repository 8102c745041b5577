import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/eligibility/assess.ts';
import { atomsOf } from '../../../../src/eligibility/formula.ts';
import { type Outcome, SETTLED, type SettledOutcome } from '../../../../src/eligibility/outcome.ts';
import { rulesOn } from '../../../../src/eligibility/paths.ts';
import { NO_DATES, sentenceOf } from '../../../../src/eligibility/sentence.ts';
import type { ConditionRule } from '../../../../src/law/schema/condition.ts';
import { mapFigures } from './map.ts';
import { alone, barredBy, factsOf, sampleFor, unbarred } from './samples.ts';

const INSTRUMENTS = mapFigures();
/** A case whose facts are all known is never `more-facts-needed`: not found among these. */
const LEVELS: readonly Outcome[] = SETTLED;

/** What each kind demands: the value that bars, and to what it leads. */
const DEMANDS: Record<ConditionRule['kind'], { bars: 'yes' | 'no' | null; outcome: SettledOutcome }> = {
  condition: { bars: 'no', outcome: 'conditions-not-met' },
  'condition-else-discretion': { bars: 'no', outcome: 'may-be-refused' },
  'mandatory-ground': { bars: 'yes', outcome: 'must-be-refused' },
  'discretionary-ground': { bars: 'yes', outcome: 'may-be-refused' },
  postponement: { bars: null, outcome: 'no-bar-found' },
};

const CASES = INSTRUMENTS.flatMap(({ id, rules }) =>
  rules.conditions.map((condition) => ({ id, name: condition.id, rules, condition })),
);

describe('every condition and ground', () => {
  it.each(CASES)('$id, $name: met, not met, not known', ({ rules, condition }) => {
    const one = alone(rules, condition);
    const { bars, outcome } = DEMANDS[condition.kind];
    for (const value of ['yes', 'no'] as const) {
      const sample = sampleFor(rules, condition, value);
      if (!sample) return expect(sample, value).not.toBeNull();
      const found = assess(one, factsOf(sample));
      expect(found.reasons[0]?.value).toBe(value);
      expect(found.outcome).toBe(value === bars ? outcome : 'no-bar-found');
    }
    const open = assess(one, { answers: {}, sentence: sentenceOf(NO_DATES) });
    const kinds = new Map(rules.facts.map(({ fact, kind }) => [fact, kind]));
    const askable = atomsOf(condition.when).some(
      (atom) => 'remainder' in atom || kinds.get(atom.fact) === 'ascertainable',
    );
    expect(open.reasons[0]?.value).toBe('unknown');
    expect(open.outcome).toBe(askable && bars ? 'more-facts-needed' : 'no-bar-found');
    expect(open.missing.length > 0).toBe(askable && bars !== null);
    return undefined;
  });
});

const PATHS = INSTRUMENTS.flatMap(({ id, rules }) =>
  (rules.paths ?? [null]).map((path) => ({ id, path, rules: rulesOn(rules, path) })),
);

describe('every instrument', () => {
  it.each(PATHS)('$id, $path: a case without a bar, and each bar in it', ({ rules }) => {
    const clean = unbarred(rules);
    if (!clean) return expect(clean).not.toBeNull();
    expect(assess(rules, factsOf(clean)).outcome).toBe('no-bar-found');
    for (const condition of rules.conditions) {
      const { bars, outcome } = DEMANDS[condition.kind];
      if (!bars) continue;
      const sample = sampleFor(rules, condition, bars);
      if (!sample) return expect(sample).not.toBeNull();
      const found = assess(rules, factsOf(barredBy(clean, sample)));
      const level = LEVELS.indexOf(found.outcome);
      expect(level, `${condition.id}: ${found.outcome}`).toBeGreaterThanOrEqual(LEVELS.indexOf(outcome));
    }
    return undefined;
  });

  it.each(PATHS)('$id, $path: nothing known, nothing settled but by the States', ({ rules }) => {
    const found = assess(rules, { answers: {}, sentence: sentenceOf(NO_DATES) });
    expect(found.outcome).toBe(found.missing.length > 0 ? 'more-facts-needed' : 'no-bar-found');
    expect(found.open.every(({ whose }) => whose !== null)).toBe(true);
  });
});
