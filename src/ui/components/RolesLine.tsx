import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FactProblem } from '../../app/fact-problem.ts';
import type { Roles } from '../../app/roles.ts';
import type { Role } from '../../law/schema/primitives.ts';
import { useSession } from '../state/session.ts';
import { Choice } from './Choice.tsx';
import { Icon } from './Icon.tsx';

interface Props {
  readonly parties: readonly string[];
  readonly roles: Roles;
  /** The two sides as the line shows them; the one that is asked for is named by `asked`. */
  readonly sides: readonly [readonly [role: Role, label: string], readonly [role: Role, label: string]];
  readonly asked: Role;
  readonly question: string;
  readonly swap: string;
  readonly problems: readonly FactProblem[];
  /** The State that plays the asked role. */
  readonly onChange: (state: string) => void;
}

/** Which State plays which part, on one line, to be exchanged by one key; asked for where it is not known or wrong. */
export function RolesLine({ parties, roles, sides, asked, question, swap, problems, onChange }: Props) {
  const { words, stateWords } = useSession();
  const name = (state: string) => stateWords.value[state]?.name ?? state;
  const problem = problems.find((one) => sides.some(([role]) => role === one.fact));
  const swapButton = useRef<HTMLButtonElement>(null);
  const answered = useRef(false);
  // The bar of answers goes when one is chosen; the focus goes on to what stands in its place.
  useLayoutEffect(() => {
    if (answered.current && swapButton.current) swapButton.current.focus();
    answered.current = false;
  });
  const [left, right] = sides.map(([role]) => roles[role]);
  const other = parties.find((party) => party !== roles[asked]);
  if (!left || !right || !other || problem) {
    return (
      <Choice
        legend={question}
        options={parties.map((party) => [party, name(party)] as const)}
        value={roles[asked] ?? ''}
        problem={problem ? words.value.problems.fact[problem.problem](problem.value) : null}
        onChange={(state) => {
          answered.current = true;
          onChange(state);
        }}
      />
    );
  }
  return (
    <div class="roles">
      <span>
        <span class="quiet">{sides[0][1]}</span> {name(left)}
      </span>
      <button
        ref={swapButton}
        type="button"
        class="plain"
        title={swap}
        aria-label={swap}
        onClick={() => onChange(other)}
      >
        <Icon name="swap" />
      </button>
      <span>
        <span class="quiet">{sides[1][1]}</span> {name(right)}
      </span>
    </div>
  );
}
