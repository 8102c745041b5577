import type { Facts, Route } from '../../app/address.ts';
import { papersOf } from '../../app/with-documents.ts';
import { instrumentWithEligibility } from '../../app/with-eligibility.ts';
import { quoted } from '../../wording/quoted.ts';
import { dataLangOf } from '../../wording/words.ts';
import { Failed } from '../components/Failed.tsx';
import { Notice } from '../components/Notice.tsx';
import { StrayFacts } from '../components/StrayFacts.tsx';
import { allLoaded, useLoaded } from '../state/loaded.ts';
import { useSession } from '../state/session.ts';
import { DocumentsList, whyNoList } from './documents/DocumentsList.tsx';
import { FileOf } from './documents/FileOf.tsx';
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
  const { words, index } = useSession();
  const id = route.screen === 'documents' ? route.instrument : undefined;
  const known = index.value.instruments.find((entry) => entry.id === id);
  if (known?.hasDocuments) return <OfInstrument key={known.id} id={known.id} facts={facts} />;
  return (
    <>
      {!id && <StrayFacts facts={facts} />}
      {id && !known && (
        <Notice kind="problem">{words.value.shell.failed.unknownInstrument(quoted(id))}</Notice>
      )}
      {known && (
        <Notice kind="note">
          {known.name}. {whyNoList(words.value, known)}
        </Notice>
      )}
      <DocumentsList />
    </>
  );
}

function OfInstrument({ id, facts }: { readonly id: string; readonly facts: Facts }) {
  const { words, lang, library, index } = useSession();
  const data = dataLangOf(lang.value);
  const entry = index.value.instruments.find((one) => one.id === id);
  const textLang = entry?.texts.find((one) => one === data) ?? entry?.texts[0];
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
