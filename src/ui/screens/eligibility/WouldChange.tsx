import { useMemo } from 'preact/hooks';
import type { EligibilityAnswer } from '../../../app/compute-eligibility.ts';
import { type Change, type Changed, wouldChange } from '../../../eligibility/would-change.ts';
import { type EligibilityTelling, whoseText } from '../../../wording/narrate-eligibility.ts';
import { useSession } from '../../state/session.ts';
import { wide } from '../../state/wide.ts';
import { focusQuestion } from './focus.ts';

interface Props {
  readonly telling: EligibilityTelling;
  readonly answer: EligibilityAnswer;
}

const ORDER = [
  'no-bar-found',
  'may-be-refused',
  'more-facts-needed',
  'conditions-not-met',
  'must-be-refused',
] as const;

/** What would change a settled outcome, by the outcome it would then be: one fact, else two, or none found. */
export function WouldChange({ telling, answer }: Props) {
  const { words } = useSession();
  const t = words.value.eligibility;
  const changes = useMemo(() => wouldChange(answer.rules, answer.given), [answer]);
  if (!changes) return null;
  const [first] = changes;
  const { outcome } = answer.assessment;
  const barred = outcome === 'must-be-refused' || outcome === 'conditions-not-met';
  return (
    <details class="every would-change" open={wide.value && barred}>
      <summary>{t.change.title}</summary>
      <p class="quiet">{!first ? t.change.none : first.changed.length === 1 ? t.change.one : t.change.two}</p>
      {ORDER.map((to) => {
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
      })}
    </details>
  );
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
