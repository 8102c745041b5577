import { useId, useState } from 'preact/hooks';
import type { ImportMerge } from '../../../../exchange/plan-import.ts';
import { useSession } from '../../../state/session.ts';
import { focusOn } from '../focus.ts';
import type { Choices } from './accept-import.ts';
import { chooseAll, openIn, type Press, pressedCount, type Side, unpress } from './all-open.ts';

interface Props {
  readonly merges: readonly ImportMerge[];
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

const SIDES = ['mine', 'theirs'] as const satisfies readonly Side[];

/** Of many differences: one side for all that are still open, and that press taken back. */
export function AllOpen({ merges, choices, onChoose }: Props) {
  const t = useSession().words.value.caseImport.settle.all;
  const id = useId();
  const [press, setPress] = useState<Press | null>(null);
  // It stays once it is there: what goes as the last one is chosen would move what is aimed at.
  if (merges.reduce((n, { conflicts }) => n + conflicts.length, 0) < 2) return null;
  const open = openIn(merges, choices);
  const choose = (side: Side) => {
    const made = chooseAll(merges, choices, side);
    onChoose(made.choices);
    setPress(made.press);
    focusOn(`${id}-back`);
  };
  const takeBack = (made: Press) => {
    onChoose(unpress(choices, made));
    setPress(null);
    focusOn(`${id}-${made.side}`);
  };
  return (
    <fieldset class="all-open" aria-labelledby={id}>
      <p id={id} role="status">
        {press && open === 0 ? t.chosen[press.side](pressedCount(press)) : t.open(open)}
      </p>
      {press && open === 0 ? (
        <div class="actions">
          <button type="button" id={`${id}-back`} onClick={() => takeBack(press)}>
            {t.back}
          </button>
        </div>
      ) : (
        open > 0 && (
          <div class="actions">
            {SIDES.map((side) => (
              <button key={side} type="button" id={`${id}-${side}`} onClick={() => choose(side)}>
                {t[side]}
              </button>
            ))}
          </div>
        )
      )}
    </fieldset>
  );
}
