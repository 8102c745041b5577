import { leftAtReceipt } from '../../../eligibility/left-at-receipt.ts';
import { sentenceStepText } from '../../../wording/narrate-sentence.ts';
import { useSession } from '../../state/session.ts';
import type { SentenceProps } from './SentenceDates.tsx';

/** Which end was taken, the last day served, the day of release, and what is left when the request is received. */
export function SentenceLeft({ telling, answer }: Pick<SentenceProps, 'telling' | 'answer'>) {
  const { words } = useSession();
  const t = words.value.eligibility.sentence;
  const { sentence } = answer.assessment;
  if (sentence.state === 'contradiction' || !sentence.end) return null;
  const { lastDay, release, steps } = sentence.end;
  const { medium } = telling.dates;
  const left = sentence.receipt ? leftAtReceipt(sentence.receipt, lastDay) : null;
  return (
    <div class="sentence-left" aria-live="polite">
      <dl class="other-days">
        <div>
          <dt>{t.taken}</dt>
          <dd>
            <time data-sentence="last-day" dateTime={lastDay}>
              {medium(lastDay)}
            </time>
          </dd>
        </div>
        <div>
          <dt>{t.releaseOn}</dt>
          <dd>
            <time data-sentence="release" dateTime={release}>
              {medium(release)}
            </time>
          </dd>
        </div>
        {sentence.receipt && (
          <div>
            <dt>{t.remaining}</dt>
            <dd>{left ? t.remainingIs(left.months, left.days, left.total) : t.nothingLeft}</dd>
          </div>
        )}
      </dl>
      {steps.length > 1 || steps[0]?.step !== 'last-day-given' ? (
        <ol class="quiet">
          {steps.map((step) => (
            <li key={step.step}>{sentenceStepText(telling, step)}</li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}
