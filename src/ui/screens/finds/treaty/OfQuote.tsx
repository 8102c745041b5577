import { RouteLink } from '../../../components/RouteLink.tsx';
import { useSession } from '../../../state/session.ts';
import { provisionName } from '../provision-text.ts';
import type { LookedFor } from './treaty-here.ts';

/** The provision of a quote, as a link to our text. */
export function ProvisionLink({ quote: { instrument, eId } }: Pick<LookedFor, 'quote'>) {
  const { words, index } = useSession();
  const entry = index.value.instruments.find(({ id }) => id === instrument);
  const kind = entry?.kind === 'national-law' ? 'code' : 'treaty';
  return (
    <RouteLink to={{ screen: 'text', instrument, eId }}>
      {provisionName(words.value, eId, index.value.lang, kind)}
    </RouteLink>
  );
}

/** What rests on the words of a quote. */
export function RestsOnIt({ uses }: Pick<LookedFor, 'uses'>) {
  const t = useSession().words.value.treatyHere;
  return (
    <p class="rests">
      <span class="quiet">{t.rests}</span>{' '}
      {uses.map(({ name, to }, at) => (
        <>
          {at > 0 && ', '}
          <RouteLink key={name} to={to}>
            {name}
          </RouteLink>
        </>
      ))}
    </p>
  );
}
