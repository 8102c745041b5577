import type { IndexedInstrument } from '../../law/built/files.ts';
import { useSession } from '../state/session.ts';
import { RouteLink } from './RouteLink.tsx';

/** The other rooms of a treaty: its text or, where that is not at hand, the facts about it; its conditions, its papers. */
export function AlsoLinks({ entry }: { readonly entry: IndexedInstrument }) {
  const { nav } = useSession().words.value.shell;
  return (
    <p class="also">
      <RouteLink to={{ screen: 'text', instrument: entry.id }}>{nav.text}</RouteLink>
      {entry.hasEligibility && (
        <RouteLink to={{ screen: 'eligibility', instrument: entry.id }}>{nav.eligibility}</RouteLink>
      )}
      {entry.hasDocuments && (
        <RouteLink to={{ screen: 'documents', instrument: entry.id }}>{nav.documents}</RouteLink>
      )}
    </p>
  );
}
