import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CaseNames } from '../../../../app/case/tell-change-parts.ts';
import { type CaseInstrument, instrumentIds, loadCaseInstruments } from '../../../../app/case-sheet/load.ts';
import type { Case } from '../../../../cases/case.ts';
import { dataLangOf } from '../../../../wording/words.ts';
import { useSession } from '../../../state/session.ts';
import { caseNames } from './case-names.ts';

export type CaseInstruments = ReadonlyMap<string, CaseInstrument>;

/** The instruments of a case with their words; null until they are there. One that cannot be loaded is left out. */
export function useCaseInstruments(of: Case): CaseInstruments | null {
  const { library, lang, index } = useSession();
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly all: CaseInstruments } | null>(null);
  const ids = instrumentIds(of);
  const data = dataLangOf(lang.value);
  const key = [data, ...ids].join('\n');
  useEffect(() => {
    let alive = true;
    loadCaseInstruments(ids, library, index.value, data).then((all) => alive && setLoaded({ key, all }));
    return () => {
      alive = false;
    };
  }, [key, library, index.value]);
  // While more loads, what was there goes on being told.
  return loaded && (loaded.key === key || loaded.key.startsWith(data)) ? loaded.all : null;
}

/** What everything in a case is called. */
export function useNamesOf(instruments: CaseInstruments | null): CaseNames {
  const session = useSession();
  const { words, lang, index, stateWords } = session;
  return useMemo(
    () => caseNames(session, instruments ?? new Map()),
    [session, words.value, lang.value, index.value, stateWords.value, instruments],
  );
}
