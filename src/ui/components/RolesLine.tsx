import type { FactProblem } from '../../app/fact-problem.ts';
import type { Roles } from '../../app/roles.ts';
import { useSession } from '../state/session.ts';
import { Choice } from './Choice.tsx';
import { Icon } from './Icon.tsx';

interface Props {
  readonly parties: readonly [string, string];
  readonly roles: Roles;
  readonly problems: readonly FactProblem[];
  readonly onChange: (requested: string) => void;
}

/** Who asks whom, on one line, to be exchanged by one key; asked for where it is not known. */
export function RolesLine({ parties, roles, problems, onChange }: Props) {
  const { words, stateWords } = useSession();
  const t = words.value.terms;
  const name = (state: string) => stateWords.value[state]?.name ?? state;
  const { requested, requesting } = roles;
  if (!requested || !requesting) {
    const problem = problems.find((p) => p.fact === 'requested' || p.fact === 'requesting');
    return (
      <Choice
        legend={t.whoIsAsked}
        options={parties.map((party) => [party, name(party)] as const)}
        value=""
        problem={problem ? words.value.problems.fact[problem.problem](problem.value) : null}
        onChange={onChange}
      />
    );
  }
  return (
    <div class="roles">
      <span>
        <span class="quiet">{t.asks}</span> {name(requesting)}
      </span>
      <button
        type="button"
        class="plain"
        title={t.swap}
        aria-label={t.swap}
        onClick={() => onChange(requesting)}
      >
        <Icon name="swap" />
      </button>
      <span>
        <span class="quiet">{t.isAsked}</span> {name(requested)}
      </span>
    </div>
  );
}
