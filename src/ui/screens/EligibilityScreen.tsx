import type { Facts, Route } from '../../app/address.ts';
import { loadStates } from '../../app/load-states.ts';
import { instrumentWithEligibility, wordsWithEligibility } from '../../app/with-eligibility.ts';
import type { IndexedInstrument } from '../../law/built/files.ts';
import { dataLangOf } from '../../wording/words.ts';
import { Failed } from '../components/Failed.tsx';
import { InstrumentOrList } from '../components/InstrumentOrList.tsx';
import { allLoaded, useLoaded } from '../state/loaded.ts';
import { useSession } from '../state/session.ts';
import { Assessing } from './eligibility/Assessing.tsx';
import { EligibilityList } from './eligibility/EligibilityList.tsx';
import { hasConditions, whyNoConditions } from './eligibility/whether-conditions.ts';
import '../styles/eligibility-outcome.css';
import '../styles/eligibility-questions.css';
import '../styles/eligibility.css';
import '../styles/eligibility-print.css';

interface Props {
  readonly route: Route;
  readonly facts: Facts;
}

/** The instruments with conditions; the questions of one and what their answers lead to. */
export function EligibilityScreen({ route, facts }: Props) {
  const { words } = useSession();
  return (
    <InstrumentOrList
      id={route.screen === 'eligibility' ? route.instrument : undefined}
      facts={facts}
      has={hasConditions}
      whyNot={whyNoConditions(words.value)}
      list={<EligibilityList />}
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
        wordsWithEligibility(library, id, data),
        loadStates(library, entry.parties),
        textLang ? library.text(id, textLang) : Promise.resolve({ value: null }),
      ]),
    [id, data, textLang],
  );
  if (loaded.state === 'loading') return <p class="quiet">{words.value.shell.loading}</p>;
  if (loaded.state === 'failed') return <Failed problem={loaded.problem} />;
  const [file, instrumentWords, states, text] = loaded.value;
  if (!file.eligibility || !instrumentWords.eligibility) return <EligibilityList />;
  return (
    <Assessing
      file={file}
      rules={file.eligibility}
      instrumentWords={instrumentWords.instrument}
      ruleWords={instrumentWords.eligibility}
      states={states}
      text={text}
      facts={facts}
    />
  );
}
