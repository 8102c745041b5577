import { InstrumentCards } from '../../components/InstrumentCards.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useSession } from '../../state/session.ts';
import { hasConditions, whyNoConditions } from './whether-conditions.ts';

/** All treaties, and of which there are conditions. */
export function EligibilityList() {
  const { words } = useSession();
  const { title, intro } = words.value.eligibility;
  return (
    <InstrumentCards
      screen="eligibility"
      title={title}
      intro={intro}
      has={hasConditions}
      whyNot={whyNoConditions(words.value)}
    >
      <p class="also">
        <RouteLink to={{ screen: 'documents' }}>{words.value.documents.title}</RouteLink>
      </p>
    </InstrumentCards>
  );
}
