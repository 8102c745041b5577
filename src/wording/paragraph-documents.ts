import type { Checklist } from '../eligibility/checklist.ts';
import type { DocumentRules, RequestKind } from '../law/schema/document.ts';
import { citation } from './citation.ts';
import {
  type DocumentsTelling,
  fileHeadline,
  fileSentence,
  kindName,
  nameOfThing,
  sentBy,
} from './narrate-documents.ts';

interface ListAbout {
  readonly rules: DocumentRules;
  readonly kind: RequestKind;
}

interface About extends ListAbout {
  readonly treaty: string;
  readonly force: string;
  readonly today: string;
  readonly version: string;
}

/** The file as one paragraph to paste into a letter or a note: each thing with its provision, and the closing line. */
export function documentsParagraph(telling: DocumentsTelling, list: Checklist, about: About): string {
  const { words, instrument } = telling;
  return [
    words.documents.paragraph.head(about.treaty, kindName(instrument, about.kind.kind)),
    ...fileSentences(telling, list, about),
    about.force,
    words.terms.paragraph.computedOn(about.today, about.version),
    words.shell.closing,
  ]
    .filter((one) => one !== '')
    .join(' ');
}

/** What is said of the file itself: who sends it, where it stands, what is missing and what is there. */
export function fileSentences(
  telling: DocumentsTelling,
  list: Checklist,
  about: ListAbout,
): readonly string[] {
  const { words, instrument, lang, roles, states } = telling;
  const t = words.documents.paragraph;
  const all = [...about.rules.documents, ...about.rules.formalities];
  const listed = (ids: readonly string[], tell: (list: string) => string) => {
    const items = ids.map((id) => {
      const provision = all.find((rule) => rule.id === id)?.provision;
      const name = nameOfThing(instrument, id).replace(/\.$/, '');
      return provision ? t.item(name, citation(provision, lang)) : name;
    });
    return items.length > 0 ? tell(items.join('; ')) : null;
  };
  const told = (duty: 'may' | 'not-needed') =>
    list.told.filter((one) => one.duty === duty && one.applies === 'yes').map(({ id }) => id);
  return [
    partsOf(),
    sentBy(telling, about.kind),
    `${fileHeadline(words, list)}.`,
    fileSentence(words, list),
    listed(list.missing, t.missing),
    listed(list.open, t.open),
    listed(list.undecided, t.undecided),
    listed(list.there, t.there),
    listed(told('may'), t.may),
    listed(told('not-needed'), t.notNeeded),
  ].flatMap((one) => one || []);

  function partsOf(): string | null {
    const parts = words.eligibility.paragraph;
    const name = (code: string) => states[code]?.name ?? code;
    const { sentencing, executing, requesting, requested } = roles;
    if (sentencing && executing) return parts.roles(name(sentencing), name(executing));
    return requesting && requested ? parts.parts(name(requesting), name(requested)) : null;
  }
}
