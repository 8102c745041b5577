import { useState } from 'preact/hooks';
import type { ReadCases } from '../../../../exchange/cases-format.ts';
import type { ImportPlan } from '../../../../exchange/plan-import.ts';
import { writesOf } from '../../../../exchange/plan-import.ts';
import type { StoreFault } from '../../../state/case-store-open.ts';
import { useSession } from '../../../state/session.ts';
import { StoreFailed } from '../StoreFailed.tsx';
import { acceptImport, type Choices, type Taken } from './accept-import.ts';
import { openIn } from './all-open.ts';
import { PlanList } from './PlanList.tsx';
import { leadToOpen } from './still-open.ts';
import { WrongDays } from './WrongDays.tsx';

interface Props {
  readonly id: string;
  readonly file: string;
  readonly read: ReadCases;
  readonly plan: ImportPlan;
  /** The cases changed in another window since the plan was made: nothing was written. */
  readonly onAgain: () => void;
  readonly onTaken: (taken: Taken) => void;
  readonly onCancel: () => void;
}

/** What taking in a file will do, to accept or to leave. */
export function ImportPreview({ id, file, read, plan, onAgain, onTaken, onCancel }: Props) {
  const { words } = useSession();
  const t = words.value.caseImport;
  const [choices, setChoices] = useState<Choices>(new Map());
  const [withRemoved, setWithRemoved] = useState(true);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<StoreFault | null>(null);
  const [noRoom, setNoRoom] = useState<string | null>(null);
  const added = writesOf(plan, withRemoved).added.length;
  const merged = plan.merge.length;
  const does = added + merged > 0;
  const open = openIn(plan.merge, choices);
  const accept = async () => {
    if (open > 0) return leadToOpen(document.getElementById(id));
    setBusy(true);
    setProblem(null);
    setNoRoom(null);
    const outcome = await acceptImport(plan, choices, withRemoved);
    setBusy(false);
    if ('taken' in outcome) onTaken(outcome.taken);
    else if ('again' in outcome) onAgain();
    else if ('noRoom' in outcome) setNoRoom(outcome.noRoom);
    else setProblem(outcome);
  };
  return (
    <section id={id} class="card preview" tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t.heading(file)}</h3>
      <p>{t.holds(read.cases.length)}</p>
      <PlanList
        plan={plan}
        choices={choices}
        onChoose={setChoices}
        withRemoved={withRemoved}
        onWithRemoved={setWithRemoved}
      />
      <WrongDays cases={read.cases} />
      {read.unknown.count > 0 && <p class="quiet">{t.newer(read.unknown.count)}</p>}
      {problem && <StoreFailed problem={problem} />}
      {noRoom !== null && <p role="alert">{t.noRoom(noRoom)}</p>}
      {!does && <p>{t.nothing}</p>}
      <div class="actions">
        {does && (
          <button type="button" class="main" disabled={busy} onClick={() => void accept()}>
            {busy ? t.working : open > 0 ? t.settle.first(open) : t.accept(added, merged)}
          </button>
        )}
        <button type="button" disabled={busy} onClick={onCancel}>
          {does ? words.value.shell.cancel : words.value.shell.close}
        </button>
      </div>
    </section>
  );
}
