import type { EligibilityAnswer } from '../../../app/compute-eligibility.ts';
import type { InstrumentWords } from '../../../law/schema/instrument.ts';
import { refusalFollows, sharedFollows } from '../../../wording/follows.ts';
import {
  decidingReasons,
  type EligibilityTelling,
  openText,
  partingSentences,
  postponements,
  weakerReasons,
} from '../../../wording/narrate-eligibility.ts';
import { useSession } from '../../state/session.ts';
import { Clauses } from './Clauses.tsx';
import { Contradictions } from './Contradictions.tsx';
import { Follows } from './Follows.tsx';
import { MissingFacts } from './MissingFacts.tsx';
import { OpenAssessments } from './OpenAssessments.tsx';
import { ReasonItem, ReasonLine } from './ReasonItem.tsx';
import { WouldChange } from './WouldChange.tsx';

export interface FindingsProps {
  readonly telling: EligibilityTelling;
  readonly answer: EligibilityAnswer;
  /** Language of the text whose words are quoted. */
  readonly quoted: string | null;
  /** The instrument, where its text is at hand to be opened. */
  readonly inText: string | null;
  /** What is said of the slips of the text, and of reports. */
  readonly instrumentWords: Pick<InstrumentWords, 'slips' | 'reports'>;
}

/** What decides, what is missing, what is open with the States, and every condition with its value. */
export function Findings(props: FindingsProps) {
  const { telling, answer } = props;
  const { words } = useSession();
  const t = words.value.eligibility;
  const { assessment } = answer;
  const deciding = decidingReasons(assessment);
  const weaker = weakerReasons(assessment);
  const putOff = postponements(assessment);
  const shared = sharedFollows(telling, [...deciding, ...weaker, ...putOff], answer.rules.conditions);
  return (
    <div class="findings">
      <Contradictions telling={telling} answer={answer} />
      {deciding.length > 0 && (
        <section aria-labelledby="decides">
          <h2 id="decides">{t.decides}</h2>
          <ul class="reasons">
            {deciding.map((reason) => (
              <ReasonItem key={reason.condition} reason={reason} shared={shared} {...props} />
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
      {weaker.length > 0 && (
        <section aria-labelledby="weaker">
          <h2 id="weaker">{deciding.length > 0 ? t.alsoBars : t.alreadyBars}</h2>
          <ul class="reasons">
            {weaker.map((reason) => (
              <ReasonItem key={reason.condition} reason={reason} shared={shared} {...props} />
            ))}
          </ul>
        </section>
      )}
      {putOff.length > 0 && (
        <section aria-labelledby="put-off" class="put-off">
          <h2 id="put-off">{t.postponed.title}</h2>
          <p class="quiet">{t.postponed.explain}</p>
          <ul class="reasons">
            {putOff.map((reason) => (
              <ReasonItem key={reason.condition} reason={reason} shared={shared} {...props} />
            ))}
          </ul>
        </section>
      )}
      <Follows {...props} title={t.followsAll} follows={shared} />
      <Follows
        {...props}
        title={t.followsRefusal}
        follows={refusalFollows(telling, assessment, answer.rules.follows)}
      />
      <OpenAssessments {...props} />
      {assessment.open.length > 0 && <p class="on-paper">{openText(telling, assessment)}</p>}
      <Clauses {...props} />
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
