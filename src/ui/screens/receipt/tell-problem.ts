import type { JsonFault } from '../../../cases/json.ts';
import type { ReceiptFault } from '../../../exchange/receipt-fields.ts';
import type { ReceiptProblem } from '../../../exchange/receipt-file.ts';
import type { Words } from '../../../wording/words.ts';

/** Why a file was not shown as a receipt. */
export function tellReceiptProblem(
  { receipt: t }: Words,
  problem: ReceiptProblem | { readonly problem: 'nothing-pasted' | 'unreadable-file' },
): string {
  if (problem.problem !== 'damaged') return t.problem[problem.problem];
  const why: Record<ReceiptFault | JsonFault, string> = t.why;
  return problem.where
    ? t.problem.damaged(problem.where, why[problem.why])
    : t.problem.wholeDamaged(why[problem.why]);
}
