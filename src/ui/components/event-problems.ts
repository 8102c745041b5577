import type { FactProblem } from '../../app/fact-problem.ts';
import type { Words } from '../../wording/words.ts';

type Said = Words['problems'];

/** What is wrong with one piece of a fact, in words; null where nothing is. */
export function problemOf(
  said: Said,
  problems: readonly FactProblem[],
  fact: string,
  piece?: string,
): string | null {
  const found = problems.find((one) => one.fact === fact && (piece === undefined || one.value === piece));
  return found ? said.fact[found.problem](found.value) : null;
}

/** What is wrong with the hour of an event, that it lacks included. */
export function hourProblem(
  said: Said,
  problems: readonly FactProblem[],
  fact: string,
  clock: string,
): string | null {
  if (clock) return problemOf(said, problems, fact, clock);
  const missing = problems.some((one) => one.fact === fact && one.problem === 'time-missing');
  return missing ? said.fact['time-missing']('') : null;
}
