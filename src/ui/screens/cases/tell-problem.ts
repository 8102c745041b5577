import type { JsonFault } from '../../../cases/json.ts';
import type { Place, ReadProblem } from '../../../exchange/cases-file.ts';
import type { Fault } from '../../../exchange/cases-schema.ts';
import type { Words } from '../../../wording/words.ts';
import type { CaseProblem } from '../../state/cases.ts';

export function tellProblem(words: Words, problem: CaseProblem): string {
  const said: string | ((limit: number) => string) = words.cases.problem[problem.problem];
  return typeof said === 'function' ? said('limit' in problem ? problem.limit : 0) : said;
}

/** Does the store itself refuse, so that a file is the way out? */
export const isStoreFailure = (problem: CaseProblem): boolean => 'detail' in problem;

function tellPlace(words: Words, { case: number, entry, field }: Place): string {
  const t = words.cases.file.place;
  const parts = [number && t.case(number), entry && t.entry(entry), field && `“${field}”`];
  return parts.filter(Boolean).join(', ') || t.whole;
}

/** Why a file was not taken in. */
export function tellFileProblem(words: Words, problem: ReadProblem): string {
  const t = words.cases.file;
  if (problem.problem !== 'damaged') return t.problem[problem.problem];
  const why: Record<Fault | JsonFault, string> = t.why;
  return t.problem.damaged(tellPlace(words, problem.where), why[problem.why]);
}
