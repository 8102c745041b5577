import * as v from 'valibot';
import { factSchema } from './condition.ts';
import { formulaField } from './formula.ts';
import { actorField, nameField, provisionField, quoteField } from './primitives.ts';

/** One kind of request, or of what is sent: a request for prosecution, provisional arrest, transit, either side's papers. */
const requestKindSchema = v.strictObject({
  kind: nameField,
  /** Who sends it. */
  from: actorField,
  /** The provision on which such a request rests. */
  provision: provisionField,
  /** The path of the conditions on which such a request stands; absent: the one of its own name, if there is one. */
  path: v.optional(nameField),
});
export type RequestKind = v.InferOutput<typeof requestKindSchema>;

const forKinds = v.pipe(v.array(nameField), v.minLength(1));

/** One thing that must be sent or said, ticked off in a case. */
const documentSchema = v.strictObject({
  id: nameField,
  provision: provisionField,
  quotes: v.pipe(v.array(quoteField), v.minLength(1)),
  /** The kinds of request for which it is asked. */
  for: forKinds,
  /** `document`: a paper that goes with the request. `content`: something the request itself must say. */
  what: v.picklist(['document', 'content']),
  /** `always`; `where-needed`: the text leaves it to need; `on-demand`: only when the other side asks. */
  need: v.picklist(['always', 'where-needed', 'on-demand']),
  /** Asked for only where this is true of the case; not known, it is said what it hangs on. */
  when: v.optional(formulaField),
  /** What the text asks of the paper itself. */
  as: v.optional(v.picklist(['original', 'certified-copy', 'copy', 'written', 'signed'])),
  slip: v.optional(nameField),
});
export type DocumentRule = v.InferOutput<typeof documentSchema>;

/** How papers are made out and by what way they go. */
const formalitySchema = v.strictObject({
  id: nameField,
  provision: provisionField,
  quotes: v.pipe(v.array(quoteField), v.minLength(1)),
  for: forKinds,
  about: v.picklist([
    'language',
    'translation',
    'certification',
    'legalisation',
    'signature',
    'form',
    'channel',
    'means',
    'original',
  ]),
  /** `must`: to be done, and ticked off. `may`: open to the sender. `not-needed`: the text does away with it. */
  duty: v.picklist(['must', 'may', 'not-needed']),
  when: v.optional(formulaField),
  slip: v.optional(nameField),
});
export type Formality = v.InferOutput<typeof formalitySchema>;

/**
 * What must lie in the file before it is dispatched, by kind of request. Names of documents, formalities and facts are
 * facts of one address: no two are alike.
 */
export const documentsSchema = v.strictObject({
  kinds: v.pipe(v.array(requestKindSchema), v.minLength(1)),
  /** Questions of the case on which some papers hang; those of the conditions keep their names. */
  facts: v.array(factSchema),
  /** Ordered as the text has them. */
  documents: v.array(documentSchema),
  formalities: v.array(formalitySchema),
});
export type DocumentRules = v.InferOutput<typeof documentsSchema>;

/** words/<lang>/documents.json */
export const documentsWordsSchema = v.strictObject({
  /** By kind: "Extradition for prosecution", as a choice shows it. */
  kinds: v.record(nameField, v.string()),
  facts: v.record(nameField, v.strictObject({ question: v.string(), help: v.nullable(v.string()) })),
  /** By id: what it is, as a list shows it, and what to watch. */
  documents: v.record(nameField, v.strictObject({ name: v.string(), help: v.nullable(v.string()) })),
  formalities: v.record(nameField, v.strictObject({ name: v.string(), help: v.nullable(v.string()) })),
  /** What the reader must know before relying on the list. */
  notes: v.array(v.string()),
});
export type DocumentsWords = v.InferOutput<typeof documentsWordsSchema>;
