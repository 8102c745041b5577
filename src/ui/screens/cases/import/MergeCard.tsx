import { tellItem } from '../../../../app/case/tell-change.ts';
import type { Choice } from '../../../../exchange/import-choice.ts';
import type { ImportMerge } from '../../../../exchange/plan-import.ts';
import { useSession } from '../../../state/session.ts';
import { ConflictChoices } from './ConflictChoices.tsx';
import { useTelling } from './use-telling.ts';

interface Props {
  readonly merge: ImportMerge;
  readonly choices: ReadonlyMap<string, Choice>;
  readonly onChoose: (choices: ReadonlyMap<string, Choice>) => void;
}

/** One case that is here in another state: what comes in, and what is to be settled. */
export function MergeCard({ merge, choices, onChoose }: Props) {
  const t = useSession().words.value.caseImport;
  const { mine, case: merged, incoming, conflicts } = merge;
  const telling = useTelling(merged);
  // Told as one action of its history is: a line for each thing, the rest counted.
  const { lines, more } = tellItem(telling, merged, { id: '', at: '', device: '', changes: incoming });
  const said = [
    incoming.length > 0 && t.comesIn(incoming.length),
    conflicts.length > 0 && t.toSettle(conflicts.length),
  ].filter(Boolean);
  return (
    <li class="merge" data-case={mine.id}>
      <details open={conflicts.length > 0}>
        <summary>
          <bdi>{mine.name}</bdi> <span class="quiet">{said.join(' · ') || t.onlyHistory}</span>
        </summary>
        {lines.length > 0 && (
          <ul class="changes">
            {lines.map((line) => (
              <li key={line}>
                <bdi>{line}</bdi>
              </li>
            ))}
            {more > 0 && <li class="quiet">{t.more(more)}</li>}
          </ul>
        )}
        {conflicts.length > 0 && (
          <>
            <p class="quiet">{t.settle.intro}</p>
            <ConflictChoices of={merged} conflicts={conflicts} choices={choices} onChoose={onChoose} />
          </>
        )}
      </details>
    </li>
  );
}
