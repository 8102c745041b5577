import type { Case } from '../../../../cases/case.ts';
import { setArchived } from '../../../../cases/edit-case.ts';
import { readCases } from '../../../state/case-store-read.ts';
import { type CaseProblem, changeCase, type Kept, undoChange } from '../../../state/cases.ts';
import { putBack, removeCase } from '../../../state/removed.ts';
import type { Session } from '../../../state/session.ts';
import { notify } from '../../../state/toast.ts';
import { linkOf } from '../case-actions.ts';
import { focusOn } from '../focus.ts';
import { tellProblem } from '../tell-problem.ts';

/** Told after each case, so that many can be seen to go on. */
export type OnDone = (done: number) => void;

interface Outcome {
  readonly done: readonly Case[];
  readonly problem: CaseProblem | null;
}

/** One after the other, up to the first that cannot be done. */
async function each(
  cases: readonly Case[],
  work: (of: Case) => Promise<Kept | CaseProblem>,
  onDone: OnDone = () => {},
): Promise<Outcome> {
  const done: Case[] = [];
  for (const of of cases) {
    const outcome = await work(of);
    if ('problem' in outcome) return { done, problem: outcome };
    done.push(outcome.case);
    onDone(done.length);
  }
  return { done, problem: null };
}

/** Says what was taken back, and why not all of it. */
function tellUndone({ words }: Session, { done, problem }: Outcome, all: number): void {
  const t = words.value.board;
  notify(problem ? t.notAll(done.length, all, tellProblem(words.value, problem)) : t.undone(done.length));
  const [first] = done;
  if (first) focusOn(linkOf(first.id));
}

/** Takes the last change of each back, as it stands now. */
async function undoEach(session: Session, changed: readonly Case[]): Promise<void> {
  const items = new Map(changed.map((of) => [of.id, of.history.at(-1)?.id ?? '']));
  const read = await readCases([...items.keys()]);
  if ('problem' in read) return notify(tellProblem(session.words.value, read));
  tellUndone(session, await each(read.cases, (of) => undoChange(of, items.get(of.id) ?? '')), changed.length);
}

/** Says what was done, with a way back; of several the problem too, with how far it went. */
function told(
  session: Session,
  { done, problem }: Outcome,
  all: number,
  said: string,
  undo: () => Promise<void>,
): CaseProblem | null {
  const { board, shell } = session.words.value;
  if (done.length === 0) return problem;
  const why = problem && board.notAll(done.length, all, tellProblem(session.words.value, problem));
  notify(why ?? said, { label: shell.undo, run: () => void undo() });
  return null;
}

/** Puts cases into the archive, or takes them out of it; `next` is where the focus goes. */
export async function archiveWithUndo(
  session: Session,
  cases: readonly Case[],
  archived: boolean,
  next: string,
  onDone?: OnDone,
): Promise<CaseProblem | null> {
  const t = session.words.value.board;
  // What is as it should be is not changed, and so not changed back either.
  const others = cases.filter((of) => of.archived !== archived);
  const work = (of: Case) => changeCase(of, (seen, at) => setArchived(seen, archived, at));
  const outcome = await each(others, work, onDone);
  const [only] = outcome.done;
  const one = archived ? t.archivedOne : t.unarchivedOne;
  const many = archived ? t.archivedMany : t.unarchivedMany;
  const said = only && others.length === 1 ? one(only.name) : many(outcome.done.length);
  const problem = told(session, outcome, others.length, said, () => undoEach(session, outcome.done));
  if (!problem) focusOn(next);
  return problem;
}

/** Moves cases into the trash. */
export async function removeAllWithUndo(
  session: Session,
  cases: readonly Case[],
  next: string,
  onDone?: OnDone,
): Promise<CaseProblem | null> {
  const t = session.words.value.board;
  const outcome = await each(cases, (of) => removeCase(of.id), onDone);
  const undo = async () =>
    tellUndone(session, await each(outcome.done, (of) => putBack(of)), outcome.done.length);
  const problem = told(session, outcome, cases.length, t.removedMany(outcome.done.length), undo);
  if (!problem) focusOn(next);
  return problem;
}
