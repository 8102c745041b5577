import type { Command, CommandReading } from '../../app/command-line/command.ts';
import { addressOf, type Told, tellCommand as tell } from '../../app/command-line/tell-command.ts';
import { go } from '../state/navigation.ts';
import type { Session } from '../state/session.ts';

/** A command in the words of this session. */
export const tellCommand = ({ words, index, dates, stateWords, lang }: Session, command: Command): Told =>
  tell(
    {
      words: words.value,
      index: index.value,
      dates: dates.value,
      stateWords: stateWords.value,
      lang: lang.value,
    },
    command,
  );

/** What was not understood, and what is wrong with a date or a length, said under the proposals. */
export function tellReading({ words }: Session, reading: CommandReading, text: string): string {
  const t = words.value.shell.command;
  const said = reading.problems.map(({ problem, piece }) =>
    problem in t.problems
      ? t.problems[problem as keyof typeof t.problems](piece)
      : words.value.problems.fact[problem as keyof typeof words.value.problems.fact](piece),
  );
  const aside = reading.notUnderstood.map((span) => text.slice(span.start, span.end)).join(' ');
  if (aside) said.push(t.notUnderstood(aside));
  if (said.length === 0 && reading.proposals.length === 0) said.push(t.nothing);
  return said.join(' ');
}

/** Opens what a command means, as one step of history. */
export function openCommand(command: Command): void {
  const { route, facts } = addressOf(command);
  go(route, facts);
}
