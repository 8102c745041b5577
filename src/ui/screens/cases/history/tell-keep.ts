import type { Words } from '../../../../wording/words.ts';
import { tellProblem } from '../tell-problem.ts';
import type { KeepProblem } from './keep-result.ts';

/** Why a result was not kept, or not removed. */
export function tellKeep(
  words: Words,
  problem: KeepProblem | { readonly problem: 'no-such-receipt' },
): string {
  const t = words.caseHistory.receipts;
  switch (problem.problem) {
    case 'not-computed':
      return t.notComputed;
    case 'no-result':
    case 'not-possible':
    case 'repeated-receipt':
      return t.notMade;
    case 'too-many-receipts':
      return t.tooMany(problem.limit);
    case 'receipt-too-long':
      return t.tooLarge;
    case 'no-such-receipt':
      return t.gone;
    default:
      return tellProblem(words, problem);
  }
}
