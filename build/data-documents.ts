import type { DocumentRules, DocumentsWords } from '../src/law/schema/document.ts';
import type { Formula } from '../src/law/schema/formula.ts';
import type { Source } from './source.ts';

/** The facts that a formula asks for. */
const factsOf = (formula: Formula): readonly string[] => {
  if ('fact' in formula) return [formula.fact];
  if ('not' in formula) return factsOf(formula.not);
  if ('all' in formula) return formula.all.flatMap(factsOf);
  if ('any' in formula) return formula.any.flatMap(factsOf);
  return [];
};

/** A paper of an unknown kind would never be listed; two things of one name would be ticked off together. */
export function checkDocuments(source: Source, path: string, rules: DocumentRules): void {
  const { kinds, facts, documents, formalities } = rules;
  const items = [...documents, ...formalities];
  const knownKinds = new Set(kinds.map(({ kind }) => kind));
  const knownFacts = new Set(facts.map(({ fact }) => fact));
  for (const { id, for: named, when } of items) {
    for (const kind of named) {
      if (!knownKinds.has(kind)) source.complain(path, `${id}: there is no kind ${kind}`);
    }
    for (const fact of when ? factsOf(when) : []) {
      if (!knownFacts.has(fact)) source.complain(path, `${id}: there is no fact ${fact}`);
    }
  }
  const names = [...items.map(({ id }) => id), ...knownFacts];
  for (const name of new Set(names.filter((each, i) => names.indexOf(each) !== i))) {
    source.complain(path, `${name} is named twice`);
  }
}

/** A kind, fact, paper or formality without words would be an empty line of the list. */
export function requireDocumentsWords(
  source: Source,
  path: string,
  rules: DocumentRules,
  words: DocumentsWords,
): void {
  for (const { kind } of rules.kinds) {
    if (!words.kinds[kind]) source.complain(path, `no words for the kind ${kind}`);
  }
  for (const { fact } of rules.facts) {
    if (!words.facts[fact]) source.complain(path, `no words for the fact ${fact}`);
  }
  for (const { id } of rules.documents) {
    if (!words.documents[id]) source.complain(path, `no words for the document ${id}`);
  }
  for (const { id } of rules.formalities) {
    if (!words.formalities[id]) source.complain(path, `no words for the formality ${id}`);
  }
}
