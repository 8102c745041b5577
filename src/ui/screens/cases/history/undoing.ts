import type { Case } from '../../../../cases/case.ts';
import type { Words } from '../../../../wording/words.ts';
import { undoChange } from '../../../state/cases.ts';
import { notify, type Toast } from '../../../state/toast.ts';
import { tellProblem } from '../tell-problem.ts';

/** The way back from a change that was just made, and whether it was gone. */
export const undoing = (words: Words, of: Case, item: string): Toast['action'] => ({
  label: words.shell.undo,
  run: () =>
    void undoChange(of, item).then((outcome) =>
      notify('problem' in outcome ? tellProblem(words, outcome) : words.caseHistory.undone),
    ),
});
