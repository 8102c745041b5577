import { useState } from 'preact/hooks';
import type { Facts } from '../../app/address.ts';
import { eventsOf } from '../../app/events-of.ts';
import { loadStates } from '../../app/load-states.ts';
import { type InstrumentWithWords, loadWithWords } from '../../app/load-with-words.ts';
import { knownInAny, termsFromEvents } from '../../app/terms-from-event.ts';
import type { IndexedInstrument, StateFile } from '../../law/built/files.ts';
import { dataLangOf } from '../../wording/words.ts';
import { allLoaded, useLoaded } from '../state/loaded.ts';
import { setFacts } from '../state/navigation.ts';
import { useSession } from '../state/session.ts';
import '../styles/event-table.css';
import { EventChooser } from './EventChooser.tsx';
import { EventFiner } from './EventFiner.tsx';
import { EventInput } from './EventInput.tsx';
import { EventRoles } from './EventRoles.tsx';
import { Failed } from './Failed.tsx';
import { InForce } from './InForce.tsx';
import { StartedDuties } from './StartedDuties.tsx';
import { StartedTable } from './StartedTable.tsx';
import { StrayFacts } from './StrayFacts.tsx';

interface Props {
  readonly entry: IndexedInstrument;
  readonly facts: Facts;
}

/** On a treaty's page: an event, and everything that it starts, the States' own clocks included. */
export function EventTerms({ entry, facts }: Props) {
  const { words, lang, library, index } = useSession();
  const data = dataLangOf(lang.value);
  const laws = index.value.instruments.filter(
    ({ id, kind, parties }) =>
      kind === 'national-law' && id !== entry.id && parties.every((state) => entry.parties.includes(state)),
  );
  const ids = [entry.id, ...laws.map(({ id }) => id)];
  const known = index.value.states.map(({ state }) => state).filter((state) => entry.parties.includes(state));
  const loaded = useLoaded(
    () => allLoaded([loadWithWords(library, ids, data), loadStates(library, known)]),
    [ids.join(), data],
  );
  if (loaded.state === 'failed') return <Failed problem={loaded.problem} />;
  if (loaded.state === 'loading') return <p class="quiet">{words.value.shell.loading}</p>;
  const [instruments, states] = loaded.value;
  return <Started instruments={instruments} states={states} facts={facts} />;
}

interface StartedProps {
  /** The treaty first, then the laws beside it. */
  readonly instruments: readonly InstrumentWithWords[];
  readonly states: ReadonlyMap<string, StateFile>;
  readonly facts: Facts;
}

function Started({ instruments, states, facts }: StartedProps) {
  const { words, today } = useSession();
  const t = words.value.eventTable;
  const [asked, ask] = useState<string | null>(null);
  const files = instruments.map(({ file }) => file);
  const [treaty, ...laws] = files;
  if (!treaty) return null;
  const events = eventsOf(instruments);
  const entered = events.filter(({ event }) => facts[event]);
  const shown = events.filter(({ event }) => facts[event] || event === asked);
  const found = termsFromEvents(treaty, laws, facts, states, today.value);
  // A missing hour is no mistake here: the rows that need it say so.
  const wrong = found.problems.filter(({ problem }) => problem !== 'time-missing');
  const wording = new Map(instruments.map(({ file, words: of }) => [file.instrument.id, of]));
  const nouns = entered.map(({ noun }) => noun);
  return (
    <section class="event-terms" aria-labelledby="event-terms-title">
      <h2 id="event-terms-title">{t.title}</h2>
      <p class="quiet">{t.intro}</p>
      <StrayFacts facts={facts} known={knownInAny(files)} />
      <EventChooser events={events} shown={shown.map(({ event }) => event)} onChoose={ask} />
      {shown.map(({ event, name, needsHour }) => {
        const field = {
          fact: event,
          value: facts[event] ?? '',
          problems: wrong,
          hour: needsHour,
          onChange: (value: string) => setFacts({ [event]: value }),
        };
        const finer = field.value.includes('..') || (field.value.includes('T') && !needsHour);
        return (
          <div key={event}>
            <EventInput {...field} label={name} />
            {finer && <EventFiner {...field} />}
          </div>
        );
      })}
      {entered.length > 0 && <EventRoles treaty={treaty} laws={laws} facts={facts} />}
      {entered.length === 0 && <p class="asking">{t.needEvent}</p>}
      {entered.length > 0 && found.terms.length + found.duties.length === 0 && (
        <p class="asking">{t.nothing}</p>
      )}
      {found.terms.length > 0 && (
        <StartedTable rows={found.terms} wording={wording} caption={t.caption(nouns.join(', '))} />
      )}
      {found.duties.length > 0 && <StartedDuties rows={found.duties} wording={wording} />}
      {entered.length > 0 && treaty.instrument.kind !== 'national-law' && (
        <InForce file={treaty} facts={facts} />
      )}
      {entered.length > 0 && <p class="closing">{words.value.shell.closing}</p>}
    </section>
  );
}
