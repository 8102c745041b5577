import type { EligibilityAnswer } from '../../../app/compute-eligibility.ts';
import type { InstrumentWords } from '../../../law/schema/instrument.ts';
import {
  decidingReasons,
  type EligibilityTelling,
  missingByWeight,
  missingText,
  partingSentences,
  refusalFollows,
  weakerReasons,
  whoseText,
} from '../../../wording/narrate-eligibility.ts';
import { useSession } from '../../state/session.ts';
import { wide } from '../../state/wide.ts';
import { focusQuestion } from './focus.ts';
import { Follows, ReasonItem, ReasonLine } from './ReasonItem.tsx';
import { WouldChange } from './WouldChange.tsx';

export interface FindingsProps {
  readonly telling: EligibilityTelling;
  readonly answer: EligibilityAnswer;
  /** Language of the text whose words are quoted. */
  readonly quoted: string | null;
  /** What is said of the slips of the text. */
  readonly slips: InstrumentWords['slips'];
}

/** What decides, what is missing, what is open with the States, and every condition with its value. */
export function Findings(props: FindingsProps) {
  const { telling, answer } = props;
  const { words } = useSession();
  const t = words.value.eligibility;
  const { assessment } = answer;
  const deciding = decidingReasons(assessment);
  const weaker = weakerReasons(assessment);
  return (
    <div class="findings">
      {deciding.length > 0 && (
        <section aria-labelledby="decides">
          <h2 id="decides">{t.decides}</h2>
          <ul class="reasons">
            {deciding.map((reason) => (
              <ReasonItem key={reason.condition} reason={reason} {...props} />
            ))}
          </ul>
        </section>
      )}
      {assessment.partings.length > 0 && (
        <section aria-labelledby="partings">
          <h2 id="partings">{t.partings}</h2>
          {assessment.partings.map(({ condition, enough, notEnough }) => (
            <ul key={condition} class="plain-list">
              {partingSentences(telling, enough, notEnough).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          ))}
        </section>
      )}
      <MissingFacts {...props} />
      <WouldChange telling={telling} answer={answer} />
      <OpenAssessments {...props} />
      {weaker.length > 0 && (
        <section aria-labelledby="weaker">
          <h2 id="weaker">{t.alsoBars}</h2>
          <ul class="reasons">
            {weaker.map((reason) => (
              <ReasonItem key={reason.condition} reason={reason} {...props} />
            ))}
          </ul>
        </section>
      )}
      <Follows
        {...props}
        title={t.followsRefusal}
        follows={refusalFollows(telling, assessment, answer.rules.follows)}
      />
      <details class="finer every">
        <summary>{t.all(assessment.reasons.length)}</summary>
        <ul class="reasons">
          {assessment.reasons
            .filter((reason) => reason.leadsTo === null)
            .map((reason) => (
              <ReasonLine key={reason.condition} reason={reason} {...props} />
            ))}
        </ul>
      </details>
    </div>
  );
}

/** What can still be found out and decides, that which decides alone first; each leads to its question. */
function MissingFacts({ telling, answer }: FindingsProps) {
  const { words } = useSession();
  const t = words.value.eligibility.missing;
  const { assessment } = answer;
  const all = missingByWeight(assessment);
  if (all.length === 0) return null;
  const title = assessment.outcome === 'more-facts-needed' ? t.title(all.length) : t.canChange(all.length);
  return (
    <details class="missing" open={wide.value && assessment.outcome === 'more-facts-needed'}>
      <summary>{title}</summary>
      {[true, false].map((alone) => {
        const some = all.filter((one) => one.alone === alone);
        if (some.length === 0) return null;
        return (
          <div key={String(alone)}>
            <p class="quiet">{alone ? t.alone : t.together}</p>
            <ul class="plain-list">
              {some.map((one) => {
                const fact = one.kind === 'fact' ? one.fact : 'sentence';
                return (
                  <li key={fact} data-missing={fact} data-alone={one.alone}>
                    <button type="button" class="link" onClick={() => focusQuestion(fact)}>
                      {missingText(telling, one, assessment)}
                    </button>
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </details>
  );
}

/** Assessments that States have not made, with whose they are. They never block. */
function OpenAssessments({ telling, answer }: FindingsProps) {
  const { words } = useSession();
  const t = words.value.eligibility.open;
  const { open } = answer.assessment;
  if (open.length === 0) return null;
  return (
    <details class="open-assessments" open={wide.value}>
      <summary>{t.title(open.length)}</summary>
      <p class="quiet">{t.explain}</p>
      <ul class="plain-list">
        {open.map(({ fact, whose }) => (
          <li key={fact} data-open={fact} data-whose={whose}>
            <button type="button" class="link" onClick={() => focusQuestion(fact)}>
              {telling.instrument.facts[fact]?.question ?? fact}
            </button>{' '}
            <span class="quiet">{words.value.eligibility.decidedBy(whoseText(telling, whose))}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
