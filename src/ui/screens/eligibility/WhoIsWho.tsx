import type { FactProblem } from '../../../app/fact-problem.ts';
import type { Roles } from '../../../app/roles.ts';
import { Choice } from '../../components/Choice.tsx';
import { Icon } from '../../components/Icon.tsx';
import { setFacts } from '../../state/navigation.ts';
import { useSession } from '../../state/session.ts';

interface Props {
  readonly parties: readonly [string, string];
  readonly roles: Roles;
  readonly problems: readonly FactProblem[];
}

/** Which State passed the sentence and which would execute it; asked for where it is not known. */
export function WhoIsWho({ parties, roles, problems }: Props) {
  const { words, stateWords } = useSession();
  const t = words.value.eligibility.who;
  const name = (state: string) => stateWords.value[state]?.name ?? state;
  const problem = problems.find(({ fact }) => fact === 'sentencing' || fact === 'executing');
  const said =
    problem &&
    (problem.problem === 'same-state'
      ? t.sameState(problem.value)
      : words.value.problems.fact[problem.problem](problem.value));
  const { sentencing, executing } = roles;
  const choose = (state: string) => setFacts({ sentencing: state, executing: '' });
  if (!sentencing || !executing || said) {
    return (
      <Choice
        legend={t.ask}
        options={parties.map((party) => [party, name(party)] as const)}
        value={sentencing ?? ''}
        problem={said ?? null}
        onChange={choose}
      />
    );
  }
  return (
    <div class="roles who">
      <span>
        <span class="quiet">{t.sentencing}</span> {name(sentencing)}
      </span>
      <button
        type="button"
        class="plain"
        title={t.swap}
        aria-label={t.swap}
        onClick={() => choose(executing)}
      >
        <Icon name="swap" />
      </button>
      <span>
        <span class="quiet">{t.executing}</span> {name(executing)}
      </span>
    </div>
  );
}
