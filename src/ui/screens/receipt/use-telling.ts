import type { ReceiptRoute } from '../../../app/receipt.ts';
import { dataLangOf } from '../../../wording/words.ts';
import { useLoaded } from '../../state/loaded.ts';
import { useSession } from '../../state/session.ts';
import { held, type ReceiptTelling } from './telling.ts';

export interface QuestionNames {
  readonly telling: ReceiptTelling;
  /** Names as this version has them; where it has none, the identifiers of the receipt. */
  readonly instrument: string;
  readonly rule: string;
}

/** The words for a question; null while they load. An unknown instrument or rule keeps its identifier. */
export function useQuestionNames(route: ReceiptRoute): QuestionNames | null {
  const { words, dates, lang, stateWords, library, index } = useSession();
  const t = words.value.terms;
  const id = route.screen === 'terms' ? route.instrument : null;
  const data = dataLangOf(lang.value);
  const known = id !== null && index.value.instruments.some((one) => one.id === id);
  const loaded = useLoaded(
    () => (known && id ? library.instrumentWords(id, data) : Promise.resolve({ value: null })),
    [id, known, data],
  );
  if (loaded.state === 'loading') return null;
  const own = loaded.state === 'ready' ? loaded.value : null;
  const ruleWords = route.screen === 'terms' ? own && held(own.terms, route.rule) : null;
  const nouns = Object.fromEntries(
    Object.entries(ruleWords?.events ?? {}).map(([event, { noun }]) => [event, noun]),
  );
  return {
    telling: {
      words: words.value,
      dates: dates.value,
      lang: data,
      states: stateWords.value,
      nouns: route.screen === 'count' ? { from: t.count.noun } : nouns,
    },
    instrument: own?.instrument.name ?? id ?? '',
    rule: route.screen === 'count' ? t.count.title : (ruleWords?.name ?? route.rule),
  };
}
