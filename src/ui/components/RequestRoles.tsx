import type { FactProblem } from '../../app/fact-problem.ts';
import type { Roles } from '../../app/roles.ts';
import type { Instrument } from '../../law/schema/instrument.ts';
import { setFacts } from '../state/navigation.ts';
import { useSession } from '../state/session.ts';
import { RolesLine } from './RolesLine.tsx';

interface Props {
  readonly instrument: Instrument;
  readonly roles: Roles;
  readonly problems: readonly FactProblem[];
}

/** Who asks whom or, of a transfer, who sentenced and who is to execute. */
export function RequestRoles({ instrument, roles, problems }: Props) {
  const { who } = useSession().words.value.eligibility;
  const line = { parties: instrument.parties, roles, problems, swap: who.swap };
  return instrument.kind === 'transfer' ? (
    <RolesLine
      {...line}
      sides={[
        ['sentencing', who.sentencing],
        ['executing', who.executing],
      ]}
      asked="sentencing"
      question={who.ask}
      onChange={(sentencing) => setFacts({ sentencing, executing: '' })}
    />
  ) : (
    <RolesLine
      {...line}
      sides={[
        ['requesting', who.requestingState],
        ['requested', who.requestedState],
      ]}
      asked="requesting"
      question={who.requesting}
      onChange={(requesting) => setFacts({ requesting, requested: '' })}
    />
  );
}
