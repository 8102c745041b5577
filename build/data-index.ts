import type { IndexedInstrument, IndexedState, LibraryIndex } from '../src/law/built/files.ts';
import type { TermWords } from '../src/law/schema/instrument.ts';
import type { TermRule } from '../src/law/schema/term-rule.ts';
import type { InstrumentSource } from './data-instrument.ts';
import type { StateSource } from './data-state.ts';

/** What there is, with its names in one language; `called` gathers the words of all, for the command line. */
export function libraryIndex(
  lang: string,
  instruments: readonly InstrumentSource[],
  states: readonly StateSource[],
): Omit<LibraryIndex, 'law'> {
  return {
    lang,
    instruments: instruments
      .flatMap((source) => indexInstrument(lang, source) ?? [])
      .sort((a, b) => usefulness(b) - usefulness(a)),
    states: states.flatMap((source) => indexState(lang, source) ?? []),
  };
}

/** What can be computed stands first, then what can be read, then what is only named. */
const usefulness = ({ rules, hasEligibility, texts }: IndexedInstrument): number =>
  4 * Number(rules.length > 0) + 2 * Number(hasEligibility) + Number(texts.length > 0);

const unique = (words: readonly (readonly string[])[]): string[] => [...new Set(words.flat())];

function indexInstrument(lang: string, source: InstrumentSource): IndexedInstrument | null {
  const words = source.words.get(lang);
  if (!words) return null;
  const { instrument } = source;
  return {
    id: instrument.id,
    kind: instrument.kind,
    parties: instrument.parties,
    name: words.instrument.name,
    short: words.instrument.short,
    called: unique([...source.words.values()].map((each) => each.instrument.called)),
    texts: instrument.texts.map((text) => text.lang),
    hasEligibility: source.eligibility !== null,
    hasDocuments: source.documents !== null,
    rules: source.terms.map((rule) => indexRule(rule, words.terms[rule.rule], source)),
  };
}

function indexRule(
  rule: TermRule,
  words: TermWords[string] | undefined,
  source: InstrumentSource,
): IndexedInstrument['rules'][number] {
  const everyLanguage = [...source.words.values()].map((words) => words.terms[rule.rule]);
  return {
    rule: rule.rule,
    name: words?.name ?? rule.rule,
    provision: rule.provision,
    n: rule.n,
    unit: rule.unit,
    form: rule.form,
    deciding: rule.deciding,
    ...(rule.metBy ? { metBy: rule.metBy.map(({ event }) => event) } : {}),
    called: unique(everyLanguage.map((each) => each?.called ?? [])),
    events: rule.starts.map(({ event, at, standing }) => ({
      event,
      standing,
      noun: words?.events[event]?.noun ?? event,
      at,
      called: unique(everyLanguage.map((each) => each?.events[event]?.called ?? [])),
    })),
  };
}

function indexState(lang: string, source: StateSource): IndexedState | null {
  const words = source.words.get(lang);
  if (!words) return null;
  return {
    state: source.facts.state,
    words,
    zone: source.facts.zone,
    called: unique([...source.words.values()].map((each) => each.called)),
  };
}
