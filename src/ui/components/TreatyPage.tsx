import type { Facts } from '../../app/address.ts';
import type { IndexedInstrument } from '../../law/built/files.ts';
import { useLater } from '../state/later.ts';
import { useSession } from '../state/session.ts';
import { wide } from '../state/wide.ts';
import { AlsoLinks } from './AlsoLinks.tsx';
import { Failed } from './Failed.tsx';
import { RouteLink } from './RouteLink.tsx';
import { RuleLinks } from './RuleList.tsx';
import { StrayFacts } from './StrayFacts.tsx';

interface Props {
  readonly entry: IndexedInstrument;
  readonly facts: Facts;
}

/** The events of a treaty and what they start, told in the words of the later screens. */
const loadEvents = () => import('./EventTerms.tsx');

/** A treaty before one of its terms is chosen: its terms, or that there are none, and its other rooms. */
export function TreatyPage({ entry, facts }: Props) {
  const t = useSession().words.value.terms;
  const events = useLater(loadEvents, { wanted: entry.rules.length > 0, words: 'later' });
  const none = entry.texts.length > 0 ? t.noRules : t.noRulesNoText;
  return (
    <section class="work treaty" aria-labelledby="treaty-name">
      <h1 id="treaty-name">{entry.name}</h1>
      {entry.rules.length > 0 ? (
        <>
          {events && events !== 'failed' && <events.EventTerms entry={entry} facts={facts} />}
          {events === 'failed' && <Failed problem={{ problem: 'unreachable', path: 'EventTerms' }} />}
          {!wide.value && (
            <>
              <h2>{t.ofTreaty}</h2>
              <RuleLinks instrument={entry.id} rule={undefined} />
            </>
          )}
        </>
      ) : (
        <>
          <StrayFacts facts={facts} />
          <p class="quiet">{none}</p>
        </>
      )}
      <AlsoLinks entry={entry} />
      <p class="quiet">
        {t.otherTerms} <RouteLink to={{ screen: 'count' }}>{t.count.title}</RouteLink>
      </p>
    </section>
  );
}
