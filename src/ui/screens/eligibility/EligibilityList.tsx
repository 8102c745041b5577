import type { IndexedInstrument } from '../../../law/built/files.ts';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useSession } from '../../state/session.ts';

/** All treaties, and of which there are conditions; those without say why. */
export function EligibilityList() {
  const { words, index } = useSession();
  const t = words.value.eligibility;
  const inOrder = index.value.instruments
    .filter(({ kind, hasEligibility }) => hasEligibility || kind !== 'national-law')
    .sort((a, b) => Number(b.hasEligibility) - Number(a.hasEligibility));
  return (
    <div class="home">
      <h1>{t.title}</h1>
      <p class="quiet">{t.intro}</p>
      <p class="also">
        <RouteLink to={{ screen: 'documents' }}>{words.value.documents.title}</RouteLink>
      </p>
      <ul class="cards">
        {inOrder.map((entry) => (
          <li key={entry.id} class="card">
            <Card entry={entry} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Our State, where it is a party, is taken for the one to which the person comes home, or which asks; one key exchanges the two. */
function Card({ entry }: { readonly entry: IndexedInstrument }) {
  const { words, preferences } = useSession();
  const t = words.value.eligibility.list;
  const ours = preferences.value.ourState;
  const name = (
    <>
      {entry.short.partner} <small>{entry.short.kind}</small>
    </>
  );
  if (entry.hasEligibility) {
    const facts =
      ours && entry.parties.includes(ours)
        ? entry.kind === 'transfer'
          ? { executing: ours }
          : { requesting: ours }
        : {};
    return (
      <>
        <h2>
          <RouteLink to={{ screen: 'eligibility', instrument: entry.id }} facts={facts}>
            {name}
          </RouteLink>
        </h2>
        <p class="quiet">{entry.name}</p>
      </>
    );
  }
  const hasText = entry.texts.length > 0;
  return (
    <>
      <h2 class="card-name">{name}</h2>
      <p class="quiet">{hasText ? t.noRules : t.noRulesNoText}</p>
      {hasText && (
        <p class="also">
          <RouteLink to={{ screen: 'text', instrument: entry.id }}>{words.value.shell.nav.text}</RouteLink>
        </p>
      )}
    </>
  );
}
