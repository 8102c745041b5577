import type { Case } from '../../../cases/case.ts';
import type { CaseProblem } from '../../state/cases.ts';
import { putBack, removeCase } from '../../state/removed.ts';
import type { Session } from '../../state/session.ts';
import { notify } from '../../state/toast.ts';
import { focusOn } from './focus.ts';
import { tellProblem } from './tell-problem.ts';

export const TITLE = 'cases-title';
export const linkOf = (id: string) => `case-${id}`;
export const renameOf = (id: string) => `rename-${id}`;

/** Puts a removed case back and shows it. */
export async function undoRemoval(session: Session, of: Case, next = linkOf(of.id)): Promise<void> {
  const { words } = session;
  const outcome = await putBack(of);
  if ('problem' in outcome) return notify(tellProblem(words.value, outcome));
  notify(words.value.caseAbout.said.undone);
  focusOn(next);
}

/** Removes a case and offers to put it back; `next` is where the focus goes. */
export async function removeWithUndo(session: Session, of: Case, next: string): Promise<CaseProblem | null> {
  const { words } = session;
  const outcome = await removeCase(of.id);
  if ('problem' in outcome) return outcome;
  notify(words.value.cases.removed(outcome.case.name), {
    label: words.value.shell.undo,
    run: () => void undoRemoval(session, outcome.case),
  });
  focusOn(next);
  return null;
}
