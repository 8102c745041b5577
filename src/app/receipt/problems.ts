import type { Receipt } from '../../exchange/receipt-schema.ts';
import type { FactProblem } from '../fact-problem.ts';

/** In the order of the facts' names: a file holds its facts so, whatever the order of the address. */
export const byFact = (problems: Receipt['problems']): Receipt['problems'] =>
  [...problems].sort((a, b) => (a.fact === b.fact ? 0 : a.fact < b.fact ? -1 : 1));

/** Facts that were wrong, as a receipt holds them. */
export const problemsOnReceipt = (problems: readonly FactProblem[]): Receipt['problems'] =>
  byFact(problems.map(({ fact, value, problem }) => ({ fact, value, problem })));
