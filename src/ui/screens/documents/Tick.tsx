import { useId } from 'preact/hooks';
import type { ChecklistItem } from '../../../eligibility/checklist.ts';
import { Choice } from '../../components/Choice.tsx';
import { setFacts } from '../../state/navigation.ts';
import { useSession } from '../../state/session.ts';

interface Props {
  readonly item: ChecklistItem;
  readonly name: string;
  readonly value: string;
  readonly problem: string | null;
}

/** What is said of a thing. Always asked for, it is there or not; left to need or a demand, that is said too. */
export function Tick({ item, name, problem }: Props) {
  const t = useSession().words.value.documents.tick;
  const id = useId();
  const say = (value: string) => setFacts({ [item.id]: value });
  if (item.need === 'always') {
    return (
      <>
        <label class="tick">
          <input
            type="checkbox"
            checked={item.tick === 'there'}
            aria-describedby={problem ? id : undefined}
            onChange={(event) => say(event.currentTarget.checked ? 'there' : '')}
          />
          <span>{name}</span>
        </label>
        {problem && (
          <p id={id} class="help wrong">
            {problem}
          </p>
        )}
      </>
    );
  }
  const onDemand = item.need === 'on-demand';
  const options = onDemand
    ? ([
        ['not-needed', t.notDemanded],
        ['not-there', t.demanded],
        ['there', t.there],
      ] as const)
    : ([
        ['', t.undecided],
        ['not-needed', t.notNeeded],
        ['not-there', t.needed],
        ['there', t.there],
      ] as const);
  // Nobody having demanded it is where such a thing begins: saying so again takes the fact away.
  const silent = onDemand ? 'not-needed' : '';
  return (
    <Choice
      legend={name}
      problem={problem}
      options={options}
      value={problem ? null : (item.tick ?? silent)}
      onChange={(value) => say(value === silent ? '' : value)}
    />
  );
}
