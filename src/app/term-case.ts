import type { Day } from '../calendar/day.ts';
import type { TermQuestion } from '../counting/question.ts';
import type { StateFile } from '../law/built/files.ts';
import type { Role } from '../law/schema/primitives.ts';
import type { TermRule } from '../law/schema/term-rule.ts';
import type { Facts } from './address.ts';
import type { FactProblem } from './fact-problem.ts';
import type { OfficeFacts } from './office-facts.ts';
import type { Roles } from './roles.ts';
import type { ReadSentenceEnd } from './sentence-end.ts';

/** One rule in one case: what the facts say, and the States that play the parts. */
export interface Case {
  readonly rule: TermRule;
  readonly rules: readonly TermRule[];
  /** The rules are a State's own law, which its counting law then speaks of directly. */
  readonly national: boolean;
  readonly facts: Facts;
  readonly roles: Roles;
  readonly states: ReadonlyMap<string, StateFile>;
  readonly own: OfficeFacts;
  readonly today: Day;
  /** Null: no rule of the chain starts from a sentence. */
  readonly sentenceEnd: ReadSentenceEnd | null;
  zoneOf(role: Role): string | null;
  /** How many terms lie before this one in the chain. */
  readonly depth: number;
}

export type Asked =
  | {
      readonly kind: 'question';
      readonly question: TermQuestion;
      /** Events the provision may mean that are not entered: not final without them. */
      readonly notFinal: readonly string[];
      readonly problems: readonly FactProblem[];
    }
  | {
      readonly kind: 'facts-missing';
      readonly missing: readonly string[];
      readonly problems: readonly FactProblem[];
    }
  | { readonly kind: 'no-figure' };
