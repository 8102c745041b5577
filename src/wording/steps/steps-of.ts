import type { Computed } from '../../counting/count-term.ts';
import type { TermQuestion } from '../../counting/question.ts';
import { called } from '../day-word.ts';
import type { ExplainTelling } from '../telling.ts';
import { chosenSteps, excludedSteps, outcomeSteps } from './change-steps.ts';
import { endSteps } from './end-steps.ts';
import { eventSteps } from './event-steps.ts';
import { readingSteps } from './reading-steps.ts';
import { setSteps } from './set-steps.ts';
import type { Step, StepsAbout } from './step.ts';

/** The count as a lawyer would write it down: the events, each reading, what moved it, the three days. Equal steps once. */
export function stepsOf(
  telling: ExplainTelling,
  asked: TermQuestion,
  count: Computed,
  about: StepsAbout = {},
): readonly Step[] {
  const question = called(telling, asked);
  const steps = [
    ...eventSteps(telling, question, about),
    ...excludedSteps(telling, question, about),
    ...readingSteps(telling, question, count, about),
    ...setSteps(telling, question, count, about),
    ...outcomeSteps(telling, question, count),
    ...endSteps(telling, question, count, about),
    ...chosenSteps(telling, question, count),
  ];
  return steps.filter((step, i) => steps.findIndex((other) => other.text === step.text) === i);
}
