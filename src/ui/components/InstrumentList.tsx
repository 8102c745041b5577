import { useSession } from '../state/session.ts';
import { Choice } from './Choice.tsx';
import { RouteLink } from './RouteLink.tsx';
import { RuleLinks } from './RuleList.tsx';

/** All treaties with their terms: where one starts. */
export function InstrumentList() {
  const { words, index } = useSession();
  const t = words.value.terms;
  return (
    <div class="home">
      <h1>{t.title}</h1>
      <p class="quiet">{t.intro}</p>
      <AskState />
      <ul class="cards">
        {index.value.instruments.map((entry) => (
          <li key={entry.id} class="card">
            <h2>
              <RouteLink to={{ screen: 'terms', instrument: entry.id }}>
                {entry.short.partner} <small>{entry.short.kind}</small>
              </RouteLink>
            </h2>
            {entry.rules.length > 0 ? (
              <RuleLinks instrument={entry.id} rule={undefined} />
            ) : (
              <p class="quiet">{entry.texts.length > 0 ? t.noRules : t.noRulesNoText}</p>
            )}
            <p class="also">
              {entry.texts.length > 0 && (
                <RouteLink to={{ screen: 'text', instrument: entry.id }}>
                  {words.value.shell.nav.text}
                </RouteLink>
              )}
              {entry.hasEligibility && (
                <RouteLink to={{ screen: 'eligibility', instrument: entry.id }}>
                  {words.value.shell.nav.eligibility}
                </RouteLink>
              )}
            </p>
          </li>
        ))}
        <li class="card">
          <h2>
            <RouteLink to={{ screen: 'count' }}>{t.count.title}</RouteLink>
          </h2>
          <p class="quiet">{t.count.intro}</p>
        </li>
      </ul>
    </div>
  );
}

/** Asked once, where one starts: it saves a question at every term. */
function AskState() {
  const { words, index, stateWords, preferences, prefer } = useSession();
  const t = words.value.terms;
  if (preferences.value.ourState) return null;
  return (
    <Choice
      legend={t.askState}
      help={t.askStateHelp}
      options={index.value.states.map(
        ({ state }) => [state, stateWords.value[state]?.name ?? state] as const,
      )}
      value=""
      onChange={(ourState) => prefer({ ourState })}
    />
  );
}
