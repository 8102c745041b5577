import { RouteLink } from '../../../components/RouteLink.tsx';
import { useSession } from '../../../state/session.ts';
import { provisionName } from '../provision-text.ts';
import type { LookedFor } from './treaty-here.ts';

/** The provision of a quote, as a link to our text, and what rests on it. */
export function QuoteHead({ of: { quote, uses } }: { readonly of: LookedFor }) {
  const { words, index } = useSession();
  const t = words.value.treatyHere;
  const { instrument, eId } = quote;
  const entry = index.value.instruments.find(({ id }) => id === instrument);
  const kind = entry?.kind === 'national-law' ? 'code' : 'treaty';
  return (
    <p class="quote-head">
      <RouteLink to={{ screen: 'text', instrument, eId }}>
        {provisionName(words.value, eId, index.value.lang, kind)}
      </RouteLink>{' '}
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
