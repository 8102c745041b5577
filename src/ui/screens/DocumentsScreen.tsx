import type { Facts, Route } from '../../app/address.ts';
import { papersOf } from '../../app/with-documents.ts';
import { instrumentWithEligibility } from '../../app/with-eligibility.ts';
import type { IndexedInstrument } from '../../law/built/files.ts';
import { dataLangOf } from '../../wording/words.ts';
import { Failed } from '../components/Failed.tsx';
import { InstrumentOrList } from '../components/InstrumentOrList.tsx';
import { allLoaded, useLoaded } from '../state/loaded.ts';
import { useSession } from '../state/session.ts';
import { DocumentsList } from './documents/DocumentsList.tsx';
import { FileOf } from './documents/FileOf.tsx';
import { hasDocuments, whyNoDocuments } from './documents/whether-documents.ts';
import '../styles/eligibility-outcome.css';
import '../styles/eligibility-questions.css';
import '../styles/eligibility.css';
import '../styles/documents.css';
import '../styles/documents-print.css';

interface Props {
  readonly route: Route;
  readonly facts: Facts;
}

/** The instruments with a list of papers; of one, what must lie in the file and what is there. */
export function DocumentsScreen({ route, facts }: Props) {
  const { words } = useSession();
  return (
    <InstrumentOrList
      id={route.screen === 'documents' ? route.instrument : undefined}
      facts={facts}
      has={hasDocuments}
      whyNot={whyNoDocuments(words.value)}
      list={<DocumentsList />}
      of={(entry) => <OfInstrument key={entry.id} entry={entry} facts={facts} />}
    />
  );
}

function OfInstrument({ entry, facts }: { readonly entry: IndexedInstrument; readonly facts: Facts }) {
  const { words, lang, library } = useSession();
  const { id } = entry;
  const data = dataLangOf(lang.value);
  const textLang = entry.texts.find((one) => one === data) ?? entry.texts[0];
  const loaded = useLoaded(
    () =>
      allLoaded([
        instrumentWithEligibility(library, id),
        library.instrumentWords(id, data),
        papersOf(library, id, data),
        textLang ? library.text(id, textLang) : Promise.resolve({ value: null }),
      ]),
    [id, data, textLang],
  );
  if (loaded.state === 'loading') return <p class="quiet">{words.value.shell.loading}</p>;
  if (loaded.state === 'failed') return <Failed problem={loaded.problem} />;
  const [file, instrumentWords, papers, text] = loaded.value;
  if (!papers) return <DocumentsList />;
  return (
    <FileOf
      file={file}
      papers={papers}
      instrumentWords={instrumentWords.instrument}
      text={text}
      facts={facts}
    />
  );
}
