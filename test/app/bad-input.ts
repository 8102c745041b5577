import { readAddress } from '../../src/app/address.ts';
import { computeTerm, type TermAnswer } from '../../src/app/compute-term.ts';
import type { FactProblem } from '../../src/app/fact-problem.ts';
import { readSentenceEnd } from '../../src/app/sentence-end.ts';
import { day } from '../../src/calendar/day.ts';
import type { TermRule } from '../../src/law/schema/term-rule.ts';
import { instrument, states } from './data.ts';

/** What the tests of bad input ask of the product, and how they write its answers. */
export const STATES = states('KZ', 'JO', 'MA', 'AE');
export const TODAY = day('2026-11-22');

export function answer(id: string, rule: string, query: string, change: Partial<TermRule> = {}): TermAnswer {
  const file = instrument(id);
  const terms = file.terms.map((one) => (one.rule === rule ? { ...one, ...change } : one));
  const found = terms.find((one) => one.rule === rule);
  if (!found) throw new Error(`no rule ${rule}`);
  const { facts } = readAddress(`#/terms/${id}/${rule}?${query}`);
  return computeTerm({ ...file, terms }, found, facts, STATES, TODAY, readSentenceEnd);
}
export const jordan = (rule: string, query: string, change?: Partial<TermRule>) =>
  answer('kz-jo-extradition', rule, query, change);
export const morocco = (rule: string, query: string, change?: Partial<TermRule>) =>
  answer('kz-ma-mla', rule, query, change);

export function three(got: TermAnswer): readonly (string | undefined)[] | string {
  if (got.kind !== 'computed') return got.kind;
  const { safe, outer } = got.count.days ?? {};
  return [
    safe?.found ? safe.day : undefined,
    got.count.usual.map((reading) => reading.day).join(),
    outer?.found ? outer.day : undefined,
  ];
}
export const problem = (fact: string, value: string, code: FactProblem['problem']): FactProblem => ({
  fact,
  value,
  problem: code,
});
export const ARRESTED = 'requested=JO&arrest=2026-11-03';
