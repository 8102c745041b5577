import type { NoCalendar } from '../../counting/limit-readings.ts';
import type { TermQuestion } from '../../counting/question.ts';
import type { OuterDay, SafeDay } from '../../counting/three-days.ts';
import { endForMachine, endText } from '../../wording/end-text.ts';
import type { Telling } from '../../wording/telling.ts';

interface Props {
  readonly end: SafeDay | OuterDay | NoCalendar;
  /** The attribute a machine finds it by, `{ 'data-day': 'safe' }`. */
  readonly mark: Readonly<Record<`data-${string}`, string>>;
  readonly question: TermQuestion;
  readonly telling: Telling;
}

/** The safe or the outer day, small; without a calendar that it is not given, and why. */
export function EndTime({ end, mark, question, telling }: Props) {
  const { words, states } = telling;
  if (!end.found) return <>{words.terms.withheldOuter(states[end.state]?.ofState ?? end.state, end.year)}</>;
  return (
    <time {...mark} dateTime={endForMachine(question, end)}>
      {endText(telling, question, end, 'medium')}
    </time>
  );
}
