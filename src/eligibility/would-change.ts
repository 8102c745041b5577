import type { ConditionRule, EligibilityRules } from '../law/schema/condition.ts';
import { type Changed, type Step, stepsFrom } from './changes-of.ts';
import { outcomeOf, truthOf } from './decide.ts';
import { leadsTo, type Outcome } from './outcome.ts';
import { type Facts, type Situation, situationOf } from './situation.ts';

/** Changes that, made together, lead to another outcome. */
export interface Change {
  readonly changed: readonly Changed[];
  readonly to: Outcome;
}

export interface WouldChange {
  /** Less in the way: by outcome, the best first, every smallest set; one fact before two. */
  readonly better: readonly Change[];
  /** Less in the way than anything found, looked for, and reached by no one fact and no two. */
  readonly notFound: readonly Outcome[];
  /** More in the way: single facts only. */
  readonly worse: readonly Change[];
}

/** What stands least in the way first: the outcomes in the reverse of the order in which the first that applies is taken. */
export const LEAST_FIRST = [
  'no-bar-found',
  'may-be-refused',
  'more-facts-needed',
  'conditions-not-met',
  'must-be-refused',
] as const satisfies readonly Outcome[];

const rank = (outcome: Outcome): number => LEAST_FIRST.indexOf(outcome);

/**
 * What would change a settled outcome. For each outcome that stands less in the way, the sets of one fact that lead
 * to it, or else of two; a set is listed only where no part of it alone leads as far. Each was computed again. Null:
 * the outcome is not settled, and what is missing says what decides.
 */
export function wouldChange(all: EligibilityRules, facts: Facts): WouldChange | null {
  // What only puts a request off changes no outcome.
  const rules = { ...all, conditions: all.conditions.filter(({ kind }) => kind !== 'postponement') };
  const situation = situationOf(rules, facts);
  const now = outcomeOf(situation);
  if (now === 'more-facts-needed') return null;
  const steps = stepsFrom(rules, situation).map((step) => {
    const after = step.take(situation);
    return { ...step, after, to: outcomeOf(after) };
  });
  const ones = steps.map(({ changed, to }): Change => ({ changed: [changed], to }));
  const twos = twosFrom(steps, barsOf(situation), rank(now));
  const better: Change[] = [];
  const notFound: Outcome[] = [];
  for (const target of LEAST_FIRST.filter((one) => rank(one) < rank(now) && canCome(one, rules, situation))) {
    const one = ones.filter(({ to }) => to === target);
    const found = one.length > 0 ? one : twos.filter(({ to }) => to === target);
    if (found.length > 0) better.push(...found);
    else if (better.length === 0) notFound.push(target);
  }
  return { better, notFound, worse: ones.filter(({ to }) => rank(to) > rank(now)) };
}

type Taken = Step & { readonly after: Situation; readonly to: Outcome };

/**
 * Pairs that get further than either part alone. A bar that no part of a pair touches stays what it is, so only pairs
 * that touch every bar above the best outcome they could reach are computed.
 */
function twosFrom(steps: readonly Taken[], bars: readonly Bar[], now: number): readonly Change[] {
  const floors = new Map<readonly string[], readonly Bar[]>();
  const untouched = (keys: readonly string[]): readonly Bar[] => {
    const found = floors.get(keys) ?? bars.filter((bar) => !keys.some((key) => bar.keys.includes(key)));
    floors.set(keys, found);
    return found;
  };
  return steps.flatMap((first, n) => {
    const left = untouched(first.keys);
    return steps.slice(n + 1).flatMap((second) => {
      if (second.keys === first.keys) return [];
      const alone = Math.min(now, rank(first.to), rank(second.to));
      const rest = left.filter((bar) => !second.keys.some((key) => bar.keys.includes(key)));
      if (Math.max(0, ...rest.map((bar) => bar.rank)) >= alone) return [];
      const to = outcomeOf(second.take(first.after));
      return rank(to) < alone ? [{ changed: [first.changed, second.changed], to }] : [];
    });
  });
}

/** A condition or ground that bars, or that answers to its own questions can still make bar. */
interface Bar {
  readonly keys: readonly string[];
  /** Nothing less in the way than this can come while it is not touched. */
  readonly rank: number;
}

/**
 * What can still bar, the States' assessments staying open, leaves the outcome open at best: were it settled, it would
 * be settled with that bar.
 */
const barsOf = (situation: Situation): readonly Bar[] =>
  situation.conditions.flatMap((condition) => {
    const { value, possible } = truthOf(condition, situation);
    const to = possible.flatMap((one) => leadsTo(condition.kind, one) ?? [])[0];
    if (to === undefined) return [];
    const keys = situation.keys.get(condition) ?? [];
    const certain = leadsTo(condition.kind, value) === to;
    return [{ keys, rank: certain ? rank(to) : Math.min(rank(to), rank('more-facts-needed')) }];
  });

/** The kinds of condition by which an outcome can come about at all under these rules. */
const BY: Readonly<Partial<Record<Outcome, readonly ConditionRule['kind'][]>>> = {
  'may-be-refused': ['discretionary-ground', 'condition-else-discretion'],
  'conditions-not-met': ['condition'],
  'must-be-refused': ['mandatory-ground'],
};

function canCome(outcome: Outcome, { conditions }: EligibilityRules, { open }: Situation): boolean {
  if (outcome === 'more-facts-needed') return [...open.values()].some(({ kind }) => kind !== 'assessment');
  const kinds = BY[outcome];
  return !kinds || conditions.some(({ kind }) => kinds.includes(kind));
}
