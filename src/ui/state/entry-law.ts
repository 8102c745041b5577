import { useEffect, useState } from 'preact/hooks';
import { type EntryLaw, entryLaw } from '../../app/case/entry-law.ts';
import type { CaseEntry } from '../../cases/case.ts';
import type { EntryQuestion } from '../components/Actions.tsx';
import { useSession } from './session.ts';

const keyOf = (entry: EntryQuestion): string =>
  entry.kind === 'count'
    ? 'count'
    : [entry.kind, entry.instrument, entry.kind === 'term' ? entry.rule : ''].join('/');

/** The law behind the question of this page; null until it is there. */
export function useEntryLaw(question: EntryQuestion): EntryLaw | null {
  const { library, index } = useSession();
  const [found, setFound] = useState<{ readonly key: string; readonly law: EntryLaw } | null>(null);
  const key = keyOf(question);
  useEffect(() => {
    let alive = true;
    const entry: CaseEntry = { id: 'page', ...question };
    void entryLaw(entry, library, index.value).then((law) => alive && setFound({ key, law }));
    return () => {
      alive = false;
    };
  }, [key, library, index.value]);
  return found?.key === key ? found.law : null;
}
