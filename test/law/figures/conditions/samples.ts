import { day } from '../../../../src/calendar/day.ts';
import { assess } from '../../../../src/eligibility/assess.ts';
import { atomsOf } from '../../../../src/eligibility/formula.ts';
import { leadsTo } from '../../../../src/eligibility/outcome.ts';
import { NO_DATES, type SentenceFact, sentenceOf } from '../../../../src/eligibility/sentence.ts';
import type { Facts } from '../../../../src/eligibility/situation.ts';
import type { ConditionRule, EligibilityRules } from '../../../../src/law/schema/condition.ts';

/** A sentence received on 15 January 2026, of which years are left, a day, or nothing is known. */
export const ENOUGH_LEFT = sentenceOf({ ...NO_DATES, receipt: day('2026-01-15'), end: day('2046-01-15') });
export const A_DAY_LEFT = sentenceOf({ ...NO_DATES, receipt: day('2026-01-15'), end: day('2026-01-16') });
const NOT_KNOWN = sentenceOf(NO_DATES);

/** Answers by fact; whether enough of the sentence is left; null: its dates are not known. */
export interface Sample {
  readonly answers: Readonly<Record<string, 'yes' | 'no'>>;
  readonly left: boolean | null;
}

const SENTENCES = new Map<boolean | null, SentenceFact>([
  [true, ENOUGH_LEFT],
  [false, A_DAY_LEFT],
  [null, NOT_KNOWN],
]);

export const factsOf = ({ answers, left }: Sample): Facts => ({
  answers,
  sentence: SENTENCES.get(left) ?? NOT_KNOWN,
});

export const alone = (rules: EligibilityRules, condition: ConditionRule): EligibilityRules => ({
  facts: rules.facts,
  conditions: [condition],
});

/** Every yes and no to what a condition rests on, its sentence too. */
function* samplesOf(condition: ConditionRule): Generator<Sample> {
  const atoms = atomsOf(condition.when);
  const names = atoms.flatMap((atom) => ('fact' in atom ? [atom.fact] : []));
  const lefts = names.length < atoms.length ? [true, false] : [null];
  for (let bits = 0; bits < 2 ** names.length; bits += 1) {
    const answers = Object.fromEntries(
      names.map((name, n) => [name, bits & (1 << n) ? 'yes' : 'no'] as const),
    );
    for (const left of lefts) yield { answers, left };
  }
}

/** Answers under which a condition or ground is true, or false: the first that there are. */
export function sampleFor(
  rules: EligibilityRules,
  condition: ConditionRule,
  value: 'yes' | 'no',
): Sample | null {
  for (const sample of samplesOf(condition)) {
    if (assess(alone(rules, condition), factsOf(sample)).reasons[0]?.value === value) return sample;
  }
  return null;
}

const over = (base: Sample, top: Sample): Sample => ({
  answers: { ...base.answers, ...top.answers },
  left: top.left ?? base.left,
});

/** The same sample with the answers of one condition that make it bar. */
export const barredBy = over;

/**
 * Answers to every question under which nothing stands in the way: beginning with a no to all, the conditions that
 * bar are answered anew, one after the other, by what leaves the fewest bars.
 */
export function unbarred(rules: EligibilityRules): Sample | null {
  let sample: Sample = {
    answers: Object.fromEntries(rules.facts.map(({ fact }) => [fact, 'no'])),
    left: true,
  };
  for (let turn = 0; turn < 200; turn += 1) {
    const bars = barsUnder(rules, sample);
    const [first] = turn % 2 === 0 ? bars : bars.toReversed();
    if (!first) return sample;
    let best: { readonly sample: Sample; readonly bars: number } | null = null;
    for (const next of samplesOf(first)) {
      const changed = over(sample, next);
      const count = barsUnder(rules, changed);
      if (count.includes(first)) continue;
      if (!best || count.length < best.bars) best = { sample: changed, bars: count.length };
    }
    if (!best) return null;
    sample = best.sample;
  }
  return null;
}

function barsUnder(rules: EligibilityRules, sample: Sample): readonly ConditionRule[] {
  return rules.conditions.filter((condition) => {
    const [reason] = assess(alone(rules, condition), factsOf(sample)).reasons;
    return reason && leadsTo(condition.kind, reason.value) !== null;
  });
}
