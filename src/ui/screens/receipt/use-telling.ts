import { PATH } from '../../../app/compute-eligibility.ts';
import type { Library } from '../../../app/library.ts';
import type { ReceiptRoute } from '../../../app/receipt/receipt.ts';
import { wordsWithEligibility } from '../../../app/with-eligibility.ts';
import type { BuiltInstrument, InstrumentWordsFile } from '../../../law/built/files.ts';
import type { EligibilityWords } from '../../../law/schema/instrument.ts';
import { dataLangOf, type Words } from '../../../wording/words.ts';
import { allLoaded, useLoaded } from '../../state/loaded.ts';
import { useSession } from '../../state/session.ts';
import { bareWords, held, type ReceiptTelling } from './telling.ts';

export interface QuestionNames {
  readonly telling: ReceiptTelling;
  /** Names as this version has them; where it has none, the identifiers of the receipt. */
  readonly instrument: string;
  readonly rule: string;
}

type Known = readonly [BuiltInstrument | null, InstrumentWordsFile | null];

const loadNames = (library: Library, id: string, lang: string) =>
  allLoaded<Known>([library.instrument(id), wordsWithEligibility(library, id, lang)]);
const noNames = async () => ({ value: [null, null] as Known });

/** The words for a question; null while they load. An unknown instrument or rule keeps its identifier. */
export function useQuestionNames(route: ReceiptRoute): QuestionNames | null {
  const { words, dates, lang, stateWords, library, index } = useSession();
  const id = route.screen === 'count' ? null : route.instrument;
  const data = dataLangOf(lang.value);
  const known = id !== null && index.value.instruments.some((one) => one.id === id);
  const loaded = useLoaded(() => (known && id ? loadNames(library, id, data) : noNames()), [id, known, data]);
  if (loaded.state === 'loading') return null;
  const [file, own] = loaded.state === 'ready' ? loaded.value : [null, null];
  const assessed = bareWords(own?.eligibility ?? null);
  const { rule, nouns } = namesOf(words.value, route, own, assessed);
  return {
    telling: {
      words: words.value,
      dates: dates.value,
      lang: data,
      states: stateWords.value,
      nouns,
      assessed,
      reports: file?.instrument.reports ?? [],
    },
    instrument: own?.instrument.name ?? id ?? '',
    rule,
  };
}

/** What is asked and what its facts are called. */
function namesOf(
  words: Words,
  route: ReceiptRoute,
  own: InstrumentWordsFile | null,
  assessed: EligibilityWords,
): { readonly rule: string; readonly nouns: ReceiptTelling['nouns'] } {
  const { count } = words.terms;
  switch (route.screen) {
    case 'count':
      return { rule: count.title, nouns: { from: count.noun } };
    case 'terms': {
      const term = own && held(own.terms, route.rule);
      const events = Object.entries(term?.events ?? {}).map(([event, { noun }]) => [event, noun] as const);
      const nouns = { ...sentenceNouns(words), ...Object.fromEntries(events) };
      return { rule: term?.name ?? route.rule, nouns };
    }
    case 'eligibility':
      return {
        rule: assessed.name || words.eligibility.title,
        nouns: assessedNouns(words, assessed),
      };
  }
}

/** The questions of an assessment, by fact. */
function assessedNouns(words: Words, assessed: EligibilityWords): Record<string, string> {
  const questions = Object.entries(assessed.facts).map(([fact, { question }]) => [fact, question] as const);
  const t = words.eligibility;
  return {
    ...Object.fromEntries(questions),
    [PATH]: assessed.ask ?? t.path.ask,
    receipt: t.sentence.receipt,
    ...sentenceNouns(words),
  };
}

/** The dates of a sentence, which terms count from too. */
function sentenceNouns({ eligibility: { sentence } }: Words): Record<string, string> {
  return {
    release: sentence.release,
    length: sentence.length,
    'sentence-end': sentence.end,
    'sentence-start': sentence.start,
    'credit-days': sentence.credit,
  };
}
