import type { Assessment, Reason } from '../eligibility/assessment.ts';
import type { ConditionRule, EligibilityRules } from '../law/schema/condition.ts';
import type { EligibilityTelling } from './narrate-eligibility.ts';

/** What a State then has to do, with the provision that says so. */
export interface Follow {
  readonly id: string;
  readonly provision: string;
  readonly quotes: ConditionRule['quotes'];
  readonly sentence: string;
}

/** What follows once this reason bars, or puts off. Nothing follows from what does neither. */
export function followsOf(
  { instrument }: Pick<EligibilityTelling, 'instrument'>,
  { condition, kind, value, leadsTo }: Reason,
  conditions: readonly ConditionRule[],
): readonly Follow[] {
  const putsOff = kind === 'postponement' && value === 'yes';
  if (leadsTo === null && !putsOff) return [];
  const follows = conditions.find((rule) => rule.id === condition)?.follows ?? [];
  return follows.map(({ id, provision, quotes }) => ({
    id,
    provision,
    quotes,
    sentence: instrument.conditions[condition]?.follows?.[id] ?? id,
  }));
}

/** What a State has to do after every refusal, where anything bars. */
export function refusalFollows(
  { instrument }: Pick<EligibilityTelling, 'instrument'>,
  { reasons }: Assessment,
  follows: EligibilityRules['follows'] = [],
): readonly Follow[] {
  if (reasons.every(({ leadsTo }) => leadsTo === null)) return [];
  return follows.map(({ id, provision, quotes }) => ({
    id,
    provision,
    quotes,
    sentence: instrument.follows?.[id] ?? id,
  }));
}

const same = (a: Follow, b: Follow) => a.provision === b.provision && a.sentence === b.sentence;

/** What follows from several of these reasons: shown once, for all of them. */
export function sharedFollows(
  telling: Pick<EligibilityTelling, 'instrument'>,
  reasons: readonly Reason[],
  conditions: readonly ConditionRule[],
): readonly Follow[] {
  const all = reasons.flatMap((reason) => followsOf(telling, reason, conditions));
  return all.filter((one, at) => {
    const places = all.flatMap((other, n) => (same(one, other) ? [n] : []));
    return places.length > 1 && places[0] === at;
  });
}

/** What follows from one reason and is not shown for several. */
export const ownFollows = (follows: readonly Follow[], shared: readonly Follow[]): readonly Follow[] =>
  follows.filter((one) => !shared.some((other) => same(one, other)));
