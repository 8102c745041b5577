import { useState } from 'preact/hooks';
import { tellChange, tellItem } from '../../../../app/case/tell-change.ts';
import type { ChangeTelling } from '../../../../app/case/tell-change-parts.ts';
import type { Zone } from '../../../../calendar/zone.ts';
import type { Case } from '../../../../cases/case.ts';
import { quoted } from '../../../../wording/quoted.ts';
import { Notice } from '../../../components/Notice.tsx';
import { type CaseProblem, undoChange } from '../../../state/cases.ts';
import { notify } from '../../../state/toast.ts';
import { focusOn } from '../focus.ts';
import { tellProblem } from '../tell-problem.ts';
import { type Dated, localTime } from './by-day.ts';

interface Props {
  readonly of: Case;
  readonly dated: Dated;
  readonly zone: Zone;
  readonly telling: ChangeTelling;
  /** It was taken back, and not made again since. */
  readonly undone: boolean;
  /** Some change of the case was made on a device with a name: then each says on which. */
  readonly tellsDevice: boolean;
}

const itemId = (id: string) => `change-${id}`;

/** One action: its hour, on which device, what it changed, and the way to take it back. */
export function ChangeItem({ of, dated: { item, clock }, zone, telling, undone, tellsDevice }: Props) {
  const { words } = telling;
  const t = words.caseHistory;
  const [problem, setProblem] = useState<CaseProblem | null>(null);
  const { lines, more } = tellItem(telling, of, item);
  const takeBack = async () => {
    const outcome = await undoChange(of, item.id);
    setProblem('problem' in outcome ? outcome : null);
    if ('problem' in outcome) return;
    notify(t.undone);
    // The button is gone with what it took back.
    focusOn(itemId(item.id));
  };
  return (
    <li id={itemId(item.id)} tabIndex={-1} class={undone ? 'change undone' : 'change'}>
      <p class="change-when quiet">
        <time dateTime={item.at}>{clock}</time>
        {tellsDevice && <bdi>{quoted(item.device) || t.thisDevice}</bdi>}
        {undone && <strong>{t.takenBack}</strong>}
      </p>
      <div class="change-what">
        {item.undoes !== undefined && <p class="quiet">{tookBack(telling, of, item.undoes, zone)}</p>}
        {lines.map((line) => (
          <p key={line}>
            <bdi>{line}</bdi>
          </p>
        ))}
        {more > 0 && <p class="quiet">{t.moreLines(more)}</p>}
      </div>
      {!undone && (
        <button type="button" aria-label={t.undoOf(lines[0] ?? '')} onClick={() => void takeBack()}>
          {t.undo}
        </button>
      )}
      {problem && (
        <Notice kind="problem">
          <Why problem={problem} telling={telling} of={of} />
        </Notice>
      )}
    </li>
  );
}

/** Which change this one takes back, by its day and hour. */
function tookBack({ words, dates }: ChangeTelling, of: Case, id: string, zone: Zone): string {
  const t = words.caseHistory;
  const item = of.history.find((one) => one.id === id);
  if (!item) return t.tookBackUnknown;
  const { day, clock } = localTime(item.at, zone);
  return t.tookBack(`${dates.medium(day)}, ${clock}`);
}

interface WhyProps {
  readonly problem: CaseProblem;
  readonly telling: ChangeTelling;
  readonly of: Case;
}

function Why({ problem, telling, of }: WhyProps) {
  const t = telling.words.caseHistory;
  if (problem.problem === 'no-such-change') return <p>{t.noSuchChange}</p>;
  if (problem.problem !== 'changed-since') return <p>{tellProblem(telling.words, problem)}</p>;
  const lines = problem.changes.flatMap((change) => tellChange(telling, of, change));
  return (
    <>
      <p>{t.blocked}</p>
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
