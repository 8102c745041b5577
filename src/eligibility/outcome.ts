import type { ConditionRule } from '../law/schema/condition.ts';
import type { Truth } from './truth.ts';

/** In this order, the first that applies. There is no outcome "eligible": States decide, Dedere finds bars. */
export type Outcome =
  /** A mandatory ground is met. */
  | 'must-be-refused'
  | 'conditions-not-met'
  /** A fact that can be found out, and that can change the outcome, is not known. */
  | 'more-facts-needed'
  /** A discretionary ground is met, or a condition is absent whose absence leaves it to discretion. */
  | 'may-be-refused'
  | 'no-bar-found';

/** Outcomes that a finished set of facts can have, the weakest first: a level is a place in this list. */
export const SETTLED = ['no-bar-found', 'may-be-refused', 'conditions-not-met', 'must-be-refused'] as const;
export type SettledOutcome = (typeof SETTLED)[number];

export const MUST_BE_REFUSED = SETTLED.indexOf('must-be-refused');

/** The value of a condition or ground that bars, and what it then leads to. */
const BAR: Readonly<
  Record<ConditionRule['kind'], { readonly when: Truth; readonly to: SettledOutcome } | null>
> = {
  condition: { when: 'no', to: 'conditions-not-met' },
  'condition-else-discretion': { when: 'no', to: 'may-be-refused' },
  'mandatory-ground': { when: 'yes', to: 'must-be-refused' },
  'discretionary-ground': { when: 'yes', to: 'may-be-refused' },
  postponement: null,
};

/** What a condition or ground of this value leads to by itself; null where it bars nothing, or not yet. */
export const leadsTo = (kind: ConditionRule['kind'], value: Truth): SettledOutcome | null =>
  BAR[kind]?.when === value ? BAR[kind].to : null;

export const levelOf = (kind: ConditionRule['kind'], value: Truth): number =>
  SETTLED.indexOf(leadsTo(kind, value) ?? 'no-bar-found');

export const outcomeAt = (level: number): SettledOutcome => SETTLED[level] ?? 'no-bar-found';
