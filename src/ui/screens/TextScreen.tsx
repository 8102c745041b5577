import type { Facts, Route } from '../../app/address.ts';
import { papersOf } from '../../app/with-documents.ts';
import { instrumentWithEligibility, wordsWithEligibility } from '../../app/with-eligibility.ts';
import { quoted } from '../../wording/quoted.ts';
import { dataLangOf } from '../../wording/words.ts';
import { Failed } from '../components/Failed.tsx';
import { Notice } from '../components/Notice.tsx';
import { StrayFacts } from '../components/StrayFacts.tsx';
import { allLoaded, useLoaded } from '../state/loaded.ts';
import { useSession } from '../state/session.ts';
import '../styles/text.css';
import '../styles/text-treaty.css';
import '../styles/text-notes.css';
import { InstrumentText } from './text/InstrumentText.tsx';
import { InstrumentTexts } from './text/InstrumentTexts.tsx';

interface Props {
  readonly route: Route;
  readonly facts: Facts;
}

/** The texts: all of them, or one, open at a provision. */
export function TextScreen({ route, facts }: Props) {
  const { words, index } = useSession();
  const instrument = route.screen === 'text' ? route.instrument : undefined;
  const eId = route.screen === 'text' ? route.eId : undefined;
  const known = index.value.instruments.find((entry) => entry.id === instrument);
  if (!instrument) {
    return (
      <>
        <StrayFacts facts={facts} />
        <InstrumentTexts />
      </>
    );
  }
  if (!known) {
    return (
      <>
        <Notice kind="problem">{words.value.shell.failed.unknownInstrument(quoted(instrument))}</Notice>
        <InstrumentTexts />
      </>
    );
  }
  const textLang = known.texts.find((lang) => lang === facts.lang) ?? known.texts[0];
  return <LoadedText instrument={instrument} textLang={textLang} eId={eId} facts={facts} />;
}

interface LoadedProps {
  readonly instrument: string;
  readonly textLang: string | undefined;
  readonly eId: string | undefined;
  readonly facts: Facts;
}

function LoadedText({ instrument, textLang, eId, facts }: LoadedProps) {
  const { words, lang, library } = useSession();
  const data = dataLangOf(lang.value);
  const loaded = useLoaded(
    () =>
      allLoaded([
        instrumentWithEligibility(library, instrument),
        wordsWithEligibility(library, instrument, data),
        papersOf(library, instrument, data),
        textLang ? library.text(instrument, textLang) : Promise.resolve({ value: null }),
      ]),
    [instrument, data, textLang],
  );
  if (loaded.state === 'loading') return <p class="quiet">{words.value.shell.loading}</p>;
  if (loaded.state === 'failed') return <Failed problem={loaded.problem} />;
  const [file, instrumentWords, papers, tree] = loaded.value;
  return (
    <InstrumentText
      file={file}
      instrumentWords={instrumentWords}
      tree={tree}
      papers={papers}
      eId={eId}
      facts={facts}
    />
  );
}
