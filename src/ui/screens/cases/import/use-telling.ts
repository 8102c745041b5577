import type { ChangeTelling } from '../../../../app/case/tell-change-parts.ts';
import type { Case } from '../../../../cases/case.ts';
import { useSession } from '../../../state/session.ts';
import { useCaseInstruments, useNamesOf } from '../history/use-case-names.ts';

/** What the changes of a case are told with; before its instruments are there, by the names the index has. */
export function useTelling(of: Case): ChangeTelling {
  const { words, dates } = useSession();
  const names = useNamesOf(useCaseInstruments(of));
  return { words: words.value, dates: dates.value, names };
}
