import type { Facts } from '../../app/address.ts';
import { useLater } from '../state/later.ts';
import { useSession } from '../state/session.ts';
import { AlsoLinks } from './AlsoLinks.tsx';
import { instrumentsInOrder } from './instrument-order.ts';
import { OurState } from './OurState.tsx';
import { RouteLink } from './RouteLink.tsx';
import { RuleLinks } from './RuleList.tsx';
import { StrayFacts } from './StrayFacts.tsx';

const loadPageLine = () => import('../screens/page/PageLine.tsx');

/** All treaties with their terms: where one starts. */
export function InstrumentList({ facts = {} }: { readonly facts?: Facts }) {
  const { words, index, platform } = useSession();
  const { terms: t, termForm } = words.value;
  const { page } = platform;
  const beside = useLater(loadPageLine, { wanted: page !== undefined, words: 'later' });
  return (
    <div class="home">
      <h1>{t.title}</h1>
      <p class="quiet">{t.intro}</p>
      <StrayFacts facts={facts} known={[]} />
      {page && beside && beside !== 'failed' && <beside.PageLine page={page} />}
      <OurState />
      <ul class="cards">
        {instrumentsInOrder(index.value).map((entry) => (
          <li key={entry.id} class="card">
            <h2>
              <RouteLink to={{ screen: 'terms', instrument: entry.id }}>
                {entry.short.partner} <small>{entry.short.kind}</small>
              </RouteLink>
            </h2>
            {entry.kind === 'national-law' ? (
              <details class="duties">
                <summary>{`${termForm.nationalLaw} (${entry.rules.length})`}</summary>
                <RuleLinks instrument={entry.id} rule={undefined} />
              </details>
            ) : entry.rules.length > 0 ? (
              <RuleLinks instrument={entry.id} rule={undefined} />
            ) : (
              <p class="quiet">{entry.texts.length > 0 ? t.noRules : t.noRulesNoText}</p>
            )}
            <AlsoLinks entry={entry} />
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
