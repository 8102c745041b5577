import { type EligibilityRules, eligibilitySchema } from '../src/law/schema/condition.ts';
import {
  type DocumentRules,
  type DocumentsWords,
  documentsSchema,
  documentsWordsSchema,
} from '../src/law/schema/document.ts';
import {
  type EligibilityWords,
  eligibilityWordsSchema,
  type Instrument,
  type InstrumentWords,
  instrumentSchema,
  instrumentWordsSchema,
  type TermWords,
  termWordsSchema,
} from '../src/law/schema/instrument.ts';
import { type TermRule, termRulesSchema } from '../src/law/schema/term-rule.ts';
import { parseText } from '../src/law/text/parse-text.ts';
import type { TextTree } from '../src/law/text/tree.ts';
import { textHash } from './content-hash.ts';
import { checkDocuments, requireDocumentsWords } from './data-documents.ts';
import type { Source } from './source.ts';

export interface WordsSource {
  readonly instrument: InstrumentWords;
  readonly terms: TermWords;
  readonly eligibility: EligibilityWords | null;
  readonly documents: DocumentsWords | null;
}

export interface InstrumentSource {
  readonly instrument: Instrument;
  readonly terms: readonly TermRule[];
  readonly eligibility: EligibilityRules | null;
  readonly documents: DocumentRules | null;
  readonly texts: ReadonlyMap<string, TextTree>;
  /** Of the text as it came, by language. */
  readonly textHashes: Readonly<Record<string, string>>;
  readonly words: ReadonlyMap<string, WordsSource>;
}

/** One folder of `src/data/instruments`; null where its first file cannot be used (the source then says why). */
export function readInstrument(
  source: Source,
  id: string,
  languages: readonly string[],
): InstrumentSource | null {
  const at = (file: string) => `instruments/${id}/${file}`;
  const instrument = source.json(at('instrument.json'), instrumentSchema);
  if (!instrument) return null;
  if (instrument.id !== id) source.complain(at('instrument.json'), `id ${instrument.id} is not its folder's`);

  const terms = source.has(at('terms.json')) ? (source.json(at('terms.json'), termRulesSchema) ?? []) : [];
  const eligibility = source.has(at('conditions.json'))
    ? source.json(at('conditions.json'), eligibilitySchema)
    : null;
  const documents = source.has(at('documents.json'))
    ? source.json(at('documents.json'), documentsSchema)
    : null;
  if (documents) checkDocuments(source, at('documents.json'), documents);

  const texts = new Map<string, TextTree>();
  const textHashes: Record<string, string> = {};
  for (const { lang } of instrument.texts) {
    const text = source.text(at(`texts/${lang}.txt`));
    if (text === null) continue;
    texts.set(lang, parseText(text, lang));
    textHashes[lang] = textHash(text);
  }

  const words = new Map<string, WordsSource>();
  for (const lang of languages) {
    const own = source.json(at(`words/${lang}/instrument.json`), instrumentWordsSchema);
    const ofTerms = terms.length > 0 ? source.json(at(`words/${lang}/terms.json`), termWordsSchema) : {};
    const ofEligibility = eligibility
      ? source.json(at(`words/${lang}/eligibility.json`), eligibilityWordsSchema)
      : null;
    if (ofTerms) requireTermWords(source, at(`words/${lang}/terms.json`), terms, ofTerms);
    if (eligibility && ofEligibility) {
      requireEligibilityWords(source, at(`words/${lang}/eligibility.json`), eligibility, ofEligibility);
    }
    const ofDocuments = documents
      ? source.json(at(`words/${lang}/documents.json`), documentsWordsSchema)
      : null;
    if (documents && ofDocuments) {
      requireDocumentsWords(source, at(`words/${lang}/documents.json`), documents, ofDocuments);
    }
    if (own && ofTerms) {
      words.set(lang, {
        instrument: own,
        terms: ofTerms,
        eligibility: ofEligibility,
        documents: ofDocuments,
      });
    }
  }
  return { instrument, terms, eligibility, documents, texts, textHashes, words };
}

/** A rule, event, fact or condition without words would be an empty label on the screen. */
function requireTermWords(source: Source, path: string, terms: readonly TermRule[], words: TermWords): void {
  for (const rule of terms) {
    const own = words[rule.rule];
    if (!own) source.complain(path, `no words for the rule ${rule.rule}`);
    for (const { event } of own ? rule.starts : []) {
      if (!own?.events[event]) source.complain(path, `${rule.rule}: no words for the event ${event}`);
    }
    for (const { event } of own ? (rule.metBy ?? []) : []) {
      if (!own?.met?.[event]) source.complain(path, `${rule.rule}: no words for the event ${event}`);
    }
    if (own && typeof rule.nature === 'object' && !own.facts[rule.nature.fact]) {
      source.complain(path, `${rule.rule}: no words for the fact ${rule.nature.fact}`);
    }
    if (own && rule.appliesIf && !own.facts[rule.appliesIf]) {
      source.complain(path, `${rule.rule}: no words for the fact ${rule.appliesIf}`);
    }
  }
}

function requireEligibilityWords(
  source: Source,
  path: string,
  rules: EligibilityRules,
  words: EligibilityWords,
): void {
  for (const { fact } of rules.facts) {
    if (!words.facts[fact]) source.complain(path, `no words for the fact ${fact}`);
  }
  for (const name of rules.paths ?? []) {
    if (!words.paths?.[name]) source.complain(path, `no words for the path ${name}`);
  }
  for (const { id } of rules.follows ?? []) {
    if (!words.follows?.[id]) source.complain(path, `no words for what follows from a refusal, ${id}`);
  }
  for (const { id } of rules.clauses ?? []) {
    if (!words.clauses?.[id]) source.complain(path, `no words for the clause ${id}`);
  }
  for (const { id, follows = [] } of rules.conditions) {
    const own = words.conditions[id];
    if (!own) source.complain(path, `no words for the condition ${id}`);
    for (const follow of follows) {
      if (own && !own.follows?.[follow.id])
        source.complain(path, `${id}: no words for what follows, ${follow.id}`);
    }
  }
}
