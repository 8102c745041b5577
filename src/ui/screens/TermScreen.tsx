import type { Facts } from '../../app/address.ts';
import { computeTerm, rolesOf, statesNeeded, type TermAnswer } from '../../app/compute-term.ts';
import { loadStates } from '../../app/load-states.ts';
import type { TermQuestion } from '../../counting/question.ts';
import type { InstrumentFile, InstrumentWordsFile } from '../../law/built/files.ts';
import type { TermRule } from '../../law/schema/term-rule.ts';
import { citation } from '../../wording/citation.ts';
import { paragraphOf } from '../../wording/paragraph.ts';
import type { Words } from '../../wording/words.ts';
import { dataLangOf } from '../../wording/words.ts';
import { Actions } from '../components/Actions.tsx';
import { AddressProblems, withoutField } from '../components/AddressProblems.tsx';
import { Answer } from '../components/Answer.tsx';
import { Failed } from '../components/Failed.tsx';
import { forceSentence, InForce } from '../components/InForce.tsx';
import { Notice } from '../components/Notice.tsx';
import { RolesLine } from '../components/RolesLine.tsx';
import { RuleNotes } from '../components/RuleNotes.tsx';
import { TermInputs } from '../components/TermInputs.tsx';
import { TermText } from '../components/TermText.tsx';
import { allLoaded, useLoaded } from '../state/loaded.ts';
import { address, setFacts } from '../state/navigation.ts';
import { useSession } from '../state/session.ts';

interface Props {
  readonly file: InstrumentFile;
  readonly instrumentWords: InstrumentWordsFile;
  readonly rule: TermRule;
  readonly facts: Facts;
}

/** One term of a treaty: who asks whom, the events, the answer, the provision. */
export function TermScreen({ file, instrumentWords, rule, facts }: Props) {
  const session = useSession();
  const { words, dates, lang, library, stateWords } = session;
  const t = words.value.terms;
  const { instrument } = file;
  const ruleWords = instrumentWords.terms[rule.rule];
  const textLang = instrument.texts[0]?.lang;
  const { roles } = rolesOf(file, rule, facts);
  const needed = statesNeeded(rule, file.terms, roles);
  const loaded = useLoaded(
    () =>
      allLoaded([
        loadStates(library, needed),
        textLang ? library.text(instrument.id, textLang) : Promise.resolve({ value: null }),
      ]),
    [instrument.id, needed.join(), textLang],
  );
  if (loaded.state === 'failed') return <Failed problem={loaded.problem} />;
  const [states, text] = loaded.state === 'ready' ? loaded.value : [new Map(), null];
  const answer = computeTerm(file, rule, facts, states, session.today.value);
  const nouns = Object.fromEntries(
    Object.entries(ruleWords?.events ?? {}).map(([event, w]) => [event, w.noun]),
  );
  const telling = {
    words: words.value,
    dates: dates.value,
    lang: dataLangOf(lang.value),
    states: stateWords.value,
    nouns,
  };
  const length = rule.n && rule.unit ? t.length(rule.n, rule.unit) : '';
  const provision = rule.provision ? citation(rule.provision, dataLangOf(lang.value)) : '';
  const lateEvent = answer.kind === 'computed' ? laterAlso(answer.question, nouns) : null;
  return (
    <>
      <section class="work" aria-labelledby="term-name">
        <header class="title">
          <p class="quiet">{instrumentWords.instrument.name}</p>
          <h1 id="term-name">
            {ruleWords?.name ?? rule.rule} {length && <small>{length}</small>}
          </h1>
        </header>
        <RolesLine
          parties={instrument.parties}
          roles={answer.roles}
          sides={[
            ['requesting', t.asks],
            ['requested', t.isAsked],
          ]}
          asked="requested"
          question={t.whoIsAsked}
          swap={t.swap}
          problems={answer.problems}
          onChange={(requested) => setFacts({ requested, requesting: '' })}
        />
        <TermInputs rule={rule} facts={facts} problems={answer.problems} words={ruleWords} />
        <AddressProblems problems={answer.problems.filter(withoutField)} />
        {answer.kind === 'facts-missing' && loaded.state === 'ready' && (
          <p class="asking">{asking(words.value, answer, nouns, facts)}</p>
        )}
        {lateEvent && <Notice kind="warn">{t.alsoLater(lateEvent)}</Notice>}
        {answer.kind === 'computed' && (
          <>
            <Answer
              question={answer.question}
              count={answer.count}
              telling={telling}
              duty={ruleWords?.duty ?? null}
            />
            <InForce
              instrument={instrument}
              facts={facts}
              onChange={(value) => setFacts({ 'in-force': value })}
            />
            <Actions
              entry={{ kind: 'term', instrument: instrument.id, rule: rule.rule, facts }}
              suggestedName={`${instrumentWords.instrument.short.partner}, ${ruleWords?.name ?? rule.rule}`}
              address={address.value}
              paragraph={() =>
                paragraphOf(telling, answer.question, answer.count, {
                  treaty: {
                    name: instrumentWords.instrument.name,
                    provision,
                    rule: ruleWords?.name ?? rule.rule,
                  },
                  quote: rule.quotes[0]?.text ?? null,
                  force: forceSentence(words.value, facts),
                  today: dates.value.full(session.realToday.value),
                  version: session.platform.version,
                })
              }
            />
          </>
        )}
        {ruleWords && <RuleNotes words={ruleWords} />}
      </section>
      {text && rule.provision && (
        <aside class="beside">
          <TermText
            file={file}
            instrumentWords={instrumentWords}
            rule={{ ...rule, provision: rule.provision }}
            text={text}
          />
        </aside>
      )}
    </>
  );
}

/** What stands where the answer will: the next thing to enter, or to correct where all is entered and something wrong. */
function asking(
  { terms: t }: Words,
  answer: Extract<TermAnswer, { kind: 'facts-missing' }>,
  nouns: Readonly<Record<string, string>>,
  facts: Facts,
): string {
  const open = answer.missing.filter((fact) => !facts[fact]);
  if (open.length === 0) return t.needCorrection;
  const noun = open.map((fact) => nouns[fact]).find(Boolean);
  return noun ? t.needEvent(noun) : t.needRole;
}

/** An event that should have come first but lies after the stated one: allowed, and worth a second look. */
function laterAlso({ starts }: TermQuestion, nouns: Readonly<Record<string, string>>): string | null {
  const stated = starts.find((start) => start.standing === 'stated');
  const later = starts.find((start) => start.standing === 'also' && stated && start.from > stated.to);
  return later ? (nouns[later.event] ?? later.event) : null;
}
