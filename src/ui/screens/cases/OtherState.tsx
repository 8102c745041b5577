import { otherStateOf } from '../../../app/case/other-state.ts';
import type { Case, CaseEntry } from '../../../cases/case.ts';
import { useSession } from '../../state/session.ts';

/** That a question is of the law of a State that does not play its part in this case: it counts all the same. */
export function OtherState({ of, entry }: { readonly of: Case; readonly entry: CaseEntry }) {
  const { words, index, stateWords } = useSession();
  const found = otherStateOf(of, entry, index.value);
  if (!found) return null;
  const { law, part, here } = found;
  const { role } = words.value.receipt;
  const named = (code: string) => stateWords.value[code]?.name ?? code;
  const ofState = stateWords.value[law]?.ofState ?? law;
  return (
    <p class="notice warn" data-other-state={law}>
      {words.value.cases.otherState(ofState, named(law), role[part], role[here.part], named(here.state))}
    </p>
  );
}
