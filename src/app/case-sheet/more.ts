import type { Case, CaseEntry } from '../../cases/case.ts';
import { fileHeadline, kindName } from '../../wording/narrate-documents.ts';
import { fileSentences } from '../../wording/paragraph-documents.ts';
import { assessmentSentences } from '../../wording/paragraph-eligibility.ts';
import { documentFacts, eligibilityFacts } from '../case/question-facts.ts';
import { computeDocuments } from '../compute-documents.ts';
import { computeEligibility } from '../compute-eligibility.ts';
import { versionBehind } from '../law-version.ts';
import { loadStates } from '../load-states.ts';
import {
  bareQuestion,
  givenFacts,
  notComputed,
  problemNotes,
  type SheetLaw,
  type SheetQuestion,
} from './parts.ts';

type Entry<K extends CaseEntry['kind']> = Extract<CaseEntry, { kind: K }>;

/** What bars a request, with its reasons and the words they rest on. */
export async function sheetEligibility(
  law: SheetLaw,
  of: Case,
  entry: Entry<'eligibility'>,
): Promise<SheetQuestion> {
  const held = law.instruments.get(entry.instrument);
  const rules = held?.file.eligibility;
  const own = held?.words.eligibility;
  if (!held || !rules || !own) return notHere(law, entry);
  const { instrument } = held.file;
  const { words } = law;
  const facts = eligibilityFacts(of, entry, rules, instrument.parties);
  const known = law.index.states.map(({ state }) => state);
  const states = await loadStates(
    law.library,
    instrument.parties.filter((state) => known.includes(state)),
  );
  if ('problem' in states) return notComputed(law, entry, null);
  const result = computeEligibility(rules, instrument.parties, facts, states.value);
  const asked = {
    ...bareQuestion(law, entry),
    source: held.words.instrument.name,
    given: givenFacts(law, entry, facts),
    notes: [...problemNotes(law, entry, result.problems), ...own.notes],
    version: versionBehind(held.file, { kind: 'eligibility', instrument: entry.instrument }),
  };
  if (!result.started) return { ...asked, sentences: [words.caseSheet.nothingAnswered] };
  const telling = {
    words,
    dates: law.dates,
    states: law.states,
    instrument: own,
    reports: instrument.reports,
    lang: law.lang,
    roles: result.roles,
  };
  const { texts } = instrument;
  const text = texts.find(({ lang }) => lang === law.lang) ?? texts[0];
  return {
    ...asked,
    strong: words.eligibility.outcome[result.assessment.outcome],
    sentences: assessmentSentences(telling, result.assessment, {
      conditions: result.rules.conditions,
      follows: result.rules.follows,
      path: result.path,
      quoted: text?.lang ?? null,
      latest: result.latest,
    }),
  };
}

/** Where the file stands before it is sent. */
export function sheetDocuments(law: SheetLaw, of: Case, entry: Entry<'documents'>): SheetQuestion {
  const held = law.instruments.get(entry.instrument);
  if (!held?.papers) return notHere(law, entry);
  const { rules, words: own } = held.papers;
  const { instrument } = held.file;
  const facts = documentFacts(of, entry, rules, instrument.parties);
  const result = computeDocuments(rules, instrument.parties, facts);
  const asked = {
    ...bareQuestion(law, entry),
    source: held.words.instrument.name,
    notes: [...problemNotes(law, entry, result.problems), ...own.notes],
    version: versionBehind(held.file, { kind: 'documents', instrument: entry.instrument }),
  };
  if (result.kind === null) return { ...asked, sentences: [law.words.caseSheet.noKind] };
  const telling = { ...law, instrument: own, roles: result.roles };
  return {
    ...asked,
    lead: kindName(own, result.kind.kind),
    strong: fileHeadline(law.words, result.list),
    sentences: fileSentences(telling, result.list, { rules, kind: result.kind }),
  };
}

function notHere(law: SheetLaw, entry: Entry<'eligibility' | 'documents'>): SheetQuestion {
  const isKnown = law.index.instruments.some(({ id }) => id === entry.instrument);
  return notComputed(law, entry, isKnown ? null : entry.instrument);
}
