import type { Words } from '../../../wording/words.ts';
import type { CaseProblem } from '../../state/cases.ts';

export function tellProblem(words: Words, problem: CaseProblem): string {
  const said: string | ((limit: number) => string) = words.cases.problem[problem.problem];
  return typeof said === 'function' ? said('limit' in problem ? problem.limit : 0) : said;
}

/** Does the store itself refuse, so that a file is the way out? */
export const isStoreFailure = (problem: CaseProblem): boolean => 'detail' in problem;
