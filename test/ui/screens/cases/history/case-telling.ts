import type { CaseInstrument } from '../../../../../src/app/case-sheet/load.ts';
import { caseNames } from '../../../../../src/ui/screens/cases/history/case-names.ts';
import { index, instrument, instrumentWords, papers, papersWords } from '../../../../app/data.ts';
import { tellingIn } from '../../../../wording/told.ts';

const loaded = (id: string, lang: string): CaseInstrument => ({
  file: instrument(id),
  words: instrumentWords(id, lang),
  papers: instrument(id).hasDocuments ? { rules: papers(id), words: papersWords(id, lang) } : null,
});

/** What a case is told with, as its page has it. */
export async function caseTelling(lang: 'en' | 'ru') {
  const { words, dates, states } = await tellingIn(lang);
  const instruments = new Map(
    ['kz-jo-extradition', 'kz-ae-transfer', 'kz-criminal-procedure'].map(
      (id) => [id, loaded(id, lang)] as const,
    ),
  );
  const naming = {
    words: { value: words },
    dates: { value: dates },
    lang: { value: lang },
    stateWords: { value: states },
    index: { value: index(lang) },
  };
  return {
    states,
    instruments,
    lang,
    words,
    dates,
    names: caseNames(naming as unknown as Parameters<typeof caseNames>[0], instruments),
  };
}
