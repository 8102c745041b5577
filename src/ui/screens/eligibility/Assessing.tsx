import { useMemo, useState } from 'preact/hooks';
import type { Facts } from '../../../app/address.ts';
import { computeEligibility, type EligibilityAnswer } from '../../../app/compute-eligibility.ts';
import { IN_FORCE_FACTS } from '../../../app/in-force.ts';
import type { InstrumentFile, StateFile } from '../../../law/built/files.ts';
import type { EligibilityRules } from '../../../law/schema/condition.ts';
import type { EligibilityWords, InstrumentWords } from '../../../law/schema/instrument.ts';
import type { TextTree } from '../../../law/text/tree.ts';
import { decidingReasons } from '../../../wording/narrate-eligibility.ts';
import { eligibilityParagraph } from '../../../wording/paragraph-eligibility.ts';
import { dataLangOf } from '../../../wording/words.ts';
import { Actions } from '../../components/Actions.tsx';
import { BeforeRelying } from '../../components/BeforeRelying.tsx';
import { InForce, useForce } from '../../components/InForce.tsx';
import { address } from '../../state/navigation.ts';
import { useSession } from '../../state/session.ts';
import { wide } from '../../state/wide.ts';
import { Excerpt } from './Excerpt.tsx';
import { FactsOnPaper } from './FactsOnPaper.tsx';
import { Findings } from './Findings.tsx';
import { Head } from './Head.tsx';
import { Outcome } from './Outcome.tsx';
import { Questions } from './Questions.tsx';
import { ReportsBeside } from './ReportsBeside.tsx';

interface Props {
  readonly file: InstrumentFile;
  readonly rules: EligibilityRules;
  readonly instrumentWords: InstrumentWords;
  readonly ruleWords: EligibilityWords;
  readonly states: ReadonlyMap<string, StateFile>;
  readonly text: TextTree | null;
  readonly facts: Facts;
}

/** One instrument's conditions put to the facts: who is who, the outcome with its reasons, the questions, the text. */
export function Assessing(props: Props) {
  const { file, rules, instrumentWords, ruleWords, states, text, facts } = props;
  const { instrument } = file;
  const { words, dates, lang, stateWords, realToday, platform } = useSession();
  const [current, setCurrent] = useState<string | null>(null);
  const result = useMemo(
    () => computeEligibility(rules, instrument.parties, facts, states),
    [rules, instrument, facts, states],
  );
  const telling = {
    words: words.value,
    dates: dates.value,
    states: stateWords.value,
    instrument: ruleWords,
    reports: instrument.reports,
    lang: dataLangOf(lang.value),
    roles: result.roles,
  };
  const answer = result.assessment === null ? null : result;
  const standing = useForce(file, facts);
  const quoted = text?.lang ?? null;
  const inText = text && instrument.id;
  const paragraph = (of: EligibilityAnswer) =>
    eligibilityParagraph(telling, of.assessment, {
      treaty: instrumentWords.name,
      conditions: of.rules.conditions,
      follows: of.rules.follows,
      path: of.path,
      quoted,
      latest: of.latest,
      force: standing.text,
      today: dates.value.full(realToday.value),
      version: platform.version,
    });
  const head = <Head key="head" {...props} instrument={instrument} result={result} />;
  const force = (result.started || IN_FORCE_FACTS.some((fact) => facts[fact])) && (
    <InForce key="force" file={file} facts={facts} />
  );
  const outcome = answer ? (
    <Outcome key="outcome" telling={telling} answer={answer} />
  ) : (
    <p key="outcome" class="asking">
      {words.value.eligibility.path.first}
    </p>
  );
  const findings = answer?.started ? (
    <div key="findings" class="found">
      <Findings
        telling={telling}
        answer={answer}
        quoted={quoted}
        inText={inText}
        instrumentWords={instrumentWords}
      />
      {force}
      <Actions
        entry={{ kind: 'eligibility', instrument: instrument.id, facts }}
        suggestedName={words.value.eligibility.name(
          instrumentWords.short.partner,
          instrumentWords.short.kind,
        )}
        address={address.value}
        paragraph={() => paragraph(answer)}
      />
    </div>
  ) : (
    force
  );
  const questions = answer && (
    <Questions
      key="questions"
      {...props}
      rules={answer.rules}
      allRules={rules}
      instrument={instrument}
      telling={telling}
      answer={answer}
      inText={inText}
      onProvision={setCurrent}
    />
  );
  const after = (
    <BeforeRelying key="after" title={words.value.eligibility.notes} notes={ruleWords.notes}>
      {answer && <FactsOnPaper telling={telling} facts={facts} answer={answer} />}
    </BeforeRelying>
  );
  const excerpt = answer && (
    // Reports hold no link by which the keyboard would come into the pane to scroll it.
    <aside key="text" class="beside" tabIndex={text ? undefined : 0}>
      {text ? (
        <Excerpt
          {...props}
          rules={answer.rules}
          instrument={instrument}
          text={text}
          deciding={decidingReasons(answer.assessment).flatMap((reason) => reason.provision ?? [])}
          current={current}
        />
      ) : (
        <ReportsBeside telling={telling} instrumentWords={instrumentWords} rules={answer.rules} />
      )}
    </aside>
  );
  if (!wide.value) {
    return (
      <div class="eligibility narrow">
        {head}
        {outcome}
        {findings}
        {questions}
        {excerpt}
        {after}
      </div>
    );
  }
  return (
    <div class="eligibility panes-eligibility">
      <div class="asking-pane">
        {head}
        {questions}
      </div>
      <div class="outcome-pane">
        {outcome}
        {findings}
        {after}
      </div>
      {excerpt}
    </div>
  );
}
