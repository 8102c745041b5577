import { atomsOf } from '../../../../src/eligibility/formula.ts';
import type {
  ClauseRule,
  ConditionRule,
  EligibilityRules,
  FactRule,
} from '../../../../src/law/schema/condition.ts';
import type { Formula, Threshold } from '../../../../src/law/schema/formula.ts';
import { readFigures } from '../read-rows.ts';
import { factOf } from './facts.ts';
import { FOLLOWS } from './follows.ts';
import { NOT_EXPRESSIBLE } from './not-expressible.ts';
import { mainPaths, WHOLE_REQUEST } from './paths.ts';
import { readConditions, readGrounds } from './read.ts';
import { type ConditionRow, type GroundRow, keyOf } from './row.ts';
import { saidByCondition, saidByGround } from './said.ts';
import type { Said } from './say.ts';

/** One row as the schema says it: its conditions and grounds, and what it says besides. */
export interface MappedRow {
  readonly key: string;
  readonly row: ConditionRow | GroundRow;
  readonly conditions: readonly ConditionRule[];
  readonly clauses: readonly ClauseRule[];
}

export interface MappedInstrument {
  readonly id: string;
  readonly rows: readonly MappedRow[];
  readonly rules: EligibilityRules;
}

type Row = ConditionRow | GroundRow;

/** Every row but those that the schema cannot say, by instrument. */
export function mapFigures(): readonly MappedInstrument[] {
  const rows: readonly Row[] = [...readConditions(), ...readGrounds()];
  return readFigures().map(({ id, kind }) => {
    const own = rows
      .filter((row) => row.instrument === id && NOT_EXPRESSIBLE[keyOf(row)] === undefined)
      .map((row) => ({ row, said: saidOf(row) }));
    const mapped = own.map(({ row, said }) => mapRow(row, said));
    return { id, rows: mapped, rules: rulesOf(id, kind, own, mapped) };
  });
}

function saidOf(row: Row): readonly Said[] {
  const said = 'rule' in row ? saidByCondition(row) : saidByGround(row);
  if (said.length === 0) throw new Error(`${keyOf(row)}: nothing said`);
  return said;
}

/** `c4-sentence-remaining`; a row that says more than one thing counts them: `c4-sentence-remaining-2`. */
const idOf = (row: Row, n: number): string => {
  const name = 'rule' in row ? (row.detail ?? row.rule) : row.ground.join('-');
  return `${row.row}-${name}${n === 0 ? '' : `-${n + 1}`}`;
};

function mapRow(row: Row, said: readonly Said[]): MappedRow {
  const key = keyOf(row);
  const conditions: ConditionRule[] = [];
  const clauses: ClauseRule[] = [];
  const follows = (FOLLOWS[key] ?? []).map(([id, provision]) => ({ id, provision, quotes: [] }));
  said.forEach((one, n) => {
    const at = { id: idOf(row, n), provision: row.provision, quotes: [] };
    if ('about' in one) {
      const paths = one.paths && { paths: [...one.paths] };
      clauses.push({ ...at, provision: one.provision ?? row.provision, ...paths, about: one.about });
    } else {
      const paths = one.paths ?? WHOLE_REQUEST[row.instrument];
      conditions.push({
        ...at,
        ...(paths && { paths: [...paths] }),
        kind: one.kind,
        when: one.when,
        ...(follows.length > 0 && { follows }),
      });
    }
  });
  return { key, row, conditions, clauses };
}

function rulesOf(
  id: string,
  kind: string,
  own: readonly { readonly row: Row; readonly said: readonly Said[] }[],
  mapped: readonly MappedRow[],
): EligibilityRules {
  const conditions = mapped.flatMap((row) => row.conditions);
  const clauses = mapped.flatMap((row) => row.clauses);
  const thresholds = new Map(own.flatMap(({ row, said }) => said.flatMap((one) => figureOf(row, one))));
  const named = [...conditions, ...clauses].flatMap(({ paths = [] }) => paths);
  const paths = [...new Set([...mainPaths(id, kind), ...named])];
  return {
    ...(named.length > 0 && paths.length > 1 && { paths }),
    facts: factsOf(conditions.map(({ when }) => when)).map((fact) => withFigure(factOf(fact), thresholds)),
    conditions,
    ...(clauses.length > 0 && { clauses }),
  };
}

const factsOf = (formulas: readonly Formula[]): readonly string[] => [
  ...new Set(
    formulas.flatMap((when) => atomsOf(when).flatMap((atom) => ('fact' in atom ? [atom.fact] : []))),
  ),
];

const withFigure = (rule: FactRule, thresholds: ReadonlyMap<string, Threshold>): FactRule => {
  const threshold = thresholds.get(rule.fact);
  return threshold ? { ...rule, threshold } : rule;
};

const BOUNDS = { '>=': 'at-least', '>': 'more-than', '<=': 'at-most' } as const;

/** The figure of a row by its codes. */
export function thresholdOf(row: Row): Threshold | null {
  if (!('rule' in row)) return null;
  const { measure, bound, value, unit, moment } = row;
  if (!measure || !bound || value === undefined || !unit || !moment) return null;
  return { measure, bound: BOUNDS[bound], n: value, unit, moment };
}

function figureOf(row: Row, said: Said): readonly (readonly [string, Threshold])[] {
  if ('about' in said || said.figure === undefined) return [];
  if (typeof said.figure === 'object') return [[said.figure.fact, said.figure.threshold]];
  const threshold = thresholdOf(row);
  if (!threshold) throw new Error(`${keyOf(row)}: no figure`);
  return [[said.figure, threshold]];
}
