import { type Day, yearOf } from '../calendar/day.ts';
import { isChecked } from '../calendar/office-calendar.ts';
import type { TermQuestion } from '../counting/question.ts';
import type { AnswerTelling } from './telling.ts';

type Told = Pick<AnswerTelling, 'words' | 'states'>;

/** Where the receiver's holidays of that year follow from its laws alone: a day off may have been moved. */
export function notCompared(telling: Told, { receiver }: TermQuestion, safe: Day): string | null {
  if (!receiver || isChecked(receiver, safe)) return null;
  return notComparedIn(telling, receiver.state, safe);
}

/** The same, of a State and a day known not to be compared. */
export const notComparedIn = ({ words, states }: Told, state: string, safe: Day): string =>
  words.terms.notCompared(states[state]?.ofState ?? state, yearOf(safe));
