import type { TermAnswer } from '../../app/compute-term.ts';
import type { TermRow } from '../../app/terms-from-event.ts';
import type { InstrumentWordsFile } from '../../law/built/files.ts';
import type { StateWords } from '../../law/schema/state-law.ts';
import type { Words } from '../../wording/words.ts';

/** The words of the instruments, by id. */
export type Wording = ReadonlyMap<string, InstrumentWordsFile>;

export const nameOf = (wording: Wording, { file, rule }: Pick<TermRow, 'file' | 'rule'>): string =>
  wording.get(file.instrument.id)?.terms[rule.rule]?.name ?? rule.rule;

/** The nouns of a row's events; those of the terms it hangs on stand with those terms. */
export function nounsOf(wording: Wording, { file, rule }: TermRow): Readonly<Record<string, string>> {
  const terms = wording.get(file.instrument.id)?.terms ?? {};
  const all = [...Object.values(terms), ...(terms[rule.rule] ? [terms[rule.rule]] : [])];
  return Object.fromEntries(
    all.flatMap((one) => Object.entries(one?.events ?? {}).map(([event, { noun }]) => [event, noun])),
  );
}

/** The term that a chained row runs from the end of. */
export function termBefore(wording: Wording, { file, rule, chained }: TermRow): string | null {
  const before = chained ? rule.starts.find((start) => start.endOf)?.endOf?.rule : undefined;
  return before ? (wording.get(file.instrument.id)?.terms[before]?.name ?? before) : null;
}

/** What a row that has no day waits for, in a sentence. */
function needOf(
  { eventTable: t }: Words,
  { missing, problems }: Extract<TermAnswer, { kind: 'facts-missing' }>,
  nouns: Readonly<Record<string, string>>,
): string {
  const [fact] = missing;
  const noun = fact && nouns[fact];
  if (problems.some((one) => one.fact === fact && one.problem === 'time-missing'))
    return t.needs.hour(noun ?? fact ?? '');
  if (problems.some((one) => one.fact === fact)) return t.needs.correct;
  return noun ? t.needs.day(noun) : t.needs.role;
}

/** What stands where the days of a row would. */
export function waitingText(
  words: Words,
  { answer, rule }: TermRow,
  nouns: Readonly<Record<string, string>>,
  states: Readonly<Record<string, StateWords>>,
): string {
  switch (answer.kind) {
    case 'facts-missing':
      return needOf(words, answer, nouns);
    case 'no-calendar':
      return words.termForm.noCalendar(states[answer.state]?.ofState ?? answer.state, answer.year);
    case 'not-applicable':
      return words.termForm.notApplicable;
    default:
      return words.termInputs.noFigure[rule.urgency ?? 'no-word'];
  }
}
