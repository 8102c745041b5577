import { useSession } from '../../../state/session.ts';
import { type Edit, useEdits } from './edits.ts';
import { tellEdit } from './tell-edit.ts';

/** For a field: makes a change of what was typed and says what is wrong with it, null once it is kept. */
export function useEditField(): (change: Edit, said: string) => Promise<string | null> {
  const { words } = useSession();
  const { edit } = useEdits();
  return async (change, said) => {
    const problem = await edit(change, said);
    return problem && tellEdit(words.value, problem);
  };
}
