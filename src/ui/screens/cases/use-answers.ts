import { useEffect, useState } from 'preact/hooks';
import type { AnsweredCase } from '../../../app/case/days.ts';
import type { Library } from '../../../app/library.ts';
import type { DocumentsWords } from '../../../law/schema/document.ts';
import { dataLangOf } from '../../../wording/words.ts';
import { useSession } from '../../state/session.ts';
import type { InstrumentTelling } from './tell-entry.ts';

/** The words of the instruments that the cases name. */
export function useTelling(answered: readonly Pick<AnsweredCase, 'case'>[]): InstrumentTelling {
  const { library, lang, index } = useSession();
  const [telling, setTelling] = useState<InstrumentTelling>(new Map());
  const data = dataLangOf(lang.value);
  const entries = answered.flatMap((one) => one.case.entries);
  const namedBy = (kind: 'term' | 'documents') =>
    new Set(entries.flatMap((entry) => (entry.kind === kind ? [entry.instrument] : [])));
  const [terms, papers] = [namedBy('term'), namedBy('documents')];
  const known = index.value.instruments.filter(({ id }) => terms.has(id) || papers.has(id));
  const wanted = known.map(({ id, hasDocuments }) => ({ id, papers: hasDocuments && papers.has(id) }));
  useEffect(() => {
    let alive = true;
    Promise.all(wanted.map((one) => loadTelling(library, one, data))).then((loaded) => {
      if (alive) setTelling(new Map(loaded.flat()));
    });
    return () => {
      alive = false;
    };
  }, [JSON.stringify(wanted), data, library]);
  return telling;
}

/** The words of one instrument, those of its papers where a case keeps any; none where they could not be loaded. */
async function loadTelling(
  library: Library,
  { id, papers }: { readonly id: string; readonly papers: boolean },
  lang: string,
) {
  const [own, ofPapers] = await Promise.all([
    library.instrumentWords(id, lang),
    papers ? library.documents<DocumentsWords>(`${encodeURIComponent(id)}.${lang}`) : null,
  ]);
  if ('problem' in own) return [];
  const told = ofPapers && 'value' in ofPapers ? { papers: ofPapers.value } : {};
  return [[id, { ...own.value, ...told }] as const];
}
