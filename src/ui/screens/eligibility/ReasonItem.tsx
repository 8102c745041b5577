import type { Reason } from '../../../eligibility/assessment.ts';
import type { Truth } from '../../../eligibility/truth.ts';
import { citation } from '../../../wording/citation.ts';
import { leftSentences, reasonSentence } from '../../../wording/narrate-eligibility.ts';
import { useSession } from '../../state/session.ts';
import type { FindingsProps } from './Findings.tsx';
import { focusQuestion } from './focus.ts';

type Props = FindingsProps & { readonly reason: Reason };

/** A reason that bars: its provision, what holds, the treaty's words, the facts that decide. */
export function ReasonItem({ reason, rules, telling, quoted }: Props) {
  const { words } = useSession();
  const t = words.value.eligibility;
  const quotes =
    rules.conditions
      .find((rule) => rule.id === reason.condition)
      ?.quotes.filter((quote) => quote.lang === quoted) ?? [];
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
        {citation(reason.provision, telling.lang)} · {t.kind[reason.kind]}
      </p>
      {quoted && quotes.length > 0 && (
        <blockquote class="serif" lang={quoted} dir="auto">
          {quotes.map((quote) => (
            <p key={quote.text}>
              <mark data-kind={quote.kind}>{quote.text}</mark>
            </p>
          ))}
        </blockquote>
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
    </li>
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
        {reasonSentence(telling, reason)}{' '}
        <span class="quiet">{citation(reason.provision, telling.lang)}</span>
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
