import { useId } from 'preact/hooks';
import type { Facts } from '../../app/address.ts';
import { computeCount } from '../../app/compute-count.ts';
import { loadStates } from '../../app/load-states.ts';
import type { StateFile } from '../../law/built/files.ts';
import { paragraphOf } from '../../wording/paragraph.ts';
import { dataLangOf } from '../../wording/words.ts';
import { Actions } from '../components/Actions.tsx';
import { Answer } from '../components/Answer.tsx';
import { EventInput } from '../components/EventInput.tsx';
import { Failed } from '../components/Failed.tsx';
import { Notice } from '../components/Notice.tsx';
import { RouteLink } from '../components/RouteLink.tsx';
import { useLoaded } from '../state/loaded.ts';
import { address, setFacts } from '../state/navigation.ts';
import { useSession } from '../state/session.ts';
import { ChosenDay } from './term/ChosenDay.tsx';
import { MoreExactly } from './term/MoreExactly.tsx';

/** Facts that have a field here, where what is wrong with them is said. */
const HERE: readonly string[] = ['from', 'n', 'unit', 'state', 'closed', 'shift', 'reading'];

/** Any term without a treaty: a day, a length, and on demand a State whose law opens the readings. */
export function CountScreen({ facts }: { readonly facts: Facts }) {
  const { words, dates, lang, library, index, stateWords, realToday, platform } = useSession();
  const t = words.value.terms;
  const known = index.value.states.map((entry) => entry.state);
  const state = facts.state && known.includes(facts.state) ? facts.state : null;
  const loaded = useLoaded(() => loadStates(library, state ? [state] : []), [state]);
  if (loaded.state === 'failed') return <Failed problem={loaded.problem} />;
  const states = loaded.state === 'ready' ? loaded.value : new Map<string, StateFile>();
  const answer = computeCount(facts, states, known);
  const telling = {
    words: words.value,
    dates: dates.value,
    lang: dataLangOf(lang.value),
    states: stateWords.value,
    nouns: { from: t.count.noun },
  };
  const elsewhere = answer.problems.filter((p) => !HERE.includes(p.fact));
  return (
    <div class="panes two">
      <section class="work" aria-labelledby="count-name">
        <header class="title">
          <p class="quiet">{t.count.intro}</p>
          <h1 id="count-name">{t.count.title}</h1>
        </header>
        <CountInputs facts={facts} known={known} problems={answer.problems} />
        <MoreExactly
          events={[{ fact: 'from', label: t.count.from, noun: t.count.noun, help: null }]}
          also={[]}
          rule={null}
          excluded={null}
          extension={null}
          hour={facts.unit === 'hour'}
          facts={facts}
          problems={answer.problems}
          states={states}
          answer={answer.kind === 'computed' ? answer : null}
        />
        {elsewhere.map((problem) => (
          <Notice key={problem.fact} kind="problem">
            {words.value.problems.inAddress} {`${problem.fact}: `}
            {words.value.problems.fact[problem.problem](problem.value)}
          </Notice>
        ))}
        {answer.kind === 'facts-missing' && (
          <p class="asking">{facts.from && facts.n ? t.needCorrection : t.count.needFrom}</p>
        )}
        {answer.kind === 'computed' && (
          <>
            <Answer question={answer.question} count={answer.count} telling={telling} duty={null} />
            {answer.count.chosen && (
              <ChosenDay
                question={answer.question}
                chosen={answer.count.chosen}
                facts={facts}
                telling={telling}
              />
            )}
            <Actions
              entry={{ kind: 'count', facts }}
              suggestedName={`${t.count.title}, ${t.length(answer.question.n, answer.question.unit)}`}
              address={address.value}
              paragraph={() =>
                paragraphOf(telling, answer.question, answer.count, {
                  treaty: null,
                  quote: null,
                  force: null,
                  today: dates.value.full(realToday.value),
                  version: platform.version,
                })
              }
            />
          </>
        )}
        <p class="quiet">{t.count.noProvision}</p>
        <p class="actions">
          <RouteLink to={{ screen: 'read' }}>{words.value.read.link}</RouteLink>
        </p>
      </section>
    </div>
  );
}

interface InputsProps {
  readonly facts: Facts;
  readonly known: readonly string[];
  readonly problems: ReturnType<typeof computeCount>['problems'];
}

function CountInputs({ facts, known, problems }: InputsProps) {
  const { words, stateWords } = useSession();
  const t = words.value.terms.count;
  const id = useId();
  const say = (fact: string) => {
    const found = problems.find((problem) => problem.fact === fact);
    return found ? words.value.problems.fact[found.problem](found.value) : null;
  };
  const units = Object.entries(t.units);
  const unitWrong = say('unit');
  const stateWrong = say('state');
  return (
    <div class="inputs">
      <EventInput
        fact="from"
        label={t.from}
        value={facts.from ?? ''}
        problems={problems}
        hour={facts.unit === 'hour'}
        onChange={(from) => setFacts({ from })}
      />
      <div class="pair">
        <div class="field">
          <label for={`${id}-n`}>{t.n}</label>
          <input
            id={`${id}-n`}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            value={facts.n ?? ''}
            aria-invalid={say('n') !== null}
            aria-describedby={`${id}-n-help`}
            onInput={(event) => setFacts({ n: event.currentTarget.value.trim() })}
          />
          <span id={`${id}-n-help`} class="help wrong">
            {say('n')}
          </span>
        </div>
        <div class="field">
          <label for={`${id}-unit`}>{t.unit}</label>
          <select
            id={`${id}-unit`}
            value={facts.unit || 'day'}
            aria-invalid={unitWrong !== null}
            onChange={(event) => setFacts({ unit: event.currentTarget.value })}
          >
            {unitWrong && <option value={facts.unit}>{facts.unit}</option>}
            {units.map(([unit, name]) => (
              <option key={unit} value={unit}>
                {name}
              </option>
            ))}
          </select>
          <span class="help wrong">{unitWrong}</span>
        </div>
      </div>
      <div class="field">
        <label for={`${id}-state`}>{t.state}</label>
        <select
          id={`${id}-state`}
          value={facts.state ?? ''}
          aria-invalid={stateWrong !== null}
          onChange={(event) => setFacts({ state: event.currentTarget.value })}
        >
          <option value="">{t.noState}</option>
          {stateWrong && <option value={facts.state}>{facts.state}</option>}
          {known.map((code) => (
            <option key={code} value={code}>
              {stateWords.value[code]?.name ?? code}
            </option>
          ))}
        </select>
        <span class="help wrong">{stateWrong}</span>
      </div>
      {facts.state && (
        <div class="ticks">
          <Tick label={t.custody} fact="custody" facts={facts} />
          <Tick label={t.receipt} fact="receipt" facts={facts} />
        </div>
      )}
    </div>
  );
}

function Tick({
  label,
  fact,
  facts,
}: {
  readonly label: string;
  readonly fact: string;
  readonly facts: Facts;
}) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={facts[fact] === '1'}
        onChange={(event) => setFacts({ [fact]: event.currentTarget.checked ? '1' : '' })}
      />
      {label}
    </label>
  );
}
