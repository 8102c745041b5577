import { useEffect, useState } from 'preact/hooks';
import type { EntryAnswer } from '../../../../app/case/answer.ts';
import { instrumentIds } from '../../../../app/case-sheet/load.ts';
import { type CaseSheet, sheetOf } from '../../../../app/case-sheet/sheet.ts';
import type { Case } from '../../../../cases/case.ts';
import { dataLangOf } from '../../../../wording/words.ts';
import { useSession } from '../../../state/session.ts';
import { useCaseInstruments, useNamesOf } from '../history/use-case-names.ts';

export interface MadeSheet {
  readonly sheet: CaseSheet;
  /** A part of the law that is known here could not be loaded. */
  readonly incomplete: boolean;
  /** What it was made of. */
  readonly of: Case;
  readonly answers: ReadonlyMap<string, EntryAnswer>;
}

/** The sheet of a case in words; null while it is made. Follows the case, the language and the day. */
export function useSheet(of: Case, answers: ReadonlyMap<string, EntryAnswer>): MadeSheet | null {
  const { words, dates, lang, library, index, stateWords, today } = useSession();
  const instruments = useCaseInstruments(of);
  const names = useNamesOf(instruments);
  const [made, setMade] = useState<MadeSheet | null>(null);
  const day = today.value;
  useEffect(() => {
    if (!instruments) return;
    let alive = true;
    const law = {
      words: words.value,
      dates: dates.value,
      lang: dataLangOf(lang.value),
      states: stateWords.value,
      names,
      instruments,
      library,
      index: index.value,
      answers,
      today: day,
      awaited: of.state !== 'closed',
    };
    const known = instrumentIds(of).filter((id) => index.value.instruments.some((one) => one.id === id));
    const incomplete = known.some((id) => !instruments.has(id));
    sheetOf(law, of, Temporal.Now.timeZoneId()).then(
      (sheet) => alive && setMade({ sheet, incomplete, of, answers }),
    );
    return () => {
      alive = false;
    };
  }, [of, answers, instruments, names, words.value, index.value, day]);
  return made;
}
