import type { Checklist } from '../eligibility/checklist.ts';
import type { DocumentRule, DocumentsWords, RequestKind } from '../law/schema/document.ts';
import type { Role } from '../law/schema/primitives.ts';
import type { StateWords } from '../law/schema/state-law.ts';
import type { Words } from './words.ts';

/** What the sentences of a checklist are made with. */
export interface DocumentsTelling {
  readonly words: Words;
  readonly states: Readonly<Record<string, StateWords>>;
  /** The instrument's own names of papers, questions and kinds of request. */
  readonly instrument: DocumentsWords;
  /** Language in which provisions are named. */
  readonly lang: 'en' | 'ru';
  readonly roles: Readonly<Partial<Record<Role, string>>>;
}

/** What a checklist comes to: something is missing, something is not settled, all is there; or there is nothing to tick. */
export type FileOutcome = 'missing' | 'open' | 'ready' | 'nothing';

export function fileOutcome({ documents, formalities, missing, ready }: Checklist): FileOutcome {
  if (missing.length > 0) return 'missing';
  if (!ready) return 'open';
  return documents.length + formalities.length === 0 ? 'nothing' : 'ready';
}

/** How many things are asked for so far: those there, and those missing. */
export const askedSoFar = ({ there, missing }: Checklist): number => there.length + missing.length;

/** "3 of 9 still missing before dispatch". */
export function fileHeadline({ documents: { outcome } }: Words, list: Checklist): string {
  const found = fileOutcome(list);
  return found === 'missing' ? outcome.missing(list.missing.length, askedSoFar(list)) : outcome[found];
}

/** What is still open, and what a list of papers cannot say. */
export function fileSentence({ documents: { says } }: Words, list: Checklist): string {
  const { open, undecided, missing } = list;
  return [
    open.length > 0 && says.open(open.length, missing.length > 0),
    undecided.length > 0 && says.undecided(undecided.length),
    says.contents,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a paper, a content or a formality is called. */
export const nameOfThing = ({ documents, formalities }: DocumentsWords, id: string): string =>
  documents[id]?.name ?? formalities[id]?.name ?? id;

/** How a paper must be made out, where its name does not say so already. */
export function madeOut(words: Words, name: string, as: DocumentRule['as']): string | null {
  const said = as && words.documents.as[as];
  return !said || name.toLowerCase().includes(said) ? null : said;
}

export const kindName = ({ kinds }: DocumentsWords, kind: string): string => kinds[kind] ?? kind;

/** "Sent by the requesting State, Kazakhstan." */
export function sentBy({ words, roles, states }: DocumentsTelling, { from }: RequestKind): string {
  const t = words.documents.kind;
  if (from === 'either' || from === 'person' || from === 'court' || from === 'authority')
    return t.sentBy(t.actor[from]);
  const code = roles[from];
  return t.sentBy(words.eligibility.whose[from](code ? (states[code]?.subject ?? code) : ''));
}
