import type { Facts, Route } from '../../app/address.ts';
import { loadStates } from '../../app/load-states.ts';
import { instrumentWithEligibility, wordsWithEligibility } from '../../app/with-eligibility.ts';
import { quoted } from '../../wording/quoted.ts';
import { dataLangOf } from '../../wording/words.ts';
import { Failed } from '../components/Failed.tsx';
import { Notice } from '../components/Notice.tsx';
import { StrayFacts } from '../components/StrayFacts.tsx';
import { allLoaded, useLoaded } from '../state/loaded.ts';
import { useSession } from '../state/session.ts';
import { Assessing } from './eligibility/Assessing.tsx';
import { EligibilityList } from './eligibility/EligibilityList.tsx';
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
  const { words, index } = useSession();
  const id = route.screen === 'eligibility' ? route.instrument : undefined;
  const known = index.value.instruments.find((entry) => entry.id === id);
  if (!id) {
    return (
      <>
        <StrayFacts facts={facts} />
        <EligibilityList />
      </>
    );
  }
  if (!known) {
    return (
      <>
        <Notice kind="problem">{words.value.shell.failed.unknownInstrument(quoted(id))}</Notice>
        <EligibilityList />
      </>
    );
  }
  if (!known.hasEligibility) {
    const t = words.value.eligibility.list;
    return (
      <>
        <Notice kind="note">
          {known.name}. {known.texts.length > 0 ? t.noRules : t.noRulesNoText}
        </Notice>
        <EligibilityList />
      </>
    );
  }
  return <OfInstrument key={id} id={id} facts={facts} />;
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
        wordsWithEligibility(library, id, data),
        loadStates(library, entry?.parties ?? []),
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
