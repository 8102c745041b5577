import { computeEligibility } from '../../src/app/compute-eligibility.ts';
import type { Assessment, Reason } from '../../src/eligibility/assessment.ts';
import type { TableCase } from './case-tables.ts';
import { pathsOf, type Treaty } from './treaties.ts';

export function assessCase({ rules, parties }: Treaty, { facts }: Pick<TableCase, 'facts'>): Assessment {
  const { assessment, problems } = computeEligibility(rules, parties, facts, new Map());
  if (!assessment || problems.length > 0) throw new Error(JSON.stringify([facts, problems]));
  return assessment;
}

/** Those that by themselves lead to the outcome. */
export const decidersOf = ({ outcome, reasons }: Assessment): readonly string[] =>
  reasons.filter(({ leadsTo }) => leadsTo === outcome).map(({ condition }) => condition);

/**
 * What the cases leave out, one line each: a condition or ground that on some path is never met, never not met, never
 * unknown, or never the only one that decides. A postponement decides nothing.
 */
export function gapsIn(treaty: Treaty, cases: readonly TableCase[]): readonly string[] {
  return pathsOf(treaty).flatMap((path) => {
    const seen = new Set<string>();
    let reasons: readonly Reason[] = [];
    for (const one of cases.filter((each) => each.path === path)) {
      const assessment = assessCase(treaty, one);
      ({ reasons } = assessment);
      for (const { condition, value } of reasons) seen.add(`${condition} ${value}`);
      const [decider, ...others] = decidersOf(assessment);
      if (decider && others.length === 0) seen.add(`${decider} alone`);
    }
    if (reasons.length === 0) return [`${path}: no case`];
    const wanted = reasons.flatMap(({ condition, kind }) =>
      ['yes', 'no', 'unknown', ...(kind === 'postponement' ? [] : ['alone'])].map(
        (what) => `${condition} ${what}`,
      ),
    );
    return wanted.filter((one) => !seen.has(one)).map((one) => (path ? `${path}: ${one}` : one));
  });
}
