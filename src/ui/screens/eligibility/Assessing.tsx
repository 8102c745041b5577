import { useMemo, useState } from 'preact/hooks';
import type { Facts } from '../../../app/address.ts';
import { computeEligibility } from '../../../app/compute-eligibility.ts';
import { IN_FORCE_FACTS } from '../../../app/in-force.ts';
import type { InstrumentFile, StateFile } from '../../../law/built/files.ts';
import type { EligibilityRules } from '../../../law/schema/condition.ts';
import type { EligibilityWords, InstrumentWords } from '../../../law/schema/instrument.ts';
import type { TextTree } from '../../../law/text/tree.ts';
import { decidingReasons } from '../../../wording/narrate-eligibility.ts';
import { eligibilityParagraph } from '../../../wording/paragraph-eligibility.ts';
import { dataLangOf } from '../../../wording/words.ts';
import { Actions } from '../../components/Actions.tsx';
import { AddressProblems, withoutField } from '../../components/AddressProblems.tsx';
import { InForce, useForce } from '../../components/InForce.tsx';
import { RolesLine } from '../../components/RolesLine.tsx';
import { address, setFacts } from '../../state/navigation.ts';
import { useSession } from '../../state/session.ts';
import { wide } from '../../state/wide.ts';
import { Excerpt } from './Excerpt.tsx';
import { FactsOnPaper } from './FactsOnPaper.tsx';
import { Findings } from './Findings.tsx';
import { Outcome } from './Outcome.tsx';
import { Questions } from './Questions.tsx';

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
  const { who } = useSession().words.value.eligibility;
  const { words, dates, lang, stateWords, realToday, platform } = useSession();
  const [current, setCurrent] = useState<string | null>(null);
  const answer = useMemo(
    () => computeEligibility(rules, instrument.parties, facts, states),
    [rules, instrument, facts, states],
  );
  const telling = {
    words: words.value,
    dates: dates.value,
    states: stateWords.value,
    instrument: ruleWords,
    lang: dataLangOf(lang.value),
    roles: answer.roles,
  };
  const { assessment } = answer;
  const standing = useForce(file, facts);
  const quoted = text?.lang ?? null;
  const paragraph = () =>
    eligibilityParagraph(telling, assessment, {
      treaty: instrumentWords.name,
      conditions: rules.conditions,
      quoted,
      latest: answer.latest,
      force: standing.text,
      today: dates.value.full(realToday.value),
      version: platform.version,
    });
  const head = (
    <header key="head" class="title">
      <p class="quiet">{instrumentWords.name}</p>
      <h1>{ruleWords.name}</h1>
      <RolesLine
        parties={instrument.parties}
        roles={answer.roles}
        sides={[
          ['sentencing', who.sentencing],
          ['executing', who.executing],
        ]}
        asked="sentencing"
        question={who.ask}
        swap={who.swap}
        problems={answer.problems}
        onChange={(sentencing) => setFacts({ sentencing, executing: '' })}
      />
      <AddressProblems problems={answer.problems.filter(withoutField)} />
    </header>
  );
  const force = (answer.started || IN_FORCE_FACTS.some((fact) => facts[fact])) && (
    <InForce key="force" file={file} facts={facts} />
  );
  const outcome = <Outcome key="outcome" telling={telling} answer={answer} />;
  const findings = answer.started ? (
    <div key="findings" class="found">
      <Findings rules={rules} telling={telling} answer={answer} quoted={quoted} />
      {force}
      <Actions
        entry={{ kind: 'eligibility', instrument: instrument.id, facts }}
        suggestedName={words.value.eligibility.name(
          instrumentWords.short.partner,
          instrumentWords.short.kind,
        )}
        address={address.value}
        paragraph={paragraph}
      />
    </div>
  ) : (
    force
  );
  const questions = (
    <Questions
      key="questions"
      {...props}
      instrument={instrument}
      telling={telling}
      answer={answer}
      onProvision={setCurrent}
    />
  );
  const after = (
    <footer key="after" class="before-relying">
      <h2>{words.value.eligibility.notes}</h2>
      <ul>
        {ruleWords.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <FactsOnPaper rules={rules} telling={telling} facts={facts} answer={answer} />
      <p class="closing">{words.value.shell.closing}</p>
    </footer>
  );
  const excerpt = text && (
    <aside key="text" class="beside">
      <Excerpt
        {...props}
        instrument={instrument}
        text={text}
        deciding={decidingReasons(assessment).map((reason) => reason.provision)}
        current={current}
      />
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
