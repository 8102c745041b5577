import type { Outcome } from '../../../src/eligibility/outcome.ts';
import { TO_THE_DAY, UNLESS_AGREED } from './art-8-point-3-rows.ts';
import { ARTICLES_1_AND_8 } from './art-8-rows.ts';
import { GROUNDS, TO_FIND_OUT, TOGETHER } from './art-9-rows.ts';
import { CLEAR } from './case.ts';

export interface TransferCase {
  readonly path: string | null;
  readonly facts: Readonly<Record<string, string>>;
  readonly outcome: Outcome;
}

/** Article 4: either State asks, or the person wishes it; null: not said. Articles 8 and 9 are the same for all. */
const WAYS = [null, 'sentencing-asks', 'executing-asks', 'person-wishes'] as const;

/** The rows of the articles. */
const ROWS: readonly { readonly facts: TransferCase['facts']; readonly outcome: Outcome }[] = [
  { facts: {}, outcome: 'no-bar-found' as const },
  ...ARTICLES_1_AND_8.flatMap(({ rows }) => rows.map(([facts, , outcome]) => ({ facts, outcome }))),
  ...TO_THE_DAY.map(([lastDay, receipt, , outcome]) => ({
    facts: { 'sentence-end': lastDay, receipt, 'otherwise-agreed': 'no' },
    outcome,
  })),
  ...UNLESS_AGREED.map(([dates, agreed, , outcome]) => ({
    facts: { 'sentence-end': '', receipt: '', ...dates, 'otherwise-agreed': agreed },
    outcome,
  })),
  ...GROUNDS.map(([fact, , outcome]) => ({ facts: { [fact]: 'yes' }, outcome })),
  ...TO_FIND_OUT.map((fact) => ({ facts: { [fact]: 'unknown' }, outcome: 'more-facts-needed' as const })),
  // 9.1.a is the sentencing State's to assess: open, it does not block.
  { facts: { 'prejudices-sentencing': 'unknown' }, outcome: 'no-bar-found' as const },
  ...TOGETHER.map(([facts, outcome]) => ({ facts, outcome })),
];

/** The same as whole cases. */
export const ALL: readonly TransferCase[] = WAYS.flatMap((path) =>
  ROWS.map(({ facts, outcome }) => ({ path, facts: { ...CLEAR, ...facts, ...(path && { path }) }, outcome })),
);
