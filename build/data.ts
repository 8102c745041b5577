// Node 20 has no Temporal, and the schema reads days with it.
import 'temporal-polyfill/full/global';
import { fileURLToPath } from 'node:url';
import type { BuiltInstrument, BuiltState, InstrumentWordsFile } from '../src/law/built/files.ts';
import { contentHash } from './content-hash.ts';
import { libraryIndex } from './data-index.ts';
import { readInstrument } from './data-instrument.ts';
import { readNames, recognitionFile, requirePartyNames } from './data-recognition.ts';
import { readState } from './data-state.ts';
import { Source } from './source.ts';

/** Languages in which every instrument, rule and State must have its words. */
export const INTERFACE_LANGUAGES = ['en', 'ru'] as const;

const DATA = fileURLToPath(new URL('../src/data', import.meta.url));

/**
 * The files of `src/law/built/files.ts`, by their path beside the page, made of `src/data`. Throws with one line
 * for each thing that is wrong in the sources: a page never meets data that was not checked.
 */
export function buildData(root: string = DATA): Map<string, object> {
  const source = new Source(root);
  const instruments = source
    .folders('instruments')
    .flatMap((id) => readInstrument(source, id, INTERFACE_LANGUAGES) ?? []);
  const states = source
    .folders('states')
    .flatMap((state) => readState(source, state, INTERFACE_LANGUAGES) ?? []);
  const names = readNames(source);
  requirePartyNames(source, names, instruments);
  if (source.problems.length > 0) {
    throw new Error(`The law in src/data is not as it should be:\n  ${source.problems.join('\n  ')}`);
  }

  const files = new Map<string, object>();
  files.set('data/recognition.json', recognitionFile(names, instruments));
  for (const { instrument, terms, eligibility, documents, texts, textHashes, words } of instruments) {
    const { id } = instrument;
    const rules = Object.fromEntries(terms.map((rule) => [rule.rule, contentHash(rule)]));
    const hashes = {
      instrument: contentHash(instrument),
      rules,
      eligibility: eligibility && contentHash(eligibility),
      documents: documents && contentHash(documents),
      texts: textHashes,
    };
    files.set(`data/instruments/${id}.json`, {
      instrument,
      terms,
      eligibility: null,
      hasEligibility: eligibility !== null,
      hasDocuments: documents !== null,
      hashes,
    } satisfies BuiltInstrument);
    for (const [lang, own] of words) {
      files.set(`data/instruments/${id}.${lang}.json`, {
        instrument: own.instrument,
        terms: own.terms,
        eligibility: null,
      } satisfies InstrumentWordsFile);
      if (own.eligibility) files.set(`data/eligibility/${id}.${lang}.json`, own.eligibility);
      if (own.documents) files.set(`data/documents/${id}.${lang}.json`, own.documents);
    }
    if (eligibility) files.set(`data/eligibility/${id}.json`, eligibility);
    if (documents) files.set(`data/documents/${id}.json`, documents);
    for (const [lang, tree] of texts) files.set(`data/texts/${id}.${lang}.json`, tree);
  }
  for (const { facts, counting, holidays } of states) {
    const hashes = {
      facts: contentHash(facts),
      counting: contentHash(counting),
      holidays: contentHash(holidays),
    };
    files.set(`data/states/${facts.state}.json`, { facts, counting, holidays, hashes } satisfies BuiltState);
  }
  const indexes = INTERFACE_LANGUAGES.map((lang) => libraryIndex(lang, instruments, states));
  const law = contentHash(Object.fromEntries([...files, ...indexes.map((one) => [one.lang, one])]));
  for (const one of indexes) files.set(`data/index.${one.lang}.json`, { ...one, law });
  return files;
}
