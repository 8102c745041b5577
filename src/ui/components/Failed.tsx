import type { LoadProblem } from '../../app/library.ts';
import { useSession } from '../state/session.ts';
import { Notice } from './Notice.tsx';

/** A part of the product that could not be loaded, in words, with a way on. */
export function Failed({ problem }: { readonly problem: LoadProblem }) {
  const t = useSession().words.value.shell.failed;
  return (
    <Notice kind="problem">
      <p>{problem.problem === 'unreachable' ? t.unreachable(problem.path) : t.missing(problem.path)}</p>
      <button type="button" onClick={() => location.reload()}>
        {t.reload}
      </button>
    </Notice>
  );
}
