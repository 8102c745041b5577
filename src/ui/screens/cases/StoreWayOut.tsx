import { useState } from 'preact/hooks';
import type { Case } from '../../../cases/case.ts';
import { Notice } from '../../components/Notice.tsx';
import type { CaseProblem } from '../../state/cases.ts';
import { useSession } from '../../state/session.ts';
import { tellProblem } from './tell-problem.ts';

type Made = { readonly case: Case } | CaseProblem;

interface Props {
  readonly problem: CaseProblem;
  /** What was to be saved, as a case. */
  readonly make: () => Made | Promise<Made>;
}

/** The store refuses: why, what to do, and a file so that nothing entered is lost. */
export function StoreWayOut({ problem, make }: Props) {
  const { words, today } = useSession();
  const t = words.value.cases.save;
  const [said, setSaid] = useState<string | null>(null);
  const write = async () => {
    const made = await make();
    if ('problem' in made) return setSaid(tellProblem(words.value, made));
    const { exportCases } = await import('./files/export-cases.ts');
    setSaid(t.fileMade(exportCases([made.case], today.value)));
  };
  return (
    <Notice kind="problem">
      <p>{tellProblem(words.value, problem)}</p>
      <p class="quiet">{t.toFileHelp}</p>
      <button type="button" onClick={() => void write()}>
        {t.toFile}
      </button>
      <p role="status">{said}</p>
    </Notice>
  );
}
