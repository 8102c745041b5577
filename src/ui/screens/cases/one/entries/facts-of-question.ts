import { documentFacts, eligibilityFacts, termFacts } from '../../../../../app/case-question-facts.ts';
import type { Library } from '../../../../../app/library.ts';
import { instrumentWithEligibility } from '../../../../../app/with-eligibility.ts';
import type { Case, CaseEntry, Facts } from '../../../../../cases/case.ts';
import type { DocumentRules } from '../../../../../law/schema/document.ts';

/** What a question is opened with: its own facts and those its case shares; its own alone where its law is not here. */
export async function factsOfQuestion(library: Library, of: Case, entry: CaseEntry): Promise<Facts> {
  if (entry.kind === 'count') return { ...entry.facts };
  if (entry.kind === 'term') {
    const loaded = await library.instrument(entry.instrument);
    const rule = 'value' in loaded && loaded.value.terms.find((one) => one.rule === entry.rule);
    return rule ? { ...termFacts(of, entry, loaded.value, rule).facts } : { ...entry.facts };
  }
  if (entry.kind === 'eligibility') {
    const loaded = await instrumentWithEligibility(library, entry.instrument);
    if ('problem' in loaded || !loaded.value.eligibility) return { ...entry.facts };
    const { eligibility, instrument } = loaded.value;
    return { ...eligibilityFacts(of, entry, eligibility, instrument.parties) };
  }
  const [rules, file] = await Promise.all([
    library.documents<DocumentRules>(encodeURIComponent(entry.instrument)),
    library.instrument(entry.instrument),
  ]);
  if ('problem' in rules || 'problem' in file) return { ...entry.facts };
  return { ...documentFacts(of, entry, rules.value, file.value.instrument.parties) };
}
