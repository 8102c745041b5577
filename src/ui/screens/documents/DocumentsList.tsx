import type { IndexedInstrument } from '../../../law/built/files.ts';
import type { Words } from '../../../wording/words.ts';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useSession } from '../../state/session.ts';

/** Why an instrument has no list of papers here. */
export const whyNoList = ({ documents: { list } }: Words, { texts }: IndexedInstrument): string =>
  texts.length > 0 ? list.noRules : list.noRulesNoText;

/** All treaties, and of which there is a list of papers; those without say why. */
export function DocumentsList() {
  const { words, index } = useSession();
  const t = words.value.documents;
  const inOrder = index.value.instruments
    .filter(({ kind, hasDocuments }) => hasDocuments || kind !== 'national-law')
    .sort((a, b) => Number(b.hasDocuments) - Number(a.hasDocuments));
  return (
    <div class="home">
      <h1>{t.title}</h1>
      <p class="quiet">{t.intro}</p>
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

/** Our State, where it is a party, is taken for the one that asks, or to which the person comes home. */
function Card({ entry }: { readonly entry: IndexedInstrument }) {
  const { words, preferences } = useSession();
  const ours = preferences.value.ourState;
  const name = (
    <>
      {entry.short.partner} <small>{entry.short.kind}</small>
    </>
  );
  if (entry.hasDocuments) {
    const part = entry.kind === 'transfer' ? 'executing' : 'requesting';
    return (
      <>
        <h2>
          <RouteLink
            to={{ screen: 'documents', instrument: entry.id }}
            facts={ours && entry.parties.includes(ours) ? { [part]: ours } : {}}
          >
            {name}
          </RouteLink>
        </h2>
        <p class="quiet">{entry.name}</p>
      </>
    );
  }
  return (
    <>
      <h2 class="card-name">{name}</h2>
      <p class="quiet">{whyNoList(words.value, entry)}</p>
      <p class="also">
        <RouteLink to={{ screen: 'text', instrument: entry.id }}>{words.value.shell.nav.text}</RouteLink>
      </p>
    </>
  );
}
