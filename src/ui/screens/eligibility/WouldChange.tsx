import { useMemo } from 'preact/hooks';
import type { EligibilityAnswer } from '../../../app/compute-eligibility.ts';
import type { Changed } from '../../../eligibility/changes-of.ts';
import { type Change, LEAST_FIRST, wouldChange } from '../../../eligibility/would-change.ts';
import { type EligibilityTelling, whoseText } from '../../../wording/narrate-eligibility.ts';
import { useSession } from '../../state/session.ts';
import { wide } from '../../state/wide.ts';
import { focusQuestion } from './focus.ts';

interface Props {
  readonly telling: EligibilityTelling;
  readonly answer: EligibilityAnswer;
}

/** What would change a settled outcome: by better outcome one fact, else two, or none found; apart, what weighs against it. */
export function WouldChange({ telling, answer }: Props) {
  const { words } = useSession();
  const t = words.value.eligibility;
  const found = useMemo(() => wouldChange(answer.rules, answer.given), [answer]);
  if (!found) return null;
  const { better, notFound, worse } = found;
  const { outcome } = answer.assessment;
  const barred = outcome === 'must-be-refused' || outcome === 'conditions-not-met';
  const names = notFound.map((one) => t.change.outcome(t.outcome[one]));
  return (
    <details class="every would-change" open={wide.value && barred}>
      <summary>{t.change.title}</summary>
      {better.length > 0 && <p class="quiet">{t.change.explain}</p>}
      <ByOutcome changes={better} telling={telling} />
      {names.length > 0 && (
        <p class="quiet" data-change-none={notFound.join(' ')}>
          {t.change.notFound(names.join(` ${t.change.or} `))}
        </p>
      )}
      {worse.length > 0 && (
        <details class="finer worse" open={outcome === 'no-bar-found'}>
          <summary>{t.change.worse(worse.length)}</summary>
          <ByOutcome changes={worse} telling={telling} />
        </details>
      )}
    </details>
  );
}

function ByOutcome({
  changes,
  telling,
}: {
  readonly changes: readonly Change[];
  readonly telling: EligibilityTelling;
}) {
  const t = useSession().words.value.eligibility;
  return LEAST_FIRST.map((to) => {
    const some = changes.filter((change) => change.to === to);
    if (some.length === 0) return null;
    return (
      <div key={to} data-change-to={to}>
        <p>
          <b>{t.change.to(t.outcome[to])}</b>
        </p>
        <ul class="plain-list">
          {some.map((change) => (
            <ChangeItem key={change.changed.map(nameOf).join()} change={change} telling={telling} />
          ))}
        </ul>
      </div>
    );
  });
}

const factOf = (one: Changed): string => (one.kind === 'sentence' ? 'sentence' : one.fact);
const nameOf = (one: Changed): string => `${factOf(one)}=${one.to}`;

function ChangeItem({ change, telling }: { readonly change: Change; readonly telling: EligibilityTelling }) {
  const { and } = useSession().words.value.eligibility.change;
  return (
    <li data-change={change.changed.map(nameOf).join(' ')}>
      {change.changed.map((one, n) => (
        <span key={nameOf(one)}>
          {n > 0 && <> {and} </>}
          <ChangedFact one={one} telling={telling} />
        </span>
      ))}
    </li>
  );
}

/** A question with its other answer, beside the answer it has now and, of an assessment, whose it is. */
function ChangedFact({ one, telling }: { readonly one: Changed; readonly telling: EligibilityTelling }) {
  const { words } = useSession();
  const t = words.value.eligibility;
  const fact = factOf(one);
  const link = (text: string) => (
    <button type="button" class="link" onClick={() => focusQuestion(fact)}>
      {text}
    </button>
  );
  if (one.kind === 'sentence') {
    return (
      <>
        {link(t.change.sentence[one.to])} <span class="quiet">({t.change.sentenceNow[one.from]})</span>
      </>
    );
  }
  return (
    <>
      {link(telling.instrument.facts[fact]?.question ?? fact)} <b>{words.value.terms[one.to]}</b>{' '}
      <span class="quiet">
        ({t.change.now[one.from]})
        {one.kind === 'assessment' && ` ${t.decidedBy(whoseText(telling, one.whose))}`}
      </span>
    </>
  );
}
