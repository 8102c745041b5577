import { useId, useState } from 'preact/hooks';
import type { Facts } from '../../../app/address.ts';
import type { FactProblem } from '../../../app/fact-problem.ts';
import { CHANNEL_FACT } from '../../../app/transmission.ts';
import { DraftInput } from '../../components/DraftInput.tsx';
import { problemOf } from '../../components/event-problems.ts';
import { setFacts } from '../../state/navigation.ts';
import { useSession } from '../../state/session.ts';

interface Props {
  readonly facts: Facts;
  readonly problems: readonly FactProblem[];
}

/** The user's own figure for the diplomatic channel. */
export function ChannelPanel({ facts, problems }: Props) {
  const { words } = useSession();
  const t = words.value.termInputs.channel;
  const id = useId();
  const value = facts[CHANNEL_FACT] ?? '';
  const [, figure = value, mark] = /^(\d+)(w?)$/.exec(value) ?? [];
  const [chosen, setChosen] = useState('');
  const unit = mark ?? chosen;
  const problem = problemOf(words.value.problems, problems, CHANNEL_FACT);
  const write = (n: string, days: string) => setFacts({ [CHANNEL_FACT]: /^\d+$/.test(n) ? n + days : n });
  return (
    <fieldset class="panel" data-panel="channel">
      <legend>{t.title}</legend>
      <p class="help">{t.help}</p>
      <div class="pair">
        <div class="field">
          <label for={`${id}-n`}>{t.n}</label>
          <DraftInput
            id={`${id}-n`}
            numeric
            value={figure}
            wrong={problem !== null}
            describedBy={`${id}-said`}
            onCommit={(n) => write(n, unit)}
          />
          <span id={`${id}-said`} class="help wrong">
            {problem}
          </span>
        </div>
        <div class="field">
          <label for={`${id}-unit`}>{t.unit}</label>
          <select
            id={`${id}-unit`}
            value={unit}
            onChange={({ currentTarget: { value: days } }) => {
              setChosen(days);
              write(figure, days);
            }}
          >
            <option value="">{t.units.calendar}</option>
            <option value="w">{t.units.working}</option>
          </select>
        </div>
      </div>
    </fieldset>
  );
}
