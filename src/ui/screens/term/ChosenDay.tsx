import type { Facts } from '../../../app/address.ts';
import { READING_FACT } from '../../../app/term-facts.ts';
import type { TermQuestion } from '../../../counting/question.ts';
import type { ChosenReading } from '../../../counting/reading.ts';
import type { OuterDay } from '../../../counting/three-days.ts';
import { endForMachine, endText } from '../../../wording/end-text.ts';
import { readingKind } from '../../../wording/reading-kind.ts';
import type { Telling } from '../../../wording/telling.ts';

interface Props {
  readonly question: TermQuestion;
  readonly chosen: OuterDay;
  readonly facts: Facts;
  readonly telling: Telling;
}

/** The day of the reading that the user takes, marked as theirs; the three days stand above it unchanged. */
export function ChosenDay({ question, chosen, facts, telling }: Props) {
  const t = telling.words.termInputs.reading;
  const kind = facts[READING_FACT] as ChosenReading;
  return (
    <div class="chosen">
      <p>
        {t.chosen(readingKind(telling.words, kind))}:{' '}
        <time data-day="chosen" dateTime={endForMachine(question, chosen)}>
          {endText(telling, question, chosen, 'medium')}
        </time>
      </p>
      <p class="quiet">{t.chosenNote}</p>
    </div>
  );
}
