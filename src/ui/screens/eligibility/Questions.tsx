import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Facts } from '../../../app/address.ts';
import type { EligibilityAnswer } from '../../../app/compute-eligibility.ts';
import type { InstrumentFile } from '../../../law/built/files.ts';
import type { EligibilityRules } from '../../../law/schema/condition.ts';
import type { Instrument, InstrumentWords } from '../../../law/schema/instrument.ts';
import { findProvision, provisionPath } from '../../../law/text/find-provision.ts';
import type { TextTree } from '../../../law/text/tree.ts';
import { type EligibilityTelling, whoseText } from '../../../wording/narrate-eligibility.ts';
import { supportText } from '../../../wording/support-text.ts';
import { ProvisionText } from '../../components/ProvisionText.tsx';
import { useSession } from '../../state/session.ts';
import { Question } from './Question.tsx';
import { type Asked, questionGroups } from './question-groups.ts';
import { SentenceDates } from './SentenceDates.tsx';

export interface QuestionsProps {
  readonly file: InstrumentFile;
  readonly instrument: Instrument;
  readonly instrumentWords: InstrumentWords;
  readonly rules: EligibilityRules;
  readonly text: TextTree | null;
  readonly telling: EligibilityTelling;
  readonly facts: Facts;
  readonly answer: EligibilityAnswer;
  /** The provision of the question that has the focus. */
  readonly onProvision: (eId: string | null) => void;
}

/** The questions in plain words by article, then the assessments of the States. */
export function Questions(props: QuestionsProps) {
  const { rules, text, telling, answer } = props;
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
      {groups.articles.map(({ eId, asked }) => (
        <div key={eId ?? ''} class="article">
          <h3>
            {supportText(telling, eId)}{' '}
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
      {asked.facts.map(({ fact, kind, whose }) => {
        const words = telling.instrument.facts[fact];
        const decides =
          kind === 'assessment'
            ? telling.words.eligibility.decidedBy(whoseText(telling, whose ?? null))
            : null;
        return (
          <Question
            key={fact}
            fact={fact}
            question={words?.question ?? fact}
            help={[decides, words?.help].filter(Boolean).join(' ') || null}
            facts={facts}
            problems={answer.problems}
          />
        );
      })}
      <Words {...props} />
    </div>
  );
}

/** The provision named, its words shown on demand. */
function Words({
  asked: { rule },
  text,
  telling,
  instrumentWords,
}: QuestionsProps & { readonly asked: Asked }): ComponentChildren {
  const { words } = useSession();
  const note = telling.instrument.conditions[rule.id]?.note;
  const provision = text && rule.provision !== null && findProvision(text, rule.provision);
  const name = supportText(telling, rule.provision);
  const slip = rule.slip && (instrumentWords.slips[rule.slip] ?? rule.slip);
  if (!provision && !note && !slip) return <p class="quiet">{name}</p>;
  return (
    <details class="finer words">
      <summary>
        {name}: {words.value.eligibility.questions.words}
      </summary>
      {provision && text && (
        <div class="treaty-text" lang={text.lang} dir="auto">
          <ProvisionText
            provision={provision}
            quotes={rule.quotes.filter((quote) => quote.lang === text.lang)}
          />
        </div>
      )}
      {slip && <p class="quiet">{words.value.eligibility.slip(slip)}</p>}
      {note && <p class="quiet">{note}</p>}
    </details>
  );
}
