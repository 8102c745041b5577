import { useState } from 'preact/hooks';
import type { Case } from '../../../cases/case.ts';
import type { ReadCases } from '../../../exchange/cases-file.ts';
import { planImport } from '../../../exchange/plan-import.ts';
import { type CaseProblem, openCases, refresh } from '../../state/cases.ts';
import { useSession } from '../../state/session.ts';
import { StoreFailed } from './StoreFailed.tsx';

interface Props {
  readonly id: string;
  readonly file: string;
  readonly read: ReadCases;
  readonly existing: readonly Case[];
  /** How many were added; null: cancelled. */
  readonly onEnd: (added: number | null) => void;
}

/** What taking in a file will do, to accept or to leave. */
export function ImportPreview({ id, file, read, existing, onEnd }: Props) {
  const { words } = useSession();
  const t = words.value.cases.file;
  const [problem, setProblem] = useState<CaseProblem | null>(null);
  const [again, setAgain] = useState(false);
  const plan = planImport(existing, read.cases);
  const added = [...plan.add, ...plan.differ.map((one) => one.added)];
  const accept = async () => {
    const opened = await openCases();
    const outcome = 'problem' in opened ? opened : await opened.store.putMany(added);
    if ('problem' in outcome) return setProblem(outcome);
    if ('kept' in outcome) return onEnd(outcome.kept);
    await refresh();
    setAgain(true);
  };
  return (
    <section id={id} class="card preview" tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t.heading(file)}</h3>
      {again && <p role="alert">{t.notDone}</p>}
      <p>{t.holds(read.cases.length)}</p>
      <ul class="plan">
        <Planned text={t.add(plan.add.length)} cases={plan.add} />
        <Planned text={t.differ(plan.differ.length)} cases={plan.differ.map((one) => one.added)} />
        <Planned text={t.same(plan.same.length)} cases={plan.same} />
      </ul>
      {read.unknown.length > 0 && <p class="quiet">{t.newer(read.unknown.length)}</p>}
      {problem && <StoreFailed problem={problem} />}
      {added.length === 0 && <p>{t.nothing}</p>}
      <div class="actions">
        {added.length > 0 && (
          <button type="button" class="main" onClick={() => void accept()}>
            {t.accept(added.length)}
          </button>
        )}
        <button type="button" onClick={() => onEnd(null)}>
          {added.length > 0 ? words.value.shell.cancel : words.value.shell.close}
        </button>
      </div>
    </section>
  );
}

const NAMED = 5;

function Planned({ text, cases }: { readonly text: string; readonly cases: readonly Case[] }) {
  const { words } = useSession();
  if (cases.length === 0) return null;
  return (
    <li>
      {text}
      <ul class="quiet">
        {cases.slice(0, NAMED).map((of) => (
          <li key={of.id}>
            <bdi>{of.name}</bdi>
          </li>
        ))}
        {cases.length > NAMED && <li>{words.value.cases.moreEntries(cases.length - NAMED)}</li>}
      </ul>
    </li>
  );
}
