import { useEffect, useState } from 'preact/hooks';
import { type EntryEffect, effectsOf } from '../../../../app/case/event-effects.ts';
import type { Case } from '../../../../cases/case.ts';
import { withValue } from '../../../../cases/change.ts';
import type { Conflict } from '../../../../cases/merge.ts';
import { useSession } from '../../../state/session.ts';
import { EffectItem } from '../one/events/EffectItem.tsx';
import { useCaseLaw } from '../one/use-case-law.ts';
import '../../../styles/case-events.css';

interface Props {
  readonly of: Case;
  readonly conflict: Conflict;
}

/** What it does to the days of a case whether one copy stands at this place, or the other. */
export function ConflictEffects({ of, conflict }: Props) {
  const { words, library, index, today } = useSession();
  const { settle: t } = words.value.caseImport;
  const { computing, failed } = words.value.caseEvents.effects;
  const law = useCaseLaw(of);
  const [moves, setMoves] = useState<readonly EntryEffect[] | 'failed' | null>(null);
  const { mine, theirs } = conflict;
  useEffect(() => {
    let alive = true;
    const at = { part: conflict.part, ...(conflict.key === undefined ? {} : { key: conflict.key }) };
    const [here, other] = [withValue(of, at, mine), withValue(of, at, theirs)];
    effectsOf(here, other, library, index.value, today.value).then(
      (found) => alive && setMoves(found.moves),
      () => alive && setMoves('failed'),
    );
    return () => {
      alive = false;
    };
  }, [of, mine, theirs, index.value, today.value]);
  if (moves === null) return <p class="quiet">{computing}</p>;
  if (moves === 'failed') return <p class="notice warn">{failed}</p>;
  if (moves.length === 0) return <p class="quiet">{t.movesNone}</p>;
  return (
    <div class="effects">
      <p>{t.moves}</p>
      <ul>
        {moves.map((effect) => (
          <EffectItem key={effect.entry.id} effect={effect} law={law} />
        ))}
      </ul>
    </div>
  );
}
