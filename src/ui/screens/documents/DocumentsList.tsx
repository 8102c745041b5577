import { InstrumentCards } from '../../components/InstrumentCards.tsx';
import { useSession } from '../../state/session.ts';
import { hasDocuments, whyNoDocuments } from './whether-documents.ts';

/** All treaties, and of which there is a list of papers. */
export function DocumentsList() {
  const { words } = useSession();
  const { title, intro } = words.value.documents;
  return (
    <InstrumentCards
      screen="documents"
      title={title}
      intro={intro}
      has={hasDocuments}
      whyNot={whyNoDocuments(words.value)}
    />
  );
}
