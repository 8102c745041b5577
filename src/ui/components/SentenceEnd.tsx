import type { SentenceFact, SentenceNote } from '../../eligibility/sentence.ts';
import { contradictionText, sentenceNoteText, sentenceStepText } from '../../wording/narrate-sentence.ts';
import { useSession } from '../state/session.ts';
import { Notice } from './Notice.tsx';

/** Notes on the day of receipt stand at that day. */
export const isOfReceipt = ({ code }: SentenceNote): boolean => code.startsWith('received-');

/** What the dates of a sentence come to: the last day served, the day of release and how they were found, or how they contradict. */
export function SentenceEnd({ sentence }: { readonly sentence: SentenceFact }) {
  const { words, dates } = useSession();
  const t = words.value.eligibility.sentence;
  const telling = { words: words.value, dates: dates.value };
  if (sentence.state === 'contradiction')
    return <Notice kind="problem">{contradictionText(telling, sentence.contradiction)}</Notice>;
  if (!sentence.end) return null;
  const { lastDay, release, steps } = sentence.end;
  const days = [
    ['last-day', t.taken, lastDay],
    ['release', t.releaseOn, release],
  ] as const;
  return (
    <div class="sentence-end" aria-live="polite">
      <dl class="other-days">
        {days.map(([name, label, day]) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              <time data-sentence={name} dateTime={day}>
                {dates.value.medium(day)}
              </time>
            </dd>
          </div>
        ))}
      </dl>
      {(steps.length > 1 || steps[0]?.step !== 'last-day-given') && (
        <ol class="quiet">
          {steps.map((step) => (
            <li key={`${step.step} ${step.to}`}>{sentenceStepText(telling, step)}</li>
          ))}
        </ol>
      )}
      {sentence.notes
        .filter((note) => !isOfReceipt(note))
        .map((note) => (
          <Notice key={note.code} kind="warn">
            {sentenceNoteText(telling, note)}
          </Notice>
        ))}
    </div>
  );
}
