import { type ComponentChildren, Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Facts } from '../../../app/address.ts';
import type { EligibilityAnswer } from '../../../app/compute-eligibility.ts';
import type { InstrumentFile } from '../../../law/built/files.ts';
import type { EligibilityRules } from '../../../law/schema/condition.ts';
import type { Instrument, InstrumentWords } from '../../../law/schema/instrument.ts';
import { findProvision, provisionPath } from '../../../law/text/find-provision.ts';
import type { TextTree } from '../../../law/text/tree.ts';
import { type EligibilityTelling, whoseText } from '../../../wording/narrate-eligibility.ts';
import { thresholdText } from '../../../wording/threshold-text.ts';
import { wordsByProvision } from '../../../wording/words-by-provision.ts';
import { ProvisionText } from '../../components/ProvisionText.tsx';
import { useSession } from '../../state/session.ts';
import { OtherPathFacts } from './OtherPathFacts.tsx';
import { Question } from './Question.tsx';
import { type Asked, questionGroups } from './question-groups.ts';
import { ReportQuotes } from './ReportQuotes.tsx';
import { SentenceDates } from './SentenceDates.tsx';
import { SupportLink } from './SupportLink.tsx';

export interface QuestionsProps {
  readonly file: InstrumentFile;
  readonly instrument: Instrument;
  readonly instrumentWords: InstrumentWords;
  /** The rules that stand on the chosen path; `allRules` on any. */
  readonly rules: EligibilityRules;
  readonly allRules: EligibilityRules;
  readonly text: TextTree | null;
  readonly telling: EligibilityTelling;
  readonly facts: Facts;
  readonly answer: EligibilityAnswer;
  /** The instrument, where its text is at hand to be opened. */
  readonly inText: string | null;
  /** The provision of the question that has the focus. */
  readonly onProvision: (eId: string | null) => void;
}

/** The questions in plain words by article, then the assessments of the States. */
export function Questions(props: QuestionsProps) {
  const { rules, text, telling, answer, inText } = props;
  const { words } = useSession();
  const t = words.value.eligibility.questions;
  const groups = useMemo(() => questionGroups(rules), [rules]);
  return (
    <section class="questions" aria-labelledby="questions-title">
      <div class="questions-head">
        <h2 id="questions-title">{t.title}</h2>
        <p class="quiet">{words.value.eligibility.progress(answer.answered, answer.asked)}</p>
        <p class="quiet keys">{t.keys}</p>
      </div>
      <OtherPathFacts {...props} />
      {groups.articles.map(({ eId, asked }) => (
        <div key={eId ?? ''} class="article">
          <h3>
            {eId === null ? (
              words.value.eligibility.reported.title
            ) : (
              <SupportLink telling={telling} inText={inText} provision={eId} />
            )}{' '}
            {text && eId && (
              <small lang={text.lang} dir="auto">
                {provisionPath(text, eId)?.[0].heading}
              </small>
            )}
          </h3>
          {asked.map((one) => (
            <Group key={one.rule.id} asked={one} {...props} />
          ))}
        </div>
      ))}
      {groups.assessments.length > 0 && (
        <div class="article assessments">
          <h3>{t.assessments}</h3>
          <p class="quiet">{t.assessmentsHelp}</p>
          {groups.assessments.map((one) => (
            <Group key={one.rule.id} asked={one} {...props} />
          ))}
        </div>
      )}
    </section>
  );
}

function Group(props: QuestionsProps & { readonly asked: Asked }) {
  const { asked, telling, facts, answer, onProvision } = props;
  const { rule } = asked;
  return (
    <div class="condition" onFocusIn={() => onProvision(rule.provision)}>
      {asked.sentence && <SentenceDates {...props} />}
      {asked.facts.map(({ fact, kind, whose, threshold }) => {
        const words = telling.instrument.facts[fact];
        const decides =
          kind === 'assessment'
            ? telling.words.eligibility.decidedBy(whoseText(telling, whose ?? null))
            : null;
        const figure =
          threshold && thresholdText(telling, threshold, rule.provision === null ? 'report' : 'text');
        return (
          <Question
            key={fact}
            fact={fact}
            question={words?.question ?? fact}
            help={[decides, figure, words?.help].filter(Boolean).join(' ') || null}
            facts={facts}
            problems={answer.problems}
          />
        );
      })}
      <Words {...props} />
    </div>
  );
}

/** The provision named, to be opened in the text; its words shown on demand. */
function Words({
  asked: { rule },
  text,
  telling,
  inText,
  instrumentWords,
}: QuestionsProps & { readonly asked: Asked }): ComponentChildren {
  const { words } = useSession();
  const t = words.value.eligibility.questions;
  const note = telling.instrument.conditions[rule.id]?.note;
  const quotes = text ? rule.quotes.filter((quote) => quote.lang === text.lang) : [];
  const provisions = wordsByProvision(rule.provision, quotes).flatMap(({ eId }) => {
    const found = text && eId && findProvision(text, eId);
    return found ? [found] : [];
  });
  const reports = rule.reports ?? [];
  const slip = rule.slip && (instrumentWords.slips[rule.slip] ?? rule.slip);
  return (
    <div class="rests-on">
      {rule.provision !== null && (
        <p class="quiet">
          <SupportLink telling={telling} inText={inText} provision={rule.provision} />
        </p>
      )}
      {(provisions.length > 0 || note || slip || reports.length > 0) && (
        <details class="finer words">
          <summary>{rule.provision === null ? t.reportWords : t.words}</summary>
          {text && provisions.length > 0 && (
            <div class="treaty-text" lang={text.lang} dir="auto">
              {provisions.map((provision) => (
                <Fragment key={provision.eId}>
                  {provision.eId !== rule.provision && (
                    <p class="quiet" lang={telling.lang}>
                      <SupportLink telling={telling} inText={inText} provision={provision.eId} />
                    </p>
                  )}
                  <ProvisionText provision={provision} quotes={quotes} />
                </Fragment>
              ))}
            </div>
          )}
          <ReportQuotes telling={telling} reports={reports} said={instrumentWords.reports} sources />
          {slip && <p class="quiet">{words.value.eligibility.slip(slip)}</p>}
          {note && <p class="quiet">{note}</p>}
        </details>
      )}
    </div>
  );
}
