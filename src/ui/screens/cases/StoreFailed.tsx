import { Notice } from '../../components/Notice.tsx';
import { openCases } from '../../state/case-store-open.ts';
import type { CaseProblem } from '../../state/cases.ts';
import { useSession } from '../../state/session.ts';
import { tellProblem } from './tell-problem.ts';

/** Where the store could not be opened, it is opened again; an act that failed is tried again by its own button. */
const OPENING: readonly CaseProblem['problem'][] = ['blocked', 'unavailable', 'broken'];

/** The cases cannot be shown, or something was not done: why, and what to do. */
export function StoreFailed({ problem }: { readonly problem: CaseProblem }) {
  const { words } = useSession();
  const reload = problem.problem === 'newer' || problem.problem === 'closed';
  return (
    <Notice kind="problem">
      <p>{tellProblem(words.value, problem)}</p>
      {(reload || OPENING.includes(problem.problem)) && (
        <button type="button" onClick={() => (reload ? location.reload() : void openCases())}>
          {reload ? words.value.shell.failed.reload : words.value.cases.save.again}
        </button>
      )}
    </Notice>
  );
}
