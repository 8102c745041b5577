import type { Reason } from '../../../eligibility/assessment.ts';
import type { Truth } from '../../../eligibility/truth.ts';
import type { ConditionRule } from '../../../law/schema/condition.ts';
import { citation } from '../../../wording/citation.ts';
import {
  type EligibilityTelling,
  followsOf,
  leftSentences,
  reasonSentence,
} from '../../../wording/narrate-eligibility.ts';
import { supportText } from '../../../wording/support-text.ts';
import { useSession } from '../../state/session.ts';
import type { FindingsProps } from './Findings.tsx';
import { focusQuestion } from './focus.ts';

type Props = FindingsProps & { readonly reason: Reason };

/** A reason that bars: its provision, what holds, the treaty's words, the facts that decide. */
export function ReasonItem(props: Props) {
  const { reason, answer, telling, quoted, slips } = props;
  const { words } = useSession();
  const t = words.value.eligibility;
  const rule = answer.rules.conditions.find((one) => one.id === reason.condition);
  const slip = rule?.slip;
  return (
    <li
      class="reason"
      data-provision={reason.provision}
      data-value={reason.value}
      data-leads-to={reason.leadsTo}
    >
      <p>
        <b>{reasonSentence(telling, reason)}</b>
      </p>
      <p class="quiet">
        {supportText(telling, reason.provision)} · {t.kind[reason.kind]}
      </p>
      <Quoted quotes={rule?.quotes ?? []} quoted={quoted} />
      {slip && (
        <p class="quiet" data-slip={slip}>
          {t.slip(slips[slip] ?? slip)}
        </p>
      )}
      {leftSentences(telling, reason).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ul class="plain-list facts">
        {reason.facts.map(({ fact, value }) => (
          <li key={fact}>
            <button type="button" class="link" onClick={() => focusQuestion(fact)}>
              {telling.instrument.facts[fact]?.question ?? fact}
            </button>{' '}
            <b>{answerText(words.value.terms, value)}</b>
          </li>
        ))}
      </ul>
      <Follows
        {...props}
        title={words.value.eligibility.follows}
        follows={followsOf(telling, reason, answer.rules.conditions)}
      />
    </li>
  );
}

/** The treaty's words on which something rests, in the language of the text at hand. */
function Quoted({
  quotes,
  quoted,
}: {
  readonly quotes: ConditionRule['quotes'];
  readonly quoted: string | null;
}) {
  const shown = quotes.filter((quote) => quote.lang === quoted);
  if (!quoted || shown.length === 0) return null;
  return (
    <blockquote class="serif" lang={quoted} dir="auto">
      {shown.map((quote) => (
        <p key={quote.text}>
          <mark data-kind={quote.kind}>{quote.text}</mark>
        </p>
      ))}
    </blockquote>
  );
}

interface FollowsProps {
  readonly title: string;
  readonly follows: ReturnType<typeof followsOf>;
  readonly telling: EligibilityTelling;
  readonly quoted: string | null;
}

/** What a State then has to do, each with its provision and words. */
export function Follows({ title, follows, telling, quoted }: FollowsProps) {
  if (follows.length === 0) return null;
  return (
    <div class="follows">
      <p class="quiet">{title}</p>
      <ul class="plain-list">
        {follows.map(({ id, sentence, provision, quotes }) => (
          <li key={id} data-follows={id}>
            {sentence} <span class="quiet">{citation(provision, telling.lang)}</span>
            <Quoted quotes={quotes} quoted={quoted} />
          </li>
        ))}
      </ul>
    </div>
  );
}

export const answerText = (
  t: { readonly yes: string; readonly no: string; readonly unknown: string },
  value: Truth,
): string => t[value];

/** A condition that bars nothing, or not yet, on one line. */
export function ReasonLine({ reason, telling }: Props) {
  const { words } = useSession();
  const t = words.value.eligibility.value;
  const state = { yes: t.met, no: t.notMet, unknown: t.open }[reason.value];
  return (
    <li class={`reason-line ${reason.value}`} data-provision={reason.provision} data-value={reason.value}>
      <span class="state">{state}</span>
      <span>
        {reasonSentence(telling, reason)} <span class="quiet">{supportText(telling, reason.provision)}</span>
        {leftSentences(telling, reason).map((sentence) => (
          <span key={sentence} class="help">
            {' '}
            {sentence}
          </span>
        ))}
      </span>
    </li>
  );
}
