import type { Computed } from '../../counting/count-term.ts';
import type { TermQuestion } from '../../counting/question.ts';
import { type ExplainTelling, nounOf } from '../telling.ts';
import { moved, provisionNote, type Step, type StepsAbout, said } from './step.ts';

/** "Set by Jordan", "Agreed by both sides". */
export function setByText(
  { words, states }: Pick<ExplainTelling, 'words' | 'states'>,
  { rule, roles }: StepsAbout,
): string {
  const t = words.explain.set;
  if (rule?.setBy === 'both') return t.byBoth;
  const state = rule?.setBy && roles?.[rule.setBy];
  return state ? t.byParty(states[state]?.subject ?? state) : t.byNobody;
}

/** A day that is given: that of an event, or one that a side names. */
export function setSteps(
  telling: ExplainTelling,
  question: TermQuestion,
  { readings }: Computed,
  about: StepsAbout,
): Step[] {
  const t = telling.words.explain;
  const { setDay, arithmetic } = question;
  if (arithmetic === 'day-set') {
    const note = provisionNote(telling, question, about.rule?.provision);
    return readings.map(({ day, event }) => {
      const d = telling.dates.inSentence(day);
      const text =
        about.rule?.form === 'on-event'
          ? t.set.onEvent(nounOf(telling, event), d)
          : t.set.day(setByText(telling, about), d);
      return moved(text, null, day, note);
    });
  }
  const later = setDay && readings.some(({ moves }) => !moves.some(({ move }) => move === 'set'));
  return later ? [said(t.move.setLater(telling.dates.inSentence(setDay)))] : [];
}
