import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Case } from '../../../../cases/case.ts';
import {
  author,
  type CaseProblem,
  type ChangeConflict,
  changeCase,
  now,
  undoChange,
} from '../../../state/cases.ts';
import { caseWithUnkept, NOTHING_UNKEPT, withoutKept, withUnkept } from '../../../state/cases-unkept.ts';
import { useSession } from '../../../state/session.ts';
import { notify } from '../../../state/toast.ts';
import { isStoreFailure } from '../tell-problem.ts';
import type { EditProblem, Edits } from './edits.ts';
import { tellingPlans } from './plans.ts';
import { tellEdit } from './tell-edit.ts';

/** What the page shows above all: the store refuses, the case is gone, or another window changed the same. */
export type PageProblem = Extract<EditProblem, CaseProblem>;

const isOfPage = (problem: EditProblem): problem is PageProblem =>
  problem.problem === 'conflict' || problem.problem === 'gone' || isStoreFailure(problem as CaseProblem);

/** The change made here among those that are new: the last one, since what others changed came before. */
const madeHere = (before: Case, after: Case): string | null => {
  const known = new Set(before.history.map(({ id }) => id));
  return after.history.filter(({ id }) => !known.has(id)).at(-1)?.id ?? null;
};

const TYPED =
  'textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="button"])';

export interface CaseEdits extends Edits {
  readonly problem: PageProblem | null;
  readonly dismiss: () => void;
  /** The case with all that was entered here and not kept, once what is being tried has come to its end. */
  readonly unkept: () => Promise<{ readonly case: Case }>;
  /** The case after a conflict was settled. */
  readonly settled: (of: Case) => void;
}

/** How the case of this page is changed: each change offers its undo, and Ctrl+Z takes them back one by one. */
export function useCaseEdits(of: Case): CaseEdits {
  const session = useSession();
  const { words } = session;
  const [problem, setProblem] = useState<PageProblem | null>(null);
  /** The newest state known here: the store tells of it a moment later. */
  const newest = useRef(of);
  if (newest.current.id !== of.id || newest.current.changed <= of.changed) newest.current = of;
  /** Changes made on this page that can be taken back, the last one last. */
  const made = useRef<string[]>([]);
  const unkept = useRef(NOTHING_UNKEPT);
  /** The last change that was begun. */
  const trying = useRef<Promise<unknown>>(Promise.resolve());
  const onFailed = (before: Case, problem: EditProblem) => {
    if (!isOfPage(problem)) return;
    if (isStoreFailure(problem) && 'mine' in problem && problem.mine)
      unkept.current = withUnkept(unkept.current, before, problem.mine);
    setProblem(problem);
  };

  const undo = async (item: string) => {
    made.current = made.current.filter((other) => other !== item);
    const before = newest.current;
    const outcome = await undoChange(before, item);
    if ('problem' in outcome) {
      onFailed(before, outcome);
      return notify(tellEdit(words.value, outcome));
    }
    newest.current = outcome.case;
    notify(words.value.caseAbout.said.undone);
  };
  const edit: Edits['edit'] = (change, said) => {
    const outcome = keep(change, said);
    trying.current = outcome;
    return outcome;
  };
  const keep: Edits['edit'] = async (change, said) => {
    const before = newest.current;
    const outcome = await changeCase<EditProblem>(before, tellingPlans(change, session));
    if ('problem' in outcome) {
      onFailed(before, outcome);
      return outcome;
    }
    setProblem(null);
    unkept.current = withoutKept(unkept.current, before, outcome.case);
    newest.current = outcome.case;
    const item = madeHere(before, outcome.case);
    if (item) {
      made.current.push(item);
      notify(said, { label: words.value.shell.undo, run: () => void undo(item) });
    }
    return null;
  };

  const latest = useRef({ edit, undo });
  latest.current = { edit, undo };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.code === 'KeyZ';
      if (!isUndo || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.matches(TYPED)) return;
      event.preventDefault();
      const last = made.current.at(-1);
      if (last) void latest.current.undo(last);
      else notify(words.value.caseAbout.said.nothingToUndo);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  // What is in memory only goes with the page: the browser asks first.
  const endangered = problem !== null && isStoreFailure(problem);
  useEffect(() => {
    if (!endangered) return;
    const onLeaving = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', onLeaving);
    return () => removeEventListener('beforeunload', onLeaving);
  }, [endangered]);
  const stable = useMemo<Edits>(() => ({ edit: (...args) => latest.current.edit(...args) }), []);
  return {
    ...stable,
    problem,
    dismiss: () => setProblem(null),
    async unkept() {
      await trying.current;
      return { case: caseWithUnkept(newest.current, unkept.current, await author(), now()) };
    },
    settled(kept) {
      newest.current = kept;
      setProblem(null);
    },
  };
}

export type { ChangeConflict };
