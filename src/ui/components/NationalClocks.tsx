import type { Facts } from '../../app/address.ts';
import { eventsOf } from '../../app/events-of.ts';
import { loadStates } from '../../app/load-states.ts';
import { loadWithWords } from '../../app/load-with-words.ts';
import { knownFacts } from '../../app/term-facts.ts';
import { clocksBeside, lawRules } from '../../app/terms-from-event.ts';
import type { InstrumentFile } from '../../law/built/files.ts';
import type { TermRule } from '../../law/schema/term-rule.ts';
import { dataLangOf } from '../../wording/words.ts';
import { allLoaded, useLoaded } from '../state/loaded.ts';
import { useSession } from '../state/session.ts';
import '../styles/event-table.css';
import { Failed } from './Failed.tsx';
import { StartedDuties } from './StartedDuties.tsx';
import { StartedTable } from './StartedTable.tsx';

interface Props {
  /** The treaty and the rule of the page, with its facts. */
  readonly treaty: InstrumentFile;
  readonly rule: TermRule;
  readonly facts: Facts;
  /** The deciding State's own law, by its id. */
  readonly law: string;
}

/** Beside a treaty's term the clocks of the deciding State's own law, from the events given on the page. */
export function NationalClocks({ treaty, rule, facts, law: id }: Props) {
  const { words, lang, library, index, stateWords, today } = useSession();
  const t = words.value.eventTable.clocks;
  const data = dataLangOf(lang.value);
  const [state = ''] = index.value.instruments.find((one) => one.id === id)?.parties ?? [];
  const loaded = useLoaded(
    () => allLoaded([loadWithWords(library, [id], data), loadStates(library, [state])]),
    [id, state, data],
  );
  if (loaded.state === 'failed') return <Failed problem={loaded.problem} />;
  if (loaded.state === 'loading') return null;
  const [[law], states] = loaded.value;
  if (!law) return null;
  const running = lawRules(law.file, treaty, facts);
  const { terms, duties } = clocksBeside(law.file, treaty, facts, states, today.value);
  const events = eventsOf([{ file: { ...law.file, terms: running }, words: law.words }]);
  const understood = knownFacts(rule, treaty.terms);
  const open = events.filter(
    ({ event, startsTerm }) => startsTerm && understood.includes(event) && !facts[event],
  );
  if (terms.length + duties.length + open.length === 0) return null;
  const wording = new Map([[id, law.words]]);
  const given = events.filter(({ event }) => facts[event]).map(({ noun }) => noun);
  const { source } = law.file.instrument;
  const title = t.title(stateWords.value[state]?.ofState ?? state);
  return (
    <section class="clocks" aria-labelledby="clocks-title" data-law={id}>
      <h2 id="clocks-title">{title}</h2>
      {open.length > 0 && <p class="asking">{t.ask(open.map(({ noun }) => noun).join(', '))}</p>}
      {terms.length > 0 && (
        <StartedTable
          rows={terms}
          wording={wording}
          caption={words.value.eventTable.caption(given.join(', '))}
          beside
        />
      )}
      {duties.length > 0 && <StartedDuties rows={duties} wording={wording} />}
      <p class="quiet">
        {source && t.read(source.title[data], source.version?.[data] ?? '')} {t.closing}
      </p>
    </section>
  );
}
