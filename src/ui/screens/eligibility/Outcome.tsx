import type { EligibilityAnswer } from '../../../app/compute-eligibility.ts';
import { type EligibilityTelling, outcomeSentence } from '../../../wording/narrate-eligibility.ts';
import { useSession } from '../../state/session.ts';

interface Props {
  readonly telling: EligibilityTelling;
  readonly answer: EligibilityAnswer;
}

/** The outcome: its name, which stays in view while answering, and a sentence that claims no more than is known. */
export function Outcome({ telling, answer }: Props) {
  const { words } = useSession();
  const t = words.value.eligibility;
  const { assessment } = answer;
  if (!answer.started) return <p class="asking">{t.start}</p>;
  return (
    <output class="outcome" data-outcome={assessment.outcome}>
      <strong class="outcome-name">
        <span>{t.outcome[assessment.outcome]}</span>
        <span class="figure">
          <span aria-hidden="true">{t.progressShort(answer.answered, answer.asked)}</span>
          <span class="hidden">{t.progress(answer.answered, answer.asked)}</span>
        </span>
      </strong>
      <span class="outcome-says">{outcomeSentence(telling, assessment)}</span>
    </output>
  );
}
