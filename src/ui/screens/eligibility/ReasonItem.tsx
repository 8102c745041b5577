import type { Reason } from '../../../eligibility/assessment.ts';
import { leavesOf } from '../../../eligibility/tree.ts';
import { type Follow, followsOf, ownFollows } from '../../../wording/follows.ts';
import { leftSentences, reasonSentence } from '../../../wording/narrate-eligibility.ts';
import { useSession } from '../../state/session.ts';
import type { FindingsProps } from './Findings.tsx';
import { Follows } from './Follows.tsx';
import { Quoted } from './Quoted.tsx';
import { ReportQuotes } from './ReportQuotes.tsx';
import { SupportLink } from './SupportLink.tsx';
import { Why } from './Why.tsx';

type Props = FindingsProps & { readonly reason: Reason };

interface ItemProps extends Props {
  /** What follows from several reasons and is shown below them. */
  readonly shared: readonly Follow[];
}

/** A reason that bars or puts off: its provision, what holds, the words it rests on, why, what follows. */
export function ReasonItem(props: ItemProps) {
  const { reason, answer, telling, quoted, instrumentWords, inText, shared } = props;
  const { words } = useSession();
  const t = words.value.eligibility;
  const rule = answer.rules.conditions.find((one) => one.id === reason.condition);
  const slip = rule?.slip;
  return (
    <li
      class="reason"
      data-provision={reason.provision ?? ''}
      data-value={reason.value}
      data-leads-to={reason.leadsTo}
    >
      <p>
        <b>{reasonSentence(telling, reason)}</b>
      </p>
      <p class="quiet">
        <SupportLink
          telling={telling}
          inText={inText}
          provision={reason.provision}
          reports={reason.reports}
        />{' '}
        · {t.kind[reason.kind]}
      </p>
      <Quoted provision={reason.provision} quotes={rule?.quotes ?? []} {...{ quoted, telling, inText }} />
      <ReportQuotes telling={telling} reports={reason.reports} said={instrumentWords.reports} />
      {slip && (
        <p class="quiet" data-slip={slip}>
          {t.slip(instrumentWords.slips[slip] ?? slip)}
        </p>
      )}
      {leftSentences(telling, reason).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Why telling={telling} tree={reason.tree} />
      <Follows
        {...props}
        title={t.follows}
        follows={ownFollows(followsOf(telling, reason, answer.rules.conditions), shared)}
      />
    </li>
  );
}

/** A condition that bars nothing, or not yet, on one line; of several parts, which of them hold. */
export function ReasonLine({ reason, telling, inText }: Props) {
  const { words } = useSession();
  const t = words.value.eligibility.value;
  const state = { yes: t.met, no: t.notMet, unknown: t.open }[reason.value];
  return (
    <li
      class={`reason-line ${reason.value}`}
      data-provision={reason.provision ?? ''}
      data-value={reason.value}
    >
      <span class="state">{state}</span>
      <div>
        {reasonSentence(telling, reason)}{' '}
        <span class="quiet">
          <SupportLink
            telling={telling}
            inText={inText}
            provision={reason.provision}
            reports={reason.reports}
          />
        </span>
        {leftSentences(telling, reason).map((sentence) => (
          <span key={sentence} class="help">
            {' '}
            {sentence}
          </span>
        ))}
        {leavesOf(reason.tree).length > 1 && <Why telling={telling} tree={reason.tree} folded />}
      </div>
    </li>
  );
}
