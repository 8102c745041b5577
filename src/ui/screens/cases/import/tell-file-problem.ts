import type { JsonFault } from '../../../../cases/json.ts';
import type { Fault } from '../../../../exchange/cases-fields.ts';
import type { Place, ReadProblem } from '../../../../exchange/cases-format.ts';
import type { Words } from '../../../../wording/words.ts';

function tellPlace(words: Words, { case: number, part, item, field }: Place): string {
  const t = words.caseImport.place;
  const parts = [number && t.case(number), part && item && t[part](item), field && t.field(field)];
  return parts.filter(Boolean).join(', ') || t.whole;
}

/** Why a file was not taken in. */
export function tellFileProblem(words: Words, problem: ReadProblem): string {
  const t = words.caseImport;
  if (problem.problem !== 'damaged') return t.problem[problem.problem];
  const why: Record<Fault | JsonFault, string> = t.why;
  return t.problem.damaged(tellPlace(words, problem.where), why[problem.why]);
}
