import type { Facts } from '../../app/address.ts';
import { computeTerm, rolesOf, statesNeeded } from '../../app/compute-term.ts';
import { LAW_FACT } from '../../app/law-fact.ts';
import { loadStates } from '../../app/load-states.ts';
import type { ReadSentenceEnd } from '../../app/sentence-end.ts';
import { chainOf } from '../../app/term-facts.ts';
import type { InstrumentFile, InstrumentWordsFile, StateFile } from '../../law/built/files.ts';
import type { TermRule } from '../../law/schema/term-rule.ts';
import { dataLangOf } from '../../wording/words.ts';
import { AddressProblems } from '../components/AddressProblems.tsx';
import { Failed } from '../components/Failed.tsx';
import { useLater } from '../state/later.ts';
import { useLoaded } from '../state/loaded.ts';
import { useSession } from '../state/session.ts';
import { fieldsOf } from './term/fields.ts';
import { eventsOf, nameOf, nounsOf } from './term/finer-facts.ts';
import { MoreExactly } from './term/MoreExactly.tsx';
import { TermInputs } from './term/TermInputs.tsx';
import { TermReply } from './term/TermReply.tsx';
import { TermRoles } from './term/TermRoles.tsx';

interface Props {
  readonly file: InstrumentFile;
  readonly instrumentWords: InstrumentWordsFile;
  readonly rule: TermRule;
  readonly facts: Facts;
  readonly sentenceEnd: ReadSentenceEnd | null;
}

const NO_STATES: ReadonlyMap<string, StateFile> = new Map();
const nothingMore = async () => true as const;
const loadLaw = () => import('../components/LawVersion.tsx');
const loadBeside = () => import('./term/TermBeside.tsx');

/** One term of a treaty: who asks whom, the events, the answer, the provision. */
export function TermScreen({ file, instrumentWords, rule, facts, sentenceEnd }: Props) {
  const { words, dates, lang, library, stateWords, today } = useSession();
  const { instrument } = file;
  const { dayWord } = instrumentWords.instrument;
  const { roles } = rolesOf(file, rule, facts);
  const needed = statesNeeded(rule, file.terms, roles);
  const loaded = useLoaded(() => loadStates(library, needed), [instrument.id, needed.join()]);
  const beside = useLater(loadBeside, { wanted: loaded.state === 'ready', words: 'later' });
  const states = loaded.state === 'ready' ? loaded.value : NO_STATES;
  const answer = computeTerm(file, rule, facts, states, today.value, sentenceEnd);
  // What is wrong with facts is told in words that a first answer does without.
  const wrong = loaded.state === 'ready' && answer.problems.length > 0;
  const told = useLater(nothingMore, { wanted: wrong, words: 'explain' });
  const law = useLater(loadLaw, { wanted: LAW_FACT in facts, words: 'later' });
  if (loaded.state === 'failed') return <Failed problem={loaded.problem} />;
  const problems = told === true ? answer.problems : [];
  const chain = chainOf(rule, file.terms);
  const naming = { rules: file.terms, words: instrumentWords.terms };
  const ruleWords = instrumentWords.terms[rule.rule];
  const inputs = { ...naming, rule, facts, problems };
  const length = rule.n && rule.unit ? words.value.terms.length(rule.n, rule.unit, rule.days, dayWord) : '';
  const counted = rule.starts.length > 0 && answer.kind !== 'no-figure';
  return (
    <>
      <section class="work" aria-labelledby="term-name" key={`${instrument.id}/${rule.rule}`}>
        <header class="title">
          <p class="quiet">{instrumentWords.instrument.name}</p>
          <h1 id="term-name">
            {ruleWords?.name ?? rule.rule} {length && <small>{length}</small>}
          </h1>
        </header>
        <TermRoles instrument={instrument} rule={rule} roles={answer.roles} problems={problems} />
        {counted && (
          <div class="inputs">
            <TermInputs {...inputs} />
            <MoreExactly
              events={eventsOf(naming, rule)}
              also={rule.starts
                .filter(({ standing }) => standing === 'also')
                .map((start) => nameOf(naming.words, rule, start))}
              rule={rule}
              excluded={chain.find((one) => one.excluded)?.excluded ?? null}
              extension={chain.find((one) => one.extension)?.extension ?? null}
              hour={rule.unit === 'hour'}
              facts={facts}
              problems={problems}
              states={states}
              answer={answer.kind === 'computed' ? answer : null}
            />
          </div>
        )}
        {law && law !== 'failed' && (
          <law.LawVersion
            facts={facts}
            question={{ kind: 'term', instrument: instrument.id, rule: rule.rule }}
          />
        )}
        <AddressProblems problems={problems.filter(({ fact }) => !fieldsOf(inputs).has(fact))} />
        {loaded.state === 'ready' && (
          <TermReply
            file={file}
            instrumentWords={instrumentWords}
            facts={facts}
            answer={answer}
            states={states}
            telling={{
              words: words.value,
              dates: dates.value,
              lang: dataLangOf(lang.value),
              states: stateWords.value,
              nouns: nounsOf(naming, rule),
              dayWord,
            }}
          />
        )}
      </section>
      {(beside === 'failed' || law === 'failed') && (
        <Failed problem={{ problem: 'unreachable', path: 'TermBeside' }} />
      )}
      {beside && beside !== 'failed' && (
        <beside.TermBeside file={file} instrumentWords={instrumentWords} rule={rule} />
      )}
    </>
  );
}
