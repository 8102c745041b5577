import type { FactProblem } from '../../app/fact-problem.ts';
import { useSession } from '../state/session.ts';
import { Notice } from './Notice.tsx';

/** What is wrong with an opened address and has no field of its own to be said at. */
export function AddressProblems({ problems }: { readonly problems: readonly FactProblem[] }) {
  const t = useSession().words.value.problems;
  return (
    <>
      {problems.map(({ fact, problem, value }) => (
        <Notice key={`${fact}=${value}`} kind="problem">
          {t.inAddress} {t.fact[problem](value)}
        </Notice>
      ))}
    </>
  );
}

/** Facts that the page does not know, and an answer about force that is none: neither has a field to mark. */
export const withoutField = ({ fact, problem }: FactProblem): boolean =>
  problem === 'unknown-fact' || fact === 'in-force';
