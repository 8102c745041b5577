import { readEventFact } from '../../../../../app/event-fact.ts';
import { sayWhen } from '../../../../../app/say-when.ts';
import type { Case, CaseEntry } from '../../../../../cases/case.ts';
import { sharedFacts } from '../../../../../cases/case-facts.ts';
import { addEvent } from '../../../../../cases/edit-events.ts';
import { useSession } from '../../../../state/session.ts';
import { tellEntry } from '../../tell-entry.ts';
import { type Edit, together, useEdits } from '../edits.ts';
import type { CaseLaw } from '../use-case-law.ts';
import { follow } from './draft.ts';

interface Own {
  readonly entry: CaseEntry;
  readonly event: string;
  readonly when: string;
}

/** Days of events that questions have for themselves. */
function ownEvents(of: Case, law: CaseLaw): Own[] {
  const known = new Set(law.events.map(({ event }) => event));
  return of.entries.flatMap((entry) =>
    entry.kind === 'count'
      ? []
      : Object.entries(entry.facts).flatMap(([event, when]) =>
          known.has(event) && !('problem' in readEventFact(event, when)) ? [{ entry, event, when }] : [],
        ),
  );
}

/** The question's day becomes one of the case; other questions with the same day of it follow the case too. */
function sharing({ event, when, entry }: Own, all: readonly Own[]): Edit {
  const same = all.filter((one) => one.event === event && one.when === when);
  const made = { id: crypto.randomUUID(), event, when, title: '', place: '', note: '', counts: true };
  return together(
    (of, now) => addEvent(of, made, 'counts-too', now),
    ...[...new Set([entry, ...same.map((one) => one.entry)])].map((one) => follow(one.id, event)),
  );
}

/** Days that questions have for themselves, as those of cases of before: one press makes them the case's. */
export function OwnEvents({ of, law }: { readonly of: Case; readonly law: CaseLaw }) {
  const session = useSession();
  const { words, dates } = session;
  const t = words.value.caseEvents;
  const { edit } = useEdits();
  const all = ownEvents(of, law);
  if (all.length === 0) return null;
  const shared = sharedFacts(of).facts;
  return (
    <div class="own-events">
      <h3>{t.ofQuestion}</h3>
      <p class="help">{t.ofQuestionHelp}</p>
      <ul>
        {all.map((one) => {
          const { entry, event, when } = one;
          const what = `${law.nameOf(event)}, ${sayWhen(dates.value, when)}`;
          const differs = shared[event] !== undefined && shared[event] !== when;
          return (
            <li key={`${entry.id}/${event}`} data-own-event={event}>
              <span>
                <time datetime={when.slice(0, 10)}>{sayWhen(dates.value, when)}</time>{' '}
                <bdi class="event-title">{law.nameOf(event)}</bdi>{' '}
                <span class="quiet">
                  {t.ofWhich(tellEntry(session, entry))}
                  {differs && `: ${t.differs}`}
                </span>
              </span>
              {shared[event] === undefined ? (
                <button
                  type="button"
                  aria-label={t.makeSharedOf(what)}
                  onClick={() => void edit(sharing(one, all), t.said.shared(what))}
                >
                  {t.makeShared}
                </button>
              ) : (
                <button
                  type="button"
                  aria-label={t.followCaseOf(tellEntry(session, entry))}
                  onClick={() => void edit(follow(entry.id, event), t.said.follows)}
                >
                  {t.followCase}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
