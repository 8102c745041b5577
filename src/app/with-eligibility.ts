import type { BuiltInstrument, InstrumentWordsFile } from '../law/built/files.ts';
import type { EligibilityRules } from '../law/schema/condition.ts';
import type { EligibilityWords } from '../law/schema/instrument.ts';
import type { Library, Loaded } from './library.ts';

/** An instrument with its conditions and grounds, where it has any. */
export async function instrumentWithEligibility(
  library: Library,
  id: string,
): Promise<Loaded<BuiltInstrument>> {
  const file = await library.instrument(id);
  if ('problem' in file || !file.value.hasEligibility) return file;
  const rules = await library.eligibility<EligibilityRules>(encodeURIComponent(id));
  return 'problem' in rules ? rules : { value: { ...file.value, eligibility: rules.value } };
}

/** Its words in one language, those of its conditions and grounds included. */
export async function wordsWithEligibility(
  library: Library,
  id: string,
  lang: string,
): Promise<Loaded<InstrumentWordsFile>> {
  const [file, words] = await Promise.all([library.instrument(id), library.instrumentWords(id, lang)]);
  if ('problem' in file) return file;
  if ('problem' in words || !file.value.hasEligibility) return words;
  const eligibility = await library.eligibility<EligibilityWords>(`${encodeURIComponent(id)}.${lang}`);
  return 'problem' in eligibility
    ? eligibility
    : { value: { ...words.value, eligibility: eligibility.value } };
}
