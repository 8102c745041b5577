import type { Computed } from '../counting/count-term.ts';
import type { TermQuestion } from '../counting/question.ts';
import type { Reading } from '../counting/reading.ts';
import { earliestOf, instantOfEnd } from '../counting/three-days.ts';
import { type AnswerTelling, type ExplainTelling, nounOf } from './telling.ts';

/** An event that the text does not name: only the law of the deciding State may count from it. */
export const isOther = ({ starts }: TermQuestion, { event, standing }: Reading): boolean =>
  standing === 'also' && !starts.some((start) => start.event === event && start.standing === 'stated');

/** The events that the text names: "arrest". */
export const namedEvents = (
  telling: Pick<AnswerTelling, 'words' | 'nouns'>,
  { starts }: TermQuestion,
): string => {
  const stated = starts.filter(({ standing }) => standing === 'stated');
  return [...new Set(stated.map(({ event }) => nounOf(telling, event)))].join(telling.words.terms.or);
};

/** "of Kazakhstan": whose law may count from another event. */
export const ofDeciding = ({ words, states }: ExplainTelling, { deciding }: TermQuestion): string =>
  deciding ? (states[deciding.state]?.ofState ?? deciding.state) : words.explain.ground.ofDeciding;

/** The event from which alone the earliest release comes, where the text does not name it; else null. */
export function otherEventOfRelease(question: TermQuestion, { readings }: Computed): string | null {
  const earliest = earliestOf(readings, false);
  const endOf = (reading: Reading) => instantOfEnd(question, reading) ?? reading.day;
  const same = readings.filter((reading) => endOf(reading) === endOf(earliest));
  return same.every((reading) => isOther(question, reading)) ? earliest.event : null;
}
