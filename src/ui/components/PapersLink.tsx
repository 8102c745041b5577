import type { Facts } from '../../app/address.ts';
import { factsForPapers } from '../../app/carry-facts.ts';
import { papersOf } from '../../app/with-documents.ts';
import { dataLangOf } from '../../wording/words.ts';
import { useLoaded } from '../state/loaded.ts';
import { useSession } from '../state/session.ts';
import { RouteLink } from './RouteLink.tsx';

interface Props {
  readonly instrument: string;
  readonly facts: Facts;
}

/** The way to the papers of an instrument, taking along who asks whom, what is asked for and the questions shared. */
export function PapersLink({ instrument, facts }: Props) {
  const { library, lang, words } = useSession();
  const data = dataLangOf(lang.value);
  const loaded = useLoaded(() => papersOf(library, instrument, data), [instrument, data]);
  if (loaded.state !== 'ready' || !loaded.value) return null;
  return (
    <p class="also">
      <RouteLink to={{ screen: 'documents', instrument }} facts={factsForPapers(loaded.value.rules, facts)}>
        {words.value.documents.papersForThis}
      </RouteLink>
    </p>
  );
}
