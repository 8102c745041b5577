import type { ClauseSubject, ConditionRule } from '../../../../src/law/schema/condition.ts';
import type { Formula, Moment, Threshold } from '../../../../src/law/schema/formula.ts';
import type { FactName } from './facts.ts';

/** What a row says, by the schema, without what the row itself tells (provision, figure). */
export type Said =
  | {
      readonly kind: ConditionRule['kind'];
      readonly when: Formula;
      readonly paths?: readonly string[];
      /** The fact that bears the row's figure, or one of its own where the row gives it in words. */
      readonly figure?: FactName | { readonly fact: FactName; readonly threshold: Threshold };
    }
  /** `provision`: where the clause stands elsewhere than the row. */
  | {
      readonly about: ClauseSubject;
      readonly provision?: string;
      readonly paths?: readonly string[];
    };

/** A fact by its name, or a formula. */
export type Part = FactName | Formula;

const formula = (part: Part): Formula => (typeof part === 'string' ? { fact: part } : part);

export const any = (...parts: readonly Part[]): Formula => ({ any: parts.map(formula) });
export const all = (...parts: readonly Part[]): Formula => ({ all: parts.map(formula) });
export const no = (part: Part): Formula => ({ not: formula(part) });
/** One or the other: "unless", "save". */
export const unless = (part: Part, ...saved: readonly Part[]): Formula => all(part, no(any(...saved)));
/** "Where … then …". */
export const where = (given: Part, then: Part): Formula => any(no(given), then);

/** What must be left of the sentence; more than the figure where `bound` says so. */
export const left = (
  n: number,
  unit: 'month' | 'year',
  moment: Moment,
  bound: 'at-least' | 'more-than' = 'at-least',
): Formula => ({ 'enough-left': { n, unit, bound, moment } });

type Rest = Omit<Extract<Said, { kind: string }>, 'kind' | 'when'>;
const of =
  (kind: ConditionRule['kind']) =>
  (part: Part, rest: Rest = {}): Said => ({ kind, when: formula(part), ...rest });

export const must = of('condition');
export const orDiscretion = of('condition-else-discretion');
export const shallRefuse = of('mandatory-ground');
export const mayRefuse = of('discretionary-ground');
export const mayPostpone = of('postponement');
export const clause = (
  about: ClauseSubject,
  rest: Omit<Extract<Said, { about: string }>, 'about'> = {},
): Said => ({ about, ...rest });

/** What rows say, by instrument and row. */
export type SaidByRow = Readonly<Record<string, Readonly<Record<string, readonly Said[]>>>>;

/** What a ground says where its codes do not tell all; kind and paths come from its list, `worded`, `applies_to`. */
export type WhenByRow = Readonly<Record<string, Readonly<Record<string, Part>>>>;

/** The formulas of conditions already said, for a ground that names them. */
export const conditionsOf = (
  said: SaidByRow,
  instrument: string,
  ...rows: readonly string[]
): readonly Formula[] =>
  rows.flatMap((row) => (said[instrument]?.[row] ?? []).flatMap((one) => ('when' in one ? [one.when] : [])));

export const on = (...paths: readonly string[]) => ({ paths });
