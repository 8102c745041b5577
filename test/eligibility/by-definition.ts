import type { Outcome } from '../../src/eligibility/outcome.ts';
import type { Facts } from '../../src/eligibility/situation.ts';
import type { EligibilityRules } from '../../src/law/schema/condition.ts';
import type { Formula } from '../../src/law/schema/formula.ts';
import { SENTENCES } from './arbitrary-rules.ts';

/**
 * The outcome straight from its definition, by trying every answer: slow, written apart from the engine, and what the
 * engine is held against. Truth is a number here: yes 1, no 0, not known ½.
 */
type World = Readonly<Record<string, number>>;
const LEFT = 'sentence';

function truthIn(world: World, part: Formula): number {
  if ('not' in part) return 1 - truthIn(world, part.not);
  if ('all' in part) return Math.min(1, ...part.all.map((one) => truthIn(world, one)));
  if ('any' in part) return Math.max(0, ...part.any.map((one) => truthIn(world, one)));
  return world['fact' in part ? part.fact : LEFT] ?? 0.5;
}

function finalIn(world: World, { conditions }: EligibilityRules): Outcome {
  const is = (kind: string, value: number) =>
    conditions.some((one) => one.kind === kind && truthIn(world, one.when) === value);
  if (is('mandatory-ground', 1)) return 'must-be-refused';
  if (is('condition', 0)) return 'conditions-not-met';
  if (is('discretionary-ground', 1) || is('condition-else-discretion', 0)) return 'may-be-refused';
  return 'no-bar-found';
}

function worlds(base: World, open: Readonly<Record<string, readonly number[]>>): readonly World[] {
  return Object.entries(open).reduce<readonly World[]>(
    (found, [name, values]) => found.flatMap((world) => values.map((value) => ({ ...world, [name]: value }))),
    [base],
  );
}

const NUMBER = { yes: 1, no: 0, unknown: 0.5 };

const worldOf = ({ answers, sentence }: Facts): World => ({
  ...Object.fromEntries(Object.entries(answers).map(([fact, answer]) => [fact, NUMBER[answer]])),
  [LEFT]: sentence === SENTENCES.yes ? 1 : sentence === SENTENCES.no ? 0 : 0.5,
});

/** A formula on what is known: 1, 0, or between where it is not known. */
export const truthGiven = (facts: Facts, when: Formula): number => truthIn(worldOf(facts), when);

export function byDefinition(rules: EligibilityRules, { answers, sentence }: Facts) {
  const known: Record<string, number> = {};
  const toFind: Record<string, readonly number[]> = {};
  const toAssess: Record<string, readonly number[]> = {};
  for (const { fact, kind } of rules.facts) {
    const answer = answers[fact] ?? 'unknown';
    if (answer !== 'unknown') known[fact] = NUMBER[answer];
    else if (kind === 'assessment') toAssess[fact] = [0, 0.5, 1];
    else toFind[fact] = [0, 1];
  }
  if (sentence === SENTENCES.yes) known[LEFT] = 1;
  else if (sentence === SENTENCES.no) known[LEFT] = 0;
  else toFind[LEFT] = [0, 1];

  /** By fact to be found out, the outcomes between which it decides in some world. */
  const between = new Map(
    Object.keys(toFind).map((name) => {
      const { [name]: _probe, ...others } = { ...toFind, ...toAssess };
      const parted = worlds(known, others).flatMap((world) => {
        const [no, yes] = [finalIn({ ...world, [name]: 0 }, rules), finalIn({ ...world, [name]: 1 }, rules)];
        return no === yes ? [] : [no, yes];
      });
      return [name, new Set(parted)] as const;
    }),
  );
  const deciding = [...between].filter(([, outcomes]) => outcomes.size > 0).map(([name]) => name);
  return { deciding, between, outcome: outcome() };

  function outcome(): Outcome {
    const found = worlds(known, toFind);
    if (found.every((world) => finalIn(world, rules) === 'must-be-refused')) return 'must-be-refused';
    const absent = rules.conditions.some(
      ({ kind, when }) => kind === 'condition' && found.every((world) => truthIn(world, when) === 0),
    );
    if (absent) return 'conditions-not-met';
    if (deciding.length > 0) return 'more-facts-needed';
    return finalIn(found[0] ?? known, rules);
  }
}
