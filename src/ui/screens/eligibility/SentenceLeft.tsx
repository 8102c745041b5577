import { leftAtReceipt } from '../../../eligibility/left-at-receipt.ts';
import { leftText } from '../../../wording/narrate-sentence.ts';
import { useSession } from '../../state/session.ts';
import type { SentenceProps } from './SentenceDates.tsx';

/** What is left when the request is received, in the unit of the treaty's figure. */
export function SentenceLeft({ answer }: Pick<SentenceProps, 'answer'>) {
  const { words } = useSession();
  const t = words.value.eligibility.sentence;
  const { sentence, reasons } = answer.assessment;
  if (sentence.state !== 'known') return null;
  const units = new Set(reasons.flatMap(({ left }) => left.map(({ remainder }) => remainder.unit)));
  return (
    <div class="sentence-left" aria-live="polite">
      <dl class="other-days">
        {[...units].map((unit) => {
          const left = leftAtReceipt(sentence.receipt, sentence.end.lastDay, unit);
          return (
            <div key={unit}>
              <dt>{t.remaining}</dt>
              <dd data-left={left?.total ?? 'none'}>{left ? leftText(words.value, left) : t.nothingLeft}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
