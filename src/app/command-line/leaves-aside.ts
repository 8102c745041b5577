import type { Command, CommandProblem, CommandReading } from './command.ts';

/** Whether the command holds the piece that is wrong, so that its page shows it and says what is wrong with it. */
function holds(command: Command, { problem, piece }: CommandProblem): boolean {
  if (command.kind !== 'term' && command.kind !== 'count') return false;
  if (problem === 'length-out-of-range') return command.facts.n !== undefined;
  return Object.values(command.facts).includes(piece);
}

/** Whether opening this command would drop something that was typed. */
export function leavesAside({ notUnderstood, problems }: CommandReading, command: Command): boolean {
  return notUnderstood.length > 0 || problems.some((problem) => !holds(command, problem));
}
