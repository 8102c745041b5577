import type { Facts } from '../../../app/address.ts';
import type { EligibilityAnswer } from '../../../app/compute-eligibility.ts';
import { momentsOf } from '../../../eligibility/moments.ts';
import type { InstrumentFile } from '../../../law/built/files.ts';
import type { Instrument, InstrumentWords } from '../../../law/schema/instrument.ts';
import type { EligibilityTelling } from '../../../wording/narrate-eligibility.ts';
import { sentenceNoteText } from '../../../wording/narrate-sentence.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { problemOf } from '../../components/event-problems.ts';
import { Notice } from '../../components/Notice.tsx';
import { isOfReceipt } from '../../components/SentenceEnd.tsx';
import { SentenceFields } from '../../components/SentenceFields.tsx';
import { setFacts } from '../../state/navigation.ts';
import { useSession } from '../../state/session.ts';
import { questionId } from './focus.ts';
import { LatestDays } from './LatestDays.tsx';
import { SentenceLeft } from './SentenceLeft.tsx';

export interface SentenceProps {
  readonly file: InstrumentFile;
  readonly instrument: Instrument;
  readonly instrumentWords: InstrumentWords;
  readonly telling: EligibilityTelling;
  readonly facts: Facts;
  readonly answer: EligibilityAnswer;
}

/** The dates from which the sentence left at receipt is computed; what they come to, or how they contradict. */
export function SentenceDates(props: SentenceProps) {
  const { telling, facts, answer } = props;
  const { words } = useSession();
  const t = words.value.eligibility.sentence;
  return (
    <div id={questionId('sentence')} class="sentence" data-question="sentence">
      <h4>{t.title}</h4>
      <SentenceFields facts={facts} problems={answer.problems} />
      <DayInput
        label={t.receipt}
        help={t.receiptHelp}
        value={facts.receipt ?? ''}
        problem={problemOf(words.value.problems, answer.problems, 'receipt')}
        onChange={(value) => setFacts({ receipt: value })}
      />
      {momentsOf(answer.rules).map((moment) => {
        const said = words.value.sentence.moment[moment];
        return (
          said && (
            <p key={moment} class="help" data-moment={moment}>
              {said}
            </p>
          )
        );
      })}
      {answer.assessment.sentence.notes.filter(isOfReceipt).map((note) => (
        <Notice key={note.code} kind="warn">
          {sentenceNoteText(telling, note)}
        </Notice>
      ))}
      <SentenceLeft {...props} />
      <LatestDays {...props} />
    </div>
  );
}
